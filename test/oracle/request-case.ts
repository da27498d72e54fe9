import { defaultServiceHours } from '../../src/procedure/calendar/service-hours.ts'
import { builtInCalendar } from '../../src/procedure/calendar/working-calendar.ts'
import { instantAt } from '../../src/procedure/dates.ts'
import type { TestFact } from '../../src/procedure/exemption/facts.ts'
import type { CommandOf, RequestCommand } from '../../src/procedure/request/commands.ts'
import type { Decision, OrderFact, RequestContext } from '../../src/procedure/request/context.ts'
import { decide } from '../../src/procedure/request/decide.ts'
import type {
  HandoverWay,
  ItemOutcome,
  OutcomeKind,
  Recorded,
  RequestEvent,
} from '../../src/procedure/request/events.ts'
import { replay } from '../../src/procedure/request/evolve.ts'
import type { RequestState } from '../../src/procedure/request/state.ts'
import { sop2023 } from '../../src/procedure/sop/sop2023.ts'
import type {
  Actor,
  ExemptionLetter,
  FileRef,
  Instant,
  LocalDate,
  TextRef,
} from '../../src/procedure/values.ts'

/** One case played by named people, for tests of the procedure. */

export const calendar = builtInCalendar()
export const hours = defaultServiceHours
export const sop = sop2023

const person = (
  id: string,
  role: Extract<Actor, { kind: 'person' }>['role'],
  agencyId: string | null = null,
): Actor => ({
  kind: 'person',
  id,
  role,
  agencyId,
})

export const people = {
  sari: person('sari', 'applicant'),
  otherApplicant: person('budi', 'applicant'),
  utama: person('utama-1', 'ppid_utama', 'kominfo'),
  utama2: person('utama-2', 'ppid_utama', 'kominfo'),
  dinkes: person('dinkes-1', 'ppid_pembantu', 'dinkes'),
  dinkes2: person('dinkes-2', 'ppid_pembantu', 'dinkes'),
  dinsos: person('dinsos-1', 'ppid_pembantu', 'dinsos'),
  atasan: person('atasan', 'atasan_ppid'),
  tim: person('tim', 'tim_pertimbangan'),
  desk: person('desk', 'desk_officer'),
  admin: person('admin', 'admin'),
  system: { kind: 'system' } as Actor,
}
export type Who = keyof typeof people

export const words: TextRef = { textId: 'text', digest: 'd1' }
export const file: FileRef = { fileId: 'file', sha256: 'f1', size: 10 }

/** Consequence tests by what became of them; the good one is `t1`, concluded by somebody who answers nothing. */
const concluded: TestFact = {
  testId: 't1',
  conclusion: 'exempt',
  letters: ['h'],
  draftedBy: 'dinkes-1',
  concludedBy: 'atasan',
  until: null,
  agencyId: null,
  requestId: null,
  itemId: null,
}
export const knownTests: ReadonlyMap<string, TestFact> = new Map(
  [
    concluded,
    { ...concluded, testId: 't-undecided', conclusion: null, concludedBy: null },
    { ...concluded, testId: 't-open', conclusion: 'open' as const },
    { ...concluded, testId: 't-letter', letters: ['b' as const] },
    { ...concluded, testId: 't-expired', until: '2026-11-01' as LocalDate },
    { ...concluded, testId: 't-lasting', until: '2030-11-01' as LocalDate },
    { ...concluded, testId: 't-own', concludedBy: 'dinkes-1' },
    { ...concluded, testId: 't-agency', agencyId: 'dinkes' },
    { ...concluded, testId: 't-other', agencyId: 'dinsos' },
    { ...concluded, testId: 't-ending', until: '2026-11-25' as LocalDate },
  ].map((test) => [test.testId, test]),
)
/** Objection `o1` was granted for the first item. */
export const knownOrders: ReadonlyMap<string, OrderFact> = new Map([
  ['o1', { objectionId: 'o1', itemIds: ['i1'], limit: '2027-01-29' as LocalDate }],
])

/** WIB, `2026-11-23 09:00`. */
export function wib(text: string): Instant {
  const [date = '', hour = '0', minute = '0'] = text.split(/[ :]/)
  return instantAt(date as LocalDate, Number(hour) * 60 + Number(minute))
}

export function contextOf(who: Who, now: Instant): RequestContext {
  return { now, actor: people[who], calendar, sop, tests: knownTests, orders: knownOrders }
}

export const submission: Extract<RequestCommand, { type: 'submit' }> = {
  type: 'submit',
  applicantId: 'sari',
  channel: 'web',
  copy: 'softcopy',
  items: [
    { itemId: 'i1', text: words },
    { itemId: 'i2', text: words },
  ],
  purpose: words,
  searchStartedAt: null,
  formOpenedAt: wib('2026-11-23 08:55'),
  portalAnswerMs: null,
}

