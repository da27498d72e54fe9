import type { Trx } from '../../platform/database/connect.ts'
import { addJob, defineJob } from '../../platform/jobs/job.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { LetterKind } from '../../procedure/letters.ts'
import type { Instant } from '../../procedure/values.ts'
import { newLetterCode } from './code.ts'

export interface LetterOrder {
  readonly letterId: string
  readonly kind: LetterKind
  readonly number: string
  /** The log of the matter, and the event in it that the letter follows from. */
  readonly streamId: string
  readonly seq: number
  readonly at: Instant
  /** Which of several letters of one event: an assignment, for one. */
  readonly subject?: string | null
  /** The earlier letter whose place this one takes. */
  readonly replaces?: string | null
}

export const makeLetterJob = defineJob<{ letterId: string }>('make_letter')

/**
 * Orders a letter in the transaction of the act that causes it. The job makes the file once; until then the letter has
 * its number, its date and its verification code.
 */
export async function orderLetter(trx: Trx, order: LetterOrder): Promise<void> {
  const { letterId, kind, number, streamId, seq, at, subject = null, replaces = null } = order
  await trx
    .insertInto('letters')
    .values({
      letter_id: letterId,
      kind,
      number,
      stream_id: streamId,
      seq,
      subject,
      code: newLetterCode(),
      replaces,
      issued_on: localDateOf(at),
      ordered_at: at,
    })
    .execute()
  await addJob(trx, makeLetterJob, { letterId }, { jobKey: `letter:${letterId}` })
}
