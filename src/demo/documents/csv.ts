import { type Cell, type Content, fictionNotice } from './content.ts'
import { contentTables } from './content-tables.ts'

/** The first table of a document as CSV (RFC 4180, UTF-8), every row carrying the notice that it is invented. */
export const renderCsv = (content: Content): Buffer => {
  const [table] = contentTables(content)
  if (table === undefined) throw new Error('a CSV document needs a table')
  const head = [...table.columns.map(({ name }) => name), 'Catatan']
  const rows = table.rows.map((row) => [...row, fictionNotice])
  return Buffer.from(
    [head, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join(''),
    'utf8',
  )
}

const quote = (cell: Cell): string => {
  const value = String(cell)
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
