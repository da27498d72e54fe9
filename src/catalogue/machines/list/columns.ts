import { dip as words } from '../../../../locales/id/dip.ts'
import type { DipRow } from '../../dip/row.ts'
import { cellOf, dipColumns } from '../../dip/words.ts'
import { entryUrl } from '../address.ts'
import { batched } from './batches.ts'

/** The columns of the list as files have them: number and title, the official columns, and where it stands. */
export const headings: readonly string[] = [
  words.columns.no,
  words.columns.title,
  ...dipColumns.map((column) => words.columns[column]),
  words.columns.link,
]

/** A row in these columns; the number first, everything else text. */
export function cellsOf(baseUrl: string, row: DipRow): readonly [number, ...string[]] {
  return [
    row.ordinal,
    row.title,
    ...dipColumns.map((column) => cellOf(row, column, 'id')),
    entryUrl(baseUrl, row),
  ]
}

/** The cells of many rows, batch by batch. */
export async function* cellBatches(
  baseUrl: string,
  rows: AsyncIterable<DipRow>,
): AsyncGenerator<(readonly [number, ...string[]])[]> {
  for await (const batch of batched(rows, 200)) yield batch.map((row) => cellsOf(baseUrl, row))
}
