import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node'
import { type Content, type DemoDocument, fictionNotice, type Table } from './content.ts'
import { contentTables } from './content-tables.ts'
import { fixZipTimes } from './zip-times.ts'

/** A workbook: first a sheet that explains, then a sheet for each table. */
export const renderXlsx = async (
  document: DemoDocument,
  { content, agency }: { content: Content; agency: string },
): Promise<Buffer> => {
  const sheets = [
    explanation(document, { content, agency }),
    ...contentTables(content).map(tableSheet),
  ]
  return fixZipTimes(await writeExcelFile(sheets).toBuffer())
}

const explanation = (
  document: DemoDocument,
  { content, agency }: { content: Content; agency: string },
): Sheet<Buffer> => {
  const rows: Row[] = [
    [{ value: document.title, fontWeight: 'bold', fontSize: 14 }],
    [{ value: fictionNotice, fontStyle: 'italic' }],
    [agency],
    [document.summary],
    ...content.sections.flatMap(({ heading, blocks }): Row[] => [
      [],
      [{ value: heading, fontWeight: 'bold' }],
      ...blocks.flatMap((block): Row[] => {
        if (block.kind === 'text') return [[{ value: block.text, wrap: true }]]
        if (block.kind === 'list')
          return block.items.map((item) => [{ value: `• ${item}`, wrap: true }])
        return []
      }),
    ]),
  ]
  return { data: rows, sheet: 'Keterangan', columns: [{ width: 110 }] }
}

const tableSheet = (table: Table, index: number): Sheet<Buffer> => {
  const head: Row = table.columns.map(({ name }) => ({
    value: name,
    fontWeight: 'bold',
    wrap: true,
    backgroundColor: '#E3EFE8',
  }))
  const body: Row[] = table.rows.map((row) => row.map((cell) => cell))
  const total: Row[] =
    table.total === null ? [] : [table.total.map((cell) => ({ value: cell, fontWeight: 'bold' }))]
  return {
    data: [
      [{ value: table.caption, fontWeight: 'bold' }],
      [{ value: fictionNotice, fontStyle: 'italic' }],
      head,
      ...body,
      ...total,
    ],
    sheet: `Tabel ${index + 1}`,
    columns: table.columns.map(({ numeric }) => ({ width: numeric ? 16 : 30 })),
    stickyRowsCount: 3,
  }
}
