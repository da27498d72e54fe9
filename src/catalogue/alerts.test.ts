import { beforeAll, expect, it, vi } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import type { Instant } from '../procedure/values.ts'
import { startAlertBoard } from './alerts.ts'
import { addAgencies, publish } from './catalogue.fixture.ts'

const database = useDatabase()
let now = '2026-11-23T02:00:00.000Z' as Instant
const clock = () => now
const warn = (text: string, until: string) =>
  publish(database.db, {
    title: `Peringatan ${text}`,
    category: 'serta_merta',
    alert: { text, until: until as Instant },
  })

beforeAll(() => addAgencies(database.db))

it('a warning appears by itself, ends by itself, and stays when the database is away', async () => {
  const errors: unknown[] = []
  const board = await startAlertBoard(database.db, {
    clock,
    everyMs: 10,
    onError: (error) => errors.push(error),
  })
  expect(board.current()).toEqual([])
  await warn('Air naik', '2026-11-23T03:00:00.000Z')
  await warn('Sudah lewat', '2026-11-23T01:00:00.000Z')
  await vi.waitFor(() => expect(board.current().map(({ text }) => text)).toEqual(['Air naik']))
  await database.close()
  await vi.waitFor(() => expect(errors.length).toBeGreaterThan(1))
  expect(board.current()).toHaveLength(1)
  now = '2026-11-23T03:00:00.000Z' as Instant
  expect(board.current()).toEqual([])
  board.stop()
})
