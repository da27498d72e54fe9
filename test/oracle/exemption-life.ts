import type { TestCommand } from '../../src/procedure/exemption/commands.ts'
import { decideTest } from '../../src/procedure/exemption/decide.ts'
import type { SheetTerms, TestEvent } from '../../src/procedure/exemption/events.ts'
import { evolveTest, noTest, type TestState } from '../../src/procedure/exemption/state.ts'
import type { Actor, Instant, LocalDate, Role, TextRef } from '../../src/procedure/values.ts'

/** One consequence test played by named people, for tests of its life. */

const person = (id: string, role: Role, agencyId: string | null = null): Actor => ({
  kind: 'person',
  id,
  role,
  agencyId,
})

export const cast = {
  utama: person('utama', 'ppid_utama'),
  utama2: person('utama2', 'ppid_utama'),
  dinkes: person('dinkes', 'ppid_pembantu', 'dinkes'),
  dinkes2: person('dinkes2', 'ppid_pembantu', 'dinkes'),
  dinsos: person('dinsos', 'ppid_pembantu', 'dinsos'),
  stray: person('stray', 'ppid_pembantu'),
  tim: person('tim', 'tim_pertimbangan'),
  tim2: person('tim2', 'tim_pertimbangan'),
  atasan: person('atasan', 'atasan_ppid'),
  applicant: person('sari', 'applicant'),
  desk: person('desk', 'desk_officer'),
  admin: person('admin', 'admin'),
  system: { kind: 'system' },
} as const satisfies Record<string, Actor>
export type Who = keyof typeof cast

export const now = '2026-11-23T02:00:00.000Z' as Instant
export const text: TextRef = { textId: 't', digest: 'd' }
export const day = (date: string) => date as LocalDate

export const exempt: SheetTerms = {
  conclusion: { kind: 'exempt', scope: 'whole' },
  letters: ['h'],
  until: day('2027-11-23'),
  endless: false,
}
export const found: SheetTerms = {
  conclusion: { kind: 'open' },
  letters: [],
  until: null,
  endless: false,
}

type Of<Type extends TestCommand['type']> = Extract<TestCommand, { type: Type }>

export const propose = (more: Partial<Of<'propose'>> = {}): TestCommand => ({
  type: 'propose',
  agencyId: 'dinkes',
  occasion: 'ahead',
  requestId: null,
  itemId: null,
  renews: null,
  title: text,
  ...more,
})
export const write: TestCommand = { type: 'write_sheet' }
export const submit = (terms: SheetTerms = exempt): TestCommand => ({
  type: 'submit_sheet',
  sheet: text,
  terms,
})
export const advise = (agrees = true): TestCommand => ({
  type: 'give_opinion',
  agrees,
  reason: text,
})
export const sendBack: TestCommand = { type: 'send_back', reason: text }
export const approve = (note: TextRef | null = null): TestCommand => ({ type: 'approve', note })
export const deny: TestCommand = { type: 'deny', reason: text }
export const conclude: TestCommand = { type: 'conclude' }
export const review: TestCommand = { type: 'start_review', reason: text }
export const keep: TestCommand = { type: 'close_review', reason: text }
export const open = (cause: Of<'open'>['cause'] = 'ordered'): TestCommand => ({
  type: 'open',
  cause,
  reason: text,
})
export const drop: TestCommand = { type: 'drop', reason: text }
export const supersede = (kind: 'exempt' | 'open' = 'exempt'): TestCommand => ({
  type: 'supersede',
  byTestId: 'next',
  found: kind,
})
export const number: TestCommand = {
  type: 'number_letter',
  letterId: 'l1',
  kind: 'classification_decree',
  number: 'SK-001/PPID-KH/XI/2026',
}
export const issue: TestCommand = {
  type: 'issue_letter',
  letterId: 'l1',
  file: { fileId: 'f1', sha256: 'x', size: 1 },
}

export type Move = readonly [Who, TestCommand]

export const proposed: readonly Move[] = [['dinkes', propose()]]
export const testing: readonly Move[] = [...proposed, ['dinkes', write]]
export const advising: readonly Move[] = [...testing, ['dinkes', submit()]]
export const advised: readonly Move[] = [...advising, ['tim', advise()]]
export const approved: readonly Move[] = [...advised, ['atasan', approve()]]
export const concluded: readonly Move[] = [...approved, ['utama', conclude]]
export const foundOpen: readonly Move[] = [
  ...testing,
  ['dinkes', submit(found)],
  ['tim', advise()],
  ['atasan', approve()],
  ['utama', conclude],
]
export const reviewing: readonly Move[] = [...concluded, ['dinkes', review]]

/** Plays moves that must all be accepted. */
export function played(...moves: readonly Move[]): TestState {
  return moves.reduce((state, [who, command]) => {
    const actor = cast[who]
    const decision = decideTest(state, command, { now, actor })
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`)
    return after(state, actor, decision.events)
  }, noTest)
}

export function after(state: TestState, actor: Actor, events: readonly TestEvent[]): TestState {
  return events.reduce(
    (before, event) => evolveTest(before, { seq: before.version + 1, at: now, actor, event }),
    state,
  )
}

/** What becomes of a command: the types of its events, or the code of its refusal. */
export function result(state: TestState, who: Who, command: TestCommand, at: Instant = now) {
  const decision = decideTest(state, command, { now: at, actor: cast[who] })
  return decision.ok ? decision.events.map(({ type }) => type) : decision.code
}
