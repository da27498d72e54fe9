import type { AppExchange } from '../../../people/viewer.ts'
import type { Assignment } from '../../../procedure/request/state.ts'
import { type Holder, ownAnswer } from '../../answer-files.ts'
import { assignmentIn, may, type OpenedCase } from '../open-case.ts'

/** An answer an officer prepares: for an assignment, or PPID Utama's own (`assignment` is then null). */
export interface Preparing extends Holder {
  readonly assignment: Assignment | null
}

/** The answer of an address, if this officer has it in hand now. */
export function preparing(opened: OpenedCase, exchange: AppExchange): Preparing | null {
  const { requestId } = opened.loaded
  if (exchange.params['penugasan'] === ownAnswer)
    return may(opened, 'supply_answer') ? { requestId, holder: ownAnswer, assignment: null } : null
  const assignment = assignmentIn(opened, exchange)
  if (!assignment || !may(opened, 'supply_answer', assignment.assignmentId)) return null
  return { requestId, holder: assignment.assignmentId, assignment }
}

/** Entries chosen so far: they travel in the address or the form, each once, at most twenty. */
export function chosenEntries(texts: readonly string[]): string[] {
  const ids = texts
    .flatMap((text) => text.split(','))
    .filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
  return [...new Set(ids)].slice(0, 20)
}

/** The query of the answer's pages. */
export function answerQuery(fields: Readonly<Record<string, string>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}
