import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../procedure/values.ts'
import { appendEvents } from '../append.ts'
import { applicant, at, fileCase, taken } from '../case.fixture.ts'
import { loadEvents } from '../load.ts'
import { eraseText } from '../texts.ts'
import { useThreeCases } from './tampering.fixture.ts'
import { verifyRecords } from './verify.ts'

const records = useThreeCases()

describe('whole records', () => {
  test('verify, and the report counts what was looked at', async () => {
    const seen: number[] = []
    const report = await verifyRecords(records.database.db, {
      onProgress: ({ events }) => seen.push(events),
    })
    expect(report).toEqual({ events: 12, streams: 3, texts: 6, erased: 0, numbers: 3, broken: [] })
    expect(seen).toEqual([12])
  })

  test('verify when a text was erased by law', async () => {
    await records.database.db
      .transaction()
      .execute((trx) =>
        eraseText(trx, { textId: records.filed.item.textId, at, actorId: null, role: null }),
      )
    expect(await verifyRecords(records.database.db)).toMatchObject({
      texts: 6,
      erased: 1,
      broken: [],
    })
  })

  test('verify across batches and years, empty or not', async () => {
    await fileCase(records.database.db, '2027-01-01T00:00:00.000Z' as Instant)
    for (let version = 0; version < 2400; version += 800)
      await records.database.db.transaction().execute((trx) =>
        appendEvents(trx, {
          stream: { kind: 'office', id: 'ffffffff-0000-4000-8000-000000000000' },
          expectedVersion: version,
          at,
          actor: { kind: 'system' },
          events: Array.from({ length: 800 }, () => taken(false)),
        }),
      )
    expect(await verifyRecords(records.database.db)).toMatchObject({
      events: 2416,
      streams: 5,
      broken: [],
    })
    await records.tamper(
      'delete from events; delete from texts; delete from numbers; delete from streams',
    )
    await records.tamper('delete from number_counters')
    expect(await verifyRecords(records.database.db)).toMatchObject({
      events: 0,
      streams: 0,
      broken: [],
    })
  })

  test('verify as of one moment while the portal goes on writing', async () => {
    const stream = { kind: 'office', id: 'ffffffff-0000-4000-8000-000000000000' } as const
    const write = (expectedVersion: number, length: number) =>
      records.database.db.transaction().execute((trx) =>
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
    const verifying = verifyRecords(records.database.db).finally(() => {
      verified = true
    })
    for (let version = 3000; !verified; version += 1) await write(version, 1)
    expect((await verifying).broken).toEqual([])
    expect((await verifyRecords(records.database.db)).events).toBeGreaterThan(3012)
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
        await records.database.db.transaction().execute((trx) =>
          appendEvents(trx, {
            stream: { kind: 'office', id: id.toUpperCase() },
            expectedVersion: 0,
            at,
            actor: applicant,
            events,
          }),
        )
        const loaded = await loadEvents(records.database.db, id)
        expect(loaded.map((recorded) => recorded.event)).toEqual(JSON.parse(JSON.stringify(events)))
      }),
      { numRuns: 60 },
    )
    expect(await records.broken()).toEqual([])
  })
})
