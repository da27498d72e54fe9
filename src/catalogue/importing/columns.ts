import { parseLocalDate } from '../../procedure/dates.ts'
import type { LocalDate } from '../../procedure/values.ts'
import type { ListColumns } from '../entry.ts'
import type { Reason } from './item.ts'
import { cut, tidy } from './settle.ts'
import { formOf, plainTerm } from './terms.ts'

/** What a column of a list, or a key of a sidecar, says of an entry. */
export type Column =
  | 'title'
  | 'summary'
  | 'agency'
  | 'category'
  | 'topic'
  | 'year'
  | 'files'
  | 'number'
  | 'published'
  | 'made'
  | 'madeAt'
  | 'holder'
  | 'producer'
  | 'form'
  | 'retention'
  | 'validUntil'
  /** A word of the archive, in a map of meanings. */
  | 'term'

// Headings in Indonesian and English, and those of the official list (Perki 1/2021), in their plain form.
const headings: Readonly<Record<Column, readonly string[]>> = {
  title: [
    ...['judul', 'judul informasi', 'judul dokumen', 'nama informasi', 'nama dokumen'],
    ...['informasi', 'dokumen', 'title', 'name', 'post title'],
  ],
  summary: [
    ...['ringkasan', 'ringkasan isi informasi', 'ringkasan informasi', 'isi ringkas', 'uraian'],
    ...['deskripsi', 'keterangan', 'summary', 'description', 'abstract', 'excerpt'],
  ],
  agency: [
    ...['dinas', 'opd', 'skpd', 'perangkat daerah', 'badan', 'badan publik', 'instansi'],
    ...['unit kerja', 'agency', 'organization', 'organisation', 'organisasi', 'department'],
  ],
  category: [
    ...['kategori', 'kategori informasi', 'jenis informasi', 'klasifikasi', 'sifat'],
    ...['category', 'categories'],
  ],
  topic: ['topik', 'tema', 'subjek', 'subyek', 'topic', 'subject', 'theme'],
  year: ['tahun', 'tahun anggaran', 'tahun informasi', 'year'],
  files: [
    ...['berkas', 'file', 'files', 'nama berkas', 'nama file', 'lampiran', 'dokumen digital'],
    ...['tautan', 'link', 'media', 'path', 'filename', 'attachment', 'attachments'],
  ],
  number: ['nomor', 'nomor dokumen', 'no dokumen', 'nomor sk', 'number', 'document number'],
  published: [
    ...['tanggal', 'tanggal terbit', 'tanggal publikasi', 'tanggal unggah', 'tanggal upload'],
    ...['date', 'published', 'published at', 'publication date', 'issued'],
  ],
  made: [
    ...['waktu pembuatan', 'tanggal pembuatan', 'waktu dan tempat pembuatan'],
    ...['waktu dan tempat pembuatan informasi', 'waktu tempat pembuatan informasi'],
    ...['waktu pembuatan informasi', 'made on', 'created'],
  ],
  madeAt: ['tempat', 'tempat pembuatan', 'tempat pembuatan informasi', 'made at', 'place'],
  holder: [
    ...['pejabat unit satker yang menguasai informasi', 'unit satker yang menguasai informasi'],
    ...['pejabat yang menguasai informasi', 'pejabat unit satker', 'penguasa informasi'],
    ...['yang menguasai informasi', 'penguasa', 'holder'],
  ],
  producer: [
    ...['penanggung jawab', 'penanggungjawab', 'penanggung jawab pembuatan atau penerbitan'],
    ...['penanggung jawab pembuatan penerbitan informasi', 'penanggung jawab pembuatan'],
    ...['penanggung jawab pembuatan atau penerbitan informasi', 'penerbit'],
    ...['penanggungjawab pembuatan atau penerbitan informasi', 'producer', 'publisher'],
    ...['penanggung jawab informasi', 'responsible'],
  ],
  form: [
    ...['bentuk', 'bentuk informasi', 'format', 'format informasi', 'bentuk yang tersedia'],
    ...['bentuk informasi yang tersedia', 'format atau bentuk yang tersedia', 'form'],
    ...['bentuk informasi yang tersedia cetak digital'],
  ],
  retention: [
    ...['retensi', 'retensi arsip', 'jangka waktu penyimpanan', 'masa simpan', 'retention'],
    ...['jangka waktu penyimpanan atau retensi arsip', 'jangka waktu penyimpanan retensi arsip'],
  ],
  term: ['istilah', 'kata', 'term', 'folder', 'label'],
  validUntil: ['berlaku sampai', 'berlaku hingga', 'valid until'],
}
const columnByHeading = new Map(
  (Object.keys(headings) as Column[]).flatMap((column) =>
    headings[column].map((heading) => [heading, column] as const),
  ),
)

