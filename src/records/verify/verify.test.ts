import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Instant } from '../../procedure/values.ts'
import { appendEvents } from '../append.ts'
import { applicant, at, type FiledCase, fileCase, runAs, taken } from '../case.fixture.ts'
import { loadEvents } from '../load.ts'
import { eraseText } from '../texts.ts'
import type { Finding } from './report.ts'
import { verifyRecords } from './verify.ts'

const database = useDatabase()

let before: FiledCase
let filed: FiledCase
let after: FiledCase

beforeEach(async () => {
  await tamper(
    'delete from events; delete from texts; delete from numbers; delete from streams; delete from number_counters',
  )
  before = await fileCase(database.db)
  filed = await fileCase(database.db)
  after = await fileCase(database.db)
})

/** What only a superuser can do: change rows past every trigger and foreign key. */
async function tamper(...statements: string[]): Promise<void> {
  await runAs(database.superuserUrl, ['set session_replication_role = replica', ...statements])
}

async function broken(): Promise<readonly Finding[]> {
  return (await verifyRecords(database.db)).broken
}

const ofCase = () => `stream_id = '${filed.streamId}'`
const found = (seq: number | null, what: Finding['what']): Finding => ({
  streamId: filed.streamId,
  number: filed.number,
  seq,
  what,
})

describe('whole records', () => {
  test('verify, and the report counts what was looked at', async () => {
    const seen: number[] = []
    const report = await verifyRecords(database.db, {
      onProgress: ({ events }) => seen.push(events),
    })
    expect(report).toEqual({ events: 12, streams: 3, texts: 6, erased: 0, numbers: 3, broken: [] })
    expect(seen).toEqual([12])
  })

  test('verify when a text was erased by law', async () => {
    await database.db
      .transaction()
      .execute((trx) =>
        eraseText(trx, { textId: filed.item.textId, at, actorId: null, role: null }),
      )
    expect(await verifyRecords(database.db)).toMatchObject({ texts: 6, erased: 1, broken: [] })
  })

  test('verify across batches and years, empty or not', async () => {
    await fileCase(database.db, '2027-01-01T00:00:00.000Z' as Instant)
    for (let version = 0; version < 2400; version += 800)
      await database.db.transaction().execute((trx) =>
        appendEvents(trx, {
          stream: { kind: 'office', id: 'ffffffff-0000-4000-8000-000000000000' },
          expectedVersion: version,
          at,
          actor: { kind: 'system' },
          events: Array.from({ length: 800 }, () => taken(false)),
        }),
      )
    expect(await verifyRecords(database.db)).toMatchObject({ events: 2416, streams: 5, broken: [] })
    await tamper('delete from events; delete from texts; delete from numbers; delete from streams')
    await tamper('delete from number_counters')
    expect(await verifyRecords(database.db)).toMatchObject({ events: 0, streams: 0, broken: [] })
  })

  test('verify as of one moment while the portal goes on writing', async () => {
    const stream = { kind: 'office', id: 'ffffffff-0000-4000-8000-000000000000' } as const
    const write = (expectedVersion: number, length: number) =>
      database.db.transaction().execute((trx) =>
        appendEvents(trx, {
          stream,
          expectedVersion,
          at,
          actor: { kind: 'system' },
          events: Array.from({ length }, () => taken(false)),
        }),
      )
    await write(0, 3000)
    let verified = false
    const verifying = verifyRecords(database.db).finally(() => {
      verified = true
    })
    for (let version = 3000; !verified; version += 1) await write(version, 1)
    expect((await verifying).broken).toEqual([])
    expect((await verifyRecords(database.db)).events).toBeGreaterThan(3012)
  })

  test('any event comes back as it was appended, and verifies', async () => {
    // PostgreSQL keeps every JSON but NUL and half surrogate pairs, which no event has use for.
    const json = fc
      .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }))
      .filter((value) => !JSON.stringify(value).includes('\\u0000'))
    await fc.assert(
      fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 5 }), async (contents) => {
        const id = randomUUID()
        const events = contents.map((content, index) => ({ content, type: `type_${index}` }))
        await database.db.transaction().execute((trx) =>
          appendEvents(trx, {
            stream: { kind: 'office', id: id.toUpperCase() },
            expectedVersion: 0,
            at,
            actor: applicant,
            events,
          }),
        )
        const loaded = await loadEvents(database.db, id)
        expect(loaded.map((recorded) => recorded.event)).toEqual(JSON.parse(JSON.stringify(events)))
      }),
      { numRuns: 60 },
    )
    expect(await broken()).toEqual([])
  })
})

