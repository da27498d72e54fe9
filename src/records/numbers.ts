import { sql } from 'kysely'
import type { Trx } from '../platform/database/connect.ts'
import { localDateOf, yearOf } from '../procedure/dates.ts'
import type { RequestEvent } from '../procedure/request/events.ts'
import type { Instant } from '../procedure/values.ts'

/** `P` numbers a request (nomor pendaftaran, UU 14/2008 Pasal 22(4)), `K` an objection (keberatan), `S` an outgoing notice (surat). */
export type NumberKind = 'P' | 'K' | 'S'

type Carrier = {
  [Type in RequestEvent['type']]: {
    readonly type: Type
    readonly field: Exclude<keyof Extract<RequestEvent, { type: Type }>, 'type'>
  }
}[RequestEvent['type']]

/** Which event carries a number of each kind, and in which field: a number without it points nowhere. */
export const numberCarriers: Readonly<Record<NumberKind, Carrier>> = {
  P: { type: 'registered', field: 'number' },
  K: { type: 'registered', field: 'number' },
  S: { type: 'applicant_notified', field: 'noticeNumber' },
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
