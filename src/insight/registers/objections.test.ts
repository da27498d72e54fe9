import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { prepareObjections } from '../../../test/support/objections.ts'
import { emailOf } from '../../../test/support/office.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { localDateOf, toInstant } from '../../procedure/dates.ts'
import type { LocalDate } from '../../procedure/values.ts'
import type { ObjectionRow } from './objection-row.ts'
import { objectionRegister, type Placed, registerRows, requestRegister } from './source.ts'

const portal = usePortal()
const period = { from: '2026-01-01' as LocalDate, to: '2099-12-31' as LocalDate }

beforeAll(async () => {
  await prepareObjections(portal)
})

async function source() {
  const { db, identityKey, readRules, clock } = portal.tools
  const { calendar } = await readRules(db)
  return { db, identityKey, calendar, today: localDateOf(clock()) }
}

async function rowsOf(): Promise<Placed<ObjectionRow>[]> {
  const rows: Placed<ObjectionRow>[] = []
  const reading = { register: objectionRegister, period, size: 2 }
  for await (const batch of registerRows(await source(), reading)) rows.push(...batch)
  return rows
}

const dayOf = (at: Date) => localDateOf(toInstant(at))

test('the register of objections has one row for each, and agrees with what their lists say', async () => {
  const kept = await portal.database.db
    .selectFrom('objections as o')
    .innerJoin('numbers as n', 'n.number', 'o.number')
    .innerJoin('requests as r', 'r.request_id', 'o.request_id')
    .selectAll('o')
    .select('r.number as request_number')
    .orderBy('n.sequence')
    .execute()
  const rows = await rowsOf()
  expect(kept.length).toBeGreaterThan(5)
  expect(rows.map(({ row }) => row.number)).toEqual(kept.map(({ number }) => number))
  for (const [index, one] of kept.entries())
    expect(rows[index]?.row).toMatchObject({
      requestNumber: one.request_number,
      receivedOn: dayOf(one.received_at),
      channel: one.channel,
      status: one.status,
      dueOn: one.due_on,
      decision: one.decision,
      answeredOn: one.answered_at && dayOf(one.answered_at),
      response: one.response,
      grounds: one.grounds.map((ground) => expect.objectContaining({ ground })),
      applicant: expect.objectContaining({ name: 'Rekaan Pemohon' }),
      dispute:
        one.commission_number === null
          ? null
          : { number: one.commission_number, stage: one.dispute_stage },
    })
  const answered = rows.filter(({ row }) => row.answeredOn !== null)
  expect(answered.map(({ row }) => row.answeredBy)).toEqual(answered.map(() => 'Rekaan atasan'))
})

test('a request names the objections to it', async () => {
  const objected = new Map((await rowsOf()).map(({ row }) => [row.requestNumber, row.number]))
  const named = new Map<string, string>()
  for await (const batch of registerRows(await source(), { register: requestRegister, period }))
    for (const { row } of batch)
      for (const objection of row.objections) named.set(row.number, objection)
  expect(named).toEqual(objected)
})

test('the Atasan PPID reads it whole; everybody reads it without names and words', async () => {
  const atasan = await portal.as('atasan')
  const whole = parse((await atasan.get('/kerja/register/keberatan.csv')).bytes, {
    ...{ bom: true, columns: true },
  }) as unknown as Record<string, string>[]
  expect(Object.keys(whole[0] ?? {}).slice(0, 13)).toEqual([
    ...['No', 'Nomor keberatan', 'Tanggal diterima', 'Identitas pemohon', 'Kuasa pemohon'],
    ...['Nomor pendaftaran permohonan', 'Informasi yang diminta', 'Tujuan penggunaan informasi'],
    ...['Alasan keberatan (Pasal 35 ayat (1))', 'Keputusan Atasan PPID'],
    ...['Hari dan tanggal tanggapan', 'Nama dan jabatan Atasan PPID', 'Tanggapan pemohon'],
  ])
  const byProxy = whole.filter((row) => row['Kuasa pemohon'] !== '')
  expect(byProxy).toHaveLength(1)
  const guest = portal.guest()
  const open = await guest.get('/register/keberatan')
  const csv = await guest.get('/register/keberatan.csv')
  expect(open.document.querySelectorAll('tbody tr')).toHaveLength(whole.length)
  const secrets = ['Rekaan', 'Jalan Kenanga', '081234567890', 'guru', emailOf('pemohon')]
  for (const secret of [...secrets, byProxy[0]?.['Kuasa pemohon'] ?? ''])
    for (const text of [open.html, csv.html]) expect(text).not.toContain(secret)
})
