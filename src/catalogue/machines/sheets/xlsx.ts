import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { element, type Xml, xmlDocument } from '../xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const typeOf = (part: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

/** A number stays one; everything else is text. */
export type Cell = string | number

/** What a workbook holds beside its rows. */
export interface WorkbookAbout {
  /** Name of the sheet with the list, at most 31 characters. */
  readonly sheet: string
  /** Name of the sheet that explains. */
  readonly aboutSheet: string
  readonly lines: readonly string[]
  /** When the list last changed: the same list gives the same bytes. */
  readonly at: Date
}

export interface WorkbookColumn {
  readonly heading: string
  /** In characters. */
  readonly width: number
}

/** The rows of a sheet, batch by batch. */
export type CellBatches = AsyncIterable<readonly (readonly Cell[])[]>

// A sheet has 1,048,576 rows, one of them the headings.
const mostRows = 1_048_575

/**
 * A list as an XLSX workbook (ECMA-376), written while it is sent: text is written as text, so that nothing in it can be a
 * formula, and memory holds a batch of rows however long the list is.
 */
export function writeXlsx({
  columns,
  batches,
  about,
}: {
  readonly columns: readonly WorkbookColumn[]
  readonly batches: CellBatches
  readonly about: WorkbookAbout
}): AsyncIterable<Buffer> {
  const zip = new ZipFile()
  const options = { mtime: about.at, compressionLevel: 5 }
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, options)
  add('[Content_Types].xml', contentTypes)
  add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]))
  add('xl/workbook.xml', workbook(about))
  add(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
  )
  add('xl/styles.xml', styles)
  add('xl/worksheets/sheet2.xml', aboutSheet(about.lines))
  const sheet = Readable.from(sheetOf(columns, batches), { highWaterMark: 2 })
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', options)
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error))
  output.once('close', () => sheet.destroy())
  zip.end()
  return output
}

async function* sheetOf(
  columns: readonly WorkbookColumn[],
  batches: CellBatches,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const cols = columns.map(({ width }, at) =>
    element('col', { min: at + 1, max: at + 1, width, customWidth: 1 }),
  )
  yield `${element('cols', {}, ...cols).xml}<sheetData>`
  yield element('row', { r: 1 }, ...columns.map(({ heading }) => textCell(heading, 1))).xml
  let number = 1
  for await (const batch of batches) {
    const room = mostRows + 1 - number
    yield batch
      .slice(0, room)
      .map((row) => {
        number += 1
        return element('row', { r: number }, ...row.map(cellOf)).xml
      })
      .join('')
    if (batch.length >= room) break
  }
  yield '</sheetData></worksheet>'
}

function cellOf(cell: Cell): Xml {
  if (typeof cell === 'string') return textCell(cell, 2)
  return element('c', { s: 2 }, element('v', {}, String(cell)))
}

// The longest text that Excel takes.
const longest = 32_767

function textCell(text: string, style: number): Xml {
  if (text === '') return element('c', { s: style })
  const content = element('t', { 'xml:space': 'preserve' }, text.slice(0, longest))
  return element('c', { s: style, t: 'inlineStr' }, element('is', {}, content))
}

function aboutSheet(lines: readonly string[]): string {
  const rows = lines.map((line, at) =>
    element('row', { r: at + 1 }, textCell(line, at === 0 ? 1 : 0)),
  )
  const columns = element(
    'cols',
    {},
    element('col', { min: 1, max: 1, width: 100, customWidth: 1 }),
  )
  return xmlDocument(
    element('worksheet', { xmlns: main }, columns, element('sheetData', {}, ...rows)),
  )
}

function workbook({ sheet, aboutSheet: second }: WorkbookAbout): string {
  const named = [sheet, second].map((name, at) =>
    element('sheet', { name: name.slice(0, 31), sheetId: at + 1, 'r:id': `r${at + 1}` }),
  )
  return xmlDocument(
    element('workbook', { xmlns: main, 'xmlns:r': office }, element('sheets', {}, ...named)),
  )
}

function relationships(parts: readonly (readonly [type: string, target: string])[]): string {
  const all = parts.map(([type, target], at) =>
    element('Relationship', { Id: `r${at + 1}`, Type: `${office}/${type}`, Target: target }),
  )
  return xmlDocument(element('Relationships', { xmlns: relations }, ...all))
}

const contentTypes = xmlDocument(
  element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: typeOf('sheet.main') }),
    ...[1, 2].map((sheet) =>
      element('Override', {
        PartName: `/xl/worksheets/sheet${sheet}.xml`,
        ContentType: typeOf('worksheet'),
      }),
    ),
    element('Override', { PartName: '/xl/styles.xml', ContentType: typeOf('styles') }),
  ),
)

// Plain; bold and wrapped for headings; wrapped for the rows.
const styles = xmlDocument(
  element(
    'styleSheet',
    { xmlns: main },
    element(
      'fonts',
      { count: 2 },
      element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Calibri' })),
      element(
        'font',
        {},
        element('b', {}),
        element('sz', { val: 11 }),
        element('name', { val: 'Calibri' }),
      ),
    ),
    element(
      'fills',
      { count: 2 },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element('borders', { count: 1 }, element('border', {})),
    element('cellStyleXfs', { count: 1 }, element('xf', {})),
    element(
      'cellXfs',
      { count: 3 },
      element('xf', { xfId: 0 }),
      ...[1, 0].map((fontId) =>
        element(
          'xf',
          { xfId: 0, fontId, applyFont: 1, applyAlignment: 1 },
          element('alignment', { wrapText: 1, vertical: 'top' }),
        ),
      ),
    ),
  ),
)
