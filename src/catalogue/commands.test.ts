import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import type { Instant } from '../procedure/values.ts'
import { addAgencies, addFile, publish } from './catalogue.fixture.ts'
import { publishAnswer } from './commands.ts'
import { entriesByIds, entryById, entryBySlug } from './queries.ts'

const database = useDatabase()
beforeAll(() => addAgencies(database.db))

const answer = {
  title: 'Jumlah Kapal Nelayan 2026',
  summary: 'Jawaban: 312 kapal.',
  agencyId: 'dinas-perikanan',
  category: 'setiap_saat',
  topic: 'kapal-nelayan',
  year: 2026,
  files: [],
  publishedAt: '2026-11-23T02:03:04.567Z' as Instant,
} as const

describe('publishing', () => {
  it('keeps an entry as it was given, with its files in order', async () => {
    const files = [await addFile(database.db, { name: 'b.csv' }), await addFile(database.db)]
    const { entryId, slug } = await publish(database.db, { ...answer, files })
    expect(slug).toBe('jumlah-kapal-nelayan-2026')
    const entry = await entryById(database.db, entryId)
    expect(entry).toMatchObject({
      entryId,
      slug,
      title: answer.title,
      agencyName: 'Dinas Perikanan',
      category: 'setiap_saat',
      publishedAt: answer.publishedAt,
      year: 2026,
    })
    expect(entry?.files.map((file) => file.fileId)).toEqual(files)
    expect(await entryBySlug(database.db, slug)).toEqual(entry)
  })

  it('gives entries of one title different addresses, also when they are published at once', async () => {
    const title = 'Maklumat Pelayanan'
    const made = await Promise.all(Array.from({ length: 6 }, () => publish(database.db, { title })))
    expect(made.map(({ slug }) => slug).sort()).toEqual([
      'maklumat-pelayanan',
      'maklumat-pelayanan-2',
      'maklumat-pelayanan-3',
      'maklumat-pelayanan-4',
      'maklumat-pelayanan-5',
      'maklumat-pelayanan-6',
    ])
  })

  it('opens an answer, and leaves nothing when the transaction around it fails', async () => {
    const opened = await database.db.transaction().execute((trx) => publishAnswer(trx, answer))
    expect((await entryById(database.db, opened.entryId))?.summary).toBe('Jawaban: 312 kapal.')
    const lost: string[] = []
    const failing = database.db.transaction().execute(async (trx) => {
      lost.push((await publishAnswer(trx, answer)).entryId)
      throw new Error('something else failed')
    })
    await expect(failing).rejects.toThrow('something else failed')
    expect(await entriesByIds(database.db, lost)).toEqual([])
  })

  it('refuses an agency nobody knows and a category that may not be published', async () => {
    await expect(publish(database.db, { agencyId: 'tidak-ada' })).rejects.toThrow()
    await expect(publish(database.db, { category: 'dikecualikan' as never })).rejects.toThrow()
  })

  it('finds entries in the order asked for and leaves out unknown ones', async () => {
    const one = (await publish(database.db)).entryId
    const two = (await publish(database.db)).entryId
    const found = await entriesByIds(database.db, [two, crypto.randomUUID(), one])
    expect(found.map((entry) => entry.entryId)).toEqual([two, one])
  })
})
