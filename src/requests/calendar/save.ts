import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { dropCalendarDraft, writeChange } from '../../office/calendar.ts'
import type { DB } from '../../platform/database/schema.ts'
import { addJob } from '../../platform/jobs/job.ts'
import type { CalendarEdit, OfficeTime } from '../../procedure/calendar/change.ts'
import type { Actor, Instant, PersonId } from '../../procedure/values.ts'
import { enlist, type Matters } from './matters.ts'
import { lateArrivalsMs, recountJob } from './recount.ts'

/**
 * Saves a draft: calendar, log, the list of open matters and the job that counts them anew, in one transaction. A second
 * look shortly after finds matters that were filed at the same moment by the calendar before.
 * @throws CalendarMoved when somebody changed the calendar after `baseVersion`.
 */
export async function saveCalendar(
  { db, matters }: { readonly db: Kysely<DB>; readonly matters: readonly Matters[] },
  change: {
    readonly before: OfficeTime
    readonly edits: readonly CalendarEdit[]
    readonly baseVersion: number
    readonly reason: string
    readonly personId: PersonId
    readonly actor: Actor
    readonly at: Instant
  },
): Promise<string> {
  const changeId = randomUUID()
  const { personId, at } = change
  await db.transaction().execute(async (trx) => {
    await writeChange(trx, { ...change, changeId })
    for (const kind of matters) await enlist(trx, { changeId, kind })
    await dropCalendarDraft(trx, personId)
    await addJob(
      trx,
      recountJob,
      { changeId },
      { jobKey: `recount:${changeId}`, queue: 'calendar' },
    )
    await addJob(
      trx,
      recountJob,
      { changeId },
      {
        jobKey: `recount-again:${changeId}`,
        queue: 'calendar',
        runAt: new Date(Date.parse(at) + lateArrivalsMs),
      },
    )
  })
  return changeId
}
