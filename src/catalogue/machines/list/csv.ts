import { stringify } from 'csv-stringify/sync'
import type { DipRow } from '../../dip/row.ts'
import { batched } from './batches.ts'
import { cellsOf, headings } from './columns.ts'

const options = { record_delimiter: '\r\n', escape_formulas: true } as const

/**
 * The list as CSV (RFC 4180). It begins with a byte order mark, without which Excel reads UTF-8 as something else; cells
 * that a spreadsheet would take for formulas begin with an apostrophe.
 */
export async function* listCsv(
  baseUrl: string,
  rows: AsyncIterable<DipRow>,
): AsyncGenerator<string> {
  yield `\ufeff${stringify([[...headings]], options)}`
  for await (const batch of batched(rows, 200))
    yield stringify(
      batch.map((row) => [...cellsOf(baseUrl, row)]),
      options,
    )
}
