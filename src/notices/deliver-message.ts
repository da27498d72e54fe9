import { type Kysely, sql } from 'kysely'
import type { Trx } from '../platform/database/connect.ts'
import type { DB } from '../platform/database/schema.ts'
import { RetryLater } from '../platform/jobs/job.ts'
import { type Mailer, MailPermanent, MailTemporary } from '../platform/mail/mailer.ts'

export interface DeliveryDeps {
  readonly db: Kysely<DB>
  readonly mailer: Mailer
  /** Host of BASE_URL, the right side of each Message-ID. */
  readonly host: string
  /** Wait before try `attempts + 1`, in milliseconds. */
  readonly retryDelay?: (attempts: number) => number
}

const longestWaitMs = 15 * 60_000
// Mail servers, too, give up after five days (RFC 5321, 4.5.4.1).
const givenUpAfterMs = 5 * 86_400_000

/** 5 s, 10 s, 20 s and so on, up to 15 minutes: once the server is back, mail is on its way within that. */
export function usualRetryDelay(attempts: number): number {
  return Math.min(longestWaitMs, 5_000 * 2 ** Math.min(attempts - 1, 20))
}

/**
 * Delivers one message. Marks it sent after the mail server has taken it over; killed between the two, it is sent once
 * more with the same Message-ID. Does nothing for a message that is sent, given up, or in the hands of another worker.
 * @throws RetryLater when the mail server cannot take it now.
 */
export async function deliverMessage(
  deps: DeliveryDeps,
  { messageId }: { messageId: string },
): Promise<void> {
  const retry = await deps.db.transaction().execute(async (trx) => {
    const message = await lockUnsent(trx, messageId)
    if (!message)
      return (await isUnsent(trx, messageId))
        ? new RetryLater(longestWaitMs, 'in other hands')
        : null
    const failed = await trySend(deps, { messageId, message })
    const attempts = message.attempts + 1
    if (!failed) await record(trx, { messageId, attempts, sent: true })
    else if (
      failed instanceof MailPermanent ||
      Date.now() - message.created_at.getTime() > givenUpAfterMs
    )
      await record(trx, { messageId, attempts, error: failed.message, givenUp: true })
    else {
      await record(trx, { messageId, attempts, error: failed.message })
      return new RetryLater((deps.retryDelay ?? usualRetryDelay)(attempts), failed.message)
    }
    return null
  })
  if (retry) throw retry
}

interface Unsent {
  readonly recipient_address: string
  readonly subject: string
  readonly body_text: string
  readonly body_html: string
  readonly created_at: Date
  readonly attempts: number
}

async function lockUnsent(trx: Trx, messageId: string): Promise<Unsent | undefined> {
  return trx
    .selectFrom('messages')
    .select(['recipient_address', 'subject', 'body_text', 'body_html', 'created_at', 'attempts'])
    .where('message_id', '=', messageId)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

// Still unsent but locked: another worker is at it, or its connection hangs. It is looked at again later.
async function isUnsent(trx: Trx, messageId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('messages')
    .select('message_id')
    .where('message_id', '=', messageId)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

async function trySend(
  { mailer, host }: DeliveryDeps,
  { messageId, message }: { messageId: string; message: Unsent },
): Promise<MailTemporary | MailPermanent | null> {
  try {
    await mailer.send({
      messageId: `${messageId}@${host}`,
      to: message.recipient_address,
      subject: message.subject,
      text: message.body_text,
      html: message.body_html,
      date: message.created_at,
    })
    return null
  } catch (error) {
    if (error instanceof MailTemporary || error instanceof MailPermanent) return error
    throw error
  }
}

interface Outcome {
  readonly messageId: string
  readonly attempts: number
  readonly sent?: boolean
  readonly error?: string
  readonly givenUp?: boolean
}

async function record(
  trx: Trx,
  { messageId, attempts, sent = false, error, givenUp = false }: Outcome,
): Promise<void> {
  await trx
    .updateTable('messages')
    .set({
      attempts,
      last_error: error ?? null,
      ...(sent ? { sent_at: sql`clock_timestamp()` } : {}),
      ...(givenUp ? { failed_at: sql`clock_timestamp()` } : {}),
    })
    .where('message_id', '=', messageId)
    .execute()
}
