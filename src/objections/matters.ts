import { objectionWork } from '../../locales/id/objections.ts'
import type { Db } from '../platform/database/connect.ts'
import { deadline } from '../procedure/calendar/deadline.ts'
import { decideObjection } from '../procedure/objection/decide.ts'
import type { ObjectionEvent } from '../procedure/objection/events.ts'
import { objectedRequest } from '../procedure/objection/objected.ts'
import { type ObjectionState, replayObjection } from '../procedure/objection/state.ts'
import { answerDays } from '../procedure/objection/values.ts'
import { initialRequest } from '../procedure/request/evolve.ts'
import type { LocalDate } from '../procedure/values.ts'
import { loadManyEvents } from '../records/load.ts'
import type { FeedSource } from '../requests/calendar/feed/deadlines.ts'
import type { Matters, MovedMatter } from '../requests/calendar/matters.ts'
import { actOnObjection } from './act.ts'
import type { ObjectionDeps } from './deps.ts'

/** Objections that wait for an answer: the calendar decides its last day. */
export function objectionMatters(deps: ObjectionDeps): Matters {
  return {
    kind: 'objection',
    async openIds(db, { after, limit }) {
      const rows = await db
        .selectFrom('objections')
        .select('objection_id')
        .where('awaits_answer', '=', true)
        .$if(after !== null, (query) => query.where('objection_id', '>', after ?? ''))
        .orderBy('objection_id')
        .limit(limit)
        .execute()
      return rows.map((row) => row.objection_id)
    },
    async preview(db, { ids, rules }) {
      const logs = await loadManyEvents<ObjectionEvent>(db, ids)
      return [...logs].flatMap(([id, log]) => {
        const state = replayObjection(log)
        const decision = decideObjection(
          state,
          { type: 'recalculate_due', changeId: '' },
          {
            now: deps.clock(),
            actor: { kind: 'system' },
            calendar: rules.calendar,
            // The request decides nothing here.
            request: objectedRequest(state.requestId ?? '', initialRequest),
            earlier: [],
          },
        )
        const event = decision.ok ? decision.events[0] : undefined
        if (event?.type !== 'due_recalculated') return []
        return movedObjection(id, { state, was: event.was, calendar: rules.calendar })
      })
    },
    async recount({ matterId, changeId, done }) {
      let was: LocalDate | null = null
      const acted = await actOnObjection(deps, {
        objectionId: matterId,
        actor: { kind: 'system' },
        seenVersion: null,
        command: async (_, state) => {
          was = state.dueOn
          return { type: 'recalculate_due', changeId }
        },
        after: (trx, { dueOn }) =>
          done(trx, was !== null && dueOn !== null && was !== dueOn ? { was, dueOn } : null),
      })
      if (acted.kind !== 'done') await deps.db.transaction().execute((trx) => done(trx, null))
    },
  }
}

function movedObjection(
  matterId: string,
  {
    state,
    was,
    calendar,
  }: {
    readonly state: ObjectionState
    readonly was: LocalDate
    readonly calendar: Parameters<typeof deadline>[0]
  },
): readonly MovedMatter[] {
  const { number, receivedOn } = state
  if (number === null || receivedOn === null) return []
  return [
    {
      ...{ kind: 'objection', matterId, number, was, answers: [] },
      href: `/kerja/keberatan/${matterId}`,
      deadline: deadline(calendar, receivedOn, answerDays),
      wasEstimated: state.dueEstimated,
    },
  ]
}

const most = 1_000

/** The days of the Atasan PPID: answers that are due; and of PPID Utama: orders to carry out. */
export const objectionDays: FeedSource = async (db, { role }) => {
  if (role === 'atasan_ppid') return answers(db)
  return role === 'ppid_utama' ? orders(db) : []
}

async function answers(db: Db) {
  const rows = await db
    .selectFrom('objections')
    .select(['objection_id', 'number', 'due_on'])
    .where('awaits_answer', '=', true)
    .orderBy('due_on')
    .orderBy('objection_id')
    .limit(most)
    .execute()
  return rows.map(({ objection_id, number, due_on }) => ({
    id: `${objection_id}-k`,
    date: due_on as LocalDate,
    summary: objectionWork.feed.answer({ number: number ?? '' }),
    path: `/kerja/keberatan/${objection_id}`,
  }))
}

async function orders(db: Db) {
  const rows = await db
    .selectFrom('objection_orders as d')
    .innerJoin('objections as o', 'o.objection_id', 'd.objection_id')
    .select(['d.objection_id', 'd.order_id', 'd.limit_on', 'o.number'])
    .where('d.executed_at', 'is', null)
    .orderBy('d.limit_on')
    .orderBy('d.objection_id')
    .limit(most)
    .execute()
  return rows.map(({ objection_id, order_id, limit_on, number }) => ({
    id: `${objection_id}-p${order_id}`,
    date: limit_on as LocalDate,
    summary: objectionWork.feed.order({ number: number ?? '' }),
    path: `/kerja/keberatan/${objection_id}`,
  }))
}