describe('an event that was tampered with names its case', () => {
  test.each([
    [`data = jsonb_set(data, '{takenOver}', 'true')`],
    [`actor = jsonb_set(actor, '{role}', '"ppid_utama"')`],
    [`at = at + interval '1 millisecond'`],
    [`at = 'infinity'`],
    [`type = 'task_takes'`],
    [`data = 'null'`],
    [`hash = set_byte(hash, 0, get_byte(hash, 0) # 1)`],
    [`previous_hash = set_byte(previous_hash, 31, get_byte(previous_hash, 31) # 1)`],
  ])('%s', async (change) => {
    await tamper(`update events set ${change} where ${ofCase()} and seq = 3`)
    expect(await broken()).toContainEqual(found(3, 'hash'))
    expect((await broken()).every((finding) => finding.number === filed.number)).toBe(true)
  })

  test('changed together with its own hash: the next one no longer follows', async () => {
    await tamper(
      `update events set data = e.data, actor = e.actor, at = e.at, type = e.type, hash = e.hash,
         previous_hash = e.previous_hash
       from events e
       where events.${ofCase()} and events.seq = 2 and e.stream_id = '${after.streamId}' and e.seq = 2`,
    )
    const whats = (await broken()).map((finding) => [finding.streamId, finding.seq, finding.what])
    expect(whats).toContainEqual([filed.streamId, 2, 'hash'])
    expect(whats).toContainEqual([filed.streamId, 3, 'hash'])
  })

  test('the contents of two swapped', async () => {
    await tamper(
      `update events set seq = -seq where ${ofCase()} and seq in (3, 4)`.replace(
        '-seq',
        'seq + 100',
      ),
      `update events set seq = case seq when 103 then 4 else 3 end where ${ofCase()} and seq > 100`,
    )
    expect(await broken()).toEqual([found(3, 'hash'), found(4, 'hash'), found(4, 'head')])
  })

  test('removed from the middle', async () => {
    await tamper(`delete from events where ${ofCase()} and seq = 3`)
    expect(await broken()).toEqual([found(3, 'missing_event')])
  })

  test('removed from the middle, and those after it moved up', async () => {
    await tamper(
      `delete from events where ${ofCase()} and seq = 3`,
      `update events set seq = 3 where ${ofCase()} and seq = 4`,
      `update streams set version = 3 where ${ofCase()}`,
    )
    expect(await broken()).toEqual([found(3, 'hash')])
  })

  test('the first one removed', async () => {
    await tamper(`delete from events where ${ofCase()} and seq = 1`)
    expect(await broken()).toEqual([found(1, 'missing_event')])
  })

  test('the last one removed', async () => {
    await tamper(`delete from events where ${ofCase()} and seq = 4`)
    expect(await broken()).toEqual([found(4, 'missing_event')])
  })

  test('the last one removed, and the version set back', async () => {
    await tamper(
      `delete from events where ${ofCase()} and seq = 4`,
      `update streams set version = 3 where ${ofCase()}`,
    )
    expect(await broken()).toEqual([found(3, 'head')])
  })

  test('one added at the end', async () => {
    await tamper(
      `insert into events select stream_id, 5, type, at, actor, data, hash, hash from events where ${ofCase()} and seq = 4`,
    )
    expect(await broken()).toEqual([found(5, 'hash'), found(5, 'head')])
  })
})

