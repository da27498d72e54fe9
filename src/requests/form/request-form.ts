import { type Form, readForm } from '../../platform/http/form.ts'

/** How many pieces of information one request may ask for. */
export const maxItems = 10

/** Ways to get information (cara memperoleh) and copies (cara mendapat salinan), rules of the Perki 1/2021 form. */
export const waysToObtain = [
  'salinan_softcopy',
  'salinan_hardcopy',
  'melihat_membaca_mendengar_mencatat',
] as const
export const waysToSend = [
  'unduh_portal',
  'email',
  'ambil_langsung',
  'pos',
  'kurir',
  'faksimili',
] as const
export type WayToObtain = (typeof waysToObtain)[number]
export type WayToSend = (typeof waysToSend)[number]

/** What the applicant confirms: processing of personal data (UU 27/2022), truthfulness, lawful use (UU 14/2008 Pasal 5). */
export const consents = ['data_pribadi', 'benar', 'penggunaan_sah'] as const
export type Consent = (typeof consents)[number]

/** Help a person with a disability may ask for (UU 8/2016 Pasal 24; Perki 1/2021): the office notes and honours it. */
export const helpKinds = [
  'bantuan_baca_tulis',
  'juru_bahasa_isyarat',
  'huruf_besar',
  'pendamping',
  'akses_kursi_roda',
] as const
export type HelpKind = (typeof helpKinds)[number]

/** The fields of the request form as a person typed them, kept in a draft whatever they hold. The NIK is kept apart. */
export interface RequestFields {
  readonly nama: string
  readonly jalan: string
  readonly desa: string
  readonly kecamatan: string
  readonly kabupaten: string
  readonly provinsi: string
  readonly kodePos: string
  readonly pekerjaan: string
  readonly telepon: string
  /** What is asked for, piece by piece; at least one, which may be empty. */
  readonly rincian: readonly string[]
  readonly tujuan: string
  readonly caraMemperoleh: string
  readonly caraMendapatSalinan: string
  readonly bantuan: readonly string[]
  /** Other help, in the person's words. */
  readonly kebutuhanKhusus: string
  readonly persetujuan: readonly string[]
}

/** The same once it is complete and right. */
export interface RequestForm
  extends Omit<
    RequestFields,
    'caraMemperoleh' | 'caraMendapatSalinan' | 'bantuan' | 'persetujuan'
  > {
  readonly caraMemperoleh: WayToObtain
  readonly caraMendapatSalinan: WayToSend
  readonly bantuan: readonly HelpKind[]
  readonly persetujuan: readonly Consent[]
}

export type FieldProblem =
  | 'missing'
  | 'too_many'
  | 'too_short'
  | 'too_long'
  | 'not_a_postcode'
  | 'not_a_phone'
  | 'not_a_choice'
  | 'not_confirmed'

export interface FieldFault {
  readonly field: keyof RequestFields
  readonly problem: FieldProblem
  /** Which of the pieces of information, from 0; of other fields always 0. */
  readonly index: number
  /** The bound that was passed, in characters. */
  readonly limit?: number
}

const lengths = {
  nama: [3, 150],
  jalan: [3, 200],
  desa: [2, 100],
  kecamatan: [2, 100],
  kabupaten: [2, 100],
  provinsi: [2, 100],
  pekerjaan: [2, 100],
  tujuan: [5, 1000],
} as const
const itemLength = [20, 4000] as const

/** An empty form, with what is known beforehand. */
export function emptyRequestFields(known: Partial<RequestFields>): RequestFields {
  return { ...readRequestFields(readForm({})), ...known }
}

/** Reads the fields of a sent form; nothing is judged yet. */
export function readRequestFields(form: Form): RequestFields {
  return {
    nama: form.line('nama'),
    jalan: form.line('jalan'),
    desa: form.line('desa'),
    kecamatan: form.line('kecamatan'),
    kabupaten: form.line('kabupaten'),
    provinsi: form.line('provinsi'),
    kodePos: form.line('kode_pos'),
    pekerjaan: form.line('pekerjaan'),
    telepon: form.line('telepon'),
    rincian: itemsIn(form),
    tujuan: form.text('tujuan').trim(),
    caraMemperoleh: form.line('cara_memperoleh'),
    caraMendapatSalinan: form.line('cara_mendapat_salinan'),
    bantuan: form.all('bantuan'),
    kebutuhanKhusus: form.text('kebutuhan_khusus').trim(),
    persetujuan: form.all('persetujuan'),
  }
}

// More than a form of ours can hold is not kept.
function itemsIn(form: Form): readonly string[] {
  const items = form.all('rincian').slice(0, 2 * maxItems)
  return items.length === 0 ? [''] : items.map((item) => item.trim())
}

/** Fields as an earlier version of the form may have left them: one piece of information, no kinds of help. */
export interface StoredFields extends Omit<RequestFields, 'rincian' | 'bantuan'> {
  readonly rincian: string | readonly string[]
  readonly bantuan?: readonly string[]
}

