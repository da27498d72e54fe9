import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Instant } from '../../procedure/values.ts'
import { deskRows, deskTabs } from './queries.ts'

const database = useDatabase()

test('each list of the counter is read from an index of its own, page after page', async () => {
  const submittedAt = '2026-11-23T02:00:00.000Z' as Instant
  const plans = await database.db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    const used: string[] = []
    for (const tab of deskTabs)
      for (const after of [null, { submittedAt, requestId: randomUUID() }]) {
        const rows = deskRows(trx, { tab, officerId: randomUUID(), after })
        const plan = JSON.stringify(await rows.explain('json'))
        used.push(...[...plan.matchAll(/"Index Name":"(\w+)"/g)].map(([, name]) => name ?? ''))
        expect(plan).not.toContain('Sort')
      }
    return used
  })
  expect(plans).toEqual([
    ...['requests_by_desk', 'requests_by_desk'],
    ...['requests_on_paper', 'requests_on_paper'],
    ...['requests_asked_at_desk', 'requests_asked_at_desk'],
  ])
})
