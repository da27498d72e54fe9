import { beforeAll, expect, test } from 'vitest'
import type { Instant, LocalDate } from '../../../procedure/values.ts'
import { runAs } from '../../../records/case.fixture.ts'
import { useTestOffice } from '../officer.fixtures.tsx'
import { agencyLines, agencyLinesQuery } from './agency-lines.ts'
import { mainCounts, mainLines, mainLinesQuery } from './main-lines.ts'
import {
  type AgencyTab,
  agencyTabs,
  type MainTab,
  mainTabs,
  ordersOf,
  parseQueue,
  type QueueOrder,
} from './queue-query.ts'

const office = useTestOffice()
const days = { today: '2026-11-23' as LocalDate, near: '2026-11-25' as LocalDate }

// 6,000 cases, one in ten open; every second one lies with one of twenty agencies.
beforeAll(async () => {
  await runAs(office.database.superuserUrl, [
    `insert into streams (stream_id, kind, version, head)
     select md5('r' || n)::uuid, 'request', 1, '\\x00'::bytea from generate_series(1, 6000) as n`,
    `insert into numbers (number, kind, year, sequence, stream_id, allotted_at)
     select format('P-%s/PPID-KH/XI/2026', n + 100), 'P', 2026, n + 100, md5('r' || n)::uuid, now()
     from generate_series(1, 6000) as n`,
    `insert into requests (request_id, number, applicant_id, status_code_digest, status_code_sealed, form_sealed, title,
       status, step, holder_role, submitted_at, due_on, due_estimated, needs_forward, needs_verification, needs_notice, version)
     select md5('r' || n)::uuid, format('P-%s/PPID-KH/XI/2026', n + 100), '${office.applicant.id}', '', '', '',
       format('Laporan jalan nomor %s', n), case when n % 10 = 0 then 'open' else 'handed_over' end, 4, 'ppid_utama',
       timestamptz '2026-11-20 02:00Z' - n * interval '1 hour', date '2026-11-18' + (n % 14), false,
       n % 20 = 0, n % 30 = 0, n % 50 = 0, 1
     from generate_series(1, 6000) as n`,
    `insert into agencies (agency_id, name, short_name, kind)
     select 'dinas-' || n, 'Dinas ' || n, 'Dinas ' || n, 'dinas' from generate_series(0, 18) as n`,
    `insert into assignments (assignment_id, request_id, agency_id, status, awaits_answer, answer_by, forwarded_at, ordinal)
     select md5('a' || n)::uuid, md5('r' || n)::uuid, case when n % 22 = 0 then 'dinas-kesehatan' else 'dinas-' || n % 19 end,
       case when n % 40 = 0 then 'sent_back' when n % 10 = 0 then 'forwarded' else 'verified' end, n % 10 = 0,
       date '2026-11-16' + (n % 14), timestamptz '2026-11-20 03:00Z' - n * interval '1 hour', 0
     from generate_series(2, 6000, 2) as n`,
    'analyze',
  ])
})

const mainQuery = (tab: MainTab, rest: Record<string, string> = {}) =>
  parseQueue(mainTabs, { tab, ...rest })
const agencyQuery = (tab: AgencyTab, rest: Record<string, string> = {}) => ({
  ...parseQueue(agencyTabs, { tab, ...rest }),
  own: 'dinas-kesehatan',
})

async function pages<Line extends { rowId: string }>(
  read: (after: string) => Promise<Line[]>,
): Promise<Line[]> {
  const all: Line[] = []
  for (;;) {
    const lines = await read(all.at(-1)?.rowId ?? '')
    all.push(...lines.slice(0, 25))
    if (lines.length <= 25) return all
  }
}

test.each(['tenggat', 'terbaru', 'nomor'] as QueueOrder[])(
  'page after page sorted by %s shows each open case once',
  async (urut) => {
    const lines = await pages((sesudah) =>
      mainLines(office.database.db, mainQuery('terbuka', { urut, sesudah }), days),
    )
    expect(new Set(lines.map(({ rowId }) => rowId)).size).toBe(600)
    expect(lines).toHaveLength(600)
    const counts = await mainCounts(office.database.db, days)
    expect(counts.terbuka).toBe(600)
    if (urut === 'tenggat') {
      const dates = lines.map(({ dueOn }) => dueOn)
      expect(dates).toEqual(dates.toSorted())
    }
  },
)

