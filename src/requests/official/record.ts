import type { LetterSource } from '../../notices/official/source.ts'
import type { ReadRules } from '../../office/rules.ts'
import { decide } from '../../procedure/request/decide.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { Instant } from '../../procedure/values.ts'
import { loadEvents, lockStream } from '../../records/load.ts'
import { appendAndProject, contextFor, type React } from '../act.ts'

export interface RecordDeps {
  readonly readRules: ReadRules
  readonly clock: () => Instant
  readonly react: React
}

/** Notes in the log of a request that a letter of its own was made; also after the case has closed. */
export function createRecordIssued(deps: RecordDeps): LetterSource['recordIssued'] {
  return async (trx, { streamId: requestId, letterId }, file) => {
    await lockStream(trx, requestId)
    const state = replay(await loadEvents<RequestEvent>(trx, requestId))
    const context = await contextFor(deps, trx, { actor: { kind: 'system' }, state })
    const decision = decide(state, { type: 'issue_letter', letterId, file }, context)
    if (!decision.ok) throw new Error(`a letter of the case was refused: ${decision.code}`)
    const { events } = decision
    await appendAndProject(trx, { requestId, state, events, context, react: deps.react })
  }
}
