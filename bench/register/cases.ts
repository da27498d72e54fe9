import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type SealKey, sealText } from '../../src/people/identity/seal.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { deadline } from '../../src/procedure/calendar/deadline.ts'
import { builtInCalendar } from '../../src/procedure/calendar/working-calendar.ts'
import { addDays, instantAt } from '../../src/procedure/dates.ts'
import { registrationNumber } from '../../src/procedure/registration.ts'
import type { ItemOutcome, RequestEvent } from '../../src/procedure/request/events.ts'
import type { FileRef, Instant, LocalDate, TextRef } from '../../src/procedure/values.ts'
import { smallOfficeAgency } from '../../src/walkthrough/office.ts'

const calendar = builtInCalendar()
const first = '2026-01-05' as LocalDate
const batch = 500

/** Writes whole lives of requests, received over 2026, past the commands: as the log of finished cases would stand. */
export async function writeCases(
  db: Db,
  {
    count,
    applicantId,
    identityKey,
  }: { readonly count: number; readonly applicantId: string; readonly identityKey: SealKey },
): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const cases = Array.from({ length: Math.min(batch, count - from) }, (_, index) =>
      makeCase(from + index, count),
    )
    await insert(db, cases, { applicantId, identityKey })
  }
  await sql`analyze`.execute(db)
}

interface MadeCase {
  readonly id: string
  readonly sequence: number
  readonly number: string
  readonly at: Instant
  readonly dueOn: LocalDate
  readonly texts: readonly { readonly id: string; readonly body: string }[]
  readonly events: readonly { readonly at: Instant; readonly event: RequestEvent }[]
  readonly form: Readonly<Record<string, string>>
}

function makeCase(index: number, count: number): MadeCase {
  const id = randomUUID()
  const receivedOn = addDays(first, Math.floor((index * 300) / count))
  const at = instantAt(receivedOn, 8 * 60 + (index % 400))
  const sequence = index + 1
  const number = registrationNumber({ kind: 'P', sequence, at })
  const texts: { id: string; body: string }[] = []
  const say = (body: string): TextRef => {
    const textId = randomUUID()
    texts.push({ id: textId, body })
    return { textId, digest: createHash('sha256').update(body).digest('hex') }
  }
  const item = say(
    `Rincian anggaran dan realisasi pembangunan jalan poros kecamatan nomor ${index}, beserta nama pelaksana dan lokasinya`,
  )
  const due = deadline(calendar, receivedOn, 10)
  const assignmentId = randomUUID()
  const later = (hours: number) =>
    new Date(Date.parse(at) + hours * 3_600_000).toISOString() as Instant
  const file: FileRef = { fileId: randomUUID(), sha256: 'f'.repeat(64), size: 40_000 }
  const events: [number, RequestEvent][] = [
    [
      0,
      {
        ...{ type: 'submitted', applicantId: id, channel: 'web', copy: 'softcopy' },
        ...{ assisted: false, sopVersion: 'sop-2023', receivedOn, dueOn: due.date },
        ...{ dueEstimated: due.estimated, items: [{ itemId: '1', text: item }] },
        purpose: say('Bahan penelitian tentang pelayanan publik di perbatasan'),
        ...{ searchStartedAt: null, formOpenedAt: at, portalAnswerMs: 12 },
      },
    ],
    [0, { type: 'registered', number }],
    [1, { type: 'task_taken', task: { step: 4, assignmentId: null }, takenOver: false }],
    [
      2,
      {
        type: 'forwarded',
        assignments: [
          {
            ...{ assignmentId, agencyId: smallOfficeAgency, itemIds: ['1'], instruction: null },
            answerBy: deadline(calendar, receivedOn, 7).date,
          },
        ],
      },
    ],
    [20, { type: 'task_taken', task: { step: 5, assignmentId }, takenOver: false }],
    [
      40,
      {
        ...{ type: 'answer_supplied', assignmentId, by: 'agency', files: [file], text: null },
        ...{ outcomes: [outcomeOf(index, say)], entryIds: [] },
      },
    ],
    [50, { type: 'task_taken', task: { step: 6, assignmentId }, takenOver: false }],
    [51, { type: 'answer_verified', assignmentId, checklist: [], publish: false }],
    [52, { type: 'task_taken', task: { step: 7, assignmentId: null }, takenOver: false }],
    [
      53,
      { type: 'applicant_notified', noticeNumber: `S-${index}`, note: null, fee: null, version: 1 },
    ],
    [70, { type: 'handed_over', way: 'downloaded' }],
  ]
  return {
    ...{ id, sequence, number, at, dueOn: due.date, texts },
    events: events.map(([hours, event]) => ({ at: later(hours), event })),
    form: {
      nama: `Pemohon Rekaan ${index}`,
      pekerjaan: 'Petani karet',
      jalan: `Jalan Kenanga ${index % 90}`,
      ...{ desa: 'Putussibau Kota', kecamatan: 'Putussibau Utara', kabupaten: 'Kapuas Hulu' },
      ...{ provinsi: 'Kalimantan Barat', kodePos: '78711', telepon: '081234567890' },
    },
  }
}

