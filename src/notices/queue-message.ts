import { randomUUID } from 'node:crypto'
import { shownEmail } from '../people/accounts/visitors.ts'
import type { Trx } from '../platform/database/connect.ts'
import { addJob, defineJob } from '../platform/jobs/job.ts'
import type { Instant } from '../procedure/values.ts'

/** Kinds of message the office sends by mail. */
export type MessageKind =
  | 'confirm_email'
  | 'reset_password'
  | 'already_registered'
  | 'request_received'
  | 'request_forwarded_to_agency'
  | 'answer_ready'
  | 'request_withdrawn'
  | 'answer_sent_back'
  | 'case_closed'
  | 'completion_requested'
  | 'request_completed'
  | 'request_lapsed'
  | 'question_asked'
  | 'question_answered'
  | 'extension_proposed'
  | 'notice_extended'
  | 'notice_overdue'
  | 'notice_corrected'
  | 'request_reopened'
  | 'due_moved'
  | 'calendar_changed'
  | 'consequence_test'
  | 'exemption_ends'
  | 'objection_received'
  | 'objection_answered'
  | 'objection_silent'
  | 'objection_executed'
  | 'objection_withdrawn'
  | 'objection_work'

/** Words of a message, ready to send. */
export interface Letter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

export interface NewMessage extends Letter {
  readonly kind: MessageKind
  /** `id` is null for an address that belongs to no account. */
  readonly recipient: { readonly id: string | null; readonly address: string }
  /** The case it is about. */
  readonly streamId: string | null
  /** When it was written; now without it. */
  readonly at?: Instant
}

export const deliverMessageJob = defineJob<{ messageId: string }>('deliver_message')

/**
 * Writes a message and the job that delivers it, in the transaction that causes it: both or neither. Nothing for a person
 * without an address (they are told on paper). @returns its id, null where nothing was written.
 */
export async function queueMessage(trx: Trx, message: NewMessage): Promise<string | null> {
  if (shownEmail(message.recipient.address) === null) return null
  const messageId = randomUUID()
  await trx
    .insertInto('messages')
    .values({
      message_id: messageId,
      kind: message.kind,
      recipient_id: message.recipient.id,
      recipient_address: message.recipient.address,
      subject: message.subject,
      body_text: message.text,
      body_html: message.html,
      stream_id: message.streamId,
      ...(message.at === undefined ? {} : { created_at: message.at }),
    })
    .execute()
  await addJob(trx, deliverMessageJob, { messageId }, { jobKey: `message:${messageId}` })
  return messageId
}
