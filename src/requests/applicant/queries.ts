import { sql } from 'kysely'
import { openText, type SealKey } from '../../people/identity/seal.ts'
import type { Db } from '../../platform/database/connect.ts'
import { parseInstant, toInstant } from '../../procedure/dates.ts'
import type { Recorded, RequestEvent } from '../../procedure/request/events.ts'
import type { CaseId, Instant, PersonId } from '../../procedure/values.ts'
import { loadManyEvents } from '../../records/load.ts'
import { parseForm, type RequestForm } from '../form/request-form.ts'
import { isUuid } from '../load-case.ts'

/** A person's own request as its list shows it. */
export interface OwnRequest {
  readonly requestId: CaseId
  readonly number: string
  readonly title: string
  readonly submittedAt: Instant
  readonly log: readonly Recorded<RequestEvent>[]
}

/** Where a page of a list ends: the next begins after it. */
export interface Cursor {
  readonly submittedAt: Instant
  readonly requestId: CaseId
}

export const pageSize = 20

interface ListWanted {
  readonly personId: PersonId
  readonly after: Cursor | null
}

/** The statement behind a page of requests, for those who explain it. */
export function ownRequestRows(db: Db, { personId, after }: ListWanted) {
  const query = db
    .selectFrom('requests')
    .select(['request_id', 'number', 'title', 'submitted_at'])
    .where('applicant_id', '=', personId)
    .where('number', 'is not', null)
    .orderBy('submitted_at', 'desc')
    .orderBy('request_id', 'desc')
    .limit(pageSize + 1)
  if (!after) return query
  return query.where(
    sql<boolean>`(submitted_at, request_id) < (${after.submittedAt}::timestamptz, ${after.requestId}::uuid)`,
  )
}

/** A page of a person's requests, newest first, and where the next page begins. */
export async function listOwnRequests(
  db: Db,
  wanted: ListWanted,
): Promise<{ readonly requests: OwnRequest[]; readonly next: Cursor | null }> {
  const rows = await ownRequestRows(db, wanted).execute()
  const shown = rows.slice(0, pageSize)
  const logs = await loadManyEvents<RequestEvent>(
    db,
    shown.map((row) => row.request_id),
  )
  const requests = shown.map((row) => ({
    requestId: row.request_id,
    number: row.number ?? '',
    title: row.title,
    submittedAt: toInstant(row.submitted_at),
    log: logs.get(row.request_id) ?? [],
  }))
  const last = requests.at(-1)
  return { requests, next: rows.length > pageSize && last ? last : null }
}

/** A cursor as an address carries it. */
export function writeCursor({ submittedAt, requestId }: Cursor): string {
  return `${submittedAt}_${requestId}`
}

/** Null for what is no cursor: the first page then. */
export function readCursor(text: string | undefined): Cursor | null {
  const [moment = '', requestId = ''] = (text ?? '').split('_')
  const submittedAt = parseInstant(moment)
  return submittedAt && isUuid(requestId) ? { submittedAt, requestId } : null
}

/** What only the applicant of a case is shown: the form as it was sent, and the status code. */
export interface Secrets {
  readonly form: RequestForm
  readonly statusCode: string
}

export async function readSecrets(db: Db, key: SealKey, requestId: CaseId): Promise<Secrets> {
  const row = await db
    .selectFrom('requests')
    .select(['form_sealed', 'status_code_sealed'])
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  const open = (sealed: Buffer, context: string) =>
    openText(key, { sealed, context: `${context}:${requestId}` })
  return {
    form: parseForm(open(row.form_sealed, 'request')),
    statusCode: open(row.status_code_sealed, 'status-code'),
  }
}

/** The case with a number, and the digest its status code must match; null when there is none. */
export async function findByNumber(
  db: Db,
  number: string,
): Promise<{ readonly requestId: CaseId; readonly digest: Buffer } | null> {
  const row = await db
    .selectFrom('requests')
    .select(['request_id', 'status_code_digest'])
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? { requestId: row.request_id, digest: row.status_code_digest } : null
}

/** A case whose notice was given, for the job that closes what nobody collects. */
export interface Notified {
  readonly requestId: CaseId
  readonly notifiedAt: Instant
}

interface NotifiedWanted {
  readonly before: Instant
  readonly after: Notified | null
  readonly limit: number
}

/** The statement behind `listPossiblyEnded`, for those who explain it. */
export function notifiedRows(db: Db, { before, after, limit }: NotifiedWanted) {
  const query = db
    .selectFrom('requests')
    .select(['request_id', 'notified_at'])
    .where('status', '=', 'notified')
    .where((row) =>
      row.or([
        row('notified_at', '<', new Date(before)),
        row.exists(
          row
            .selectFrom('sent_ranges')
            .select('file_id')
            .whereRef('stream_id', '=', 'requests.request_id')
            .where('complete', '=', true),
        ),
      ]),
    )
    .orderBy('notified_at')
    .orderBy('request_id')
    .limit(limit)
  if (!after) return query
  return query.where(
    sql<boolean>`(notified_at, request_id) > (${after.notifiedAt}::timestamptz, ${after.requestId}::uuid)`,
  )
}

/**
 * Cases whose notice was given before an instant, or whose applicant has fetched a file to its end: the longest waiting
 * first, after the one given.
 */
export async function listPossiblyEnded(db: Db, wanted: NotifiedWanted): Promise<Notified[]> {
  const rows = await notifiedRows(db, wanted).execute()
  return rows.flatMap((row) =>
    row.notified_at ? { requestId: row.request_id, notifiedAt: toInstant(row.notified_at) } : [],
  )
}
