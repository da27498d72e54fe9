import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { verifyExempt } from '../catalogue/exemption/verify.ts'
import { verifyPublished } from '../catalogue/publishing/verify.ts'
import { prepareOffice } from '../office/prepare.ts'
import { createRulesReader } from '../office/rules.ts'
import { sealKey } from '../people/identity/seal.ts'
import { createDiskStorage } from '../platform/storage/disk.ts'
import type { Instant } from '../procedure/values.ts'
import { verifyRecords } from '../records/verify/verify.ts'
import { createReact } from '../requests/react.ts'
import type { PlayDeps } from './lives/play.ts'
import { seedDemo } from './seed.ts'

// A Monday afternoon in WIB.
const now = '2026-11-23T08:00:00.000Z' as Instant
const database = useDatabase()
let files = ''
let deps: PlayDeps

beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'terbuka-seed-'))
  await prepareOffice(database.db)
  const office = () => ({
    name: 'PPID',
    tagline: '',
    unit: '',
    address: '',
    hours: '',
    contact: [],
  })
  deps = {
    db: database.db,
    storage: createDiskStorage(files),
    scanner: null,
    readRules: createRulesReader(),
    clock: () => now,
    identityKey: sealKey(Buffer.alloc(32, 7)),
    appSecret: 'a secret of the tests, long enough to sign with',
    react: createReact({ baseUrl: 'http://127.0.0.1:8080', office }),
    baseUrl: 'http://127.0.0.1:8080',
    office,
  }
})
afterAll(() => rmSync(files, { recursive: true, force: true }))

