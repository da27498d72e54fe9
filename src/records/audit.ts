import type { Db } from '../platform/database/connect.ts'
import { toInstant } from '../procedure/dates.ts'
import type { Instant, Role } from '../procedure/values.ts'

/** Ids, codes and counts that say more of what happened. Never personal data: the audit trail cannot be erased. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>

/** Somebody did or saw something. `subject` is the id of the thing concerned, `actorId` null for the system or a visitor. */
export interface AuditRecord {
  readonly event: string
  readonly actorId: string | null
  readonly role: Role | null
  readonly subject: string | null
  readonly detail: AuditDetail
}

export interface AuditEntry extends AuditRecord {
  readonly auditId: number
  readonly at: Instant
}

/** Writes one entry of the audit trail; the database's clock says when. */
export async function recordAudit(db: Db, record: AuditRecord): Promise<void> {
  const { event, actorId, role, subject, detail } = record
  await db
    .insertInto('audit')
    .values({ event, actor_id: actorId, role, subject, detail: JSON.stringify(detail) })
    .execute()
}

/** Whose trail: what was done to a thing, or what a person did. `before` is the last `auditId` of the page before, null for the first. */
export type AuditQuery = { readonly before: number | null; readonly limit: number } & (
  | { readonly subject: string }
  | { readonly actorId: string }
)

/** A page of the audit trail, newest first; at most 200 entries. */
export async function listAudit(db: Db, query: AuditQuery): Promise<AuditEntry[]> {
  let select = db
    .selectFrom('audit')
    .select(['audit_id', 'at', 'event', 'actor_id', 'role', 'subject', 'detail'])
    .orderBy('audit_id', 'desc')
    .limit(Math.min(query.limit, 200))
  select =
    'subject' in query
      ? select.where('subject', '=', query.subject)
      : select.where('actor_id', '=', query.actorId)
  if (query.before !== null) select = select.where('audit_id', '<', query.before)
  const rows = await select.execute()
  return rows.map((row) => ({
    auditId: row.audit_id,
    at: toInstant(row.at),
    event: row.event,
    actorId: row.actor_id,
    role: row.role as Role | null,
    subject: row.subject,
    detail: row.detail as AuditDetail,
  }))
}
