import { parse } from 'csv-parse/sync'
import { type Column, columnOf } from './columns.ts'

/** One line of a list. `line` counts from 1 as an editor shows it. */
export interface Line {
  readonly line: number
  readonly cells: ReadonlyMap<Column, string>
}

export interface Csv {
  readonly columns: readonly Column[]
  /** Headings nobody here knows. */
  readonly ignored: readonly string[]
  readonly lines: readonly Line[]
  readonly broken: readonly { readonly line: number; readonly detail: string }[]
}

const longestRecord = 1_000_000

/** The text of a list: UTF-8, UTF-16 where a mark says so, else as Windows wrote it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Reads a list with headings; comma, semicolon or tab between its cells. */
export function readCsv(text: string): Csv {
  const broken: { line: number; detail: string }[] = []
  const records = parse(text, {
    delimiter: delimiterOf(text),
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) broken.push({ line: Number(error['lines'] ?? 0), detail: error.code })
      return undefined
    },
  }) as unknown as { info: { lines: number }; record: string[] }[]
  const head = records[0]?.record ?? []
  const known = head.map(columnOf)
  const lines: Line[] = []
  let after = records[0]?.info.lines ?? 1
  for (const { info, record } of records.slice(1)) {
    // The parser names the last line of a record; people look for the first.
    const line = record.some((cell) => cell.includes('\n')) ? after + 1 : info.lines
    after = info.lines
    if (record.every((cell) => cell.trim() === '')) continue
    const extra = record.slice(head.length).find((cell) => cell.trim() !== '')
    if (extra !== undefined) broken.push({ line, detail: extra.slice(0, 100) })
    else lines.push({ line, cells: cellsOf(known, record) })
  }
  return {
    columns: known.filter((column) => column !== null),
    ignored: head.filter((heading, index) => known[index] === null && heading.trim() !== ''),
    lines,
    broken,
  }
}

function cellsOf(known: readonly (Column | null)[], record: readonly string[]) {
  const cells = new Map<Column, string>()
  for (const [index, column] of known.entries()) {
    const value = record[index]?.trim() ?? ''
    // Of two columns with one meaning the first that says something counts.
    if (column !== null && value !== '' && !cells.has(column)) cells.set(column, value)
  }
  return cells
}

// The one that the line of headings, outside its quotes, has most of.
function delimiterOf(text: string): string {
  const head = (/^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}
