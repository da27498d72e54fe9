import type { OfficeRules } from '../../office/rules.ts'
import { decide } from '../../procedure/request/decide.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { legalDue } from '../../procedure/request/inner-targets.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import { sopById } from '../../procedure/sop/versions.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { loadManyEvents } from '../../records/load.ts'
import { type ActDeps, act } from '../act.ts'
import type { Matters, MovedMatter } from './matters.ts'

/** Requests without a written notice: the calendar decides their last day and the targets of those who work on them. */
export function requestMatters(deps: ActDeps): Matters {
  return {
    kind: 'request',
    async openIds(db, { after, limit }) {
      let query = db
        .selectFrom('requests')
        .select('request_id')
        .where('status', '=', 'open')
        .orderBy('request_id')
        .limit(limit)
      if (after !== null) query = query.where('request_id', '>', after)
      return (await query.execute()).map((row) => row.request_id)
    },
    async preview(db, { ids, rules }) {
      const logs = await loadManyEvents<RequestEvent>(db, ids)
      return [...logs].flatMap(([id, log]) =>
        movedRequest(id, replay(log), { rules, now: deps.clock() }),
      )
    },
    async recount({ matterId, changeId, done }) {
      let was: LocalDate | null = null
      const acted = await act(deps, {
        requestId: matterId,
        actor: { kind: 'system' },
        seenVersion: null,
        command: async (_, state) => {
          was = state.dueOn
          return { type: 'recalculate_due', changeId }
        },
        after: (trx, { dueOn }) =>
          done(trx, was !== null && dueOn !== null && was !== dueOn ? { was, dueOn } : null),
      })
      // Refused: nothing moves, or the notice came meanwhile.
      if (acted.kind !== 'done') await deps.db.transaction().execute((trx) => done(trx, null))
    },
  }
}

/** What the procedure would make of the case: asked of the decider itself, so that the preview is what will happen. */
function movedRequest(
  requestId: string,
  state: RequestState,
  { rules, now }: { rules: OfficeRules; now: Parameters<typeof decide>[2]['now'] },
): readonly MovedMatter[] {
  const { number, sopVersion, receivedOn, dueOn } = state
  if (number === null || sopVersion === null || receivedOn === null || dueOn === null) return []
  const sop = sopById(rules.sopVersions, sopVersion)
  const { calendar } = rules
  const decision = decide(
    state,
    { type: 'recalculate_due', changeId: '' },
    { now, actor: { kind: 'system' }, calendar, sop, tests: new Map(), orders: new Map() },
  )
  const event = decision.ok ? decision.events[0] : undefined
  if (event?.type !== 'due_recalculated') return []
  return [
    {
      kind: 'request',
      matterId: requestId,
      number,
      href: `/kerja/${requestId}`,
      was: event.was,
      deadline: legalDue(state.extension.granted?.days ?? 0, { calendar, sop, receivedOn }),
      wasEstimated: state.dueEstimated,
      answers: event.answerBy.map(({ assignmentId, was, answerBy }) => ({
        agencyId:
          state.assignments.find((one) => one.assignmentId === assignmentId)?.agencyId ?? null,
        was,
        answerBy,
      })),
    },
  ]
}
