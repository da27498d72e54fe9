import type { Form } from '../../platform/http/form.ts'
import { type ExemptionLetter, exemptionLetters } from '../../procedure/values.ts'

/** The sheet's fields for words, under the names they have in its form. */
export const wordFields = [
  'judul',
  'uraian',
  'hasil',
  'bagian',
  'dasar',
  'dibuka',
  'ditutup',
  'kepentingan',
  'pertimbangan',
  'sampai',
  'sebab',
] as const
export type WordField = (typeof wordFields)[number]

/** What was typed into a sheet, sound or not. */
export type SheetFields = Readonly<Record<WordField, string>> & {
  readonly huruf: readonly ExemptionLetter[]
}

const longest = 10_000
const oneLine: readonly WordField[] = ['judul', 'hasil', 'sampai', 'sebab']

export function readSheetFields(form: Form): SheetFields {
  return toFields((name) => form.text(name), form.all('huruf'))
}

/** Fields as the database holds them. */
export function storedFields(stored: unknown): SheetFields {
  const record = (stored ?? {}) as Readonly<Record<string, unknown>>
  const letters = record['huruf']
  return toFields(
    (name) => (typeof record[name] === 'string' ? record[name] : ''),
    Array.isArray(letters) ? letters : [],
  )
}

function toFields(read: (name: WordField) => string, letters: readonly unknown[]): SheetFields {
  const words = Object.fromEntries(
    wordFields.map((name) => {
      const text = read(name).toWellFormed().slice(0, longest)
      return [name, (oneLine.includes(name) ? text.replaceAll(/\s+/g, ' ') : text).trim()]
    }),
  ) as Record<WordField, string>
  return { ...words, huruf: exemptionLetters.filter((letter) => letters.includes(letter)) }
}
