import { exemption as t } from '../../../locales/id/exemption.ts'
import { detect } from '../../documents/sensitive/detect.ts'
import { faultOfTerms } from '../../procedure/exemption/decide.ts'
import type { SheetTerms } from '../../procedure/exemption/events.ts'
import type { Conclusion } from '../../procedure/exemption/values.ts'
import type { Instant } from '../../procedure/values.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import { readDate } from '../publishing/fields.ts'
import type { SheetFields, WordField } from './fields.ts'
import { explain, fieldOfRefusal } from './refusals.ts'

/** What a sheet says in words, as it is vouched for in JSON (Perki 1/2021 Pasal 49 and its form). */
export interface SheetContent {
  readonly title: string
  readonly description: string
  /** The parts that are exempt; empty when all of it is, or nothing. */
  readonly parts: string
  /** Statutes and articles, one each. */
  readonly statutes: readonly string[]
  readonly ifOpened: string
  readonly ifClosed: string
  readonly publicInterest: string
  readonly considerations: string
  readonly periodReason: string
}

export interface Sheet {
  readonly terms: SheetTerms
  readonly content: SheetContent
}

export const titleLength = { least: 3, most: 300 } as const

type Length = readonly [least: number, most: number]
const ofExempt: Partial<Record<WordField, Length>> = {
  uraian: [20, 4000],
  dasar: [5, 2000],
  dibuka: [10, 1000],
  ditutup: [10, 4000],
  kepentingan: [10, 4000],
}
const ofOpen: Partial<Record<WordField, Length>> = { uraian: [20, 4000], kepentingan: [10, 4000] }
const optional: readonly WordField[] = ['dasar', 'dibuka', 'ditutup', 'pertimbangan']

const results: Readonly<Record<string, Conclusion>> = {
  whole: { kind: 'exempt', scope: 'whole' },
  parts: { kind: 'exempt', scope: 'parts' },
  open: { kind: 'open' },
}

/** The name of a result in the form. */
export function resultName(conclusion: Conclusion): 'whole' | 'parts' | 'open' {
  return conclusion.kind === 'open' ? 'open' : conclusion.scope
}

/** The sheet that a form holds, or all that is not right yet in the order of its fields, also by the procedure. */
export function readSheet(
  fields: SheetFields,
  now: Instant,
): { readonly sheet: Sheet } | { readonly errors: FormErrors } {
  const conclusion = Object.hasOwn(results, fields.hasil) ? results[fields.hasil] : undefined
  if (conclusion === undefined)
    return { errors: [...lengthFaults(fields, {}), { field: 'hasil', message: t.faults.result }] }
  const exempt = conclusion.kind === 'exempt'
  const errors = [
    ...lengthFaults(fields, exempt ? ofExempt : ofOpen),
    ...(exempt && conclusion.scope === 'parts'
      ? lengthFault('bagian', fields.bagian, [5, 1000])
      : []),
  ]
  for (const field of publicFields) errors.push(...dataFault(field, fields[field]))
  const until = exempt && fields.sampai !== '' ? readDate(fields.sampai) : null
  if (exempt && fields.sampai !== '' && until === null)
    errors.push({ field: 'sampai', message: t.faults.date })
  if (exempt) errors.push(...lengthFault('sebab', fields.sebab, [0, 300]))
  const terms: SheetTerms = {
    conclusion,
    letters: exempt ? fields.huruf : [],
    until,
    endless: until === null && fields.sebab.length >= 5,
  }
  const refusal = errors.some(({ field }) => field === 'sampai') ? null : faultOfTerms(terms, now)
  if (refusal) errors.push({ field: fieldOfRefusal(refusal.code), message: explain(refusal) })
  if (errors.length > 0) return { errors: inOrder(errors) }
  return { sheet: { terms, content: contentOf(fields, conclusion) } }
}

// What the list of exempt information shows to everybody.
const publicFields = ['judul', 'bagian', 'dasar', 'dibuka', 'sebab'] as const

/** Personal data in words that everybody will read; such a number stands in the file, not in its name. */
export function dataFault(field: (typeof publicFields)[number], text: string): FieldError[] {
  const [found] = detect(text)
  if (found === undefined) return []
  const label = t.sheet.fields[field]
  return [{ field, message: t.faults.data({ label, sample: found.sample }) }]
}

function contentOf(fields: SheetFields, conclusion: Conclusion): SheetContent {
  const exempt = conclusion.kind === 'exempt'
  return {
    title: fields.judul,
    description: fields.uraian,
    parts: exempt && conclusion.scope === 'parts' ? fields.bagian : '',
    statutes: fields.dasar
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ifOpened: fields.dibuka,
    ifClosed: fields.ditutup,
    publicInterest: fields.kepentingan,
    considerations: fields.pertimbangan,
    periodReason: exempt && fields.sampai === '' ? fields.sebab : '',
  }
}

function lengthFaults(
  fields: SheetFields,
  wanted: Partial<Record<WordField, Length>>,
): FieldError[] {
  const all = { judul: [titleLength.least, titleLength.most] as const, ...wanted }
  const asked = Object.entries(all).flatMap(([name, length]) =>
    lengthFault(name as WordField, fields[name as WordField], length),
  )
  const others = optional
    .filter((name) => !(name in all))
    .flatMap((name) => lengthFault(name, fields[name], [0, 4000]))
  return [...asked, ...others]
}

function lengthFault(field: WordField, text: string, [least, most]: Length): FieldError[] {
  const label = t.sheet.fields[field as keyof typeof t.sheet.fields]
  const size = [...text].length
  if (size < least) return [{ field, message: t.faults.missing({ label, least }) }]
  return size > most ? [{ field, message: t.faults.tooLong({ label, most }) }] : []
}

const order = [
  'judul',
  'uraian',
  'dibuka',
  'ditutup',
  'kepentingan',
  'pertimbangan',
  'hasil',
  'bagian',
  'huruf',
  'dasar',
  'sampai',
  'sebab',
]

function inOrder(errors: readonly FieldError[]): FormErrors {
  return errors.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}
