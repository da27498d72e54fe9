import { addDays, localDateOf } from '../dates.ts'
import type { Actor, TextRef } from '../values.ts'
import type { TestCommand, TestCommandType } from './commands.ts'
import { decideTest, type TestContext } from './decide.ts'
import type { TestState } from './state.ts'
import { openingCauses } from './values.ts'

/**
 * What `context.actor` may do to a test now, for pages to show as buttons. A command counts when some well-filled form
 * of it would be accepted, so it is found by asking `decideTest` itself.
 */
export function permittedOnTest(
  state: TestState,
  context: TestContext,
): readonly TestCommandType[] {
  const types = wellFilled(state, context)
    .filter((command) => decideTest(state, command, context).ok)
    .map(({ type }) => type)
  return [...new Set(types)]
}

const words: TextRef = { textId: '', digest: '' }
const file = { fileId: '', sha256: '', size: 0 }

function wellFilled(state: TestState, { now, actor }: TestContext): readonly TestCommand[] {
  const until = addDays(localDateOf(now), 1)
  const conclusion = { kind: 'exempt', scope: 'whole' } as const
  const unissued = state.issued.find((letter) => letter.file === null)
  return [
    {
      type: 'propose',
      agencyId: agencyOf(actor),
      occasion: 'ahead',
      requestId: null,
      itemId: null,
      renews: null,
      title: words,
    },
    { type: 'write_sheet' },
    {
      type: 'submit_sheet',
      sheet: words,
      terms: { conclusion, letters: ['h'], until, endless: false },
    },
    { type: 'give_opinion', agrees: true, reason: words },
    { type: 'send_back', reason: words },
    { type: 'approve', note: words },
    { type: 'deny', reason: words },
    { type: 'conclude' },
    { type: 'start_review', reason: words },
    { type: 'close_review', reason: words },
    ...openingCauses.map((cause) => ({ type: 'open', cause, reason: words }) as const),
    { type: 'drop', reason: words },
    { type: 'supersede', byTestId: '', found: 'exempt' },
    { type: 'number_letter', letterId: '', kind: 'consequence_sheet', number: '' },
    { type: 'issue_letter', letterId: unissued?.letterId ?? '', file },
  ]
}

function agencyOf(actor: Actor): string {
  return (actor.kind === 'person' ? actor.agencyId : null) ?? ''
}
