import type { DipRow } from '../../dip/row.ts'
import { writeCsv } from '../sheets/csv.ts'
import { cellBatches, headings } from './columns.ts'

/** The list as CSV. */
export function listCsv(baseUrl: string, rows: AsyncIterable<DipRow>): AsyncGenerator<string> {
  return writeCsv(headings, cellBatches(baseUrl, rows))
}