function outcomeOf(index: number, say: (body: string) => TextRef): ItemOutcome {
  if (index % 7 !== 0) return { itemId: '1', outcome: 'given' }
  return {
    ...{ itemId: '1', outcome: 'refused', letters: ['h'], testId: null },
    statute: say('Undang-Undang 14/2008 Pasal 17 huruf h'),
    reason: say('Memuat riwayat kesehatan orang yang dapat dikenali dari datanya'),
  }
}

async function insert(
  db: Db,
  cases: readonly MadeCase[],
  { applicantId, identityKey }: { applicantId: string; identityKey: SealKey },
): Promise<void> {
  const events = cases.flatMap(({ id, events: log }) =>
    log.map(({ at, event: { type, ...data } }, index) => ({ id, seq: index + 1, at, type, data })),
  )
  const texts = cases.flatMap(({ id, texts: own }) => own.map((text) => ({ ...text, stream: id })))
  const system = JSON.stringify({ kind: 'system' })
  await db.transaction().execute(async (trx) => {
    await sql`
      insert into streams (stream_id, kind, version, head)
      select id, 'request', 11, '\\x00' from unnest(${cases.map(({ id }) => id)}::uuid[]) as new (id)`.execute(
      trx,
    )
    await sql`
      insert into events (stream_id, seq, type, at, actor, data, previous_hash, hash)
      select id, seq, type, at, ${system}::jsonb, data, '\\x00', '\\x00'
      from unnest(${events.map(({ id }) => id)}::uuid[], ${events.map(({ seq }) => seq)}::integer[],
        ${events.map(({ type }) => type)}::text[], ${events.map(({ at }) => at)}::timestamptz[],
        ${events.map(({ data }) => JSON.stringify(data))}::jsonb[]) as new (id, seq, type, at, data)`.execute(
      trx,
    )
    await sql`
      insert into texts (text_id, stream_id, kind, salt, body)
      select id, stream, 'item', ${randomBytes(16)}, body
      from unnest(${texts.map(({ id }) => id)}::uuid[], ${texts.map(({ stream }) => stream)}::uuid[],
        ${texts.map(({ body }) => body)}::text[]) as new (id, stream, body)`.execute(trx)
    await sql`
      insert into numbers (number, kind, year, sequence, stream_id, allotted_at)
      select number, 'P', 2026, sequence, id, at
      from unnest(${cases.map(({ number }) => number)}::text[], ${cases.map(({ sequence }) => sequence)}::integer[],
        ${cases.map(({ id }) => id)}::uuid[], ${cases.map(({ at }) => at)}::timestamptz[])
        as new (number, sequence, id, at)`.execute(trx)
    await trx
      .insertInto('requests')
      .values(
        cases.map(({ id, number, at, dueOn, form }) => ({
          ...{ request_id: id, number, applicant_id: applicantId },
          ...{ status_code_digest: Buffer.alloc(1), status_code_sealed: Buffer.alloc(1) },
          form_sealed: sealText(identityKey, {
            text: JSON.stringify(form),
            context: `request:${id}`,
          }),
          ...{ title: 'Rekaan', status: 'handed_over', step: 8, holder_role: 'applicant' },
          ...{ submitted_at: at, due_on: dueOn, due_estimated: false, needs_forward: false },
          ...{ needs_verification: false, needs_notice: false, version: 11 },
        })),
      )
      .execute()
  })
}