/** The column a heading stands for; null for one nobody here knows. */
export function columnOf(heading: string): Column | null {
  return columnByHeading.get(plainTerm(heading)) ?? null
}

/** What a line or a sidecar says of an entry. */
export interface Described {
  readonly title: string | null
  readonly summary: string | null
  readonly agency: string | null
  readonly category: string | null
  readonly topic: string | null
  readonly year: number | null
  readonly files: readonly string[]
  readonly published: LocalDate | null
  readonly columns: Partial<ListColumns>
}

export type Fault = { readonly reason: Reason; readonly detail: string }

/** Reads what the cells say. The first that says something wrong is named. */
export function describe(
  cells: ReadonlyMap<Column, string>,
  { newestYear }: { newestYear: number },
): Described | Fault {
  const cell = (column: Column): string | null => tidy(cells.get(column) ?? '') || null
  const yearText = cell('year')
  const year = yearText === null ? null : Number(/^\d{4}$/.exec(yearText)?.[0] ?? Number.NaN)
  if (year !== null && !(year >= 1945 && year <= newestYear))
    return { reason: 'bad_year', detail: yearText ?? '' }
  for (const column of ['published', 'validUntil'] as const) {
    const text = cell(column)
    if (text !== null && parseDate(text) === null) return { reason: 'bad_date', detail: text }
  }
  const formText = cell('form')
  const form = formText === null ? null : formOf(formText)
  if (formText !== null && form === null) return { reason: 'bad_form', detail: formText }
  const dateOf = (column: Column) => parseDate(cell(column) ?? '')
  const { madeOn, madeAt } = placeAndTime(cell('made') ?? '')
  const summary = cell('summary')
  return {
    title: cell('title') ?? (summary === null ? null : firstSentence(summary)),
    summary,
    agency: cell('agency'),
    category: cell('category'),
    topic: cell('topic'),
    year,
    files: (cells.get('files') ?? '')
      .split('|')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    published: dateOf('published'),
    columns: {
      ...present('holder', cell('holder')),
      ...present('producer', cell('producer')),
      ...present('madeOn', madeOn),
      ...present('madeAt', cell('madeAt') ?? madeAt),
      ...present('form', form),
      ...present('retention', cell('retention')),
      ...present('documentNumber', cell('number')),
      ...present('validUntil', dateOf('validUntil')),
    },
  }
}

function present<K extends string, V>(key: K, value: V | null): { readonly [P in K]?: V } {
  return value === null ? {} : ({ [key]: value } as { readonly [P in K]?: V })
}

function firstSentence(text: string): string {
  return cut(/^.{10,}?\.(?=\s|$)/.exec(text)?.[0].replace(/\.$/, '') ?? text, 300)
}

const months = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ')
const monthsInEnglish = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `2024-03-01`, `1/3/2024` (the day first), `1 Maret 2024`, `1 March 2024`; a time after it is left out. */
export function parseDate(text: string): LocalDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+.*)?$/.exec(text)
  if (iso) return dateFrom(iso[1], iso[2], iso[3])
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: [\d:.]+)?$/.exec(text)
  if (local) return dateFrom(local[3], local[2], local[1])
  const [, day, name = '', year] = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text) ?? []
  const short = name
    .toLowerCase()
    .replace(/^agt|^ags/, 'agu')
    .slice(0, 3)
  const month = Math.max(months.indexOf(short), monthsInEnglish.indexOf(short)) + 1
  return month === 0 ? null : dateFrom(year, String(month), day)
}

function dateFrom(year = '', month = '', day = ''): LocalDate | null {
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

// `Putussibau, 12 Januari 2024`: the official list has time and place in one column.
function placeAndTime(text: string): { madeOn: LocalDate | null; madeAt: string | null } {
  if (text === '') return { madeOn: null, madeAt: null }
  const whole = parseDate(text)
  if (whole) return { madeOn: whole, madeAt: null }
  const date = /\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d?-\d\d?/u
  const found = date.exec(text)?.[0] ?? ''
  const madeOn = parseDate(found)
  const place = (madeOn ? text.replace(found, ' ') : text).replaceAll(/^[\s,;/]+|[\s,;/]+$/g, '')
  return { madeOn, madeAt: place === '' ? null : place }
}
