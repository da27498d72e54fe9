import { describe, expect, test } from 'vitest'
import {
  type Act,
  answered,
  ask,
  assisted,
  awaiting,
  calendar,
  closed,
  complete,
  completed,
  confirmComplete,
  contextOf,
  correct,
  corrected,
  execute,
  extend,
  extended,
  feeDue,
  feePaid,
  forward,
  forwarded,
  giveBack,
  handOver,
  inProgress,
  inVerification,
  issueLetter,
  lapse,
  lapsed,
  linkTest,
  markSilent,
  notified,
  notify,
  numberLetter,
  pay,
  people,
  propose,
  ready,
  recalculate,
  recall,
  refusedOn,
  register,
  registered,
  reopen,
  reopened,
  reply,
  requestCompletion,
  sendBack,
  silent,
  stateAfter,
  step4,
  submission,
  submit,
  supplied,
  supply,
  take,
  told,
  verified,
  verify,
  type Who,
  wib,
  withdraw,
  withdrawn,
} from '../../../test/oracle/request-case.ts'
import type { WorkingCalendar } from '../calendar/types.ts'
import { sop2023 } from '../sop/sop2023.ts'
import type { SopVersion } from '../sop/types.ts'
import { type LocalDate, roles } from '../values.ts'
import { authority, isAuthorised } from './authority.ts'
import type { RequestCommand, RequestCommandType } from './commands.ts'
import type { RequestContext } from './context.ts'
import { decide } from './decide.ts'
import { handoverWays } from './events.ts'
import { permittedActions, permittedCommands } from './permitted.ts'
import type { AssignmentStatus, RequestState, RequestStatus } from './state.ts'

const questions: readonly Act[] = [
  ['sari', ask('q1')],
  ['utama', ask('q2')],
]
const letter: Act = ['system', numberLetter('l1')]

const gawai = '2026-12-01' as LocalDate
const longer: WorkingCalendar = {
  ...calendar,
  days: new Map([
    ...calendar.days,
    [gawai, { date: gawai, kind: 'libur_daerah', name: 'Gawai', source: 'SK', confirmed: true }],
  ]),
}

/** A case in every state that changes what somebody may do, and the moment at which everybody tries everything. */
const states: Record<
  string,
  { past: readonly Act[]; at?: string; ordered?: true; calendar?: WorkingCalendar }
> = {
  nothing: { past: [] },
  submitted: { past: [submit] },
  registered: { past: registered },
  'after the days of the check': { past: registered, at: '2026-11-27 09:00' },
  'completion awaited': { past: awaiting },
  'completion overdue': { past: awaiting, at: '2026-11-27 09:00' },
  completed: { past: completed },
  'found complete': { past: [...registered, ['desk', confirmComplete]] },
  lapsed: { past: lapsed, at: '2026-11-27 09:00' },
  'step 4 taken': { past: step4 },
  forwarded: { past: forwarded },
  'with questions and a letter': { past: [...forwarded, ...questions, letter] },
  'unit at work': { past: inProgress },
  extended: { past: extended },
  'past its last day': { past: forwarded, at: '2026-12-08 09:00' },
  silent: { past: silent, at: '2026-12-08 09:00' },
  supplied: { past: supplied },
  'in verification': { past: inVerification },
  'refusal without a test': { past: answered(refusedOn(null)) },
  'test pending': { past: answered(refusedOn('t-undecided')) },
  'refusal on its test': { past: answered('refused') },
  'sent back': { past: [...inVerification, ['utama', sendBack('a1')]] },
  returned: { past: [...forwarded, ['dinkes', giveBack('a1')]] },
  recalled: { past: [...forwarded, ['utama', recall('a1')]] },
  verified: { past: verified },
  'step 7 taken': { past: ready },
  'notified of files': { past: notified },
  'notified of words': {
    past: [
      ...step4,
      ['utama', supply('a1', { files: [], text: { textId: 't', digest: 'd' } })],
      ['utama', take(6, 'a1')],
      ['utama', verify('a1')],
      ['utama', take(7)],
      ['utama', notify],
    ],
  },
  'notified and not fetched': { past: notified, at: '2027-01-09 09:00' },
  'refused and closed': { past: told('refused') },
  'fee due': { past: feeDue },
  'fee paid': { past: feePaid },
  corrected: { past: corrected },
  'being answered anew': { past: reopened },
  'handed over': { past: closed },
  withdrawn: { past: withdrawn },
  'ordered after the end': { past: closed, ordered: true },
  'ordered in silence': { past: silent, at: '2026-12-08 09:00', ordered: true },
  'ordered after it lapsed': { past: lapsed, at: '2026-11-27 09:00', ordered: true },
  'under a changed calendar': { past: forwarded, calendar: longer },
  'entered at the counter': { past: assisted },
  'completion awaited at the counter': { past: [...assisted, ['utama', requestCompletion]] },
}

