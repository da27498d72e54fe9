import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import type { Instant } from '../procedure/values.ts'
import { appendEvents } from './append.ts'
import { applicant, taken } from './case.fixture.ts'
import { allotNumber, type NumberKind } from './numbers.ts'

const database = useDatabase({ max: 20 })

async function allot({ kind, at, fail = false }: { kind: NumberKind; at: string; fail?: boolean }) {
  const streamId = randomUUID()
  const moment = at as Instant
  return database.db.transaction().execute(async (trx) => {
    const stream = { kind: 'request', id: streamId } as const
    await appendEvents(trx, {
      stream,
      expectedVersion: 0,
      at: moment,
      actor: applicant,
      events: [taken(false)],
    })
    const format = (sequence: number) => `${kind}-${sequence}/${at}`
    const number = await allotNumber(trx, { kind, at: moment, streamId, format })
    if (fail) throw new Error('this submission broke off')
    return number
  })
}

async function sequences(kind: NumberKind, year: number): Promise<number[]> {
  const rows = await database.db
    .selectFrom('numbers')
    .select('sequence')
    .where('kind', '=', kind)
    .where('year', '=', year)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => row.sequence)
}

test('200 submissions at once, some of which break off, get 1 to n without gap or double', async () => {
  const fails = Array.from({ length: 200 }, () => Math.random() < 0.3)
  const results = await Promise.allSettled(
    fails.map((fail) => allot({ kind: 'P', at: '2026-05-05T03:00:00.000Z', fail })),
  )
  const given = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const n = fails.filter((fail) => !fail).length
  expect(given).toHaveLength(n)
  expect(new Set(given).size).toBe(n)
  expect(await sequences('P', 2026)).toEqual(Array.from({ length: n }, (_, index) => index + 1))
})

test('the year turns at midnight in WIB, 17:00 UTC', async () => {
  await allot({ kind: 'K', at: '2027-12-31T16:59:59.999Z' })
  await allot({ kind: 'K', at: '2027-12-31T17:30:00.000Z' })
  await allot({ kind: 'K', at: '2027-12-31T17:31:00.000Z' })
  expect(await sequences('K', 2027)).toEqual([1])
  expect(await sequences('K', 2028)).toEqual([1, 2])
})

test('each kind counts for itself', async () => {
  const at = '2029-03-01T03:00:00.000Z'
  expect(await allot({ kind: 'P', at })).toBe(`P-1/${at}`)
  expect(await allot({ kind: 'S', at })).toBe(`S-1/${at}`)
  expect(await allot({ kind: 'P', at })).toBe(`P-2/${at}`)
})
