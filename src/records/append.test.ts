import { randomUUID } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import { describe, expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import type { RequestEvent } from '../procedure/request/events.ts'
import { appendEvents, ConcurrencyConflict } from './append.ts'
import { applicant, at, fileCase, runAs, taken } from './case.fixture.ts'
import { loadEvents, loadManyEvents } from './load.ts'

const database = useDatabase()

function append({ id, expectedVersion }: { id: string; expectedVersion: number }) {
  const stream = { kind: 'request', id } as const
  const events: RequestEvent[] = [{ type: 'registered', number: 'P-1' }, taken(true)]
  return database.db
    .transaction()
    .execute((trx) => appendEvents(trx, { stream, expectedVersion, at, actor: applicant, events }))
}

async function waitingForLock(): Promise<number> {
  const { rows } = await database.pool.query<{ waiting: number }>(
    `select count(*) as waiting from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0]?.waiting ?? 0
}

describe('appending', () => {
  test('gives back what loading gives later, in order', async () => {
    const id = randomUUID()
    const first = await append({ id, expectedVersion: 0 })
    const second = await append({ id, expectedVersion: 2 })
    const loaded = await loadEvents<RequestEvent>(database.db, id)
    expect(loaded).toEqual([...first, ...second])
    expect(loaded.map((recorded) => recorded.seq)).toEqual([1, 2, 3, 4])
    expect(loaded[0]).toEqual({
      seq: 1,
      at,
      actor: applicant,
      event: { type: 'registered', number: 'P-1' },
    })
  })

  test('nothing to append changes nothing', async () => {
    const id = randomUUID()
    const none = await database.db.transaction().execute((trx) =>
      appendEvents(trx, {
        stream: { kind: 'request', id },
        expectedVersion: 0,
        at,
        actor: { kind: 'system' },
        events: [],
      }),
    )
    expect(none).toEqual([])
    expect(await loadEvents(database.db, id)).toEqual([])
  })

  test('takes one statement for a new stream and two for one that exists', async () => {
    const id = randomUUID()
    const statements: string[] = []
    const counting = database.db.withPlugin({
      transformQuery: ({ node }) => {
        statements.push(node.kind)
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const run = (expectedVersion: number) =>
      counting.transaction().execute((trx) =>
        appendEvents(trx, {
          stream: { kind: 'request', id },
          expectedVersion,
          at,
          actor: applicant,
          events: [taken(false), taken(true), taken(true)],
        }),
      )
    await run(0)
    expect(statements).toHaveLength(1)
    await run(3)
    expect(statements).toHaveLength(3)
  })
})

describe('two who act at once', () => {
  test('on a case: one wins, the other learns what the case has now, and nothing of its own is kept', async () => {
    const { streamId } = await fileCase(database.db)
    const both = await Promise.allSettled([
      append({ id: streamId, expectedVersion: 4 }),
      append({ id: streamId, expectedVersion: 4 }),
    ])
    const lost = both.filter((result) => result.status === 'rejected')
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toBeInstanceOf(ConcurrencyConflict)
    expect(lost[0]?.reason).toMatchObject({ streamId, expected: 4, actual: 6 })
    expect(await loadEvents(database.db, streamId)).toHaveLength(6)
  })

  test('on a case, the second while the first has not committed: it waits, then learns that it lost', async () => {
    const { streamId } = await fileCase(database.db)
    let second: Promise<unknown> = Promise.resolve()
    await database.db.transaction().execute(async (trx) => {
      const stream = { kind: 'request', id: streamId } as const
      await appendEvents(trx, {
        stream,
        expectedVersion: 4,
        at,
        actor: applicant,
        events: [taken(true)],
      })
      second = append({ id: streamId, expectedVersion: 4 }).catch((error: unknown) => error)
      while ((await waitingForLock()) === 0);
    })
    expect(await second).toEqual(new ConcurrencyConflict({ streamId, expected: 4, actual: 5 }))
    expect(await loadEvents(database.db, streamId)).toHaveLength(5)
  })

  test('opening the same stream: one wins', async () => {
    const id = randomUUID()
    const open = () => append({ id, expectedVersion: 0 })
    const both = await Promise.allSettled([open(), open(), open()])
    const lost = both.filter((result) => result.status === 'rejected')
    expect(lost.map((result) => result.reason)).toEqual([
      new ConcurrencyConflict({ streamId: id, expected: 0, actual: 2 }),
      new ConcurrencyConflict({ streamId: id, expected: 0, actual: 2 }),
    ])
    expect(await loadEvents(database.db, id)).toHaveLength(2)
  })

  test('a stream that does not exist has no version to expect', async () => {
    await expect(append({ id: randomUUID(), expectedVersion: 3 })).rejects.toMatchObject({
      name: 'ConcurrencyConflict',
      actual: 0,
    })
  })
})

describe('loading', () => {
  test('many streams come in one map, an unknown one without events', async () => {
    const [one, two] = [await fileCase(database.db), await fileCase(database.db)]
    const unknown = randomUUID()
    const loaded = await loadManyEvents(database.db, [one.streamId, two.streamId, unknown])
    expect([...loaded.keys()]).toEqual([one.streamId, two.streamId, unknown])
    expect(loaded.get(two.streamId)).toEqual(await loadEvents(database.db, two.streamId))
    expect(loaded.get(unknown)).toEqual([])
    expect(await loadManyEvents(database.db, [])).toEqual(new Map())
  })

  test('reads one stream by its key, never the whole log', async () => {
    const { streamId } = await fileCase(database.db)
    for (let filler = 0; filler < 5; filler += 1) {
      const events = Array.from({ length: 500 }, () => taken(false))
      const stream = { kind: 'request', id: randomUUID() } as const
      await database.db
        .transaction()
        .execute((trx) =>
          appendEvents(trx, { stream, expectedVersion: 0, at, actor: applicant, events }),
        )
    }
    await runAs(database.ownerUrl, ['analyze events'])
    const queries: CompiledQuery[] = []
    const watched = database.db.withPlugin({
      transformQuery: ({ node, queryId }) => {
        queries.push(database.db.getExecutor().compileQuery(node, queryId))
        return node
      },
      transformResult: async ({ result }) => result,
    })
    expect(await loadEvents(watched, streamId)).toHaveLength(4)
    const [query] = queries
    const plan = await database.pool.query(`explain ${query?.sql}`, [...(query?.parameters ?? [])])
    const text = JSON.stringify(plan.rows)
    expect(text).toMatch(/Index Scan (on|using) events_pkey/)
    expect(text).not.toContain('Seq Scan')
  })
})
