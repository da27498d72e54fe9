import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import { addAgencies } from '../catalogue.fixture.ts'
import { entriesByIds } from '../queries.ts'
import { parseDate } from './columns.ts'
import { bring, pdf, resultsOf, writeTree } from './importing.fixture.ts'
import { BadSource } from './open-source.ts'
import { readTermMap } from './term-map.ts'

const database = useDatabase()
const dir = mkdtempSync(join(tmpdir(), 'import-list-'))
const storage = createDiskStorage(join(dir, 'portal'))
beforeAll(async () => {
  await addAgencies(database.db)
  writeTree(dir, {
    'a.pdf': pdf('a'),
    'b.pdf': pdf('b'),
    'dalam/c.pdf': pdf('c'),
    'dalam/d.csv': 'x,y\n1,2\n',
    '../luar-daftar.pdf': pdf('luar'),
  })
})
afterAll(() => {
  rmSync(dir, { recursive: true })
  rmSync(join(dir, '../luar-daftar.pdf'), { force: true })
})

async function come(text: string | Buffer, more: Partial<Parameters<typeof bring>[1]> = {}) {
  const path = join(dir, 'daftar.csv')
  writeFileSync(path, text)
  const outcomes = await bring(path, { db: database.db, storage, ...more })
  const ids = await database.db
    .selectFrom('import_items')
    .select(['key', 'entry_id'])
    .where('outcome', '=', 'published')
    .execute()
  const found = await entriesByIds(
    database.db,
    ids.flatMap((row) => row.entry_id ?? []),
  )
  const entry = (title: string) => found.find((one) => one.title === title)
  return { results: resultsOf(outcomes), entry }
}

test('a file that one line calls exempt is not opened by another', async () => {
  const { results } = await come(
    'judul;dinas;kategori;berkas\nTerbuka;BKAD;Berkala;a.pdf\nDua berkas;BKAD;Berkala;a.pdf|b.pdf\n' +
      'Tertutup;dinas entah;Dikecualikan;./a.pdf\n',
  )
  expect(results).toEqual({
    'a.pdf': 'refused exempt',
    'a.pdf|b.pdf': 'published exempt',
    './a.pdf': 'refused exempt',
  })
})

test('the columns of the official list are understood, from a spreadsheet saved on Windows', async () => {
  const text = [
    'No;Ringkasan Isi Informasi;Pejabat/Unit/Satker yang Menguasai Informasi;Penanggung Jawab Pembuatan atau Penerbitan Informasi;Waktu dan Tempat Pembuatan Informasi;Bentuk Informasi yang Tersedia;Jangka Waktu Penyimpanan atau Retensi Arsip;Jenis Informasi;Tautan',
    '1;"Daftar aset tetap; per 31 Desember é";Badan Keuangan dan Aset Daerah;Kepala Bidang Aset;Putussibau, 12 Januari 2021;Softcopy dan hardcopy;5 tahun;Informasi Setiap Saat;a.pdf|dalam\\d.csv',
    '2;Buku tamu kantor;BKAD;Sekretaris;2020;Hardcopy;1 tahun;Berkala;',
  ].join('\r\n')
  const { results, entry } = await come(Buffer.from(text, 'latin1'), {
    agency: null,
  })
  expect(Object.values(results)).toEqual(['published', 'published'])
  expect(entry('Daftar aset tetap; per 31 Desember é')).toMatchObject({
    agencyId: 'bkad',
    category: 'setiap_saat',
    holder: 'Badan Keuangan dan Aset Daerah',
    producer: 'Kepala Bidang Aset',
    madeOn: '2021-01-12',
    madeAt: 'Putussibau',
    form: 'both',
    retention: '5 tahun',
    publishedAt: '2021-01-12T02:00:00.000Z',
    files: [{ name: 'a.pdf' }, { name: 'd.csv' }],
  })
  expect(entry('Buku tamu kantor')).toMatchObject({ form: 'hardcopy', files: [] })
})

