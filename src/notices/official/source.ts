import type { Db, Trx } from '../../platform/database/connect.ts'
import type { LetterKind } from '../../procedure/letters.ts'
import type { FileRef, Instant, LocalDate } from '../../procedure/values.ts'
import type { LetterData } from './data.ts'

/** A letter that was ordered, as its row says. */
export interface OrderedLetter {
  readonly letterId: string
  readonly kind: LetterKind
  readonly number: string
  readonly streamId: string
  readonly seq: number
  readonly subject: string | null
  readonly code: string
  readonly replaces: string | null
  readonly issuedOn: LocalDate
  readonly orderedAt: Instant
}

/** What the room that a letter comes from knows of it. */
export interface LetterSource {
  /** What the letter says, read from the log up to `letter.seq`: the same however late the file is made. */
  data(db: Db, letter: OrderedLetter): Promise<LetterData>
  /** Appends `letter_issued` to the log of the matter, in the transaction that keeps the file. */
  recordIssued(trx: Trx, letter: OrderedLetter, file: FileRef): Promise<void>
}
