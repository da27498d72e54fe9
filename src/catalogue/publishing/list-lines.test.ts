import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { runAs } from '../../records/case.fixture.ts'
import { addAgencies } from '../catalogue.fixture.ts'
import { deskCounts, deskLines, deskLinesQuery, deskPage } from './list-lines.ts'
import { type DeskTab, deskHref, parseDesk, tabsOf } from './list-query.ts'

const database = useDatabase()
const today = '2026-11-23' as LocalDate
const query = (tab: DeskTab, more: Record<string, string> = {}) => ({
  ...parseDesk('ppid_utama', { tab, ...more }),
  today,
})

// 8,000 entries, one in twenty withdrawn, one in forty due for renewal soon or overdue; 400 drafts.
beforeAll(async () => {
  await addAgencies(database.db)
  const agency = `(array['dinas-pendidikan', 'dinas-kesehatan', 'dinas-pu', 'bkad'])[1 + n % 4]`
  await runAs(database.superuserUrl, [
    'set session_replication_role = replica',
    `insert into entries (entry_id, slug, title, summary, agency_id, category, topic, year, published_at, updated_at,
       state, withdrawn_at, withdrawn_reason, valid_until)
     select md5('e' || n)::uuid, 'entri-' || n, 'Laporan nomor ' || n, 'Ringkasan', ${agency}, 'berkala', 'laporan', 2025,
       timestamptz '2026-11-01' - n * interval '1 hour', timestamptz '2026-11-01' - n * interval '1 hour',
       case when n % 20 = 0 then 'withdrawn' else 'published' end,
       case when n % 20 = 0 then timestamptz '2026-11-10' - n * interval '1 minute' end,
       case when n % 20 = 0 then 'Keliru' end,
       case when n % 40 = 1 then date '2026-11-23' + (n % 200 - 100) / 4 else date '2027-04-01' end
     from generate_series(1, 8000) as n`,
    `insert into entry_drafts (entry_id, agency_id, state, fields, updated_at, submitted_at)
     select md5('d' || n)::uuid, ${agency}, case when n % 4 = 0 then 'submitted' else 'draft' end,
       jsonb_build_object('judul', 'Draf nomor ' || n), timestamptz '2026-11-01' - n * interval '1 hour',
       case when n % 4 = 0 then now() end
     from generate_series(1, 400) as n`,
    'analyze',
  ])
})

const tabs = tabsOf('ppid_utama')

test.each(tabs)('%s is read page by page, each line once, in its order', async (tab) => {
  const seen: string[] = []
  let after: string | null = null
  for (;;) {
    const lines = await deskLines(database.db, { ...query(tab, { cari: '7' }), after })
    const page = lines.slice(0, deskPage)
    seen.push(...page.map(({ entryId }) => entryId))
    if (lines.length <= deskPage) break
    after = page.at(-1)?.entryId ?? null
  }
  expect(new Set(seen).size).toBe(seen.length)
  const both = await deskLines(database.db, query(tab, { cari: 'NOMOR 7' }))
  expect(both.every(({ title }) => /nomor .*7/.test(title))).toBe(true)
  expect(seen.length).toBeGreaterThan(3)
})

test('what is due for renewal comes with the longest overdue first', async () => {
  const lines = await deskLines(database.db, query('pembaruan'))
  const days = lines.map(({ validUntil }) => validUntil ?? '')
  expect(days).toEqual(days.toSorted())
  expect(days[0]?.localeCompare(today)).toBe(-1)
})

test('the counts are those of the lists', async () => {
  const counts = await deskCounts(database.db, { agencyId: null, today })
  const own = await deskCounts(database.db, { agencyId: 'bkad', today })
  expect(counts).toMatchObject({ draf: 300, periksa: 100 })
  expect(counts.pembaruan).toBeGreaterThan(counts.overdue)
  expect(own.draf).toBeLessThan(counts.draf)
})

// Drafts are few at any time: reading all of them is cheap.
const long = (['terbit', 'pembaruan', 'dicabut'] as const).flatMap((tab) => [
  [tab, ''] as const,
  [tab, 'bkad'] as const,
])

test.each(long)('%s of %s is found by an index', async (tab, dinas) => {
  const { rows } = await sql<{
    'QUERY PLAN': string
  }>`explain ${deskLinesQuery(query(tab, { dinas }))}`.execute(database.db)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).not.toMatch(/Seq Scan on entries/)
  expect(plan).toMatch(/Index/)
})

test('what makes no sense in an address is as if it were not there', () => {
  const parsed = parseDesk('ppid_pembantu', {
    tab: 'lain',
    dinas: "'",
    sesudah: '1',
    cari: ' a\u0000\n b ',
  })
  expect(parsed).toEqual({ tab: 'draf', agencyId: null, after: null, words: 'a b' })
  expect(deskHref('ppid_pembantu', parsed)).toBe('/kerja/informasi?cari=a+b')
  expect(deskHref('ppid_utama', { ...parsed, tab: 'draf', words: '' })).toBe(
    '/kerja/informasi?tab=draf',
  )
})