test('English names, tabs and a byte order mark are understood', async () => {
  const { entry } = await come(
    '\uFEFFtitle\tsummary\tagency\tcategory\tyear\tfiles\tdocument number\nRoad list\tAll roads.\tdinas-pu\tberkala\t2019\tb.pdf\t620/3\n',
  )
  expect(entry('Road list')).toMatchObject({
    agencyId: 'dinas-pu',
    category: 'berkala',
    year: 2019,
    documentNumber: '620/3',
  })
})

test('each bad line is refused with its number and why, the others are taken', async () => {
  const { results } = await come(
    [
      'judul,dinas,kategori,tahun,tanggal,berkas,bentuk',
      'Tahun salah,bkad,berkala,20x1,,a.pdf,',
      'Tanggal salah,bkad,berkala,2021,31/02/2021,a.pdf,',
      ',bkad,berkala,2021,,a.pdf,',
      '"Judul dua',
      'baris",bkad,berkala,2021,,dalam/c.pdf,',
      'Kolom lebih,bkad,berkala,2021,,a.pdf,,lebih',
      'Dinas asing,Dinas Antariksa,berkala,2021,,b.pdf,',
      'Kategori asing,bkad,sesekali,2021,,hilang.pdf,',
      'Tertutup,bkad,dikecualikan,2021,,tutup.pdf,',
      'Di luar,bkad,berkala,2021,,../luar-daftar.pdf,',
      'Bentuk asing,bkad,berkala,2021,,a.pdf,melayang',
      'Dua kali,bkad,berkala,2021,,dalam/c.pdf,',
    ].join('\n'),
  )
  expect(results).toEqual({
    '../luar-daftar.pdf': 'refused unsafe_path',
    'b.pdf': 'refused unknown_agency',
    'dalam/c.pdf': 'published',
    'daftar.csv:2': 'refused bad_year',
    'daftar.csv:3': 'refused bad_date',
    'daftar.csv:4': 'refused no_title',
    'daftar.csv:7': 'refused bad_line',
    'daftar.csv:12': 'refused bad_form',
    'daftar.csv:13': 'refused same_key',
    'hilang.pdf': 'refused unknown_category',
    'tutup.pdf': 'refused exempt',
  })
})

test('a map says what the words of an archive stand for', async () => {
  const map = readTermMap(
    'istilah,dinas,kategori,topik\nKas & Barang,bkad,,\nRutin,,berkala,laporan\n',
  )
  const { results, entry } = await come(
    'judul,dinas,kategori,topik,tahun,berkas\nPeta Kas,kas dan barang,RUTIN,,2015,b.pdf\n',
    { map: map ?? new Map() },
  )
  expect(results).toEqual({ 'b.pdf': 'updated' })
  expect(entry('Peta Kas')).toMatchObject({ agencyId: 'bkad', category: 'berkala' })
  expect(readTermMap('dinas,kategori\nx,y\n')).toBeNull()
})

test('a table of data is no list', async () => {
  await expect(come('ruas,panjang\nA,2\n')).rejects.toThrow(BadSource)
})

test('a quote that never ends costs its line, not the rest of the memory', async () => {
  const { results } = await come(
    `judul,berkas,dinas\n"Tidak ditutup,a.pdf,bkad\n${'x\n'.repeat(700_000)}`,
  )
  expect(Object.values(results)).toEqual(['refused bad_line'])
})

test.each([
  ['2024-03-01', '2024-03-01'],
  ['2024-03-01 08:30:00', '2024-03-01'],
  ['1/3/2024', '2024-03-01'],
  ['01-03-2024 10:00', '2024-03-01'],
  ['1 Maret 2024', '2024-03-01'],
  ['17 Agt 2023', '2023-08-17'],
  ['5 December 2022', '2022-12-05'],
  ['30 Februari 2024', null],
  ['kemarin', null],
])('the date "%s" is %s', (text, date) => {
  expect(parseDate(text)).toBe(date)
})