export const submit: Act = ['sari', submission]
export const register: Act = ['system', { type: 'register', number: 'P-001/PPID-KH/XI/2026' }]
export const take = (step: 4 | 5 | 6 | 7, assignmentId: string | null = null): RequestCommand => ({
  type: 'take_task',
  task: { step, assignmentId },
  takeOver: false,
})
export const forward = (
  ...to: readonly (readonly [assignmentId: string, agencyId: string, itemIds?: readonly string[]])[]
): RequestCommand => ({
  type: 'forward',
  assignments: to.map(([assignmentId, agencyId, itemIds = []]) => ({
    assignmentId,
    agencyId,
    itemIds,
    instruction: null,
  })),
})
/** The same outcome for each item; a refusal rests on test `t1`. */
export function outcomes(
  kind: OutcomeKind,
  itemIds: readonly string[] = ['i1', 'i2'],
): readonly ItemOutcome[] {
  return itemIds.map((itemId) => outcomeOfKind(kind, itemId))
}
function outcomeOfKind(kind: OutcomeKind, itemId: string): ItemOutcome {
  switch (kind) {
    case 'given':
      return { itemId, outcome: kind }
    case 'partial': {
      const withheld = [{ part: words, letter: 'h', reason: words, testId: null } as const]
      return { itemId, outcome: kind, withheld }
    }
    case 'refused': {
      const law = { letters: ['h'], statute: words, reason: words } as const
      return { itemId, outcome: kind, ...law, testId: 't1' }
    }
    case 'not_held':
      return { itemId, outcome: kind, holder: words, reason: null }
    case 'not_documented':
      return { itemId, outcome: kind, availableOn: null, reason: words }
  }
}
export const supply = (
  assignmentId: string,
  part: Partial<Extract<RequestCommand, { type: 'supply_answer' }>> = {},
): RequestCommand => ({
  type: 'supply_answer',
  assignmentId,
  outcomes: outcomes('given'),
  files: [file],
  text: null,
  entryIds: [],
  ...part,
})
export const recall = (assignmentId: string): RequestCommand => ({
  type: 'recall_forward',
  assignmentId,
  reason: words,
})
export const giveBack = (assignmentId: string): RequestCommand => ({
  type: 'return_by_unit',
  assignmentId,
  reason: words,
})
export const sendBack = (assignmentId: string): RequestCommand => ({
  type: 'send_back_answer',
  assignmentId,
  reason: words,
})
export const verify = (assignmentId: string): RequestCommand => ({
  type: 'verify_answer',
  assignmentId,
  checklist: ['complete', 'readable', 'no_personal_data', 'no_exempt_content'],
  publish: true,
})
export const notify: CommandOf<'notify_applicant'> = {
  type: 'notify_applicant',
  noticeNumber: 'S-001',
  note: null,
  fee: null,
}
export const withdraw: RequestCommand = { type: 'withdraw', reason: null }
export const handOver = (way: HandoverWay): RequestCommand => ({
  type: 'hand_over',
  way,
})

export const confirmComplete: RequestCommand = { type: 'confirm_complete' }
export const requestCompletion: CommandOf<'request_completion'> = {
  type: 'request_completion',
  missing: ['identity'],
  text: words,
}
export const complete: CommandOf<'complete'> = {
  type: 'complete',
  text: words,
  files: [],
  identityRenewed: false,
}
export const lapse: RequestCommand = { type: 'lapse' }
export const ask = (questionId: string, assignmentId: string | null = null): RequestCommand => ({
  type: 'ask_question',
  questionId,
  assignmentId,
  text: words,
})
export const reply = (questionId: string, files: readonly FileRef[] = []): RequestCommand => ({
  type: 'answer_question',
  questionId,
  text: words,
  files,
})
export const propose = (assignmentId: string): RequestCommand => ({
  type: 'propose_extension',
  assignmentId,
  reason: 'not_yet_held',
  text: words,
})
export const extend = (days: number): RequestCommand => ({
  type: 'extend',
  days,
  reason: 'not_yet_held',
  text: words,
})
export const linkTest = (
  itemId: string,
  testId: string,
  more: { assignmentId?: string; letter?: ExemptionLetter } = {},
): RequestCommand => ({
  type: 'link_test',
  assignmentId: 'a1',
  itemId,
  testId,
  letter: null,
  ...more,
})
export const pay = (amount: number): RequestCommand => ({
  type: 'record_payment',
  amount,
  way: 'cash',
})
export const markSilent: RequestCommand = { type: 'mark_silent' }
export const correct = (note: TextRef | null = words): RequestCommand => ({
  type: 'correct_notice',
  noticeNumber: 'S-002',
  reason: words,
  note,
})
export const reopen = (...itemIds: readonly string[]): RequestCommand => ({
  type: 'reopen',
  itemIds,
  cause: 'correction',
  objectionId: null,
  reason: words,
})
export const execute = (objectionId: string | null, ...itemIds: string[]): RequestCommand => ({
  type: 'reopen',
  itemIds,
  cause: 'objection',
  objectionId,
  reason: words,
})
export const recalculate: RequestCommand = { type: 'recalculate_due', changeId: 'c1' }
export const numberLetter = (letterId: string): RequestCommand => ({
  type: 'number_letter',
  letterId,
  kind: 'notice',
  number: 'S-009',
})
export const issueLetter = (letterId: string): RequestCommand => ({
  type: 'issue_letter',
  letterId,
  file,
})
export const notifyWithFee: RequestCommand = {
  ...notify,
  fee: { copying: 5000, sending: 10_000, other: 0 },
}

