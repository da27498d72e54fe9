import { localDateOf } from '../dates.ts'
import { personOf } from '../request/tasks.ts'
import type { Actor, Instant } from '../values.ts'
import { mayCommandTest } from './authority.ts'
import type { TestCommand, TestDecision, TestRefusal, TestRefusalCode } from './commands.ts'
import type { SheetTerms, TestEvent } from './events.ts'
import { lastDayOf, longestYears, passingLetters } from './period.ts'
import { isInForce, type TestState } from './state.ts'

/** What the decider needs from outside. */
export interface TestContext {
  readonly now: Instant
  readonly actor: Actor
}

type Of<Type extends TestCommand['type']> = Extract<TestCommand, { type: Type }>

/**
 * A consequence test from its proposal to its decree, and what becomes of the exemption (UU 14/2008 Pasal 19 and 20,
 * PP 61/2010, Perki 1/2021 Pasal 49 and after). What a command makes happen, or the code of why it may not.
 */
export function decideTest(
  state: TestState,
  command: TestCommand,
  context: TestContext,
): TestDecision {
  const { actor } = context
  const agencyId = state.agencyId ?? ('agencyId' in command ? command.agencyId : null)
  if (!mayCommandTest(actor, command.type, agencyId)) return refuse('not_permitted')
  switch (command.type) {
    case 'propose':
      return propose(state, command, actor)
    case 'write_sheet':
      return whenWritable(state, () =>
        state.status === 'testing' && wrote(state, actor)
          ? accept()
          : accept({ type: 'sheet_begun' }),
      )
    case 'submit_sheet':
      return whenWritable(state, () => submit(command, context))
    case 'drop':
      return whenWritable(state, () => accept({ type: 'test_dropped', reason: command.reason }))
    case 'give_opinion':
      return giveOpinion(state, command, actor)
    case 'send_back':
      if (state.status !== 'advising' && state.status !== 'approved') return refuse('not_sent')
      return accept({ type: 'test_sent_back', reason: command.reason })
    case 'approve':
      return approve(state, command, actor)
    case 'deny':
      return faultOfJudge(state, actor) ?? accept({ type: 'test_denied', reason: command.reason })
    case 'conclude':
      return conclude(state, context)
    case 'start_review':
      if (state.status !== 'concluded' || !isInForce(state)) return refuse('not_concluded')
      return accept({ type: 'review_started', reason: command.reason })
    case 'close_review':
      if (state.status !== 'reviewing') return refuse('not_in_review')
      return accept({ type: 'review_closed', reason: command.reason })
    case 'open':
      return open(state, command, context)
    case 'supersede':
      return supersede(state, command)
    case 'number_letter':
      return numberLetter(state, command)
    case 'issue_letter': {
      const letter = state.issued.find(({ letterId }) => letterId === command.letterId)
      if (letter === undefined) return refuse('letter_unknown')
      if (letter.file !== null) return refuse('letter_known')
      return accept({ type: 'letter_issued', letterId: command.letterId, file: command.file })
    }
  }
}

/** What is wrong with a sheet, as it would be submitted or concluded on the day of `now`; null when nothing is. */
export function faultOfTerms(terms: SheetTerms, now: Instant): TestRefusal | null {
  const { conclusion, letters, until, endless } = terms
  if (conclusion.kind === 'open') {
    return letters.length > 0 || until !== null ? refuse('letters_of_open') : null
  }
  if (letters.length === 0) return refuse('letters_missing')
  if (until === null) {
    const ending = passingLetters(letters)
    if (ending.length > 0) return refuse('period_of_letters', { letters: ending.join(', ') })
    return endless ? null : refuse('period_missing')
  }
  const today = localDateOf(now)
  if (until <= today) return refuse('period_past', { today })
  const latest = lastDayOf(today)
  return letters.includes('a') && until > latest
    ? refuse('period_too_long', { latest, years: longestYears })
    : null
}

function accept(...events: readonly TestEvent[]): TestDecision {
  return { ok: true, events }
}

function refuse(code: TestRefusalCode, detail: TestRefusal['detail'] = {}): TestRefusal {
  return { ok: false, code, detail }
}

function wrote(state: TestState, actor: Actor): boolean {
  return state.drafters.some((id) => id === personOf(actor))
}

