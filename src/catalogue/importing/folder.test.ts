import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import { verifyRecords } from '../../records/verify/verify.ts'
import { addAgencies } from '../catalogue.fixture.ts'
import { entriesByIds } from '../queries.ts'
import { bring, pdf, resultsOf, writeTree } from './importing.fixture.ts'

const database = useDatabase()
const files = mkdtempSync(join(tmpdir(), 'import-files-'))
const storage = createDiskStorage(files)
let dir = ''
beforeAll(() => addAgencies(database.db))
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'import-folder-'))
  await database.db.deleteFrom('import_items').execute()
})
afterAll(() => {
  rmSync(files, { recursive: true })
})

const come = () => bring(dir, { db: database.db, storage })
const stored = () =>
  readdirSync(files, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length

async function entries() {
  const rows = await database.db
    .selectFrom('import_items')
    .select(['key', 'entry_id'])
    .where('outcome', '=', 'published')
    .orderBy('key')
    .execute()
  const found = await entriesByIds(
    database.db,
    rows.flatMap((row) => row.entry_id ?? []),
  )
  return new Map(rows.map((row, index) => [row.key, found[index]]))
}

test('folders say whose, of what category and of which year; files of one name are one entry', async () => {
  writeTree(dir, {
    'Dinas Pendidikan/Berkala/2023/Renja_Dinas_FIX(1).pdf': pdf('renja'),
    'Dinas Pendidikan/Berkala/2023/Renja_Dinas_FIX(1).csv': 'a,b\n1,2\n',
    'D. Kesehatan/informasi-setiap-saat/Profil Kesehatan 2021.pdf': pdf('profil'),
    'dinas-pu/Jalan/data%20jalan%20kabupaten.csv': 'ruas,panjang\nA,2\n',
    'Lain/Laporan Dinas Perikanan 2019.pdf': pdf('laporan'),
  })
  const made = new Date('2022-05-05T00:00:00Z')
  utimesSync(join(dir, 'dinas-pu/Jalan/data%20jalan%20kabupaten.csv'), made, made)
  const outcomes = await come()
  expect(new Set([...outcomes.values()].map((one) => one.result))).toEqual(new Set(['published']))
  const found = await entries()
  expect(found.get('Dinas Pendidikan/Berkala/2023/Renja_Dinas_FIX(1)')).toMatchObject({
    title: 'Renja Dinas',
    agencyId: 'dinas-pendidikan',
    category: 'berkala',
    year: 2023,
    files: [{ name: 'Renja_Dinas_FIX(1).csv' }, { name: 'Renja_Dinas_FIX(1).pdf' }],
  })
  expect(found.get('D. Kesehatan/informasi-setiap-saat/Profil Kesehatan 2021')).toMatchObject({
    title: 'Profil Kesehatan 2021',
    agencyId: 'dinas-kesehatan',
    category: 'setiap_saat',
    year: 2021,
  })
  expect(found.get('dinas-pu/Jalan/data%20jalan%20kabupaten')).toMatchObject({
    title: 'Data jalan kabupaten',
    agencyId: 'dinas-pu',
    topic: 'jalan',
    year: 2022,
    publishedAt: '2022-05-05T00:00:00.000Z',
  })
  expect(found.get('Lain/Laporan Dinas Perikanan 2019')).toMatchObject({
    agencyId: 'dinas-perikanan',
  })
  expect((await verifyRecords(database.db)).broken).toEqual([])
})

test('what cannot be taken is refused with its reason and leaves nothing, the rest is taken', async () => {
  writeTree(dir, {
    'bkad/a.pdf': pdf('a'),
    'bkad/kosong.pdf': '',
    'bkad/program.exe': Buffer.from('MZ\x90\x00 not a document'),
    'bkad/palsu.pdf': '<html><script>alert(1)</script></html>',
    'bkad/besar.pdf': Buffer.concat([pdf('besar'), Buffer.alloc(1_000_001)]),
    'bkad/Dikecualikan/rahasia.pdf': pdf('rahasia'),
    'Tanpa Nama/surat.pdf': pdf('b'),
    'bkad/.tersembunyi.pdf': pdf('t'),
    'bkad/Thumbs.db': 'x',
    'bkad/~$kunci.docx': 'x',
    '__MACOSX/x.pdf': 'x',
  })
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  writeFileSync(join(outside, 'sandi.pdf'), pdf('di luar'))
  symlinkSync(join(outside, 'sandi.pdf'), join(dir, 'bkad/tautan.pdf'))
  symlinkSync(join(dir, 'tidak-ada'), join(dir, 'bkad/putus.pdf'))
  symlinkSync(outside, join(dir, 'bkad/folder-luar'))
  symlinkSync(dir, join(dir, 'bkad/lingkaran'))
  const before = stored()
  expect(resultsOf(await come())).toEqual({
    'Tanpa Nama/surat': 'refused no_agency',
    'bkad/Dikecualikan/rahasia': 'refused exempt',
    'bkad/a': 'refused no_title',
    'bkad/besar': 'refused too_large',
    'bkad/folder-luar': 'refused link_outside',
    'bkad/kosong': 'refused empty',
    'bkad/palsu': 'refused type_not_allowed',
    'bkad/program': 'refused type_not_allowed',
    'bkad/putus.pdf': 'refused unreadable',
    'bkad/tautan.pdf': 'refused link_outside',
  })
  expect(stored()).toBe(before)
  rmSync(outside, { recursive: true })
})

test('two runs at once bring each thing in once, and it stays known as published', async () => {
  const names = Array.from({ length: 12 }, (_, n) => `dinas-pu/Bersamaan ${n}.pdf`)
  writeTree(dir, Object.fromEntries(names.map((name) => [name, pdf(name)])))
  const both = await Promise.all([come(), come()])
  const results = names.map((name) => {
    const key = name.replace('.pdf', '')
    return both.map((outcomes) => outcomes.get(key)?.result).toSorted()
  })
  expect(results).toEqual(names.map(() => ['published', 'unchanged']))
  expect((await entries()).size).toBe(names.length)
})

test('the same again is unchanged, a copy elsewhere a duplicate, and what was refused is tried again', async () => {
  writeTree(dir, {
    'bkad/Laporan Aset 2024.pdf': pdf('aset 2024'),
    'bkad/salinan/Laporan Aset 2024.pdf': pdf('aset 2024'),
    'bkad/Laporan Kas 2024.pdf': '',
  })
  const first = resultsOf(await come())
  expect(Object.values(first).toSorted()).toEqual(['duplicate', 'published', 'refused empty'])
  const before = stored()
  expect(Object.values(resultsOf(await come())).toSorted()).toEqual([
    'refused empty',
    'unchanged',
    'unchanged',
  ])
  expect(stored()).toBe(before)
  writeTree(dir, { 'bkad/Laporan Kas 2024.pdf': pdf('kas 2024') })
  expect(resultsOf(await come())['bkad/Laporan Kas 2024']).toBe('published')
  const rows = await database.db.selectFrom('entries').select('title').execute()
  expect(rows.filter(({ title }) => title.startsWith('Laporan Aset 2024'))).toHaveLength(1)
})

test('a file that changed becomes the next version, unless the entry was worked on here', async () => {
  const path = 'bkad/Neraca Daerah 2020.pdf'
  const key = 'bkad/Neraca Daerah 2020'
  writeTree(dir, { [path]: pdf('neraca satu') })
  await come()
  const first = (await entries()).get(key)
  writeTree(dir, { [path]: pdf('neraca dua') })
  expect(resultsOf(await come())[key]).toBe('updated')
  const second = (await entries()).get(key)
  expect(second).toMatchObject({ entryId: first?.entryId, slug: first?.slug, version: 2 })
  expect(second?.files).toHaveLength(1)
  expect(second?.files[0]?.fileId).not.toBe(first?.files[0]?.fileId)

  await database.db.updateTable('import_items').set({ version: 1 }).where('key', '=', key).execute()
  writeTree(dir, { [path]: pdf('neraca tiga') })
  expect(resultsOf(await come())[key]).toBe('refused changed')
  expect((await entries()).get(key)?.version).toBe(2)
})

test('a sidecar or a list says more than a name', async () => {
  writeTree(dir, {
    'dinas-pu/jembatan.pdf': pdf('jembatan'),
    'dinas-pu/jembatan.json': JSON.stringify({
      judul: 'Data Jembatan',
      ringkasan: 'Semua jembatan.',
      tahun: 2018,
      kategori: 'berkala',
      nomor: '620/7/2018',
    }),
    'dinas-pu/irigasi.pdf': pdf('irigasi'),
    'dinas-pu/irigasi.txt': 'Saluran irigasi\r\ndi seluruh kabupaten.',
    'dinas-pu/rusak.pdf': pdf('rusak'),
    'dinas-pu/rusak.json': '{"judul":',
    'dinas-pu/Peta/info.csv':
      'Judul;Berkas;Tahun;Penanggung Jawab\nPeta Jalan;peta 1.pdf|peta 2.pdf;2017;Bidang Bina Marga\nPeta Hilang;tidak ada.pdf;2016;\n',
    'dinas-pu/Peta/peta 1.pdf': pdf('peta 1'),
    'dinas-pu/Peta/Peta 2.PDF': pdf('peta 2'),
  })
  const results = resultsOf(await come())
  expect(results).toMatchObject({
    'dinas-pu/rusak.json': 'refused bad_sidecar',
    'dinas-pu/Peta/tidak ada.pdf': 'refused missing_file',
  })
  const found = await entries()
  expect(found.get('dinas-pu/jembatan')).toMatchObject({
    title: 'Data Jembatan',
    summary: 'Semua jembatan.',
    year: 2018,
    category: 'berkala',
    documentNumber: '620/7/2018',
    files: [{ name: 'jembatan.pdf' }],
  })
  expect(found.get('dinas-pu/irigasi')).toMatchObject({
    summary: 'Saluran irigasi di seluruh kabupaten.',
    files: [{ name: 'irigasi.pdf' }],
  })
  expect(found.get('dinas-pu/Peta/peta 1.pdf|peta 2.pdf')).toMatchObject({
    title: 'Peta Jalan',
    agencyId: 'dinas-pu',
    year: 2017,
    producer: 'Bidang Bina Marga',
    files: [{ name: 'peta 1.pdf' }, { name: 'Peta 2.PDF' }],
  })
})

test('a name that is not UTF-8 is read as Windows wrote it', async () => {
  writeTree(dir, { 'bkad/x.txt': 'x' })
  writeFileSync(
    Buffer.concat([Buffer.from(join(dir, 'bkad/')), Buffer.from('Caf\xe9 daerah.pdf', 'latin1')]),
    pdf('kafe'),
  )
  const results = resultsOf(await come())
  expect(results['bkad/Café daerah']).toBe('published')
  expect(readFileSync(join(dir, 'bkad/x.txt'), 'utf8')).toBe('x')
})
