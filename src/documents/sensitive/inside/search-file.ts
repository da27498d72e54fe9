import { createReadStream, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { judgeContent } from '../../content/judge.ts'
import { openContainer } from '../../reading/inside/container.ts'
import { readTextOf } from '../../reading/inside/read.ts'
import { readingLimits } from '../../reading/limits.ts'
import { bytesFile, type Part, partsFile } from '../../reading/messages.ts'
import { CannotRead, type ReadingReason } from '../../reading/reasons.ts'
import { detect } from '../detect.ts'
import { type Findings, gather } from '../findings.ts'
import { searchDocx } from './docx.ts'
import { searchPdf } from './pdf.ts'
import { searchProperties } from './properties.ts'
import { searchXlsx } from './xlsx.ts'

/** What was found in a file, and why not all of it was looked into; null: all was. */
export interface Searched {
  readonly findings: Findings
  readonly reason: ReadingReason | null
}

/**
 * Looks for personal data in a file, where it can be read and where it is hidden: sheets, rows, columns, deleted and hidden text,
 * comments, attachments, layers, the names of those who made it.
 */
export async function searchFile(
  { folder, fileName }: { folder: string; fileName: string },
  step: () => void,
): Promise<Searched> {
  const path = join(folder, bytesFile)
  const found = gather()
  const kind = await kindOf(path, fileName)
  try {
    if (/^(doc|xls|ppt)[xm]$/.test(kind)) {
      const container = await openContainer(path, readingLimits)
      try {
        await searchProperties(container, found)
        if (kind.startsWith('xls')) await searchXlsx(container, found, step)
        else if (kind.startsWith('doc')) await searchDocx(container, found)
        if (!kind.startsWith('ppt')) return { findings: found.findings, reason: null }
      } finally {
        container.close()
      }
    }
    if (kind === 'pdf') await searchPdf(readFileSync(path), found)
  } catch (error) {
    const reason = error instanceof CannotRead ? error.reason : 'broken'
    return { findings: found.findings, reason }
  }
  const { outcome } = await readTextOf({ folder, fileName, limits: readingLimits }, step)
  const lines = createInterface({
    input: createReadStream(join(folder, partsFile)),
    crlfDelay: Infinity,
  })
  for await (const line of lines) {
    const part = JSON.parse(line) as Part
    const at = {
      ...(part.page === null ? {} : { page: part.page }),
      ...(part.label === null ? {} : { sheet: part.label }),
    }
    for (const one of detect(part.text)) found.add({ ...one, ...at })
  }
  const { reason } = outcome
  return { findings: found.findings, reason: reason === 'no_text' ? null : reason }
}

async function kindOf(path: string, fileName: string): Promise<string> {
  const { size } = await stat(path)
  const open = ({ start = 0, end = size }: { start?: number; end?: number } = {}) =>
    end > start ? createReadStream(path, { start, end: end - 1 }) : Readable.from([])
  const judged = await judgeContent({ size, open }, fileName)
  return 'kind' in judged ? judged.kind : judged.found
}
