import { machines } from '../../../../locales/en/machines.ts'
import { invalid } from './refusal.ts'

/** Parameters of an action as they came: texts from an address, anything from a JSON body. */
export type Given = Readonly<Record<string, unknown>>

const words = machines.ckan

/** A text; '' when it is not there. @throws CkanRefusal when it is something else. */
export function textOf(given: Given, name: string): string {
  const value = given[name]
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') throw invalid(name, words.notText)
  return clean(value)
}

const longest = 2_000

function clean(text: string): string {
  return text
    .slice(0, longest)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
}

/** A text that must be there. */
export function neededText(given: Given, name: string): string {
  const text = textOf(given, name)
  if (text === '') throw invalid(name, words.missing)
  return text
}

/** A whole number from 0 on, at most `most`. */
export function countOf(
  given: Given,
  name: string,
  { otherwise, most }: { readonly otherwise: number; readonly most: number },
): number {
  const text = textOf(given, name)
  if (text === '') return otherwise
  const count = Number(text)
  if (!Number.isInteger(count) || count < 0) throw invalid(name, words.notNatural)
  return Math.min(count, most)
}

/** `true`, `True`, `1`, `yes` and their opposites. */
export function flagOf(given: Given, name: string, otherwise: boolean): boolean {
  const text = textOf(given, name).toLowerCase()
  return text === '' ? otherwise : ['true', '1', 'yes', 't', 'y', 'on'].includes(text)
}

const mostListed = 1_000

/** A list of at most 1,000: JSON in an address (`["organization"]`), an array in a body, or names with commas between them. */
export function listOf(given: Given, name: string): string[] {
  const value = given[name]
  const list = typeof value === 'string' && /^\s*\[/.test(value) ? parsed(name, value) : value
  if (list === undefined || list === null || list === '') return []
  if (typeof list === 'string')
    return clean(list)
      .split(/[\s,]+/)
      .filter((part) => part !== '')
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string'))
    throw invalid(name, words.notList)
  if (list.length > mostListed) throw invalid(name, words.tooMany({ most: mostListed }))
  return list.map(clean)
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(name, words.notList)
  }
}