const TABLE = `nothing
  sari: submit
  otherApplicant: submit
  desk: submit
submitted
  system: register
registered
  sari: ask_question withdraw
  utama: ask_question confirm_complete extend request_completion take_task
  utama2: ask_question confirm_complete extend request_completion take_task
  desk: confirm_complete
  system: number_letter
after the days of the check
  sari: ask_question withdraw
  utama: ask_question confirm_complete extend take_task
  utama2: ask_question confirm_complete extend take_task
  desk: confirm_complete
  system: number_letter
completion awaited
  sari: ask_question complete withdraw
  utama: ask_question
  utama2: ask_question
  system: number_letter
completion overdue
  sari: ask_question withdraw
  utama: ask_question
  utama2: ask_question
  system: lapse number_letter
completed
  sari: ask_question withdraw
  utama: ask_question confirm_complete extend take_task
  utama2: ask_question confirm_complete extend take_task
  desk: confirm_complete
  system: number_letter
found complete
  sari: ask_question withdraw
  utama: ask_question extend take_task
  utama2: ask_question extend take_task
  system: number_letter
lapsed
  system: number_letter
step 4 taken
  sari: ask_question withdraw
  utama: ask_question confirm_complete extend forward request_completion supply_answer
  utama2: ask_question confirm_complete extend request_completion take_task
  desk: confirm_complete
  system: number_letter
forwarded
  sari: ask_question withdraw
  utama: ask_question extend recall_forward
  utama2: ask_question extend recall_forward
  dinkes: ask_question propose_extension return_by_unit take_task
  dinkes2: ask_question propose_extension return_by_unit take_task
  system: number_letter
with questions and a letter
  sari: answer_question ask_question withdraw
  utama: answer_question ask_question extend recall_forward
  utama2: answer_question ask_question extend recall_forward
  dinkes: answer_question ask_question propose_extension return_by_unit take_task
  dinkes2: answer_question ask_question propose_extension return_by_unit take_task
  system: issue_letter number_letter
unit at work
  sari: ask_question withdraw
  utama: ask_question extend recall_forward
  utama2: ask_question extend recall_forward
  dinkes: ask_question propose_extension return_by_unit supply_answer
  dinkes2: ask_question propose_extension take_task
  system: number_letter
extended
  sari: ask_question withdraw
  utama: ask_question recall_forward
  utama2: ask_question recall_forward
  dinkes: ask_question return_by_unit take_task
  dinkes2: ask_question return_by_unit take_task
  system: number_letter
past its last day
  sari: ask_question withdraw
  utama: ask_question recall_forward
  utama2: ask_question recall_forward
  dinkes: ask_question return_by_unit take_task
  dinkes2: ask_question return_by_unit take_task
  system: mark_silent number_letter
silent
  sari: ask_question withdraw
  utama: ask_question recall_forward
  utama2: ask_question recall_forward
  dinkes: ask_question return_by_unit take_task
  dinkes2: ask_question return_by_unit take_task
  system: number_letter
supplied
  sari: ask_question withdraw
  utama: ask_question extend take_task
  utama2: ask_question extend take_task
  dinkes: ask_question
  dinkes2: ask_question
  system: number_letter
in verification
  sari: ask_question withdraw
  utama: ask_question extend send_back_answer verify_answer
  utama2: ask_question extend take_task
  dinkes: ask_question
  dinkes2: ask_question
  system: number_letter
refusal without a test
  sari: ask_question withdraw
  utama: ask_question extend link_test send_back_answer
  utama2: ask_question extend take_task
  dinkes: ask_question
  dinkes2: ask_question
  system: number_letter
test pending
  sari: ask_question withdraw
  utama: ask_question extend link_test send_back_answer
  utama2: ask_question extend take_task
  dinkes: ask_question
  dinkes2: ask_question
  system: number_letter
refusal on its test
  sari: ask_question withdraw
  utama: ask_question extend link_test send_back_answer verify_answer
  utama2: ask_question extend take_task
  dinkes: ask_question
  dinkes2: ask_question
  system: number_letter
sent back
  sari: ask_question withdraw
  utama: ask_question extend recall_forward
  utama2: ask_question extend recall_forward
  dinkes: ask_question propose_extension return_by_unit take_task
  dinkes2: ask_question propose_extension return_by_unit take_task
  system: number_letter
returned
  sari: ask_question withdraw
  utama: ask_question extend take_task
  utama2: ask_question extend take_task
  system: number_letter
recalled
  sari: ask_question withdraw
  utama: ask_question extend take_task
  utama2: ask_question extend take_task
  system: number_letter
verified
  sari: ask_question withdraw
  utama: ask_question extend take_task
  utama2: ask_question extend take_task
  dinkes: ask_question
  dinkes2: ask_question
  system: number_letter
step 7 taken
  sari: ask_question withdraw
  utama: ask_question extend notify_applicant
  utama2: ask_question extend take_task
  dinkes: ask_question
  dinkes2: ask_question
  system: number_letter
notified of files
  sari: ask_question hand_over
  utama: ask_question correct_notice hand_over reopen
  utama2: ask_question correct_notice hand_over reopen
  dinkes: ask_question
  dinkes2: ask_question
  desk: hand_over
  system: hand_over number_letter
notified of words
  sari: ask_question hand_over
  utama: ask_question correct_notice hand_over reopen
  utama2: ask_question correct_notice hand_over reopen
  desk: hand_over
  system: number_letter
notified and not fetched
  sari: ask_question hand_over
  utama: ask_question correct_notice hand_over reopen
  utama2: ask_question correct_notice hand_over reopen
  dinkes: ask_question
  dinkes2: ask_question
  desk: hand_over
  system: hand_over number_letter
refused and closed
  utama: correct_notice reopen
  utama2: correct_notice reopen
  system: number_letter
fee due
  sari: ask_question
  utama: ask_question correct_notice record_payment reopen
  utama2: ask_question correct_notice record_payment reopen
  dinkes: ask_question
  dinkes2: ask_question
  desk: record_payment
  system: number_letter
fee paid
  sari: ask_question hand_over
  utama: ask_question correct_notice hand_over reopen
  utama2: ask_question correct_notice hand_over reopen
  dinkes: ask_question
  dinkes2: ask_question
  desk: hand_over
  system: number_letter
corrected
  sari: ask_question hand_over
  utama: ask_question correct_notice hand_over reopen
  utama2: ask_question correct_notice hand_over reopen
  dinkes: ask_question
  dinkes2: ask_question
  desk: hand_over
  system: hand_over number_letter
being answered anew
  sari: ask_question
  utama: ask_question take_task
  utama2: ask_question take_task
  dinkes: ask_question
  dinkes2: ask_question
  system: number_letter
handed over
  utama: correct_notice reopen
  utama2: correct_notice reopen
  system: number_letter
withdrawn
  system: number_letter
ordered after the end
  utama: correct_notice reopen
  utama2: correct_notice reopen
  system: number_letter reopen
ordered in silence
  sari: ask_question withdraw
  utama: ask_question recall_forward reopen
  utama2: ask_question recall_forward reopen
  dinkes: ask_question return_by_unit take_task
  dinkes2: ask_question return_by_unit take_task
  system: number_letter reopen
ordered after it lapsed
  utama: reopen
  utama2: reopen
  system: number_letter reopen
under a changed calendar
  sari: ask_question withdraw
  utama: ask_question extend recall_forward
  utama2: ask_question extend recall_forward
  dinkes: ask_question propose_extension return_by_unit take_task
  dinkes2: ask_question propose_extension return_by_unit take_task
  system: number_letter recalculate_due
entered at the counter
  sari: ask_question withdraw
  utama: ask_question confirm_complete extend request_completion take_task
  utama2: ask_question confirm_complete extend request_completion take_task
  desk: ask_question confirm_complete withdraw
  system: number_letter
completion awaited at the counter
  sari: ask_question complete withdraw
  utama: ask_question
  utama2: ask_question
  desk: ask_question complete withdraw
  system: number_letter`