/** Stored fields in the shape of today. */
export function fieldsOfToday(stored: StoredFields): RequestFields {
  const rincian = typeof stored.rincian === 'string' ? [stored.rincian] : stored.rincian
  return { ...stored, rincian, bantuan: stored.bantuan ?? [] }
}

/** A form as it was submitted, from its JSON. */
export function parseForm(json: string): RequestForm {
  return fieldsOfToday(JSON.parse(json) as StoredFields) as RequestForm
}

/** The mandatory data of an individual's request (rules 2.3), or everything that is wrong with it, in the form's order. */
export function checkRequestFields(
  fields: RequestFields,
):
  | { readonly ok: true; readonly form: RequestForm }
  | { readonly ok: false; readonly faults: readonly FieldFault[] } {
  const rincian = fields.rincian.filter((item) => item !== '')
  const faults: FieldFault[] = itemFaults(fields.rincian)
  for (const [name, [least, most]] of Object.entries(lengths) as [
    keyof typeof lengths,
    readonly [number, number],
  ][]) {
    const length = [...fields[name]].length
    if (length === 0) faults.push({ field: name, index: 0, problem: 'missing' })
    else if (length < least)
      faults.push({ field: name, index: 0, problem: 'too_short', limit: least })
    else if (length > most) faults.push({ field: name, index: 0, problem: 'too_long', limit: most })
  }
  if (!/^\d{5}$/.test(fields.kodePos))
    faults.push({
      field: 'kodePos',
      index: 0,
      problem: fields.kodePos ? 'not_a_postcode' : 'missing',
    })
  if (fields.telepon !== '' && !/^\+?[\d\s().-]{8,20}$/.test(fields.telepon))
    faults.push({ field: 'telepon', index: 0, problem: 'not_a_phone' })
  if ([...fields.kebutuhanKhusus].length > 500)
    faults.push({ field: 'kebutuhanKhusus', index: 0, problem: 'too_long', limit: 500 })
  const caraMemperoleh = waysToObtain.find((way) => way === fields.caraMemperoleh)
  const caraMendapatSalinan = waysToSend.find((way) => way === fields.caraMendapatSalinan)
  if (!caraMemperoleh)
    faults.push({
      field: 'caraMemperoleh',
      index: 0,
      problem: fields.caraMemperoleh ? 'not_a_choice' : 'missing',
    })
  if (!caraMendapatSalinan)
    faults.push({
      field: 'caraMendapatSalinan',
      index: 0,
      problem: fields.caraMendapatSalinan ? 'not_a_choice' : 'missing',
    })
  const persetujuan = consents.filter((consent) => fields.persetujuan.includes(consent))
  if (persetujuan.length < consents.length)
    faults.push({ field: 'persetujuan', index: 0, problem: 'not_confirmed' })
  if (faults.length > 0 || !caraMemperoleh || !caraMendapatSalinan)
    return { ok: false, faults: inFormOrder(faults) }
  const bantuan = helpKinds.filter((kind) => fields.bantuan.includes(kind))
  return {
    ok: true,
    form: { ...fields, rincian, caraMemperoleh, caraMendapatSalinan, bantuan, persetujuan },
  }
}

// A box that was added and left empty asks for nothing; the first may not be alone in that.
function itemFaults(items: readonly string[]): FieldFault[] {
  const field = 'rincian'
  const [least, most] = itemLength
  const written = items.filter((item) => item !== '').length
  if (written === 0) return [{ field, index: 0, problem: 'missing' }]
  const faults = items.flatMap((item, index): FieldFault[] => {
    const length = [...item].length
    if (length === 0) return []
    if (length < least) return [{ field, index, problem: 'too_short', limit: least }]
    return length > most ? [{ field, index, problem: 'too_long', limit: most }] : []
  })
  if (written <= maxItems) return faults
  return [...faults, { field, index: maxItems, problem: 'too_many', limit: maxItems }]
}

const order: readonly (keyof RequestFields)[] = [
  'rincian',
  'tujuan',
  'caraMemperoleh',
  'caraMendapatSalinan',
  'bantuan',
  'kebutuhanKhusus',
  'nama',
  'pekerjaan',
  'jalan',
  'desa',
  'kecamatan',
  'kabupaten',
  'provinsi',
  'kodePos',
  'telepon',
  'persetujuan',
]

function inFormOrder(faults: readonly FieldFault[]): FieldFault[] {
  return [...faults].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/**
 * A short title of a request for lists, cut at a word's end from what was asked first: at most 100 characters. '' where
 * nothing was asked yet.
 */
export function titleOf(items: readonly string[]): string {
  const asked = items.find((item) => item !== '') ?? ''
  const line = asked.replaceAll(/\s+/g, ' ').trim()
  const sentence = line.split(/(?<=[.?!])\s/)[0] ?? line
  if (sentence.length <= 100) return sentence.replace(/[.\s]+$/, '') || line.slice(0, 100)
  const cut = sentence.slice(0, 100)
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).replace(/[\uD800-\uDBFF]$/, '')
  return `${whole.trimEnd()}…`
}
