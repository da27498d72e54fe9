import { instantAt } from '../../procedure/dates.ts'
import { describe } from './columns.ts'
import { type Csv, readCsv } from './csv.ts'
import type { Draft, SourceFile, Trouble } from './item.ts'

/** A list of entries, one a line, and how its files are found. */
export interface List {
  readonly text: string
  /** Of the list itself, for reports. */
  readonly path: string
  /** Words of the folders around it. */
  readonly terms: readonly string[]
  readonly newestYear: number
  readonly find: (path: string) => Promise<SourceFile | Trouble>
}

export interface Listed {
  readonly drafts: readonly Draft[]
  readonly troubles: readonly Trouble[]
  readonly ignored: readonly string[]
}

/** Whether a text is such a list: it has a column of titles and one of files. */
export function isList(text: string): boolean {
  const { columns } = readCsv(text.slice(0, 100_000))
  return columns.includes('files') && (columns.includes('title') || columns.includes('summary'))
}

/** Makes drafts of the lines of a list. A line that cannot be read is named with its number. */
export async function readList(list: List): Promise<Listed> {
  const csv: Csv = readCsv(list.text)
  const at = (line: number) => `${list.path}:${line}`
  const troubles: Trouble[] = csv.broken.map(({ line, detail }) => ({
    ...{ key: at(line), reason: 'bad_line', detail },
  }))
  const drafts: Draft[] = []
  const seen = new Set<string>()
  for (const { line, cells } of csv.lines) {
    const said = describe(cells, list)
    if ('reason' in said) {
      troubles.push({ key: at(line), ...said })
      continue
    }
    const { title, published, files: paths, columns, ...rest } = said
    if (title === null) {
      troubles.push({ key: at(line), reason: 'no_title' })
      continue
    }
    const key =
      paths.join('|') || [columns.documentNumber ?? '', title, said.year ?? ''].join(' | ')
    if (seen.has(key)) {
      troubles.push({ key: at(line), reason: 'same_key', detail: key })
      continue
    }
    seen.add(key)
    const found = await Promise.all(paths.map((path) => list.find(path.replaceAll('\\', '/'))))
    drafts.push({
      ...rest,
      ...{ key, title, columns, oldPaths: [] },
      terms: [...list.terms, ...(columns.holder ? [columns.holder] : [])],
      publishedAt: published === null ? null : instantAt(published, 9 * 60),
      files: found.filter((file): file is SourceFile => 'open' in file),
      troubles: found
        .filter((file): file is Trouble => 'reason' in file)
        .map((trouble) => ({ ...trouble, key: `${at(line)} ${trouble.key}` })),
    })
  }
  return { drafts, troubles, ignored: csv.ignored }
}
