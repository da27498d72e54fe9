import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { useThreeCases } from './tampering.fixture.ts'

const records = useThreeCases()

describe('a text that was tampered with names its case', () => {
  const ofText = () => `text_id = '${records.filed.purpose.textId}'`

  test.each([
    [`body = 'Penelitian skripsj'`, 'text'],
    ['salt = set_byte(salt, 7, get_byte(salt, 7) # 1)', 'text'],
    [`stream_id = 'ffffffff-0000-4000-8000-000000000001'`, 'text'],
    ['text_id = gen_random_uuid()', 'text_missing'],
    ['salt = null, body = null, erased_at = now()', 'erasure_unrecorded'],
  ] as const)('%s', async (change, what) => {
    await records.tamper(`update texts set ${change} where ${ofText()}`)
    expect(await records.broken()).toContainEqual(records.found(1, what))
  })

  test('removed', async () => {
    await records.tamper(`delete from texts where ${ofText()}`)
    expect(await records.broken()).toEqual([records.found(1, 'text_missing')])
  })

  test('two swapped between cases', async () => {
    const swap = (from: string, to: string) =>
      `update texts set text_id = '${to}' where text_id = '${from}'`
    const spare = randomUUID()
    await records.tamper(
      swap(records.filed.purpose.textId, spare),
      swap(records.after.purpose.textId, records.filed.purpose.textId),
      swap(spare, records.after.purpose.textId),
    )
    expect((await records.broken()).map((finding) => [finding.number, finding.what])).toEqual(
      expect.arrayContaining([
        [records.filed.number, 'text'],
        [records.after.number, 'text'],
      ]),
    )
  })

  test('a reference in the event that is no id', async () => {
    await records.tamper(
      `update events set data = jsonb_set(data, '{purpose,textId}', '"x"') where ${records.ofCase()} and seq = 1`,
    )
    expect(await records.broken()).toEqual([
      records.found(1, 'hash'),
      records.found(1, 'text_missing'),
    ])
  })
})

describe('a number that was tampered with names its case', () => {
  test('given to another', async () => {
    await records.tamper(`update numbers set number = 'P-777/UJI/2026' where ${records.ofCase()}`)
    expect(await records.broken()).toEqual([
      { ...records.found(2, 'number_missing'), number: 'P-777/UJI/2026' },
      { ...records.found(null, 'number_mismatch'), number: 'P-777/UJI/2026' },
    ])
  })

  test('exchanged with that of another case: both are named', async () => {
    const { filed, after } = records
    await records.tamper(
      `update numbers set stream_id = case stream_id when '${filed.streamId}'::uuid
         then '${after.streamId}'::uuid else '${filed.streamId}'::uuid end
       where stream_id in ('${filed.streamId}', '${after.streamId}')`,
    )
    const places = (await records.broken()).map((finding) => [finding.streamId, finding.what])
    expect(places).toHaveLength(4)
    for (const { streamId } of [filed, after])
      expect(places).toEqual(
        expect.arrayContaining([
          [streamId, 'number_missing'],
          [streamId, 'number_mismatch'],
        ]),
      )
  })

  test('its row removed: the case is named by the number in its log', async () => {
    await records.tamper(`delete from numbers where ${records.ofCase()}`)
    expect(await records.broken()).toEqual([
      records.found(2, 'number_missing'),
      { streamId: null, number: 'P-002/2026', seq: null, what: 'number_gap' },
    ])
  })

  test('the counter set back or gone', async () => {
    await records.tamper('update number_counters set value = 2')
    expect(await records.broken()).toEqual([
      { streamId: null, number: 'P/2026', seq: null, what: 'counter' },
    ])
    await records.tamper('delete from number_counters')
    expect(await records.broken()).toEqual([
      { streamId: null, number: 'P/2026', seq: null, what: 'counter' },
    ])
  })

  test('the counter set forward', async () => {
    await records.tamper('update number_counters set value = 5')
    expect(await records.broken()).toEqual([
      { streamId: null, number: 'P-004..P-005/2026', seq: null, what: 'number_gap' },
    ])
  })
})
