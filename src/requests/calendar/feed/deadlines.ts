import { calendar as t } from '../../../../locales/id/calendar.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import type { FeedOwner } from './keys.ts'

/** A day somebody works by: a number and a step, nothing of who asks or what. */
export interface FeedDay {
  /** Stays the same while the day moves. */
  readonly id: string
  readonly date: LocalDate
  readonly summary: string
  readonly path: string
}

/** Days of one room for the owner of a feed; none for whom it has no work. */
export type FeedSource = (db: Db, owner: FeedOwner) => Promise<readonly FeedDay[]>

const most = 1_000

/** Steps 5 and 7 of open requests, and the days by which applicants complete theirs. */
export const requestDays: FeedSource = async (db, { role, agencyId }) => {
  if (role === 'ppid_utama') return [...(await notices(db)), ...(await completions(db))]
  return role === 'ppid_pembantu' && agencyId !== null ? answers(db, agencyId) : []
}

async function notices(db: Db): Promise<FeedDay[]> {
  const rows = await db
    .selectFrom('requests')
    .select(['request_id', 'number', 'due_on', 'silent_on'])
    .where('status', '=', 'open')
    .where('number', 'is not', null)
    .orderBy('due_on')
    .orderBy('request_id')
    .limit(most)
    .execute()
  return rows.map(({ request_id, number, due_on, silent_on }) => ({
    id: `${request_id}-7`,
    date: due_on as LocalDate,
    summary: t.feed.events[silent_on === null ? 'notice' : 'silent']({ number: number ?? '' }),
    path: `/kerja/${request_id}`,
  }))
}

async function completions(db: Db): Promise<FeedDay[]> {
  const rows = await db
    .selectFrom('requests')
    .select(['request_id', 'number', 'complete_by'])
    .where('status', '=', 'open')
    .where('completion_status', '=', 'asked')
    .where('complete_by', 'is not', null)
    .orderBy('complete_by')
    .orderBy('request_id')
    .limit(most)
    .execute()
  return rows.map(({ request_id, number, complete_by }) => ({
    id: `${request_id}-3`,
    date: complete_by as LocalDate,
    summary: t.feed.events.check({ number: number ?? '' }),
    path: `/kerja/${request_id}`,
  }))
}

async function answers(db: Db, agencyId: string): Promise<FeedDay[]> {
  const rows = await db
    .selectFrom('assignments as a')
    .innerJoin('requests as r', 'r.request_id', 'a.request_id')
    .select(['a.assignment_id', 'a.answer_by', 'r.request_id', 'r.number'])
    .where('a.agency_id', '=', agencyId)
    .where('a.awaits_answer', '=', true)
    .where('a.answer_by', 'is not', null)
    .orderBy('a.answer_by')
    .orderBy('a.assignment_id')
    .limit(most)
    .execute()
  return rows.map(({ assignment_id, answer_by, request_id, number }) => ({
    id: `${assignment_id}-5`,
    date: answer_by as LocalDate,
    summary: t.feed.events.answer({ number: number ?? '' }),
    path: `/kerja/${request_id}`,
  }))
}
