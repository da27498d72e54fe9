import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { addAgencies, publish } from '../catalogue.fixture.ts'
import { reindexEntry } from '../index/reindex.ts'
import { nearWords, suggestWords } from './suggest-words.ts'

const database = useDatabase()

beforeAll(async () => {
  await addAgencies(database.db)
  for (const title of [
    'Jadwal Imunisasi Anak Tahun 2025',
    'Jadwal Imunisasi Anak Tahun 2026',
    'Jadwal Angkutan Sungai Tahun 2026',
    'Data Jalan Rusak',
  ])
    await publish(database.db, { title, summary: 'Ringkasan jadwalnya.' })
})

it('finishes the last word and proposes titles, each once for all its years', async () => {
  const found = await suggestWords(database.db, 'jadwal imun')
  expect(found[0]).toBe('jadwal imunisasi')
  expect(found.filter((text) => text === 'Jadwal Imunisasi Anak')).toHaveLength(1)
  expect(found).not.toContain('Jadwal Angkutan Sungai')
})

it('puts words of titles before words that stand elsewhere', async () => {
  const found = await suggestWords(database.db, 'jad')
  expect(found.indexOf('jadwal')).toBe(0)
  expect(found).toContain('Jadwal Angkutan Sungai')
})

it('proposes no word that only what was withdrawn says', async () => {
  const { db } = database
  const { entryId } = await publish(db, { title: 'Data Zulkarnaini', summary: 'Nama zulkarnaena.' })
  expect(await suggestWords(db, 'zulk')).toContain('zulkarnaini')
  expect(await nearWords(db, 'zulkarnaeni')).toEqual(['zulkarnaena', 'zulkarnaini'])
  await sql`update entries set state = 'withdrawn', withdrawn_at = now(), withdrawn_reason = 'Nama orang.'
    where entry_id = ${entryId}`.execute(db)
  await db.transaction().execute((trx) => reindexEntry(trx, entryId))
  expect(await suggestWords(db, 'zulk')).toEqual([])
  expect(await nearWords(db, 'zulkarnaeni')).toEqual([])
})

it('proposes agencies', async () => {
  expect(await suggestWords(database.db, 'dinas perik')).toContain('Dinas Perikanan')
})

it('takes anything that is typed', async () => {
  for (const typed of [
    '',
    'j',
    "'",
    '\\',
    'a\0b',
    '\ud800',
    '12/2',
    'x'.repeat(10_000),
    '你好',
    ') or 1=1',
  ])
    expect(Array.isArray(await suggestWords(database.db, typed)), typed).toBe(true)
})

it('knows words near to one that is not used', async () => {
  expect(await nearWords(database.db, 'imunsasi')).toContain('imunisasi')
  expect(await nearWords(database.db, '?')).toEqual([])
})

it('thinks of no other word for one that documents write', async () => {
  expect(await nearWords(database.db, 'imunisasi')).toEqual([])
})
