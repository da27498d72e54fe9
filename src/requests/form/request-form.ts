import { type Form, readForm } from '../../platform/http/form.ts'

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
  readonly rincian: string
  readonly tujuan: string
  readonly caraMemperoleh: string
  readonly caraMendapatSalinan: string
  readonly kebutuhanKhusus: string
  readonly persetujuan: readonly string[]
}

/** The same once it is complete and right. */
export interface RequestForm
  extends Omit<RequestFields, 'caraMemperoleh' | 'caraMendapatSalinan' | 'persetujuan'> {
  readonly caraMemperoleh: WayToObtain
  readonly caraMendapatSalinan: WayToSend
  readonly persetujuan: readonly Consent[]
}

export type FieldProblem =
  | 'missing'
  | 'too_short'
  | 'too_long'
  | 'not_a_postcode'
  | 'not_a_phone'
  | 'not_a_choice'
  | 'not_confirmed'

export interface FieldFault {
  readonly field: keyof RequestFields
  readonly problem: FieldProblem
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
  rincian: [20, 4000],
  tujuan: [5, 1000],
} as const

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
    rincian: form.text('rincian').trim(),
    tujuan: form.text('tujuan').trim(),
    caraMemperoleh: form.line('cara_memperoleh'),
    caraMendapatSalinan: form.line('cara_mendapat_salinan'),
    kebutuhanKhusus: form.text('kebutuhan_khusus').trim(),
    persetujuan: form.all('persetujuan'),
  }
}

/** The mandatory data of an individual's request (rules 2.3), or everything that is wrong with it, in the form's order. */
export function checkRequestFields(
  fields: RequestFields,
):
  | { readonly ok: true; readonly form: RequestForm }
  | { readonly ok: false; readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = []
  for (const [name, [least, most]] of Object.entries(lengths) as [
    keyof typeof lengths,
    readonly [number, number],
  ][]) {
    const length = [...fields[name]].length
    if (length === 0) faults.push({ field: name, problem: 'missing' })
    else if (length < least) faults.push({ field: name, problem: 'too_short', limit: least })
    else if (length > most) faults.push({ field: name, problem: 'too_long', limit: most })
  }
  if (!/^\d{5}$/.test(fields.kodePos))
    faults.push({ field: 'kodePos', problem: fields.kodePos ? 'not_a_postcode' : 'missing' })
  if (fields.telepon !== '' && !/^\+?[\d\s().-]{8,20}$/.test(fields.telepon))
    faults.push({ field: 'telepon', problem: 'not_a_phone' })
  if ([...fields.kebutuhanKhusus].length > 500)
    faults.push({ field: 'kebutuhanKhusus', problem: 'too_long', limit: 500 })
  const caraMemperoleh = waysToObtain.find((way) => way === fields.caraMemperoleh)
  const caraMendapatSalinan = waysToSend.find((way) => way === fields.caraMendapatSalinan)
  if (!caraMemperoleh)
    faults.push({
      field: 'caraMemperoleh',
      problem: fields.caraMemperoleh ? 'not_a_choice' : 'missing',
    })
  if (!caraMendapatSalinan)
    faults.push({
      field: 'caraMendapatSalinan',
      problem: fields.caraMendapatSalinan ? 'not_a_choice' : 'missing',
    })
  const persetujuan = consents.filter((consent) => fields.persetujuan.includes(consent))
  if (persetujuan.length < consents.length)
    faults.push({ field: 'persetujuan', problem: 'not_confirmed' })
  if (faults.length > 0 || !caraMemperoleh || !caraMendapatSalinan)
    return { ok: false, faults: inFormOrder(faults) }
  return { ok: true, form: { ...fields, caraMemperoleh, caraMendapatSalinan, persetujuan } }
}

const order: readonly (keyof RequestFields)[] = [
  'rincian',
  'tujuan',
  'caraMemperoleh',
  'caraMendapatSalinan',
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

/** A short title of a request for lists, cut from what was asked at a word's end: at most 100 characters. */
export function titleOf(rincian: string): string {
  const line = rincian.replaceAll(/\s+/g, ' ').trim()
  const sentence = line.split(/(?<=[.?!])\s/)[0] ?? line
  if (sentence.length <= 100) return sentence.replace(/[.\s]+$/, '') || line.slice(0, 100)
  const cut = sentence.slice(0, 100)
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).replace(/[\uD800-\uDBFF]$/, '')
  return `${whole.trimEnd()}…`
}