const count = async (table: 'entries' | 'requests' | 'events' | 'messages' | 'people' | 'files') =>
  (
    await database.db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

class Killed extends Error {}

it('a seed that is stopped anywhere goes on and ends as one that was not', async () => {
  const stopAt = (part: string, at: number) => (now_: string, done: number) => {
    if (now_ === part && done === at) throw new Killed()
  }
  for (const [part, at] of [
    ['accounts', 9],
    ['documents', 30],
    ['requests', 5],
    ['requests', 111],
    ['requests', 560],
    ['requests', 640],
  ] as const)
    await expect(seedDemo(deps, { now, onProgress: stopAt(part, at) })).rejects.toThrow(Killed)
  await seedDemo(deps, { now, onProgress: () => {} })
  expect(await count('entries')).toBeGreaterThanOrEqual(200)
  expect(await count('requests')).toBeGreaterThan(60)
  const report = await verifyRecords(database.db)
  expect(report.broken).toEqual([])
  expect(await verifyPublished(database.db)).toEqual([])
}, 300_000)

it('seeding again changes nothing', async () => {
  const before = await Promise.all([
    count('events'),
    count('entries'),
    count('people'),
    count('files'),
  ])
  await seedDemo(deps, { now, onProgress: () => {} })
  expect(
    await Promise.all([count('events'), count('entries'), count('people'), count('files')]),
  ).toEqual(before)
})

it('every desk finds work: requests stand in every state and at every step', async () => {
  const { rows } = await database.pool.query<{ status: string; step: number }>(
    'select distinct status, step from requests',
  )
  const stands = rows.map(({ status, step }) => `${status} ${step}`).sort()
  expect(stands).toEqual([
    'handed_over 8',
    'lapsed 8',
    'notified 8',
    'open 3',
    'open 4',
    'open 5',
    'open 6',
    'open 7',
    'withdrawn 8',
  ])
  const late = await database.pool.query(
    `select 1 from requests where status = 'open' and due_on < '2026-11-23'`,
  )
  expect(late.rowCount).toBeGreaterThan(0)
  const { rows: assignments } = await database.pool.query<{ status: string }>(
    'select distinct status from assignments',
  )
  expect(assignments.map(({ status }) => status).sort()).toEqual([
    'forwarded',
    'in_progress',
    'in_verification',
    'recalled',
    'returned',
    'sent_back',
    'supplied',
    'verified',
  ])
})

it('requests end in every way the law knows, and each of them has its letters', async () => {
  const column = async (sql: string) =>
    (await database.pool.query<{ one: string }>(`select distinct ${sql} order by one`)).rows.map(
      ({ one }) => one,
    )
  const notified = `from requests where status in ('notified', 'handed_over')`
  const outcomes = ['given', 'not_documented', 'not_held', 'partial', 'refused']
  expect(await column(`outcome as one ${notified}`)).toEqual(outcomes)
  expect(await column('outcome as one from request_items where outcome is not null')).toEqual(
    outcomes,
  )
  expect(await column(`kind as one from letters where kind not like 'objection%'`)).toEqual([
    'classification_decree',
    'completion_request',
    'consequence_sheet',
    'disposition',
    'extension',
    'handover',
    'lapse_note',
    'notice',
    'receipt',
    'refusal_decree',
  ])
  const { rows } = await database.pool.query<Record<string, number>>(`
    select (select count(*)::integer from letters where replaces is not null) as versions,
      (select count(*)::integer from requests where silent_on is not null) as silent,
      (select count(*)::integer from requests
        where extended_on is not null and status = 'handed_over') as extended,
      (select count(*)::integer from requests
        where fee_total > 0 and fee_paid_at is null) as unpaid,
      (select count(*)::integer from requests where fee_paid_at is not null) as paid`)
  expect(rows[0]).toEqual({ versions: 2, silent: 1, extended: 1, unpaid: 2, paid: 1 })
})

it('the first account owns a case given in part, one refused, and one with a question to answer', async () => {
  const { rows } = await database.pool.query<{ outcome: string | null; waits: boolean }>(
    `select outcome, waits_on_applicant as waits from requests
     join people on people.id = applicant_id where email = 'pemohon@contoh.id'`,
  )
  const outcomes = rows.map(({ outcome }) => outcome)
  expect(outcomes).toContain('partial')
  expect(outcomes).toContain('refused')
  expect(rows.some(({ waits }) => waits)).toBe(true)
})

it('the desks of published information find work, and the public both lists and a warning', async () => {
  const { rows } = await database.pool.query<{ title: string; state: string }>(
    `select fields ->> 'judul' as title, state from entry_drafts order by state`,
  )
  expect(rows.map(({ state }) => state)).toEqual(['draft', 'returned', 'submitted'])
  const counted = await database.pool.query<Record<string, number>>(`
    select (select count(*)::integer from entries where state = 'withdrawn') as withdrawn,
      (select count(*)::integer from entries where valid_until < '2026-11-23') as overdue,
      (select count(*)::integer from entries where alert_until > '2026-12-20') as alerts,
      (select items from dip_lists) > 200 as listed,
      (select count(*)::integer from exempt_items where test_id is null) as exempt`)
  expect(counted.rows[0]).toEqual({ withdrawn: 1, overdue: 1, alerts: 1, listed: true, exempt: 7 })
})

it('consequence tests stand in every state, and those in force on the list', async () => {
  const { rows } = await database.pool.query<{ status: string }>(
    'select distinct status from exemption_tests order by status',
  )
  expect(rows.map(({ status }) => status)).toEqual([
    'advising',
    'approved',
    'concluded',
    'denied',
    'opened',
    'proposed',
    'reviewing',
    'testing',
  ])
  expect(await verifyExempt(database.db)).toEqual([])
})

it('numbers follow the order of receipt', async () => {
  const { rows } = await database.pool.query<{ sequence: number }>(
    `select numbers.sequence from requests join numbers using (number) order by submitted_at`,
  )
  expect(rows.map((row) => row.sequence)).toEqual(rows.map((_, index) => index + 1))
})

it('objections stand in every main state, each with its number and the days that follow from it', async () => {
  const { rows } = await database.pool.query<{ status: string; n: number }>(
    'select status, count(*)::integer as n from objections group by status order by status',
  )
  expect(rows.map(({ status }) => status)).toEqual([
    'answered',
    'disputed',
    'executed',
    'executing',
    'forwarded',
    'registered',
    'settled',
    'silent',
    'withdrawn',
  ])
  const { rows: kinds } = await database.pool.query<Record<string, number>>(`
    select (select count(*)::integer from objections where late) as late,
      (select count(*)::integer from objection_orders) as orders,
      (select count(*)::integer from letters where kind = 'objection_receipt') as receipts,
      (select count(*)::integer from objections where number is null) as unnumbered`)
  expect(kinds[0]).toMatchObject({ late: 1, orders: 2, unnumbered: 0 })
  expect(kinds[0]?.['receipts']).toBe(rows.reduce((sum, { n }) => sum + n, 0))
})