const everyone = Object.keys(people) as Who[]
/** Something sensible of every kind, for every thing it could be about; written apart from `permittedActions`. */
function attempts(who: Who): Record<RequestCommandType, readonly RequestCommand[]> {
  const actor = people[who]
  const own = actor.kind === 'person' ? actor.id : ''
  const a1 = ['a1', 'a9']
  return {
    submit: [
      { ...submission, applicantId: own },
      { ...submission, channel: 'surat' },
    ],
    register: [register[1]],
    take_task: [take(4), take(7), take(5, 'a1'), take(6, 'a1')].map((one) => ({
      ...one,
      takeOver: true,
    })) as RequestCommand[],
    forward: [forward(['a9', 'dinsos'])],
    recall_forward: a1.map(recall),
    return_by_unit: a1.map(giveBack),
    supply_answer: a1.map((id) => supply(id)),
    send_back_answer: a1.map(sendBack),
    verify_answer: a1.map(verify),
    notify_applicant: [notify],
    hand_over: handoverWays.map(handOver),
    withdraw: [withdraw],
    confirm_complete: [confirmComplete],
    request_completion: [requestCompletion],
    complete: [complete],
    lapse: [lapse],
    ask_question: [ask('q9'), ask('q9', 'a1')],
    answer_question: [reply('q1'), reply('q2')],
    propose_extension: a1.map(propose),
    extend: [extend(7)],
    link_test: [linkTest('i1', 't1')],
    record_payment: [pay(15_000)],
    mark_silent: [markSilent],
    correct_notice: [correct()],
    reopen: [reopen('i1'), execute('o1', 'i1')],
    recalculate_due: [recalculate],
    number_letter: [numberLetter('l9')],
    issue_letter: [issueLetter('l1'), issueLetter('l9')],
  }
}

