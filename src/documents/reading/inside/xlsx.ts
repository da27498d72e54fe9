import { CannotRead } from '../reasons.ts'
import type { Container } from './container.ts'
import type { PartWriter } from './part-writer.ts'
import type { Progress } from './progress.ts'
import { readRelationships, walkXml } from './xml.ts'

interface Sheet {
  readonly name: string
  readonly part: string
}

// Texts of cells stand in one table, which must be held while the sheets are read.
const maxShared = 32 * 1024 ** 2

/** Text of a workbook by sheets, a line for each row; hidden sheets are left out. Numbers and dates as they are stored. */
export async function readXlsx(
  container: Container,
  { parts, progress }: { parts: PartWriter; progress: Progress },
): Promise<void> {
  const sheets = await sheetsOf(container)
  progress.total(sheets.length)
  const shared = await sharedTexts(container)
  for (const [index, sheet] of sheets.entries()) {
    progress.page()
    const label = sheet.name.slice(0, 100).toWellFormed().trim() || null
    const flow = parts.flow({ page: index + 1, label, ocr: false })
    await walkRows({ container, sheet, shared }, (cells) => flow.write(`${cells.join(' | ')}\n`))
    flow.end()
    progress.pageDone()
  }
}

async function sheetsOf(container: Container): Promise<Sheet[]> {
  const workbook = container.names.find((name) => /^xl\/workbook\d*\.xml$/.test(name))
  if (workbook === undefined) throw new CannotRead('broken', 'no workbook')
  const targets = await readRelationships(container, workbook)
  const sheets: Sheet[] = []
  await walkXml(container, workbook, {
    open(tag, { name = '', state, 'r:id': id = '' }) {
      const part = targets.get(id)
      if (tag === 'sheet' && part && container.has(part) && (state ?? 'visible') === 'visible')
        sheets.push({ name, part })
    },
  })
  return sheets
}

async function sharedTexts(container: Container): Promise<string[]> {
  const name = container.names.find((one) => /^xl\/sharedStrings\d*\.xml$/.test(one))
  const texts: string[] = []
  if (name === undefined) return texts
  let pieces: string[] = []
  let inText = false
  let phonetic = false
  let length = 0
  await walkXml(container, name, {
    open(tag) {
      if (tag === 'rPh') phonetic = true
      inText = tag === 't' && !phonetic
    },
    text(text) {
      if (!inText) return
      length += text.length
      if (length > maxShared) throw new CannotRead('too_much_text')
      pieces.push(text)
    },
    close(tag) {
      inText = false
      if (tag === 'rPh') phonetic = false
      if (tag !== 'si') return
      texts.push(pieces.join(''))
      pieces = []
    },
  })
  return texts
}

interface Rows {
  readonly container: Container
  readonly sheet: Sheet
  readonly shared: readonly string[]
}

async function walkRows(
  { container, sheet, shared }: Rows,
  onRow: (cells: readonly string[]) => void,
): Promise<void> {
  let cells: string[] = []
  let kind = ''
  let value = ''
  let inValue = false
  await walkXml(container, sheet.part, {
    open(tag, attributes) {
      if (tag === 'c') {
        kind = attributes['t'] ?? 'n'
        value = ''
      }
      inValue = tag === 'v' || tag === 't'
    },
    text(text) {
      if (inValue) value += text
    },
    close(tag) {
      inValue = false
      if (tag === 'c') {
        const text = kind === 's' ? (shared[Number(value)] ?? '') : value
        if (text !== '' && kind !== 'e' && kind !== 'b') cells.push(text)
      }
      if (tag === 'row') {
        if (cells.length > 0) onRow(cells)
        cells = []
      }
    },
  })
}
