import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Instant } from '../../procedure/values.ts'
import { notifiedRows, ownRequestRows, readCursor, writeCursor } from './queries.ts'

const database = useDatabase()
const at = '2026-11-23T02:00:00.000Z' as Instant

test('a person’s list and the cases nobody collected are read from their indexes', async () => {
  const after = { submittedAt: at, requestId: randomUUID() }
  const waiting = { notifiedAt: at, requestId: randomUUID() }
  const plans = await database.db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    const personId = randomUUID()
    return Promise.all([
      indexesOf(ownRequestRows(trx, { personId, after: null })),
      indexesOf(ownRequestRows(trx, { personId, after })),
      indexesOf(notifiedRows(trx, { before: at, after: waiting, limit: 100 })),
    ])
  })
  expect(plans).toEqual([
    ['requests_by_applicant'],
    ['requests_by_applicant'],
    ['requests_await_handover', 'sent_ranges_pkey'],
  ])
})

test('a cursor is read as it was written, and anything else as none', () => {
  const cursor = { submittedAt: at, requestId: randomUUID() }
  expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  for (const text of [undefined, '', '_', `${at}_x`, `kemarin_${cursor.requestId}`])
    expect(readCursor(text)).toBeNull()
})

type Explained = ReturnType<typeof ownRequestRows> | ReturnType<typeof notifiedRows>

async function indexesOf(query: Explained): Promise<string[]> {
  const plan = JSON.stringify(await query.explain('json'))
  return [...plan.matchAll(/"Index Name":"(\w+)"/g)].map(([, name]) => name ?? '')
}
