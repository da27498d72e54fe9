import { describe, expect, test } from 'vitest'
import type { FiledCase } from '../case.fixture.ts'
import type { Finding } from './report.ts'
import { useThreeCases } from './tampering.fixture.ts'

const records = useThreeCases()

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
    await records.tamper(`update events set ${change} where ${records.ofCase()} and seq = 3`)
    expect(await records.broken()).toContainEqual(records.found(3, 'hash'))
    expect(
      (await records.broken()).every((finding) => finding.number === records.filed.number),
    ).toBe(true)
  })

  test('changed together with its own hash: the next one no longer follows', async () => {
    await records.tamper(
      `update events set data = e.data, actor = e.actor, at = e.at, type = e.type, hash = e.hash,
         previous_hash = e.previous_hash
       from events e
       where events.${records.ofCase()} and events.seq = 2 and e.stream_id = '${records.after.streamId}' and e.seq = 2`,
    )
    const whats = (await records.broken()).map((finding) => [
      finding.streamId,
      finding.seq,
      finding.what,
    ])
    expect(whats).toContainEqual([records.filed.streamId, 2, 'hash'])
    expect(whats).toContainEqual([records.filed.streamId, 3, 'hash'])
  })

  test('the contents of two swapped', async () => {
    await records.tamper(
      `update events set seq = -seq where ${records.ofCase()} and seq in (3, 4)`.replace(
        '-seq',
        'seq + 100',
      ),
      `update events set seq = case seq when 103 then 4 else 3 end where ${records.ofCase()} and seq > 100`,
    )
    expect(await records.broken()).toEqual([
      records.found(3, 'hash'),
      records.found(4, 'hash'),
      records.found(4, 'head'),
    ])
  })

  test('removed from the middle', async () => {
    await records.tamper(`delete from events where ${records.ofCase()} and seq = 3`)
    expect(await records.broken()).toEqual([records.found(3, 'missing_event')])
  })

  test('removed from the middle, and those after it moved up', async () => {
    await records.tamper(
      `delete from events where ${records.ofCase()} and seq = 3`,
      `update events set seq = 3 where ${records.ofCase()} and seq = 4`,
      `update streams set version = 3 where ${records.ofCase()}`,
    )
    expect(await records.broken()).toEqual([records.found(3, 'hash')])
  })

  test('the first one removed', async () => {
    await records.tamper(`delete from events where ${records.ofCase()} and seq = 1`)
    expect(await records.broken()).toEqual([records.found(1, 'missing_event')])
  })

  test('the last one removed', async () => {
    await records.tamper(`delete from events where ${records.ofCase()} and seq = 4`)
    expect(await records.broken()).toEqual([records.found(4, 'missing_event')])
  })

  test('the last one removed, and the version set back', async () => {
    await records.tamper(
      `delete from events where ${records.ofCase()} and seq = 4`,
      `update streams set version = 3 where ${records.ofCase()}`,
    )
    expect(await records.broken()).toEqual([records.found(3, 'head')])
  })

  test('one added at the end', async () => {
    await records.tamper(
      `insert into events select stream_id, 5, type, at, actor, data, hash, hash from events where ${records.ofCase()} and seq = 4`,
    )
    expect(await records.broken()).toEqual([records.found(5, 'hash'), records.found(5, 'head')])
  })
})

describe('a case that was removed is missed', () => {
  test('its events', async () => {
    await records.tamper(`delete from events where ${records.ofCase()}`)
    expect(await records.broken()).toEqual([
      records.found(null, 'events_missing'),
      records.found(null, 'number_mismatch'),
    ])
  })

  test('its stream', async () => {
    await records.tamper(`delete from streams where ${records.ofCase()}`)
    expect(await records.broken()).toEqual([
      records.found(1, 'stream_missing'),
      records.found(null, 'stream_missing'),
      records.found(null, 'stream_missing'),
    ])
  })

  test('all but its number', async () => {
    for (const table of ['events', 'streams', 'texts'])
      await records.tamper(`delete from ${table} where ${records.ofCase()}`)
    expect(await records.broken()).toEqual([records.found(null, 'stream_missing')])
  })

  test('every row of it, from between others', async () => {
    await removeAll(records.filed)
    expect(await records.broken()).toEqual([gone('P-002/2026')])
  })

  test('every row of the newest', async () => {
    await removeAll(records.after)
    expect(await records.broken()).toEqual([gone('P-003/2026')])
  })

  test('every row of the oldest two', async () => {
    await removeAll(records.before)
    await removeAll(records.filed)
    expect(await records.broken()).toEqual([gone('P-001..P-002/2026')])
  })

  const gone = (number: string): Finding => ({
    streamId: null,
    number,
    seq: null,
    what: 'number_gap',
  })
  const removeAll = async ({ streamId }: FiledCase) => {
    for (const table of ['events', 'streams', 'texts', 'numbers'])
      await records.tamper(`delete from ${table} where stream_id = '${streamId}'`)
  }
})
