import { sql } from 'kysely'
import type { Trx } from '../platform/database/connect.ts'
import { localDateOf, yearOf } from '../procedure/dates.ts'
import type { RegistrationKind } from '../procedure/registration.ts'
import type { Instant } from '../procedure/values.ts'

/**
 * `P` numbers a request (nomor pendaftaran, UU 14/2008 Pasal 22(4)), `K` an objection (keberatan), `S` an outgoing letter
 * (surat), `SK` a decree (surat keputusan).
 */
export type NumberKind = RegistrationKind

/** An event that carries a number, and the field it stands in. */
export interface NumberCarrier {
  readonly type: string
  readonly field: string
}

const letterNumbered: NumberCarrier = { type: 'letter_numbered', field: 'number' }

/** Which events carry a number of each kind: a number that stands in none of them points nowhere. */
export const numberCarriers: Readonly<Record<NumberKind, readonly NumberCarrier[]>> = {
  P: [{ type: 'registered', field: 'number' }],
  K: [{ type: 'registered', field: 'number' }],
  S: [
    { type: 'applicant_notified', field: 'noticeNumber' },
    { type: 'notice_corrected', field: 'noticeNumber' },
    letterNumbered,
  ],
  SK: [letterNumbered],
}

/** Which number to allot. `format` writes the sequence (1, 2, ...) as the office writes its numbers. */
export interface Allotment {
  readonly kind: NumberKind
  readonly at: Instant
  readonly streamId: string
  readonly format: (sequence: number) => string
}

/**
 * Allots the next number of a kind in the WIB year of `at`, without gap or double. The stream must exist.
 * Call it last in the transaction, right before the event that carries the number: the counter's row stays locked
 * until the commit, and everybody else who needs a number of this kind waits for it. A rollback gives the number back.
 */
export async function allotNumber(
  trx: Trx,
  { kind, at, streamId, format }: Allotment,
): Promise<string> {
  const year = yearOf(localDateOf(at))
  const counter = await trx
    .insertInto('number_counters')
    .values({ kind, year, value: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'year']).doUpdateSet({ value: sql`number_counters.value + 1` }),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  const number = format(counter.value)
  await trx
    .insertInto('numbers')
    .values({ number, kind, year, sequence: counter.value, stream_id: streamId, allotted_at: at })
    .execute()
  return number
}
