import { sql } from 'kysely'
import type { Trx } from '../platform/database/connect.ts'
import { awaitsAnswer } from '../procedure/request/coverage.ts'
import type { RequestState } from '../procedure/request/state.ts'
import type { StepNumber } from '../procedure/sop/types.ts'
import type { CaseId } from '../procedure/values.ts'

/** Where a case stands, as lists show it. */
export interface Standing {
  readonly status: 'open' | 'notified' | 'handed_over' | 'withdrawn'
  readonly step: StepNumber
  readonly holderRole: 'applicant' | 'ppid_utama' | 'ppid_pembantu'
  readonly needsForward: boolean
  readonly needsVerification: boolean
  readonly needsNotice: boolean
}

/** The columns of a case that lists filter and sort by, derived from its state alone. */
export function standingOf(state: RequestState): Standing {
  if (state.status === 'absent')
    throw new Error('a request that was never submitted has no standing')
  const steps = new Set(state.tasks.map(({ task }) => task.step))
  const step = firstOf(steps) ?? 8
  const waits = state.tasks.find(({ task }) => task.step === step)
  return {
    status: state.status,
    step,
    holderRole: waits?.role ?? 'applicant',
    needsForward: steps.has(4),
    needsVerification: steps.has(6),
    needsNotice: steps.has(7),
  }
}

function firstOf(steps: ReadonlySet<4 | 5 | 6 | 7>): StepNumber | undefined {
  return ([4, 5, 6, 7] as const).find((step) => steps.has(step))
}

/** Brings the rows of a case (requests, assignments) to its state. */
export async function projectRequest(
  trx: Trx,
  requestId: CaseId,
  state: RequestState,
): Promise<void> {
  const standing = standingOf(state)
  await trx
    .updateTable('requests')
    .set({
      number: state.number,
      status: standing.status,
      step: standing.step,
      holder_role: standing.holderRole,
      needs_forward: standing.needsForward,
      needs_verification: standing.needsVerification,
      needs_notice: standing.needsNotice,
      due_on: state.dueOn ?? sql`due_on`,
      due_estimated: state.dueEstimated,
      notified_at: state.notifiedAt,
      closed_at: state.closedAt,
      version: state.version,
    })
    .where('request_id', '=', requestId)
    .execute()
  if (state.assignments.length > 0) await projectAssignments(trx, requestId, state)
}

async function projectAssignments(trx: Trx, requestId: CaseId, state: RequestState): Promise<void> {
  const open = state.closedAt === null
  await trx
    .insertInto('assignments')
    .values(
      state.assignments.map((assignment, ordinal) => ({
        assignment_id: assignment.assignmentId,
        request_id: requestId,
        agency_id: assignment.agencyId,
        status: assignment.status,
        // A withdrawn case leaves no agency with work.
        awaits_answer: open && awaitsAnswer(assignment),
        answer_by: assignment.answerBy,
        forwarded_at: assignment.forwardedAt,
        ordinal,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('assignment_id').doUpdateSet((row) => ({
        status: row.ref('excluded.status'),
        awaits_answer: row.ref('excluded.awaits_answer'),
      })),
    )
    .execute()
}
