import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import pg from 'pg'
import type { DB } from '../platform/database/schema.ts'
import type { RequestEvent } from '../procedure/request/events.ts'
import type { Actor, Instant, LocalDate, TextRef } from '../procedure/values.ts'
import { appendEvents } from './append.ts'
import { allotNumber } from './numbers.ts'
import { vouchTexts } from './texts.ts'

export const at = '2026-11-23T02:00:00.000Z' as Instant
export const applicant: Actor = {
  kind: 'person',
  id: '7d3f6c52-5a1e-4f0e-9f53-0d6a7a0c0a01',
  role: 'applicant',
  agencyId: null,
}

export interface FiledCase {
  readonly streamId: string
  readonly number: string
  readonly item: TextRef
  readonly purpose: TextRef
}

/** Files a request as a submission does: texts, the first event, the number, and two events more: seq 1 to 4. */
export async function fileCase(db: Kysely<DB>, moment: Instant = at): Promise<FiledCase> {
  const streamId = randomUUID()
  const stream = { kind: 'request', id: streamId } as const
  const append = { stream, at: moment, actor: applicant }
  return db.transaction().execute(async (trx) => {
    const [item, purpose] = await vouchTexts(trx, [
      { streamId, kind: 'item', body: 'Salinan APBD perubahan' },
      { streamId, kind: 'purpose', body: 'Penelitian skripsi' },
    ])
    if (!item || !purpose) throw new Error('two texts were vouched for')
    const first: RequestEvent = { ...submitted, items: [{ itemId: 'i1', text: item }], purpose }
    await appendEvents(trx, { ...append, expectedVersion: 0, events: [first] })
    const format = (sequence: number) =>
      `P-${String(sequence).padStart(3, '0')}/UJI/${moment.slice(0, 4)}`
    const number = await allotNumber(trx, { kind: 'P', at: moment, streamId, format })
    await appendEvents<RequestEvent>(trx, {
      ...append,
      expectedVersion: 1,
      events: [{ type: 'registered', number }, taken(false), taken(true)],
    })
    return { streamId, number, item, purpose }
  })
}

export function taken(takenOver: boolean): RequestEvent {
  return { type: 'task_taken', task: { step: 4, assignmentId: null }, takenOver }
}

/** Runs statements as somebody else than the serving role, on one connection. */
export async function runAs(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const submitted = {
  type: 'submitted',
  applicantId: '7d3f6c52-5a1e-4f0e-9f53-0d6a7a0c0a01',
  channel: 'web',
  copy: 'softcopy',
  assisted: false,
  sopVersion: 'sop-2023',
  receivedOn: '2026-11-23' as LocalDate,
  dueOn: '2026-12-07' as LocalDate,
  dueEstimated: false,
  searchStartedAt: null,
  formOpenedAt: at,
  portalAnswerMs: 12,
} as const
