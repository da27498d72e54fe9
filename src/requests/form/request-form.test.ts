import { expect, test } from 'vitest'
import { readForm } from '../../platform/http/form.ts'
import {
  checkRequestFields,
  emptyRequestFields,
  fieldsOfToday,
  parseForm,
  type RequestFields,
  readRequestFields,
  titleOf,
} from './request-form.ts'

test('a title is the first sentence, without its full stop', () => {
  expect(titleOf(['Data jalan rusak tahun 2025. Mohon per kecamatan.'])).toBe(
    'Data jalan rusak tahun 2025',
  )
})

test('a long text is cut at the end of a word, and stays one line', () => {
  const title = titleOf([`Salinan\n  laporan ${'keuangan '.repeat(30)}`])
  expect(title.length).toBeLessThanOrEqual(101)
  expect(title).toMatch(/^Salinan laporan keuangan .*keuangan…$/)
})

test('a cut never leaves half a character', () => {
  for (const before of ['', 'a', 'a b'])
    expect(titleOf([`${before}${'😀'.repeat(80)}`]).isWellFormed()).toBe(true)
})

test('a text of one endless word still gives a title', () => {
  expect(titleOf(['a'.repeat(500)])).toMatch(/^a{60,100}…$/)
  expect(titleOf(['...'])).toBe('...')
  expect(titleOf([''])).toBe('')
})

const filled: RequestFields = {
  nama: 'Yohana Simbolon',
  jalan: 'Jalan Kenanga 9',
  desa: 'Putussibau Kota',
  kecamatan: 'Putussibau Utara',
  kabupaten: 'Kapuas Hulu',
  provinsi: 'Kalimantan Barat',
  kodePos: '78711',
  pekerjaan: 'Peneliti',
  telepon: '',
  rincian: ['Jumlah guru sekolah dasar di Badau'],
  tujuan: 'Bahan tulisan',
  caraMemperoleh: 'salinan_softcopy',
  caraMendapatSalinan: 'unduh_portal',
  bantuan: ['huruf_besar', 'apa saja'],
  kebutuhanKhusus: '',
  persetujuan: ['data_pribadi', 'benar', 'penggunaan_sah'],
}
const asking = (...rincian: string[]) => checkRequestFields({ ...filled, rincian })
const long = 'Salinan laporan keuangan tahun 2025'

test('each piece of information is judged by itself; a box left empty asks for nothing', () => {
  const good = asking(long, '', 'Daftar jalan rusak tahun 2025')
  expect(good.ok && good.form.rincian).toEqual([long, 'Daftar jalan rusak tahun 2025'])
  const bad = asking(long, 'Guru', 'a'.repeat(4001))
  expect(bad.ok ? [] : bad.faults).toEqual([
    { field: 'rincian', index: 1, problem: 'too_short', limit: 20 },
    { field: 'rincian', index: 2, problem: 'too_long', limit: 4000 },
  ])
  const none = asking('', '')
  expect(none.ok ? [] : none.faults).toEqual([{ field: 'rincian', index: 0, problem: 'missing' }])
})

test('one request asks for ten things at most', () => {
  const many = (count: number) => asking(...Array.from({ length: count }, (_, n) => `${long} ${n}`))
  expect(many(10).ok).toBe(true)
  const eleven = many(11)
  expect(eleven.ok ? [] : eleven.faults).toEqual([
    { field: 'rincian', index: 10, problem: 'too_many', limit: 10 },
  ])
})

test('only kinds of help that the office knows are kept', () => {
  const checked = checkRequestFields(filled)
  expect(checked.ok && checked.form.bantuan).toEqual(['huruf_besar'])
})

test('a sent form has at least one box, and boxes keep their order', () => {
  expect(readRequestFields(readForm({})).rincian).toEqual([''])
  expect(readRequestFields(readForm({ rincian: [' satu ', '', 'tiga'] })).rincian).toEqual([
    'satu',
    '',
    'tiga',
  ])
  expect(emptyRequestFields({ nama: 'Siti' })).toMatchObject({ nama: 'Siti', rincian: [''] })
})

test('forms of before, with one piece of information, are read as those of today', () => {
  const { rincian, bantuan, ...rest } = filled
  const before = { ...rest, rincian: long }
  expect(fieldsOfToday(before)).toMatchObject({ rincian: [long], bantuan: [] })
  expect(parseForm(JSON.stringify({ ...before, bantuan, rincian })).rincian).toEqual(rincian)
})
