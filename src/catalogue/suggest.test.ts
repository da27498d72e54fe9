import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { addAgencies, publish } from './catalogue.fixture.ts'
import { lookalikes, rememberAnswered, suggestAgencies } from './suggest.ts'

const database = useDatabase()
const likely = async (text: string) =>
  (await suggestAgencies(database.db, text)).map((suggestion) => suggestion.agencyId)

beforeAll(async () => {
  const { db } = database
  await addAgencies(db)
  await db
    .insertInto('agencies')
    .values({
      agency_id: 'dinas-lama',
      name: 'Dinas Lama',
      short_name: 'Lama',
      kind: 'dinas',
      keywords: ['sekolah'],
      active: false,
    })
    .execute()
  const entries: [agencyId: string, title: string, summary: string][] = [
    ['dinas-pendidikan', 'Data Sekolah dan Murid 2025', 'Jumlah sekolah dan murid per kecamatan.'],
    ['dinas-pendidikan', 'Kebutuhan Guru 2026', 'Jumlah guru yang kurang di sekolah terpencil.'],
    [
      'dinas-kesehatan',
      'Laporan Penurunan Stunting 2025',
      'Anak kurang gizi dan penimbangan balita.',
    ],
    ['dinas-kesehatan', 'Kesehatan Anak Sekolah 2025', 'Pemeriksaan gigi dan mata murid.'],
    ['dinas-pu', 'Kondisi Ruas Jalan 2025', 'Panjang jalan rusak menurut ruas.'],
    ['dinas-pu', 'Pembangunan Jembatan Gantung', 'Jembatan yang dibangun di Embaloh.'],
    ['bkad', 'Laporan Realisasi Anggaran 2025', 'Pendapatan dan belanja daerah.'],
    ['bkad', 'Anggaran Sekolah dan Jalan 2025', 'Belanja menurut urusan.'],
  ]
  for (const [agencyId, title, summary] of entries)
    await publish(db, { agencyId, title, summary, topic: 'uji' })
})

describe('suggesting the likely agency', () => {
  it.each([
    ['Berapa jumlah guru dan murid SD di Badau?', 'dinas-pendidikan'],
    ['Saya minta daftar jalan rusak yang diperbaiki', 'dinas-pu'],
    ['angka stunting dan gizi balita', 'dinas-kesehatan'],
    ['Realisasi belanja APBD', 'bkad'],
    ['izin keramba untuk nelayan', 'dinas-perikanan'],
  ])('%s', async (text, agencyId) => {
    expect((await likely(text))[0]).toBe(agencyId)
  })

  it('says why: the words and how much was published and answered', async () => {
    const [first] = await suggestAgencies(database.db, 'kondisi jalan rusak di Embaloh')
    expect(first).toMatchObject({
      agencyId: 'dinas-pu',
      name: 'Dinas Pekerjaan Umum',
      why: { published: 2, answered: 0 },
    })
    expect(first?.why.words).toContain('rusak')
    expect(first?.score).toBeGreaterThan(0.5)
  })

  it('stays silent when nothing points anywhere, and leaves out agencies that are closed', async () => {
    expect(await likely('Mohon informasi mengenai data tersebut')).toEqual([])
    expect(await likely('xylophone')).toEqual([])
    expect(await likely('')).toEqual([])
    expect(await likely('sekolah')).not.toContain('dinas-lama')
  })

  it('learns from what an agency has answered before', async () => {
    const text = 'rekap balita penerima beasiswa belanja'
    const before = await likely(text)
    expect(before[0]).not.toBe('dinas-perikanan')
    await database.db.transaction().execute(async (trx) => {
      for (let count = 0; count < 9; count += 1)
        await rememberAnswered(trx, { agencyId: 'dinas-perikanan', text })
    })
    const now = (await suggestAgencies(database.db, text)).find(
      (suggestion) => suggestion.agencyId === 'dinas-perikanan',
    )
    expect(now?.why.answered).toBe(9)
  })

  it('keeps of an answered request only words of the catalogue, never a name or a number', async () => {
    await database.db.transaction().execute((trx) =>
      rememberAnswered(trx, {
        agencyId: 'bkad',
        text: 'Nama saya Ngarinto Wibowoputra, NIK 6106011708900001, minta anggaran sekolah',
      }),
    )
    const { rows } = await sql<{ lexemes: string[] }>`
      select tsvector_to_array(search) as lexemes from agency_experience
      where agency_id = 'bkad'`.execute(database.db)
    expect(rows).toEqual([{ lexemes: ['anggar', 'seko'] }])
    await database.db
      .transaction()
      .execute((trx) => rememberAnswered(trx, { agencyId: 'bkad', text: 'Ngarinto Wibowoputra' }))
    const { rows: count } = await sql<{ n: number }>`
      select count(*) as n from agency_experience where agency_id = 'bkad'`.execute(database.db)
    expect(count[0]?.n).toBe(1)
  })
})

describe('published entries that look alike', () => {
  const titles = async (text: string) =>
    (await lookalikes(database.db, text, 3)).map((entry) => entry.title)

  it('are about the same, the likest first', async () => {
    const found = await titles('Saya ingin tahu jumlah murid dan sekolah tahun 2025')
    expect(found.slice(0, 2)).toEqual([
      'Data Sekolah dan Murid 2025',
      'Kesehatan Anak Sekolah 2025',
    ])
    expect((await titles('jembatan gantung'))[0]).toBe('Pembangunan Jembatan Gantung')
  })

  it('are none for a text about something else', async () => {
    expect(await titles('harga tiket pesawat')).toEqual([])
    expect(await titles('?')).toEqual([])
  })
})
