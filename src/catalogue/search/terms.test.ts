import { beforeAll, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { addAgencies, publish } from '../catalogue.fixture.ts'
import { parseSearch } from '../search-query.ts'
import { searchEntries } from './search.ts'
import {
  addStopWord,
  listTerms,
  removeAbbreviation,
  removeStopWord,
  saveAbbreviation,
} from './terms.ts'

const database = useDatabase()
const found = async (q: string) =>
  (await searchEntries(database.db, parseSearch({ q }))).hits.length

beforeAll(async () => {
  await addAgencies(database.db)
  await publish(database.db, { title: 'Rumah Tangga Usaha Perikanan', summary: 'Jumlahnya.' })
})

it('brings the abbreviations of government and the words that say nothing', async () => {
  const { abbreviations, stopWords } = await listTerms(database.db)
  expect(abbreviations.length).toBeGreaterThan(80)
  expect(abbreviations).toContainEqual(
    expect.objectContaining({ short: 'Renja', long: 'Rencana Kerja' }),
  )
  expect(stopWords).toContain('yang')
})

it('finds with an abbreviation as soon as it is added, and no longer when it is taken away', async () => {
  const { db } = database
  expect(await found('rtup')).toBe(0)
  const fields = { short: ' RTUP ', long: 'Rumah  Tangga Usaha Perikanan' }
  expect(await saveAbbreviation(db, { abbreviationId: null, ...fields })).toEqual({ ok: true })
  expect(await found('rtup')).toBe(1)
  const added = (await listTerms(db)).abbreviations.find(({ short }) => short === 'RTUP')
  const abbreviationId = added?.abbreviationId ?? ''
  await saveAbbreviation(db, { abbreviationId, short: 'RTP', long: fields.long })
  expect(await found('rtup')).toBe(0)
  expect(await found('rtp')).toBe(1)
  expect(await removeAbbreviation(db, abbreviationId)).toEqual({ ok: true })
  expect(await found('rtp')).toBe(0)
  expect(await removeAbbreviation(db, abbreviationId)).toEqual({ ok: false, code: 'unknown' })
})

it('refuses what is no abbreviation', async () => {
  const save = (short: string, long: string, abbreviationId: string | null = null) =>
    saveAbbreviation(database.db, { abbreviationId, short, long })
  expect(await save('', 'Kantor')).toEqual({ ok: false, code: 'bad_short' })
  expect(await save("x'; drop", 'Kantor')).toEqual({ ok: false, code: 'bad_short' })
  // What a database takes for a letter depends on its locale.
  expect(await save('É', 'Kantor')).toEqual({ ok: false, code: 'bad_short' })
  expect(await save('KTR', '??')).toEqual({ ok: false, code: 'bad_long' })
  expect(await save('KTR', 'x'.repeat(201))).toEqual({ ok: false, code: 'bad_long' })
  expect(await save('Kantor', 'KANTOR')).toEqual({ ok: false, code: 'same' })
  expect(await save('apbd', 'anggaran pendapatan dan belanja daerah')).toEqual({
    ok: false,
    code: 'same',
  })
  expect(await save('KTR', 'Kantor', 'nonsense')).toEqual({ ok: false, code: 'unknown' })
})

it('searches without a word that says nothing, and with it again when it is taken off the list', async () => {
  const { db } = database
  expect(await found('perikanan gerangan')).toBe(1)
  const { match } = await searchEntries(db, parseSearch({ q: 'perikanan gerangan' }))
  expect(match).toBe('some')
  expect(await addStopWord(db, 'Gerangan')).toEqual({ ok: true })
  const after = await searchEntries(db, parseSearch({ q: 'perikanan gerangan' }))
  expect(after.match).toBe('all')
  expect(after.understood.left).toEqual(['gerangan'])
  expect(await removeStopWord(db, 'gerangan')).toEqual({ ok: true })
  expect(await removeStopWord(db, 'gerangan')).toEqual({ ok: false, code: 'unknown' })
  expect(await addStopWord(db, 'dua kata')).toEqual({ ok: false, code: 'bad_word' })
})
