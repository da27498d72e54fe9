import { letterDesk } from '../../../locales/id/letter-desk.ts'
import type { Letterhead, Signatory } from '../../office/letterhead.ts'
import type { Form } from '../../platform/http/form.ts'
import type { FieldError } from '../../ui/forms.tsx'

const t = letterDesk.letterhead

/** The form of the letterhead as it was typed. */
export type LetterheadFields = Readonly<Record<FieldName, string>>
export type FieldName =
  | 'pemerintah'
  | 'unit'
  | 'layanan'
  | 'alamat'
  | 'kontak'
  | 'tempat'
  | `${'ppid' | 'atasan'}_${'jabatan' | 'nama' | 'nip'}`

export const labels: LetterheadFields = {
  pemerintah: t.government,
  unit: t.unit,
  layanan: t.service,
  alamat: t.address,
  kontak: t.contact,
  tempat: t.place,
  ppid_jabatan: t.post,
  ppid_nama: t.name,
  ppid_nip: t.nip,
  atasan_jabatan: t.post,
  atasan_nama: t.name,
  atasan_nip: t.nip,
}

const required = [
  'pemerintah',
  'unit',
  'layanan',
  'alamat',
  'tempat',
  'ppid_jabatan',
  'atasan_jabatan',
] as const
const nips = ['ppid_nip', 'atasan_nip'] as const
const longest = 150

export function fieldsOf({ signers, ...head }: Letterhead): LetterheadFields {
  return {
    pemerintah: head.government,
    unit: head.unit,
    layanan: head.service,
    alamat: head.address,
    kontak: head.contact.join('\n'),
    tempat: head.place,
    ppid_jabatan: signers.ppid.post,
    ppid_nama: signers.ppid.name ?? '',
    ppid_nip: signers.ppid.nip ?? '',
    atasan_jabatan: signers.atasan.post,
    atasan_nama: signers.atasan.name ?? '',
    atasan_nip: signers.atasan.nip ?? '',
  }
}

export function readFields(form: Form): LetterheadFields {
  const typed = (name: string) => (name === 'kontak' ? form.text(name) : form.line(name))
  return Object.fromEntries(
    Object.keys(labels).map((name) => [name, typed(name)]),
  ) as LetterheadFields
}

/** The letterhead, or what is wrong with it. */
export function checkFields(fields: LetterheadFields): Letterhead | readonly FieldError[] {
  const contact = fields.kontak
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const errors: FieldError[] = (Object.keys(labels) as FieldName[]).flatMap((field) => {
    const message = problemOf(field, { fields, contact })
    return message === null ? [] : [{ field, message }]
  })
  if (errors.length > 0) return errors
  return {
    government: fields.pemerintah,
    unit: fields.unit,
    service: fields.layanan,
    address: fields.alamat,
    contact,
    place: fields.tempat,
    signers: { ppid: signatoryOf(fields, 'ppid'), atasan: signatoryOf(fields, 'atasan') },
  }
}

function problemOf(
  field: FieldName,
  { fields, contact }: { fields: LetterheadFields; contact: readonly string[] },
): string | null {
  const value = fields[field]
  const label = { field: labels[field] }
  if (field === 'kontak')
    return contact.length > 4 || contact.some((line) => line.length > 60)
      ? t.problems.contact
      : null
  if (value === '' && required.some((name) => name === field)) return t.problems.missing(label)
  if (value.length > longest) return t.problems.long(label)
  if (nips.some((name) => name === field) && !/^(\d{18})?$/.test(digitsOf(value)))
    return t.problems.nip
  return null
}

function signatoryOf(fields: LetterheadFields, who: 'ppid' | 'atasan'): Signatory {
  const digits = digitsOf(fields[`${who}_nip`])
  return {
    post: fields[`${who}_jabatan`],
    name: fields[`${who}_nama`] || null,
    nip: digits === '' ? null : spelledNip(digits),
  }
}

const digitsOf = (nip: string) => nip.replaceAll(' ', '')

/** `19800101 200501 1 001`: birth, appointment, sex, serial, as it is written. */
function spelledNip(digits: string): string {
  return [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(' ')
}
