import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import { imports as words } from '../../locales/id/import.ts'
import type { Outcome } from '../catalogue/importing/bring-in.ts'
import type { Trouble } from '../catalogue/importing/item.ts'

/** A CSV of what came of each thing, and of each file that was refused. */
export interface Report {
  note(outcome: Outcome): void
  close(): Promise<void>
}

type Heads = typeof words.reportHeads
const heads = Object.keys(words.reportHeads) as (keyof Heads)[]

/** Begins the report. @throws the system's error when it cannot be written there. */
export async function openReport(path: string, { dryRun }: { dryRun: boolean }): Promise<Report> {
  const out = createWriteStream(path)
  await once(out, 'open')
  const results = dryRun ? words.wouldBe : words.results
  const put = (row: Partial<Record<keyof Heads, string | number>>) =>
    writeRow(
      out,
      heads.map((head) => row[head] ?? ''),
    )
  // Spreadsheets take a file without the mark for Windows text.
  out.write('\uFEFF')
  writeRow(out, Object.values(words.reportHeads))
  return {
    note({ key, result, item, slug, troubles }) {
      const own = result === 'refused' ? troubles.at(-1) : undefined
      put({
        ...{ key, result: results[result] },
        ...(own ? { reason: words.reasons[own.reason], detail: own.detail ?? '' } : {}),
        ...(item === null
          ? {}
          : {
              ...{ title: item.title, agency: item.agencyId, year: item.year },
              category: words.categories[item.category],
              oldAddresses: item.oldPaths.join(' '),
            }),
        ...(slug === null ? {} : { address: `/informasi/${slug}` }),
      })
      for (const trouble of troubles)
        if (trouble !== own)
          put({
            ...{ key: trouble.key, result: words.fileRefused },
            ...{ reason: words.reasons[trouble.reason], detail: trouble.detail ?? '' },
          })
    },
    async close() {
      out.end()
      await once(out, 'close')
    },
  }
}

// Names come from an archive: none may become a formula of the spreadsheet that opens this.
function writeRow(out: WriteStream, row: readonly (string | number)[]): void {
  out.write(stringify([row], { escape_formulas: true, record_delimiter: 'windows' }))
}

/** Why a thing was refused, in words. */
export function why({ reason, detail = '' }: Trouble): string {
  return words.because({ reason: words.reasons[reason], detail: detail.slice(0, 120) })
}