describe('a case that was removed is missed', () => {
  test('its events', async () => {
    await tamper(`delete from events where ${ofCase()}`)
    expect(await broken()).toEqual([found(null, 'events_missing'), found(null, 'number_mismatch')])
  })

  test('its stream', async () => {
    await tamper(`delete from streams where ${ofCase()}`)
    expect(await broken()).toEqual([
      found(1, 'stream_missing'),
      found(null, 'stream_missing'),
      found(null, 'stream_missing'),
    ])
  })

  test('all but its number', async () => {
    for (const table of ['events', 'streams', 'texts'])
      await tamper(`delete from ${table} where ${ofCase()}`)
    expect(await broken()).toEqual([found(null, 'stream_missing')])
  })

  test('every row of it, from between others', async () => {
    await removeAll(filed)
    expect(await broken()).toEqual([gone('P-002/2026')])
  })

  test('every row of the newest', async () => {
    await removeAll(after)
    expect(await broken()).toEqual([gone('P-003/2026')])
  })

  test('every row of the oldest two', async () => {
    await removeAll(before)
    await removeAll(filed)
    expect(await broken()).toEqual([gone('P-001..P-002/2026')])
  })

  const gone = (number: string): Finding => ({
    streamId: null,
    number,
    seq: null,
    what: 'number_gap',
  })
  const removeAll = async ({ streamId }: FiledCase) => {
    for (const table of ['events', 'streams', 'texts', 'numbers'])
      await tamper(`delete from ${table} where stream_id = '${streamId}'`)
  }
})

describe('a text that was tampered with names its case', () => {
  const ofText = () => `text_id = '${filed.purpose.textId}'`

  test.each([
    [`body = 'Penelitian skripsj'`, 'text'],
    ['salt = set_byte(salt, 7, get_byte(salt, 7) # 1)', 'text'],
    [`stream_id = 'ffffffff-0000-4000-8000-000000000001'`, 'text'],
    ['text_id = gen_random_uuid()', 'text_missing'],
    ['salt = null, body = null, erased_at = now()', 'erasure_unrecorded'],
  ] as const)('%s', async (change, what) => {
    await tamper(`update texts set ${change} where ${ofText()}`)
    expect(await broken()).toContainEqual(found(1, what))
  })

  test('removed', async () => {
    await tamper(`delete from texts where ${ofText()}`)
    expect(await broken()).toEqual([found(1, 'text_missing')])
  })

  test('two swapped between cases', async () => {
    const swap = (from: string, to: string) =>
      `update texts set text_id = '${to}' where text_id = '${from}'`
    const spare = randomUUID()
    await tamper(
      swap(filed.purpose.textId, spare),
      swap(after.purpose.textId, filed.purpose.textId),
      swap(spare, after.purpose.textId),
    )
    expect((await broken()).map((finding) => [finding.number, finding.what])).toEqual(
      expect.arrayContaining([
        [filed.number, 'text'],
        [after.number, 'text'],
      ]),
    )
  })

  test('a reference in the event that is no id', async () => {
    await tamper(
      `update events set data = jsonb_set(data, '{purpose,textId}', '"x"') where ${ofCase()} and seq = 1`,
    )
    expect(await broken()).toEqual([found(1, 'hash'), found(1, 'text_missing')])
  })
})

describe('a number that was tampered with names its case', () => {
  test('given to another', async () => {
    await tamper(`update numbers set number = 'P-777/UJI/2026' where ${ofCase()}`)
    expect(await broken()).toEqual([
      { ...found(2, 'number_missing'), number: 'P-777/UJI/2026' },
      { ...found(null, 'number_mismatch'), number: 'P-777/UJI/2026' },
    ])
  })

  test('its row removed: the case is named by the number in its log', async () => {
    await tamper(`delete from numbers where ${ofCase()}`)
    expect(await broken()).toEqual([
      found(2, 'number_missing'),
      { streamId: null, number: 'P-002/2026', seq: null, what: 'number_gap' },
    ])
  })

  test('the counter set back or gone', async () => {
    await tamper('update number_counters set value = 2')
    expect(await broken()).toEqual([
      { streamId: null, number: 'P/2026', seq: null, what: 'counter' },
    ])
    await tamper('delete from number_counters')
    expect(await broken()).toEqual([
      { streamId: null, number: 'P/2026', seq: null, what: 'counter' },
    ])
  })

  test('the counter set forward', async () => {
    await tamper('update number_counters set value = 5')
    expect(await broken()).toEqual([
      { streamId: null, number: 'P-004..P-005/2026', seq: null, what: 'number_gap' },
    ])
  })
})
