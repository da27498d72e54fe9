import { stringify } from 'csv-stringify/sync'
import type { CellBatches } from './xlsx.ts'

const options = { record_delimiter: '\r\n', escape_formulas: true } as const

/**
 * A list as CSV (RFC 4180). It begins with a byte order mark, without which Excel reads UTF-8 as something else; cells
 * that a spreadsheet would take for formulas begin with an apostrophe. Numbers stay as they are.
 */
export async function* writeCsv(
  headings: readonly string[],
  batches: CellBatches,
): AsyncGenerator<string> {
  yield `\ufeff${stringify([[...headings]], options)}`
  for await (const batch of batches)
    yield stringify(
      batch.map((row) => row.map((cell) => (typeof cell === 'string' ? tame(cell) : cell))),
      options,
    )
}

/**
 * Excel takes the separator of the country: in Indonesia the semicolon, and then a line end or a tab within a cell begins
 * a new one. What would be a formula there gets a space before it.
 */
function tame(text: string): string {
  return text.replaceAll(/([;\t\r\n])(?=[=+\-@])/g, '$1 ')
}
