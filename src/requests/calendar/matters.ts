import type { OfficeRules } from '../../office/rules.ts'
import type { Db, Trx } from '../../platform/database/connect.ts'
import type { Deadline } from '../../procedure/calendar/types.ts'
import type { LocalDate } from '../../procedure/values.ts'

export type MatterKind = 'request' | 'objection'

/** An open matter whose days another calendar would move. */
export interface MovedMatter {
  readonly kind: MatterKind
  readonly matterId: string
  readonly number: string
  /** Where officers see it; null where the list of matters is all there is. */
  readonly href: string | null
  /** The last day as it stands, and as the other calendar counts it, day by day. */
  readonly was: LocalDate
  readonly deadline: Deadline
  readonly wasEstimated: boolean
  /** Inner targets of agencies that move besides. */
  readonly answers: readonly {
    readonly agencyId: string | null
    readonly was: LocalDate
    readonly answerBy: LocalDate
  }[]
}

/** What became of a last day; null when it stayed. */
export type MovedDay = { readonly was: LocalDate; readonly dueOn: LocalDate } | null

/**
 * Matters of one kind that hang on the calendar. Requests are of this room; objections live above it, and the house hands
 * them in.
 */
export interface Matters {
  readonly kind: MatterKind
  /** Ids of those whose last day the calendar decides, after `after` in the order of their ids. */
  openIds(
    db: Db,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly string[]>
  /** Which of them would move with these rules; nothing is written. */
  preview(
    db: Db,
    about: { readonly ids: readonly string[]; readonly rules: OfficeRules },
  ): Promise<readonly MovedMatter[]>
  /**
   * Counts one anew by the calendar in force, in a transaction of its own that ends with `done`; when nothing moves, or it
   * is no longer open, `done` still comes. Repeating it is harmless.
   */
  recount(about: {
    readonly matterId: string
    readonly changeId: string
    readonly done: (trx: Trx, moved: MovedDay) => Promise<void>
  }): Promise<void>
}

/** Ids of all open matters of a kind, a batch at a time. */
export async function* openBatches(db: Db, matters: Matters, size = 200) {
  let after: string | null = null
  for (;;) {
    const ids: readonly string[] = await matters.openIds(db, { after, limit: size })
    if (ids.length > 0) yield ids
    if (ids.length < size) return
    after = ids.at(-1) ?? null
  }
}

/** Notes every open matter of a kind that a change has not been counted for. */
export async function enlist(
  trx: Trx,
  { changeId, kind }: { readonly changeId: string; readonly kind: Matters },
): Promise<void> {
  for await (const ids of openBatches(trx, kind))
    await trx
      .insertInto('calendar_recounts')
      .values(ids.map((id) => ({ change_id: changeId, kind: kind.kind, matter_id: id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