test.each(mainTabs)('the view %s counts what it lists', async (tab) => {
  const lines = await pages((sesudah) =>
    mainLines(office.database.db, mainQuery(tab, { sesudah }), days),
  )
  if (tab === 'selesai') return expect(lines).toHaveLength(5400)
  expect(lines).toHaveLength((await mainCounts(office.database.db, days))[tab])
})

test.each(['tenggat', 'terbaru'] as QueueOrder[])(
  'an agency pages through its own assignments sorted by %s',
  async (urut) => {
    const lines = await pages((sesudah) =>
      agencyLines(office.database.db, agencyQuery('jawab', { urut, sesudah }), days),
    )
    expect(new Set(lines.map(({ rowId }) => rowId)).size).toBe(54)
    expect(lines).toHaveLength(54)
  },
)

test.each(mainTabs.flatMap((tab) => ordersOf(mainTabs, tab).map((order) => [tab, order] as const)))(
  'PPID Utama lists %s by %s from an index',
  async (tab, urut) => {
    const plan = await planOf(mainLinesQuery(office.database.db, mainQuery(tab, { urut }), days))
    expect(plan).not.toMatch(/Seq Scan on (requests|assignments)/)
  },
)

test.each(
  agencyTabs.flatMap((tab) => ordersOf(agencyTabs, tab).map((order) => [tab, order] as const)),
)('an agency lists %s by %s from an index', async (tab, urut) => {
  const plan = await planOf(agencyLinesQuery(office.database.db, agencyQuery(tab, { urut }), days))
  expect(plan).not.toMatch(/Seq Scan on (requests|assignments)/)
})

async function planOf(query: { explain(format: 'json'): Promise<unknown[]> }): Promise<string> {
  const nodes: string[] = []
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    const node = value as Record<string, unknown>
    if (node['Node Type']) nodes.push(`${node['Node Type']} on ${node['Relation Name'] ?? '-'}`)
    for (const part of Object.values(node)) walk(part)
  }
  walk(await query.explain('json'))
  return nodes.join('\n')
}

test('parts of a number, words of the title and signs of patterns are found as they are written', async () => {
  const find = async (cari: string) =>
    (await mainLines(office.database.db, mainQuery('terbuka', { cari }), days)).map(
      ({ number }) => number,
    )
  expect(await find('P-110/')).toEqual(['P-110/PPID-KH/XI/2026'])
  expect(await find('nomor JALAN 4310/')).toEqual(['P-4310/PPID-KH/XI/2026'])
  expect(await find('JALAN 5990')).toContain('P-6090/PPID-KH/XI/2026')
  expect(await find('%')).toEqual([])
  expect(await find('_')).toEqual([])
  expect(await find('\\')).toEqual([])
})

test('the page shows a new case with its steps, holder and last day, and what to do next', async () => {
  office.now = '2026-11-20T02:00:00.000Z' as Instant
  const id = await office.file('Daftar puskesmas di Kecamatan Embaloh Hulu tahun 2026')
  const utama = office.as(office.officers.utama)
  const page = await utama.get('/kerja?cari=Embaloh')
  expect(page.body).toContain(`href="/kerja/${id}"`)
  expect(page.body).toContain('Daftar puskesmas di Kecamatan Embaloh Hulu tahun 2026')
  expect(page.body).toContain('langkah 4 dari 8')
  expect(page.body).toContain('sisa 10 hari kerja')
  expect(page.body).toMatch(/data-label="Di tangan">PPID Utama</)
  const none = await utama.get('/kerja?tab=teruskan&cari=tidakadakataini')
  expect(none.body).toContain('Tidak ada yang cocok di bagian ini.')
  expect(none.body).toContain('/kerja?tab=selesai&amp;cari=tidakadakataini')
  const filtered = await utama.get('/kerja?cari=Embaloh&dinas=dinas-kesehatan')
  expect(filtered.body).not.toContain(`href="/kerja/${id}"`)
})

test('an agency with nothing to do is told so kindly', async () => {
  const page = await office.as(office.officers.pendidikan).get('/kerja')
  expect(page.body).toContain('Tidak ada permohonan yang menunggu jawaban.')
  expect(page.body).toContain('Pekerjaan Dinas Pendidikan')
})
