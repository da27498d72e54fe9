import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import type { Instant } from '../procedure/values.ts'
import { listAudit } from './audit.ts'
import { at, fileCase } from './case.fixture.ts'
import { eraseText, readTexts, vouchText, vouchTexts } from './texts.ts'

const database = useDatabase()
const eraser = {
  at: '2027-01-04T03:00:00.000Z' as Instant,
  actorId: randomUUID(),
  role: 'admin',
} as const

test('words come back by their id, whatever letters they are written in', async () => {
  const { streamId, item, purpose } = await fileCase(database.db)
  const bodies = ['Data jalan rusak – “2026”', 'ᬅᬓ᭄ᬱᬭ 🌊', '']
  const refs = await database.db.transaction().execute((trx) =>
    vouchTexts(
      trx,
      bodies.map((body) => ({ streamId, kind: 'item', body })),
    ),
  )
  const words = await readTexts(database.db, [item.textId, ...refs.map((ref) => ref.textId)])
  expect([...refs.map((ref) => words.get(ref.textId))]).toEqual(bodies)
  expect(words.get(item.textId)).toBe('Salinan APBD perubahan')
  expect(words.has(purpose.textId)).toBe(false)
  expect((await readTexts(database.db, [randomUUID()])).size).toBe(0)
  expect((await readTexts(database.db, [])).size).toBe(0)
})

test('the digest is salted: the same words twice have two digests, neither their plain SHA-256', async () => {
  const { streamId } = await fileCase(database.db)
  const vouch = () =>
    database.db
      .transaction()
      .execute((trx) => vouchText(trx, { streamId, kind: 'item', body: 'sama' }))
  const [one, two] = [await vouch(), await vouch()]
  const plain = createHash('sha256').update('sama').digest('hex')
  expect(new Set([one.digest, two.digest, plain]).size).toBe(3)
  expect(one.digest).toMatch(/^[0-9a-f]{64}$/)
})

test('no texts are no statement', async () => {
  expect(await database.db.transaction().execute((trx) => vouchTexts(trx, []))).toEqual([])
})

test('erasing empties words and salt once, and the audit trail says who did it', async () => {
  const { item } = await fileCase(database.db)
  const erase = () =>
    database.db.transaction().execute((trx) => eraseText(trx, { textId: item.textId, ...eraser }))
  expect([await erase(), await erase()]).toEqual([true, false])
  expect(await readTexts(database.db, [item.textId])).toEqual(new Map([[item.textId, null]]))
  const row = await database.db
    .selectFrom('texts')
    .select(['salt', 'body', 'erased_at'])
    .where('text_id', '=', item.textId)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ salt: null, body: null, erased_at: new Date(eraser.at) })
  const trail = await listAudit(database.db, { subject: item.textId, before: null, limit: 10 })
  expect(trail).toMatchObject([{ event: 'text_erased', actorId: eraser.actorId, role: 'admin' }])
})

test('erasing a text that does not exist says so and records nothing', async () => {
  const textId = randomUUID()
  const erased = await database.db
    .transaction()
    .execute((trx) => eraseText(trx, { textId, at, actorId: null, role: null }))
  expect(erased).toBe(false)
  expect(await listAudit(database.db, { subject: textId, before: null, limit: 10 })).toEqual([])
})
