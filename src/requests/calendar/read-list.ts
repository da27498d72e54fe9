import { parse } from 'csv-parse/sync'
import type { ListedDay } from '../../procedure/calendar/list-input.ts'

/** Days of a list that may come at once: fifty years of them. */
export const mostListed = 1_000
export const longestList = 256 * 1024

export type ReadList =
  | { readonly ok: true; readonly rows: readonly ListedDay[] }
  | { readonly ok: false; readonly fault: 'empty' | 'unreadable' | 'too_many' }
  | { readonly ok: false; readonly fault: 'columns'; readonly line: number }

/** A list as it was pasted or uploaded: JSON when it begins like JSON, CSV otherwise. Nothing of it is judged yet. */
export function readList(text: string): ReadList {
  const plain = text.replace(/^\ufeff/, '').trim()
  if (plain === '') return { ok: false, fault: 'empty' }
  const read = plain.startsWith('[') ? readJson(plain) : readCsv(plain)
  if (read.ok && read.rows.length === 0) return { ok: false, fault: 'empty' }
  if (read.ok && read.rows.length > mostListed) return { ok: false, fault: 'too_many' }
  return read
}

/** Objects with `date`, `type`, `name`, `source`, and `confidence`: anything but `high` waits to be confirmed. */
function readJson(text: string): ReadList {
  const listed = parsed(text)
  if (!Array.isArray(listed)) return { ok: false, fault: 'unreadable' }
  const rows = listed.map((one: unknown, index): ListedDay => {
    const said = (name: string) => textOf(one, name)
    const confidence = said('confidence')
    return {
      line: index + 1,
      date: said('date'),
      kind: said('type'),
      name: said('name'),
      source: said('source'),
      confirmed: confidence === '' || confidence === 'high',
    }
  })
  return { ok: true, rows }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function textOf(object: unknown, name: string): string {
  if (object === null || typeof object !== 'object') return ''
  const value: unknown = Reflect.get(object, name)
  return typeof value === 'string' ? oneLine(value) : ''
}

/** Lines of date, kind, name and source, after a line of headings or without one; apart by comma, semicolon or tab. */
function readCsv(text: string): ReadList {
  const first = text.split('\n', 1)[0] ?? ''
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  )
  let lines: { record: string[]; info: { lines: number } }[]
  try {
    lines = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostListed + 2,
    }) as unknown as typeof lines
  } catch {
    return { ok: false, fault: 'unreadable' }
  }
  const headed = /^(tanggal|date)$/i.test(lines[0]?.record[0]?.trim() ?? '')
  const rows: ListedDay[] = []
  for (const { record, info } of headed ? lines.slice(1) : lines) {
    const [date = '', kind = '', name = '', source = '', ...more] = record.map(oneLine)
    if (record.length < 4 || more.some((cell) => cell !== ''))
      return { ok: false, fault: 'columns', line: info.lines }
    rows.push({ line: info.lines, date, kind, name, source, confirmed: true })
  }
  return { ok: true, rows }
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
