import type { LocalDate } from '../../procedure/values.ts'
import { people } from '../people/names.ts'
import { agencyOf, headOf } from './agencies.ts'
import {
  type Category,
  type Content,
  type DemoDocument,
  type Entry,
  type Form,
  type Format,
  list,
  type Section,
  steps,
  tableBlock,
  text,
} from './content.ts'
import { at, randomFrom } from './random.ts'
import { makeTable, type TableSpec } from './tables.ts'
import { fill, type Setting } from './words.ts'

/** One appearance of a subject: `2025 | 2025-07-14 | Triwulan II`, the last part named `{periode}` in sentences. */
type Edition = string

export interface Part {
  readonly heading: string
  readonly says?: readonly string[]
  readonly points?: readonly string[]
  readonly steps?: readonly string[]
}

export interface Rules {
  readonly issuer: string
  readonly about: string
  readonly weighing: readonly string[]
  readonly recalling: readonly string[]
  readonly rules: readonly {
    readonly label: string
    readonly text: string
    readonly points?: readonly string[]
  }[]
}

/** A matter the regency publishes about, once or over several editions; sentences have the slots of `fill`. */
export interface Subject {
  readonly topic: string
  readonly agency: string
  readonly category: Category
  readonly form?: Form
  readonly format?: Format
  readonly editions: readonly Edition[]
  readonly title: string
  readonly summary: string
  readonly opening: readonly string[]
  readonly tables?: readonly TableSpec[]
  readonly parts?: readonly Part[]
  /** Remarks of which each edition takes about half, so that editions differ in more than their figures. */
  readonly notes?: readonly string[]
  readonly rules?: Rules
}

/** Every edition of a subject as a document that can write itself. */
export const entriesOf = (subject: Subject): Entry[] =>
  subject.editions.map((edition) => {
    const [year = '', publishedOn = '', period = ''] = edition.split('|').map((part) => part.trim())
    const key = slug([subject.topic, year, period].filter((part) => part !== '').join(' '))
    const values = valuesOf(subject, { year, period, key })
    const named: Setting = { random: randomFrom(`${key} title`), tables: [], values }
    const document: DemoDocument = {
      key,
      title: fill(subject.title, named),
      summary: fill(subject.summary, named),
      agencyId: subject.agency,
      category: subject.category,
      topic: subject.topic,
      year: Number(year),
      publishedOn: publishedOn as LocalDate,
      format: subject.format ?? 'pdf',
      fileName: `${key}.${subject.format ?? 'pdf'}`,
    }
    return { document, content: () => writeContent(subject, { key, values }) }
  })

export const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const valuesOf = (
  subject: Subject,
  { year, period, key }: { year: string; period: string; key: string },
) => {
  const agency = agencyOf(subject.agency)
  const random = randomFrom(`${key} number`)
  return {
    tahun: year,
    lalu: String(Number(year) - 1),
    depan: String(Number(year) + 1),
    periode: period,
    instansi: agency.name,
    singkatan: agency.shortName,
    nomor: String(random.int(4, 96)),
  }
}

const writeContent = (
  subject: Subject,
  { key, values }: { key: string; values: Setting['values'] },
): Content => {
  const random = randomFrom(key)
  const named: Setting = { random, tables: [], values }
  const tables = (subject.tables ?? []).map((spec) => makeTable(nameTable(spec, named), random))
  const say = (sentence: string): string => fill(sentence, { random, tables, values })
  const notes = subject.notes ?? []
  const remarks = random.some(notes, Math.ceil(notes.length * 0.6)).map(say)
  const opening: Section = {
    heading: 'Ringkasan',
    blocks: subject.opening.map((one) => text(say(one))),
  }
  const [first, ...rest] = tables
  const parts = (subject.parts ?? []).map((part) => writePart(part, say))
  const remarkSection: Section[] =
    remarks.length === 0 ? [] : [{ heading: 'Catatan', blocks: [list(remarks)] }]
  const data: Section[] =
    first === undefined
      ? []
      : [{ heading: `Data ${values['tahun'] ?? ''}`.trim(), blocks: [tableBlock(first)] }]
  const annexes = rest.map(
    (table, index): Section => ({ heading: `Lampiran ${index + 1}`, blocks: [tableBlock(table)] }),
  )
  const form = subject.form ?? 'laporan'
  const inAnnex = form !== 'laporan'
  const signer = signerOf(subject)
  return {
    form,
    number: documentNumber(subject, values),
    sections:
      form === 'keputusan'
        ? []
        : inAnnex
          ? [opening, ...parts, ...remarkSection]
          : [opening, ...data, ...parts, ...remarkSection],
    annexes:
      form === 'keputusan'
        ? joinAnnexes([opening, ...parts, ...remarkSection, ...data])
        : inAnnex
          ? [...data.map((one) => ({ ...one, heading: 'Lampiran' })), ...annexes]
          : annexes,
    decision:
      subject.rules === undefined
        ? null
        : {
            issuer: issuerOf(subject.rules.issuer, agencyOf(subject.agency).name),
            about: say(subject.rules.about),
            weighing: subject.rules.weighing.map(say),
            recalling: subject.rules.recalling.map(say),
            rules: subject.rules.rules.map((rule) => ({
              label: rule.label,
              text: say(rule.text),
              points: (rule.points ?? []).map(say),
            })),
          },
    signer,
  }
}

const issuerOf = (issuer: string, agency: string): string =>
  issuer.endsWith('Kepala Dinas') ? `Keputusan Kepala ${agency}` : issuer

// One invented bupati signs everything that is the bupati's; each agency has one invented head.
const signerOf = ({ agency, rules }: Subject): Content['signer'] => {
  const byBupati = rules?.issuer.endsWith('Bupati') ?? false
  const seat = byBupati ? 'bupati' : agency
  return {
    post: byBupati ? 'Bupati Kapuas Hulu' : headOf(agencyOf(agency)),
    name: at(people, randomFrom(`${seat} head`).int(0, people.length - 1)).fullName,
  }
}

// Captions and column names may name the year, as sentences do.
const nameTable = (spec: TableSpec, named: Setting): TableSpec => ({
  ...spec,
  caption: fill(spec.caption, named),
  columns: spec.columns.map((column) => ({ ...column, name: fill(column.name, named) })),
})

const writePart = (part: Part, say: (sentence: string) => string): Section => ({
  heading: say(part.heading),
  blocks: [
    ...(part.says ?? []).map((one) => text(say(one))),
    ...(part.points === undefined ? [] : [list(part.points.map(say))]),
    ...(part.steps === undefined ? [] : [steps(part.steps.map(say))]),
  ],
})

// What a decree is about, why, and its table stand together behind the signature.
const joinAnnexes = (sections: readonly Section[]): Section[] => [
  { heading: 'Lampiran', blocks: sections.flatMap(({ blocks }) => blocks) },
]

const documentNumber = (subject: Subject, values: Setting['values']): string =>
  subject.rules !== undefined
    ? `${values['nomor'] ?? ''} TAHUN ${values['tahun'] ?? ''}`
    : `${values['nomor'] ?? ''}/${slug(agencyOf(subject.agency).shortName).toUpperCase()}/${values['tahun'] ?? ''}`