function propose(state: TestState, command: Of<'propose'>, actor: Actor): TestDecision {
  if (state.status !== null) return refuse('already_proposed')
  const { type: _, ...proposal } = command
  const atRequest = proposal.requestId !== null && proposal.itemId !== null
  if ((proposal.occasion === 'request') !== atRequest) return refuse('request_missing')
  // The order reaches the body through its PPID.
  if (proposal.occasion === 'order' && !isMain(actor)) return refuse('order_only_main')
  return accept({ type: 'test_proposed', ...proposal })
}

function isMain(actor: Actor): boolean {
  return actor.kind === 'person' && actor.role === 'ppid_utama'
}

function whenWritable(state: TestState, then: () => TestDecision): TestDecision {
  const writable = state.status === 'proposed' || state.status === 'testing'
  return writable ? then() : refuse('not_open_for_writing')
}

function submit({ sheet, terms }: Of<'submit_sheet'>, { now }: TestContext): TestDecision {
  return faultOfTerms(terms, now) ?? accept({ type: 'sheet_submitted', sheet, ...terms })
}

/** Separation of duties: who wrote the sheet neither advises on it nor decides about it. */
function faultOfJudge(state: TestState, actor: Actor): TestRefusal | null {
  if (state.status !== 'advising') return refuse('not_in_consideration')
  return wrote(state, actor) ? refuse('own_draft') : null
}

function giveOpinion(state: TestState, command: Of<'give_opinion'>, actor: Actor): TestDecision {
  const fault = faultOfJudge(state, actor)
  if (fault !== null) return fault
  if (state.opinions.some(({ by }) => by === personOf(actor))) return refuse('opinion_given')
  const { agrees, reason } = command
  return accept({ type: 'opinion_given', agrees, reason })
}

/** The advice of the tim comes first; against most of it the reasons are written down (UU 14/2008 Pasal 7(4)). */
function approve(state: TestState, { note }: Of<'approve'>, actor: Actor): TestDecision {
  const fault = faultOfJudge(state, actor)
  if (fault !== null) return fault
  const count = state.opinions.length
  if (count === 0) return refuse('opinions_missing')
  const against = state.opinions.filter(({ agrees }) => !agrees).length
  if (note === null && against * 2 > count) return refuse('opinions_against', { against, count })
  return accept({ type: 'test_approved', note })
}

function conclude(state: TestState, { now, actor }: TestContext): TestDecision {
  const { status, conclusion, letters, until } = state
  if (status !== 'approved' || conclusion === null) return refuse('not_approved')
  if (wrote(state, actor)) return refuse('own_draft')
  // Days may have passed since it was submitted.
  const fault = faultOfTerms({ conclusion, letters, until, endless: until === null }, now)
  return fault ?? accept({ type: 'test_concluded', conclusion, letters, until })
}

function open(state: TestState, { cause, reason }: Of<'open'>, { now }: TestContext): TestDecision {
  if (!isInForce(state)) return refuse('not_concluded')
  if (cause === 'reviewed' && state.status !== 'reviewing') return refuse('not_in_review')
  const { until, letters } = state
  if (cause === 'expired' && (until === null || until >= localDateOf(now)))
    return refuse('not_expired', until === null ? {} : { until })
  // Pasal 18(2)a: consent opens what letters g and h close, and nothing else.
  if (cause === 'consented' && !letters.every((letter) => letter === 'g' || letter === 'h'))
    return refuse('consent_not_enough')
  return accept({ type: 'exemption_opened', cause, reason, byTestId: null })
}

function supersede(state: TestState, { byTestId, found }: Of<'supersede'>): TestDecision {
  if (!isInForce(state)) return refuse('not_concluded')
  return accept(
    found === 'exempt'
      ? { type: 'exemption_extended', byTestId }
      : { type: 'exemption_opened', cause: 'reviewed', reason: null, byTestId },
  )
}

function numberLetter(state: TestState, command: Of<'number_letter'>): TestDecision {
  const { letterId, kind, number } = command
  if (state.issued.some((letter) => letter.letterId === letterId)) return refuse('letter_known')
  if (state.status === null) return refuse('letter_unknown')
  return accept({ type: 'letter_numbered', letterId, kind, number })
}