function accepted(state: RequestState, who: Who, context: RequestContext): readonly string[] {
  return Object.entries(attempts(who))
    .filter(([, commands]) => commands.some((command) => decide(state, command, context).ok))
    .map(([type]) => type)
}

type May = (state: RequestState, who: Who, context: RequestContext) => readonly string[]

/** `state` / `  who: what what`, in the order of the lists; who may do nothing is not named. */
function written(may: May): string {
  return Object.entries(states)
    .flatMap(([name, { past, at = '2026-11-24 09:00', ordered, calendar: days = calendar }]) => {
      const state = stateAfter(...past)
      const lines = everyone.flatMap((who) => {
        const context = contextOf(who, wib(at))
        const orders = ordered ? context.orders : new Map()
        const can = [...may(state, who, { ...context, orders, calendar: days })].sort()
        return can.length === 0 ? [] : [`  ${who}: ${can.join(' ')}`]
      })
      return [name, ...lines]
    })
    .join('\n')
}

describe('who may do what, in every state', () => {
  test('is as the table says, whoever tries whatever', () => {
    expect(written(accepted)).toBe(TABLE)
  })

  test('is offered on pages as the table says', () => {
    expect(written((state, _, context) => permittedCommands(state, context))).toBe(TABLE)
  })

  test('leaves out no role, no command and no state a case can be in', () => {
    const acting = Object.values(people).flatMap((actor) =>
      actor.kind === 'person' ? [actor.role] : [],
    )
    expect(new Set(acting)).toEqual(new Set(roles))
    expect(people.system).toEqual({ kind: 'system' })

    const granted = TABLE.split('\n').flatMap((line) => line.split(': ')[1]?.split(' ') ?? [])
    expect([...new Set(granted)].sort()).toEqual(Object.keys(authority).sort())

    const all = Object.values(states).map(({ past }) => stateAfter(...past))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(Object.keys(statuses)))
    expect(new Set(all.map(({ completion }) => completion.status))).toEqual(
      new Set(['unchecked', 'asked', 'completed', 'confirmed']),
    )
    const worked = all.flatMap(({ assignments }) => assignments.map(({ status }) => status))
    expect(new Set(worked)).toEqual(new Set(Object.keys(assignmentStatuses)))
  })
})

const statuses = {
  absent: 0,
  open: 0,
  notified: 0,
  handed_over: 0,
  withdrawn: 0,
  lapsed: 0,
} satisfies Record<RequestStatus, 0>
const assignmentStatuses = {
  forwarded: 0,
  in_progress: 0,
  supplied: 0,
  in_verification: 0,
  sent_back: 0,
  verified: 0,
  returned: 0,
  recalled: 0,
} satisfies Record<AssignmentStatus, 0>

test('actions name the assignment and the task they are for', () => {
  const at = wib('2026-11-27 09:00')
  const of = (past: readonly Act[], who: Who, ...types: RequestCommandType[]) =>
    permittedActions(stateAfter(...past), contextOf(who, at)).filter(({ type }) =>
      types.includes(type),
    )
  expect(of(forwarded, 'dinkes', 'take_task', 'return_by_unit', 'ask_question')).toEqual([
    { type: 'take_task', assignmentId: null, task: { step: 5, assignmentId: 'a1' } },
    { type: 'return_by_unit', assignmentId: 'a1', task: null },
    { type: 'ask_question', assignmentId: 'a1', task: null },
  ])
  expect(of(step4, 'utama', 'forward', 'supply_answer')).toEqual([
    { type: 'forward', assignmentId: null, task: null },
    { type: 'supply_answer', assignmentId: null, task: null },
  ])
})

test('authority moves with the SOP: another actor of step 6 may verify, and PPID Utama no longer', () => {
  const [one, two, three, four, five, six, seven, eight] = sop2023.steps
  const changed: SopVersion = {
    ...sop2023,
    steps: [one, two, three, four, five, { ...six, actor: 'ppid_pembantu' }, seven, eight],
  }
  expect(isAuthorised(changed, people.dinkes, authority.verify_answer)).toBe(true)
  expect(isAuthorised(changed, people.utama, authority.verify_answer)).toBe(false)
})
