import { type Kysely, sql } from 'kysely'
import { findChange } from '../../office/calendar.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import { defineJob } from '../../platform/jobs/job.ts'
import { type Task, task } from '../../platform/jobs/worker.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import { enlist, type MatterKind, type Matters } from './matters.ts'
import { type TellDeps, tellOfficers } from './tell-officers.ts'

/** Counts the open matters anew after a change of the calendar. Cut off, it goes on where it stopped. */
export const recountJob = defineJob<{ changeId: string }>('recount_deadlines')

/** After so long no process counts by the calendar before, and the second look misses nothing. */
export const lateArrivalsMs = 30_000

const batch = 20

export interface RecountDeps extends TellDeps {
  readonly db: Kysely<DB>
  readonly clock: () => Instant
  readonly matters: readonly Matters[]
}

/** Does `recountJob`. */
export function recountTask(deps: RecountDeps): Task {
  return task(recountJob, ({ changeId }, stop) => recount(deps, changeId, stop))
}

/** Counts every enlisted matter that waits, and tells the officers once all are done. */
export async function recount(
  deps: RecountDeps,
  changeId: string,
  stop?: AbortSignal,
): Promise<void> {
  const change = await findChange(deps.db, changeId)
  if (!change) return
  const { matters } = deps
  // The second look: what was filed meanwhile joins, and what was counted while a process still used the calendar before
  // is counted again.
  const again = change.finishedAt !== null
  if (again)
    await deps.db.transaction().execute(async (trx) => {
      for (const kind of matters) await enlist(trx, { changeId, kind })
    })
  const failed: unknown[] = []
  let after: string | null = null
  for (;;) {
    const waiting: Waiting[] = await waitingMatters(deps.db, { changeId, after, again })
    for (const { kind, matterId } of waiting) {
      stop?.throwIfAborted()
      // One that cannot be counted keeps no other waiting; the job comes back for it.
      await recountOne(deps, { changeId, kind, matterId }).catch((error) => failed.push(error))
    }
    after = waiting.at(-1)?.matterId ?? null
    if (waiting.length < batch) break
  }
  if (failed.length > 0) throw failed[0]
  await finish(deps, changeId)
}

interface Waiting {
  readonly kind: MatterKind
  readonly matterId: string
}

async function recountOne(
  { matters, clock }: RecountDeps,
  { changeId, kind, matterId }: Waiting & { readonly changeId: string },
): Promise<void> {
  const of = matters.find((one) => one.kind === kind)
  if (!of) throw new Error(`nobody counts matters of the kind ${kind}`)
  await of.recount({
    matterId,
    changeId,
    done: async (trx, moved) => {
      await trx
        .updateTable('calendar_recounts')
        .set((row) => ({
          done_at: clock(),
          // Moved again, it moved from where it was first.
          was: row.fn.coalesce('was', sql.val(moved?.was ?? null)),
          due_on: moved?.dueOn ?? null,
        }))
        .where('change_id', '=', changeId)
        .where('kind', '=', kind)
        .where('matter_id', '=', matterId)
        // Counted again to the same day, what the first look found stands.
        .$if(moved === null, (query) => query.where('done_at', 'is', null))
        .execute()
    },
  })
}

async function waitingMatters(
  db: Db,
  { changeId, after, again }: { changeId: string; after: string | null; again: boolean },
): Promise<Waiting[]> {
  let query = db
    .selectFrom('calendar_recounts')
    .select(['kind', 'matter_id'])
    .where('change_id', '=', changeId)
    .orderBy('matter_id')
    .limit(batch)
  if (!again) query = query.where('done_at', 'is', null)
  if (after !== null) query = query.where('matter_id', '>', after)
  const rows = await query.execute()
  return rows.map((row) => ({ kind: row.kind as MatterKind, matterId: row.matter_id }))
}

// Once: whoever sets the end also tells the officers.
async function finish(deps: RecountDeps, changeId: string): Promise<void> {
  const at = deps.clock()
  await deps.db.transaction().execute(async (trx) => {
    const finished = await trx
      .updateTable('calendar_changes')
      .set({ finished_at: at })
      .where('change_id', '=', changeId)
      .where('finished_at', 'is', null)
      .returning('change_id')
      .executeTakeFirst()
    if (finished) await tellOfficers(deps, trx, { changeId, at })
  })
}

/** How far the counting after a change is. */
export interface RecountProgress {
  readonly all: number
  readonly done: number
  readonly moved: number
}

export async function recountProgress(
  db: Db,
  changeIds: readonly string[],
): Promise<Map<string, RecountProgress>> {
  if (changeIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('calendar_recounts')
    .select((row) => [
      'change_id',
      row.fn.countAll<number>().as('all'),
      row.fn.count<number>('done_at').as('done'),
      row.fn.count<number>('was').as('moved'),
    ])
    .where('change_id', 'in', [...changeIds])
    .groupBy('change_id')
    .execute()
  return new Map(rows.map(({ change_id, ...progress }) => [change_id, progress]))
}

/** A matter that a change moved. */
export interface RecountedMatter {
  readonly kind: MatterKind
  readonly matterId: string
  readonly number: string
  readonly was: LocalDate
  readonly dueOn: LocalDate
}

/** The matters a change moved, the earliest new last day first. */
export async function recountedMatters(
  db: Db,
  { changeId, limit }: { readonly changeId: string; readonly limit: number },
): Promise<RecountedMatter[]> {
  const rows = await db
    .selectFrom('calendar_recounts as c')
    .innerJoin('numbers as n', (join) =>
      join.onRef('n.stream_id', '=', 'c.matter_id').on('n.kind', 'in', ['P', 'K']),
    )
    .select(['c.kind', 'c.matter_id', 'n.number', 'c.was', 'c.due_on'])
    .where('c.change_id', '=', changeId)
    .where('c.was', 'is not', null)
    .orderBy('c.due_on')
    .orderBy('n.number')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    kind: row.kind as MatterKind,
    matterId: row.matter_id,
    number: row.number,
    was: row.was as LocalDate,
    dueOn: row.due_on as LocalDate,
  }))
}