export type Act = readonly [Who, RequestCommand, at?: string]

/** Plays the acts one after another, ten minutes apart unless timed; throws at the first refusal. */
export function play(...acts: readonly Act[]): readonly Recorded<RequestEvent>[] {
  const log: Recorded<RequestEvent>[] = []
  let clock = Date.parse(wib('2026-11-23 09:00'))
  for (const [who, command, at] of acts) {
    clock = at === undefined ? clock : Date.parse(wib(at))
    const now = new Date(clock).toISOString() as Instant
    const decision = decide(replay(log), command, contextOf(who, now))
    if (!decision.ok) throw new Error(`${who} ${command.type}: ${decision.code}`)
    log.push(...record(decision, { seq: log.length + 1, at: now, actor: people[who] }))
    clock += 600_000
  }
  return log
}

export function record(
  decision: Decision,
  { seq, at, actor }: { seq: number; at: Instant; actor: Actor },
): readonly Recorded<RequestEvent>[] {
  if (!decision.ok) return []
  return decision.events.map((event, offset) => ({ seq: seq + offset, at, actor, event }))
}

export function stateAfter(...acts: readonly Act[]): RequestState {
  return replay(play(...acts))
}

/** The code of a refusal, or `accepted`. */
export function outcome(state: RequestState, [who, command, at = '2026-11-27 09:00']: Act): string {
  const decision = decide(state, command, contextOf(who, wib(at)))
  return decision.ok ? 'accepted' : decision.code
}

/** The stations of a usual case: one agency, one assignment `a1`, one file. */
export const registered: readonly Act[] = [submit, register]
export const step4: readonly Act[] = [...registered, ['utama', take(4)]]
export const forwarded: readonly Act[] = [...step4, ['utama', forward(['a1', 'dinkes'])]]
export const inProgress: readonly Act[] = [...forwarded, ['dinkes', take(5, 'a1')]]
export const supplied: readonly Act[] = [...inProgress, ['dinkes', supply('a1')]]
export const inVerification: readonly Act[] = [...supplied, ['utama', take(6, 'a1')]]
export const verified: readonly Act[] = [...inVerification, ['utama', verify('a1')]]
export const ready: readonly Act[] = [...verified, ['utama', take(7)]]
export const notified: readonly Act[] = [...ready, ['utama', notify]]
export const closed: readonly Act[] = [...notified, ['sari', handOver('downloaded')]]

/** Stations off the usual way. */
export const awaiting: readonly Act[] = [...registered, ['utama', requestCompletion]]
export const completed: readonly Act[] = [...awaiting, ['sari', complete]]
export const lapsed: readonly Act[] = [...awaiting, ['system', lapse, '2026-11-27 00:10']]
export const withdrawn: readonly Act[] = [...registered, ['sari', withdraw]]
export const extended: readonly Act[] = [...forwarded, ['utama', extend(7)]]
export const silent: readonly Act[] = [...forwarded, ['system', markSilent, '2026-12-08 00:10']]

/** From step 5 in hand to an answer in verification, ready and notified, with other outcomes than usual. */
export function answered(
  kind: OutcomeKind | readonly ItemOutcome[],
  past: readonly Act[] = inProgress,
): readonly Act[] {
  const told = typeof kind === 'string' ? outcomes(kind) : kind
  return [...past, ['dinkes', supply('a1', { outcomes: told })], ['utama', take(6, 'a1')]]
}
export function told(
  kind: OutcomeKind | readonly ItemOutcome[],
  { past = inProgress, by = notify }: { past?: readonly Act[]; by?: RequestCommand } = {},
): readonly Act[] {
  return [...answered(kind, past), ['utama', verify('a1')], ['utama', take(7)], ['utama', by]]
}
/** The same refusal on another consequence test, or on none. */
export function refusedOn(testId: string | null): readonly ItemOutcome[] {
  return outcomes('refused').map((one) => (one.outcome === 'refused' ? { ...one, testId } : one))
}
const onPaper: readonly Act[] = [
  ['sari', { ...submission, copy: 'hardcopy' }],
  register,
  ...inProgress.slice(2),
]
export const feeDue: readonly Act[] = told('given', { past: onPaper, by: notifyWithFee })
export const feePaid: readonly Act[] = [...feeDue, ['desk', pay(15_000)]]
/** Entered at the counter for sari. */
export const assisted: readonly Act[] = [
  ['desk', { ...submission, channel: 'datang_langsung' }],
  register,
]
export const corrected: readonly Act[] = [...notified, ['utama', correct()]]
export const reopened: readonly Act[] = [...notified, ['utama', reopen('i1')]]
