import { sql } from 'kysely'
import type { Trx } from '../platform/database/connect.ts'
import { localDateOf } from '../procedure/dates.ts'
import { awaitsAnswer, coversItem } from '../procedure/request/coverage.ts'
import { noticeDue } from '../procedure/request/due.ts'
import { feeTotal, openFee } from '../procedure/request/fee.ts'
import { outcomeOf } from '../procedure/request/outcomes.ts'
import { awaitsCompletion } from '../procedure/request/progress.ts'
import { questionsForApplicant, questionsForOffice } from '../procedure/request/questions.ts'
import type { RequestState, RequestStatus } from '../procedure/request/state.ts'
import type { StepNumber } from '../procedure/sop/types.ts'
import type { AgencyId, CaseId } from '../procedure/values.ts'

/** Where a case stands, as lists show it. */
export interface Standing {
  readonly status: Exclude<RequestStatus, 'absent'>
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
  const step = firstOf(steps) ?? (awaitsCompletion(state) ? 3 : 8)
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

/** What lists and pages read of the law around the procedure. */
export function lawOf(state: RequestState) {
  const { completion, extension, fee, notices, silentSince } = state
  return {
    channel: state.channel ?? 'web',
    copy: state.copy,
    assisted: state.assisted,
    completion_status: completion.status,
    complete_by: completion.completeBy,
    extended_on: extension.granted && localDateOf(extension.granted.at),
    extended_days: extension.granted?.days ?? null,
    silent_on: silentSince && localDateOf(silentSince),
    outcome: notices.at(-1)?.outcome ?? null,
    fee_total: fee.due && feeTotal(fee.due),
    fee_paid_at: openFee(state) === null ? (fee.payments.at(-1)?.at ?? null) : null,
    waits_on_applicant:
      state.status === 'open' &&
      (awaitsCompletion(state) || questionsForApplicant(state).length > 0),
    open_questions: questionsForOffice(state).length,
  }
}

/** Brings the rows of a case (requests, request_items, assignments) to its state. */
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
      due_on: noticeDue(state) ?? sql`due_on`,
      due_estimated: state.dueEstimated,
      notified_at: state.notifiedAt,
      closed_at: state.closedAt,
      version: state.version,
      ...lawOf(state),
    })
    .where('request_id', '=', requestId)
    .execute()
  await projectItems(trx, requestId, state)
  if (state.assignments.length > 0) await projectAssignments(trx, requestId, state)
}

async function projectItems(trx: Trx, requestId: CaseId, state: RequestState): Promise<void> {
  const told = state.notices.length > 0 && state.reopening === null
  await trx
    .insertInto('request_items')
    .values(
      state.items.map(({ itemId }, ordinal) => ({
        request_id: requestId,
        item_id: itemId,
        ordinal,
        outcome: told ? outcomeOf(state, itemId) : null,
        agency_id: soleAgency(state, itemId),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['request_id', 'item_id']).doUpdateSet((row) => ({
        outcome: row.ref('excluded.outcome'),
        agency_id: row.ref('excluded.agency_id'),
      })),
    )
    .execute()
}

function soleAgency({ assignments }: RequestState, itemId: string): AgencyId | null {
  const holders = new Set(
    assignments.filter((one) => coversItem(one, itemId)).map(({ agencyId }) => agencyId),
  )
  const [agencyId = null] = holders
  return holders.size === 1 ? agencyId : null
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
        answer_by: row.ref('excluded.answer_by'),
      })),
    )
    .execute()
}
