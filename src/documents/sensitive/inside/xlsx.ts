import type { Container } from '../../reading/inside/container.ts'
import { readRelationships, walkXml } from '../../reading/inside/xml.ts'
import { CannotRead } from '../../reading/reasons.ts'
import { detect } from '../detect.ts'
import type { Gathering } from '../findings.ts'

interface Sheet {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

// Texts of cells stand in one table, which must be held while the sheets are read.
const maxShared = 32 * 1024 ** 2

/** A workbook, cell by cell, with its hidden sheets, rows and columns, and comments. */
export async function searchXlsx(
  container: Container,
  found: Gathering,
  step: () => void,
): Promise<void> {
  const shared = await sharedTexts(container)
  for (const sheet of await sheetsOf(container)) {
    step()
    if (sheet.hidden) found.add({ kind: 'hidden_sheet', sheet: sheet.name, hidden: true })
    await searchSheet(container, { sheet, shared, found })
  }
  for (const part of container.names.filter((name) => /^xl\/(threadedC|c)omments/.test(name))) {
    found.add({ kind: 'comments', hidden: true })
    let text = ''
    await walkXml(container, part, {
      text(piece) {
        text += piece
      },
      close(tag) {
        if (tag !== 'comment' && tag !== 'threadedComment') return
        for (const one of detect(text)) found.add({ ...one, hidden: true })
        text = ''
      },
    })
  }
}

async function sheetsOf(container: Container): Promise<Sheet[]> {
  const workbook = container.names.find((name) => /^xl\/workbook\d*\.xml$/.test(name))
  if (workbook === undefined) throw new CannotRead('broken', 'no workbook')
  const targets = await readRelationships(container, workbook)
  const sheets: Sheet[] = []
  await walkXml(container, workbook, {
    open(tag, { name = '', state = 'visible', 'r:id': id = '' }) {
      const part = targets.get(id)
      if (tag === 'sheet' && part && container.has(part))
        sheets.push({ name: name.slice(0, 100).toWellFormed(), part, hidden: state !== 'visible' })
    },
  })
  return sheets
}

async function sharedTexts(container: Container): Promise<string[]> {
  const name = container.names.find((one) => /^xl\/sharedStrings\d*\.xml$/.test(one))
  const texts: string[] = []
  if (name === undefined) return texts
  let text = ''
  let inText = false
  let length = 0
  await walkXml(container, name, {
    open(tag) {
      inText = tag === 't'
      if (tag === 'si') text = ''
    },
    text(piece) {
      if (!inText) return
      length += piece.length
      if (length > maxShared) throw new CannotRead('too_much_text')
      text += piece
    },
    close(tag) {
      inText = false
      if (tag === 'si') texts.push(text)
    },
  })
  return texts
}

interface Searching {
  readonly sheet: Sheet
  readonly shared: readonly string[]
  readonly found: Gathering
}

async function searchSheet(
  container: Container,
  { sheet, shared, found }: Searching,
): Promise<void> {
  const rows: number[] = []
  const columns: [from: number, to: number][] = []
  let rowHidden = false
  let row = 0
  let kind = ''
  let value = ''
  let cell = ''
  let inValue = false
  // The words to the left of a number say what it is.
  let line = ''
  const heads = new Map<string, string>()
  await walkXml(container, sheet.part, {
    open(tag, attributes) {
      if (tag === 'col' && isOn(attributes['hidden']))
        columns.push([Number(attributes['min']), Number(attributes['max'])])
      if (tag === 'row') {
        row = Number(attributes['r'] ?? row + 1)
        rowHidden = isOn(attributes['hidden'])
        if (rowHidden) rows.push(row)
        line = ''
      }
      if (tag === 'c') {
        kind = attributes['t'] ?? 'n'
        cell = attributes['r'] ?? ''
        value = ''
      }
      inValue = tag === 'v' || tag === 't'
    },
    text(text) {
      if (inValue) value += text
    },
    close(tag) {
      inValue = false
      if (tag !== 'c' || value === '') return
      const text = kind === 's' ? (shared[Number(value)] ?? '') : written(value, kind)
      const column = cell.replace(/\d+$/, '')
      const head = heads.get(column)
      if (head === undefined || /[A-Za-z]{2}/.test(text)) heads.set(column, text.slice(0, 60))
      const hidden = sheet.hidden || rowHidden || isHidden(columns, column)
      const context = `${head ?? ''} ${line.slice(-40)} `
      const known = detect(context).length
      for (const one of detect(`${context}${text}`).slice(known))
        found.add({
          ...one,
          ...{ sheet: sheet.name, cell },
          ...(hidden ? { hidden: true as const } : {}),
        })
      line = /[A-Za-z]{2}/.test(text) ? text : ''
    },
  })
  const place = { sheet: sheet.name, hidden: true } as const
  for (const [from, to] of ranges(rows))
    found.add({ kind: 'hidden_rows', cell: from === to ? `${from}` : `${from}-${to}`, ...place })
  for (const [from, to] of columns) {
    const names = [letters(from), letters(Math.min(to, from + 16_384))]
    found.add({ kind: 'hidden_columns', cell: [...new Set(names)].join('-'), ...place })
  }
}

const isOn = (text: string | undefined) => text === '1' || text === 'true'

// Long numbers are kept as `6.106011708900001E15`.
function written(value: string, kind: string): string {
  if (kind !== 'n' || !/E\+?\d+$/i.test(value)) return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number.toFixed(0) : value
}

function isHidden(columns: readonly (readonly [number, number])[], name: string): boolean {
  if (columns.length === 0) return false
  const number = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return columns.some(([from, to]) => number >= from && number <= to)
}

function letters(number: number): string {
  let rest = number
  let name = ''
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
    rest = Math.floor((rest - 1) / 26)
  }
  return name
}

function ranges(numbers: readonly number[]): [from: number, to: number][] {
  const all: [number, number][] = []
  for (const number of numbers) {
    const last = all.at(-1)
    if (last && last[1] + 1 === number) last[1] = number
    else all.push([number, number])
  }
  return all
}
