import type { Db, Trx } from '../platform/database/connect.ts'
import {
  type CalendarEdit,
  type CalendarEvent,
  type OfficeTime,
  settleEdits,
} from '../procedure/calendar/change.ts'
import { toInstant } from '../procedure/dates.ts'
import type { Actor, Instant, PersonId } from '../procedure/values.ts'
import { appendEvents, ConcurrencyConflict } from '../records/append.ts'
import { vouchText } from '../records/texts.ts'

/** The log of the office's calendar: one for the portal. */
export const calendarStreamId = '0ca1e0da-0000-4000-8000-000000000001'

/** How many changes the calendar has had. */
export async function calendarVersion(db: Db): Promise<number> {
  const row = await db
    .selectFrom('streams')
    .select('version')
    .where('stream_id', '=', calendarStreamId)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** What an administrator is about to change; nothing of it counts before it is saved. */
export interface CalendarDraft {
  readonly edits: readonly CalendarEdit[]
  /** The calendar's version when it was last added to. */
  readonly baseVersion: number
}

export async function readCalendarDraft(db: Db, personId: PersonId): Promise<CalendarDraft | null> {
  const row = await db
    .selectFrom('calendar_drafts')
    .select(['edits', 'base_version'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row
    ? { edits: row.edits as unknown as CalendarEdit[], baseVersion: row.base_version }
    : null
}

/**
 * Adds edits to a person's draft, or begins one. What changes nothing falls away, so that a day added and removed again
 * leaves no trace; a draft without edits is none.
 */
export async function addToDraft(
  db: Db,
  {
    personId,
    before,
    edits,
    version,
    at,
  }: {
    readonly personId: PersonId
    readonly before: OfficeTime
    readonly edits: readonly CalendarEdit[]
    readonly version: number
    readonly at: Instant
  },
): Promise<readonly CalendarEdit[]> {
  const draft = await readCalendarDraft(db, personId)
  const settled = settleEdits(before, [...(draft?.edits ?? []), ...edits]).edits
  if (settled.length === 0) {
    await dropCalendarDraft(db, personId)
    return settled
  }
  const kept = JSON.stringify(settled)
  await db
    .insertInto('calendar_drafts')
    .values({ person_id: personId, edits: kept, base_version: version, updated_at: at })
    .onConflict((conflict) =>
      conflict
        .column('person_id')
        .doUpdateSet({ edits: kept, base_version: version, updated_at: at }),
    )
    .execute()
  return settled
}

export async function dropCalendarDraft(db: Db, personId: PersonId): Promise<void> {
  await db.deleteFrom('calendar_drafts').where('person_id', '=', personId).execute()
}

/** Somebody else changed the calendar after the draft was looked at. */
export class CalendarMoved extends Error {
  constructor() {
    super('the calendar was changed meanwhile')
    this.name = 'CalendarMoved'
  }
}

export interface NewChange {
  readonly changeId: string
  readonly before: OfficeTime
  readonly edits: readonly CalendarEdit[]
  /** The calendar's version the person saw in the preview. */
  readonly baseVersion: number
  readonly reason: string
  readonly actor: Actor
  readonly at: Instant
}

/**
 * Writes a change of the calendar: its event, its rows, and itself for the list of changes, in the caller's transaction.
 * @throws CalendarMoved
 */
export async function writeChange(trx: Trx, change: NewChange): Promise<void> {
  const { changeId, before, baseVersion, actor, at } = change
  const { edits, undo } = settleEdits(before, change.edits)
  const reason = await vouchText(trx, {
    streamId: calendarStreamId,
    kind: 'calendar_reason',
    body: change.reason,
  })
  const event: CalendarEvent = { type: 'calendar_changed', changeId, edits, reason }
  try {
    await appendEvents(trx, {
      stream: { kind: 'calendar', id: calendarStreamId },
      expectedVersion: baseVersion,
      at,
      actor,
      events: [event],
    })
  } catch (error) {
    throw error instanceof ConcurrencyConflict ? new CalendarMoved() : error
  }
  for (const edit of edits) await writeEdit(trx, edit)
  await trx
    .insertInto('calendar_changes')
    .values({
      change_id: changeId,
      seq: baseVersion + 1,
      edits: JSON.stringify(edits),
      undo: JSON.stringify(undo),
      reason_id: reason.textId,
      saved_by: actor.kind === 'person' ? actor.id : null,
      saved_at: at,
    })
    .execute()
}

async function writeEdit(trx: Trx, edit: CalendarEdit): Promise<void> {
  switch (edit.kind) {
    case 'day': {
      const { date, kind, name, source, confirmed } = edit.day
      const said = { kind, name, source, confirmed }
      await trx
        .insertInto('calendar_days')
        .values({ date, ...said })
        .onConflict((conflict) => conflict.column('date').doUpdateSet(said))
        .execute()
      return
    }
    case 'no_day':
      await trx.deleteFrom('calendar_days').where('date', '=', edit.date).execute()
      return
    case 'year':
      if (edit.official)
        await trx
          .insertInto('calendar_years')
          .values({ year: edit.year })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      else await trx.deleteFrom('calendar_years').where('year', '=', edit.year).execute()
      return
    case 'cuti_bersama':
      return writeSetting(trx, 'cuti_bersama_is_off', edit.off)
    case 'hours':
      return writeSetting(trx, 'service_hours', edit.hours)
  }
}

async function writeSetting(trx: Trx, key: string, setting: unknown): Promise<void> {
  const value = JSON.stringify(setting)
  await trx
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, updated_at: new Date() }))
    .execute()
}

/** A saved change. `reason` is null when it was erased by law. */
export interface CalendarChange {
  readonly changeId: string
  readonly seq: number
  readonly edits: readonly CalendarEdit[]
  readonly undo: readonly CalendarEdit[]
  readonly reason: string | null
  readonly savedBy: PersonId | null
  readonly savedAt: Instant
  readonly finishedAt: Instant | null
}

/** Changes of the calendar, the newest first, at most 20 a page. */
export async function listChanges(
  db: Db,
  { before }: { readonly before: number | null },
): Promise<CalendarChange[]> {
  let query = changes(db).orderBy('seq', 'desc').limit(20)
  if (before !== null) query = query.where('seq', '<', before)
  return (await query.execute()).map(changeOf)
}

export async function findChange(db: Db, changeId: string): Promise<CalendarChange | null> {
  const row = await changes(db).where('change_id', '=', changeId).executeTakeFirst()
  return row ? changeOf(row) : null
}

function changes(db: Db) {
  return db
    .selectFrom('calendar_changes as c')
    .leftJoin('texts as t', 't.text_id', 'c.reason_id')
    .select([
      'c.change_id',
      'c.seq',
      'c.edits',
      'c.undo',
      't.body as reason',
      'c.saved_by',
      'c.saved_at',
      'c.finished_at',
    ])
}

type ChangeRow = Awaited<ReturnType<ReturnType<typeof changes>['execute']>>[number]

function changeOf(row: ChangeRow): CalendarChange {
  return {
    changeId: row.change_id,
    seq: row.seq,
    edits: row.edits as unknown as CalendarEdit[],
    undo: row.undo as unknown as CalendarEdit[],
    reason: row.reason,
    savedBy: row.saved_by,
    savedAt: toInstant(row.saved_at),
    finishedAt: row.finished_at ? toInstant(row.finished_at) : null,
  }
}
