import type { CommandOf } from './commands.ts'
import type { Decision } from './context.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'

/** A letter gets its number in the transaction that causes it; also after the case has closed. */
export function numberLetter(
  { letters }: RequestState,
  { letterId, kind, number }: CommandOf<'number_letter'>,
): Decision {
  if (letters.some((letter) => letter.letterId === letterId)) return refuse('letter_known')
  return accept({ type: 'letter_numbered', letterId, kind, number })
}

/** The letter as it was made, once and for all. */
export function issueLetter(
  { letters }: RequestState,
  { letterId, file }: CommandOf<'issue_letter'>,
): Decision {
  const letter = letters.find((one) => one.letterId === letterId)
  if (letter === undefined) return refuse('letter_unknown')
  if (letter.file !== null) return refuse('letter_already_issued')
  return accept({ type: 'letter_issued', letterId, file })
}
