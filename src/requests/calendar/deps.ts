import type { Kysely } from 'kysely'
import {
  addToDraft,
  type CalendarDraft,
  calendarVersion,
  readCalendarDraft,
} from '../../office/calendar.ts'
import type { OfficeRules, ReadRules } from '../../office/rules.ts'
import { type AppExchange, personOf, type SignedIn } from '../../people/viewer.ts'
import type { ShowPage } from '../../people/web.tsx'
import type { DB } from '../../platform/database/schema.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import {
  applyEdits,
  type CalendarEdit,
  type OfficeTime,
  settleEdits,
} from '../../procedure/calendar/change.ts'
import type { Instant } from '../../procedure/values.ts'
import type { FeedSource } from './feed/deadlines.ts'
import type { Matters } from './matters.ts'

/** What the pages of the calendar need. */
export interface CalendarDeps {
  readonly db: Kysely<DB>
  readonly readRules: ReadRules
  readonly clock: () => Instant
  readonly showPage: ShowPage
  readonly matters: readonly Matters[]
  /** What feeds of deadlines hold. */
  readonly feeds: readonly FeedSource[]
  /** Secret behind the keys of calendar feeds. */
  readonly appSecret: string
  readonly baseUrl: string
}

/** The calendar as it is, and as the viewer's draft would make it. */
export interface OpenedCalendar {
  readonly person: SignedIn
  readonly rules: OfficeRules
  readonly version: number
  readonly draft: CalendarDraft | null
  readonly drafted: OfficeTime
}

export const calendarHome = '/kelola/kalender'

export async function openCalendar(
  deps: CalendarDeps,
  exchange: AppExchange,
): Promise<OpenedCalendar> {
  const person = personOf(exchange)
  // The version first: whoever changes the calendar between the two makes the draft old, never the preview wrong.
  const version = await calendarVersion(deps.db)
  const rules = await deps.readRules(deps.db)
  const kept = person.role === 'admin' ? await readCalendarDraft(deps.db, person.id) : null
  // What somebody else has saved meanwhile need not be changed any more.
  const edits = settleEdits(rules, kept?.edits ?? []).edits
  const draft = kept && edits.length > 0 ? { ...kept, edits } : null
  return { person, rules, version, draft, drafted: applyEdits(rules, edits) }
}

/** Adds to the viewer's draft and leads to its preview. */
export async function draftAndShow(
  deps: CalendarDeps,
  { person, rules, version }: OpenedCalendar,
  edits: readonly CalendarEdit[],
): Promise<Answer> {
  const left = await addToDraft(deps.db, {
    personId: person.id,
    before: rules,
    edits,
    version,
    at: deps.clock(),
  })
  return seeOther(
    left.length === 0 ? `${calendarHome}?selesai=unchanged` : `${calendarHome}/pratinjau`,
  )
}
