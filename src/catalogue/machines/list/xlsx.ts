import type { DipRow } from '../../dip/row.ts'
import { type WorkbookAbout, writeXlsx } from '../sheets/xlsx.ts'
import { cellBatches, headings } from './columns.ts'

const widths = [6, 40, 60, 34, 34, 28, 14, 20, 14, 12, 24, 50]

/** The list as an XLSX workbook. */
export function listXlsx(
  baseUrl: string,
  { rows, about }: { rows: AsyncIterable<DipRow>; about: WorkbookAbout },
): AsyncIterable<Buffer> {
  return writeXlsx({
    columns: headings.map((heading, at) => ({ heading, width: widths[at] ?? 20 })),
    batches: cellBatches(baseUrl, rows),
    about,
  })
}
