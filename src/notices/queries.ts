import { sql } from 'kysely'
import type { Db } from '../platform/database/connect.ts'
import type { Letter, MessageKind } from './queue-message.ts'

/** A message as lists show it. */
export interface MessageLine {
  readonly messageId: string
  readonly kind: MessageKind
  readonly to: string
  readonly subject: string
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly failedAt: Date | null
}

export interface Message extends MessageLine, Letter {}

const line = [
  'message_id',
  'kind',
  'recipient_address',
  'subject',
  'created_at',
  'sent_at',
  'failed_at',
] as const

interface Row {
  readonly message_id: string
  readonly kind: string
  readonly recipient_address: string
  readonly subject: string
  readonly created_at: Date
  readonly sent_at: Date | null
  readonly failed_at: Date | null
}

function toLine(row: Row): MessageLine {
  return {
    messageId: row.message_id,
    kind: row.kind as MessageKind,
    to: row.recipient_address,
    subject: row.subject,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    failedAt: row.failed_at,
  }
}

/** Newest first. `before` is the id of the last message of the page before. */
export async function listMessages(
  db: Db,
  { before, limit }: { before: string | null; limit: number },
): Promise<MessageLine[]> {
  const rows = await db
    .selectFrom('messages')
    .select(line)
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(created_at, message_id) < (select created_at, message_id from messages where message_id = ${before})`,
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('message_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toLine)
}

export async function findMessage(db: Db, messageId: string): Promise<Message | null> {
  if (!isId(messageId)) return null
  const row = await db
    .selectFrom('messages')
    .select([...line, 'body_text', 'body_html'])
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  return row ? { ...toLine(row), text: row.body_text, html: row.body_html } : null
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** How a message of a case fares, for the officers' case page. */
export interface DeliveryLine {
  readonly messageId: string
  readonly kind: MessageKind
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly failedAt: Date | null
  readonly attempts: number
  readonly lastError: string | null
}

/** Messages about one case, oldest first, without addresses. At most 200. */
export async function deliveriesOf(db: Db, streamId: string): Promise<DeliveryLine[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['message_id', 'kind', 'created_at', 'sent_at', 'failed_at', 'attempts', 'last_error'])
    .where('stream_id', '=', streamId)
    .orderBy('created_at')
    .orderBy('message_id')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    messageId: row.message_id,
    kind: row.kind as MessageKind,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    failedAt: row.failed_at,
    attempts: row.attempts,
    lastError: row.last_error,
  }))
}
