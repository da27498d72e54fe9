import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendar,
  contextOf,
  execute,
  file,
  hours,
  knownTests,
  outcomes,
  people,
  record,
  reopen,
  sop,
  submission,
  type Who,
  wib,
  words,
} from '../../../test/oracle/request-case.ts'
import { workingDaysBetween } from '../calendar/deadline.ts'
import type { WorkingCalendar } from '../calendar/types.ts'
import { localDateOf } from '../dates.ts'
import type { ExemptionLetter, Instant, LocalDate } from '../values.ts'
import { stepClocks } from './clocks.ts'
import type { CommandOf, RequestCommand, RequestCommandType } from './commands.ts'
import type { RequestContext } from './context.ts'
import {
  coversItem,
  isReleased,
  isVerified,
  liveOver,
  releasedFiles,
  uncoveredItems,
} from './coverage.ts'
import { decide } from './decide.ts'
import {
  checklistItems,
  handoverWays,
  type ItemOutcome,
  missingParts,
  type OutcomeKind,
  type Recorded,
  type RequestEvent,
  type RequestEventType,
  type TaskKey,
} from './events.ts'
import { evolve, initialRequest } from './evolve.ts'
import { feePaid, openFee } from './fee.ts'
import { caseOutcome } from './outcomes.ts'
import { type PermittedAction, permittedActions, permittedCommands } from './permitted.ts'
import type { RequestState } from './state.ts'

const everyone = Object.keys(people) as Who[]
const who = fc.constantFrom(...everyone)
const assignmentId = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5')
const itemIds = fc.subarray(['i1', 'i2', 'i3', 'ix'])
const text = fc.constant(words)
const files = fc.subarray([file])
const task: fc.Arbitrary<TaskKey> = fc.record({
  step: fc.constantFrom(4, 5, 6, 7),
  assignmentId: fc.option(assignmentId),
})
const moment = fc
  .integer({ min: Date.parse(wib('2026-11-20 00:00')), max: Date.parse(wib('2027-03-01 00:00')) })
  .map((ms) => new Date(ms).toISOString() as Instant)

const disposition = fc.record({
  assignmentId,
  agencyId: fc.constantFrom('dinkes', 'dinsos'),
  itemIds,
  instruction: fc.constant(null),
})
const testId = fc.option(fc.constantFrom(...knownTests.keys(), 'tx'))
const letters = fc.subarray<ExemptionLetter>(['b', 'h'])
const itemOutcome: fc.Arbitrary<ItemOutcome> = fc.constantFrom('i1', 'i2', 'i3', 'ix').chain(
  (itemId): fc.Arbitrary<ItemOutcome> =>
    fc.oneof(
      fc.constant({ itemId, outcome: 'given' } as const),
      fc
        .array(fc.record({ testId, letter: fc.constantFrom('b', 'h') }), { maxLength: 2 })
        .map((parts) => parts.map((part) => ({ ...part, part: words, reason: words })))
        .map((withheld) => ({ itemId, outcome: 'partial', withheld }) as ItemOutcome),
      fc.record({
        itemId: fc.constant(itemId),
        outcome: fc.constant('refused' as const),
        letters,
        statute: text,
        reason: text,
        testId,
      }),
      fc.constant({ itemId, outcome: 'not_held', holder: null, reason: words } as const),
      fc.constant({
        itemId,
        outcome: 'not_documented',
        availableOn: null,
        reason: words,
      } as const),
    ),
)
const rupiah = fc.constantFrom(-1, 0, 0.5, 5000)
const reason = fc.constantFrom('not_yet_held' as const, 'exemption_undecided' as const)
const days = fc.constantFrom(-1, 0, 1, 3, 7, 8, 2.5)
const questionId = fc.constantFrom('q1', 'q2', 'q3')
const letterId = fc.constantFrom('l1', 'l2', 'l3')

/** A command of each kind, sensible or not. Naming all kinds makes the compiler ask for a new one. */
const commands: { [T in RequestCommandType]: fc.Arbitrary<Omit<CommandOf<T>, 'type'>> } = {
  submit: fc.record({
    applicantId: fc.constantFrom('sari', 'budi'),
    channel: fc.constantFrom('web', 'surat'),
    copy: fc.constantFrom('softcopy', 'hardcopy', 'view'),
    items: fc
      .subarray(['i1', 'i2', 'i3'])
      .map((ids) => ids.map((itemId) => ({ itemId, text: words }))),
    purpose: text,
    searchStartedAt: fc.option(moment),
    formOpenedAt: moment,
    portalAnswerMs: fc.option(fc.integer({ min: -5, max: 500 })),
  }),
  register: fc.constant({ number: 'P-001' }),
  take_task: fc.record({ task, takeOver: fc.boolean() }),
  forward: fc.record({ assignments: fc.array(disposition, { maxLength: 3 }) }),
  recall_forward: fc.record({ assignmentId, reason: text }),
  return_by_unit: fc.record({ assignmentId, reason: text }),
  supply_answer: fc.record({
    assignmentId,
    outcomes: fc.array(itemOutcome, { maxLength: 4 }),
    files,
    text: fc.option(text),
    entryIds: fc.subarray(['e1']),
  }),
  send_back_answer: fc.record({ assignmentId, reason: text }),
  verify_answer: fc.record({
    assignmentId,
    checklist: fc.subarray([...checklistItems]),
    publish: fc.boolean(),
  }),
  notify_applicant: fc.record({
    noticeNumber: fc.constant('S-1'),
    note: fc.option(text),
    fee: fc.option(fc.record({ copying: rupiah, sending: rupiah, other: rupiah })),
  }),
  hand_over: fc.record({ way: fc.constantFrom(...handoverWays) }),
  withdraw: fc.record({ reason: fc.option(text) }),
  confirm_complete: fc.constant({}),
  request_completion: fc.record({ missing: fc.subarray([...missingParts]), text }),
  complete: fc.record({ text: fc.option(text), files, identityRenewed: fc.boolean() }),
  lapse: fc.constant({}),
  ask_question: fc.record({ questionId, assignmentId: fc.option(assignmentId), text }),
  answer_question: fc.record({ questionId, text, files }),
  propose_extension: fc.record({ assignmentId, reason, text }),
  extend: fc.record({ days, reason, text }),
  link_test: fc.record({
    assignmentId,
    itemId: fc.constantFrom('i1', 'i2', 'ix'),
    testId: fc.constantFrom(...knownTests.keys(), 'tx'),
    letter: fc.constantFrom(null, 'b' as const, 'h' as const),
  }),
  record_payment: fc.record({
    amount: fc.constantFrom(0, 5000, 10_000, 15_000),
    way: fc.constantFrom('cash', 'transfer'),
  }),
  mark_silent: fc.constant({}),
  correct_notice: fc.record({
    noticeNumber: fc.constant('S-2'),
    reason: text,
    note: fc.option(text),
  }),
  reopen: fc.record({
    itemIds,
    cause: fc.constantFrom('correction', 'objection'),
    objectionId: fc.constantFrom('o1', 'ox', null),
    reason: text,
  }),
  recalculate_due: fc.record({ changeId: fc.constantFrom('c1', 'c2') }),
  number_letter: fc.record({
    letterId,
    kind: fc.constantFrom('notice', 'receipt'),
    number: fc.constant('S-9'),
  }),
  issue_letter: fc.record({ letterId, file: fc.constant(file) }),
}
const commandTypes = Object.keys(commands) as RequestCommandType[]

/** Any command at all. */
const anyCommand: fc.Arbitrary<RequestCommand> = fc.oneof(
  ...commandTypes.map((type) =>
    commands[type].map((fields): RequestCommand => ({ type, ...fields }) as RequestCommand),
  ),
)

const gawai = '2026-12-01' as LocalDate
const longer: WorkingCalendar = {
  ...calendar,
  days: new Map([
    ...calendar.days,
    [gawai, { date: gawai, kind: 'libur_daerah', name: 'Gawai', source: 'SK', confirmed: true }],
  ]),
}

/** Every kind of event; lives that do not come upon all of them prove too little. */
const eventTypes = Object.keys({
  submitted: 0,
  registered: 0,
  task_taken: 0,
  forwarded: 0,
  forward_recalled: 0,
  returned_by_unit: 0,
  answer_supplied: 0,
  answer_sent_back: 0,
  answer_verified: 0,
  applicant_notified: 0,
  handed_over: 0,
  withdrawn: 0,
  completeness_confirmed: 0,
  completion_requested: 0,
  completed: 0,
  lapsed: 0,
  question_asked: 0,
  question_answered: 0,
  extension_proposed: 0,
  extended: 0,
  test_linked: 0,
  fee_paid: 0,
  silence_marked: 0,
  notice_corrected: 0,
  reopened: 0,
  due_recalculated: 0,
  letter_numbered: 0,
  letter_issued: 0,
} satisfies Record<RequestEventType, 0>)

interface Turn {
  readonly who: Who
  readonly command: RequestCommand
  /** Below 8: somebody does something permitted, so that cases get far; else the random command. */
  readonly luck: number
  readonly pick: number
  readonly passes: number
}
const turns = fc.array(
  fc.record<Turn>({
    who,
    command: anyCommand,
    luck: fc.nat(9),
    pick: fc.nat(1000),
    passes: fc.oneof(
      fc.integer({ min: 0, max: 3_600_000 }),
      fc.integer({ min: 0, max: 86_400_000 }),
      fc.integer({ min: 0, max: 5 * 86_400_000 }),
      fc.integer({ min: 0, max: 40 * 86_400_000 }),
    ),
  }),
  { minLength: 5, maxLength: 45 },
)

/** A filled form of something permitted, written apart from how permission is found out. */
function fill(
  state: RequestState,
  turn: Turn,
  contextFor: (name: Who) => RequestContext,
): readonly [Who, RequestCommand] | null {
  const choices = everyone.flatMap((name) =>
    permittedActions(state, contextFor(name))
      .filter(({ type }) => type !== 'withdraw' || turn.pick % 20 === 0)
      .map((action) => ({ name, action })),
  )
  // Half the time the case goes on along its way; else whatever is permitted, a kind first and then who.
  const onward = choices.filter(({ action }) => way.has(action.type))
  const pool = turn.luck < 4 && onward.length > 0 ? onward : choices
  const kinds = [...new Set(pool.map(({ action }) => action.type))]
  const kind = kinds[turn.pick % Math.max(1, kinds.length)]
  const alike = pool.filter(({ action }) => action.type === kind)
  const choice = alike[Math.floor(turn.pick / 7) % Math.max(1, alike.length)]
  if (choice === undefined) return null
  const command = filled(state, choice, turn)
  return command && [command.type === 'submit' ? 'sari' : choice.name, command]
}

/** The way of the SOP, from filing to handing over. */
const way = new Set<RequestCommandType>([
  'submit',
  'register',
  'take_task',
  'forward',
  'supply_answer',
  'verify_answer',
  'notify_applicant',
  'record_payment',
  'hand_over',
])

interface Choice {
  readonly name: Who
  readonly action: PermittedAction
}

function filled(state: RequestState, { name, action }: Choice, turn: Turn): RequestCommand | null {
  const id = action.assignmentId ?? `n${state.version}`
  const assignment = state.assignments.find((one) => one.assignmentId === id)
  switch (action.type) {
    case 'submit':
      return { ...submission, copy: turn.pick % 2 === 0 ? 'softcopy' : 'hardcopy' }
    case 'register':
      return { type: 'register', number: 'P-001' }
    case 'take_task':
      return action.task && { type: 'take_task', task: action.task, takeOver: true }
    case 'forward': {
      const twice = { assignmentId: `${id}b`, agencyId: 'dinsos', itemIds: [], instruction: null }
      const once = { assignmentId: id, agencyId: 'dinkes', itemIds: [], instruction: null }
      return { type: 'forward', assignments: turn.pick % 2 === 0 ? [once] : [once, twice] }
    }
    case 'supply_answer': {
      const kinds: OutcomeKind[] = ['given', 'given', 'refused', 'partial', 'not_held']
      const ids = assignment?.itemIds ?? uncoveredItems(state).map(({ itemId }) => itemId)
      const told = ids.flatMap((one, at) => outcomes(kinds[(turn.pick + at) % 5] ?? 'given', [one]))
      const asText = turn.pick % 3 === 0 && !told.some(({ outcome }) => outcome === 'partial')
      const answer = { files: asText ? [] : [file], text: asText ? words : null, entryIds: [] }
      return { type: 'supply_answer', assignmentId: id, outcomes: told, ...answer }
    }
    case 'recall_forward':
    case 'return_by_unit':
    case 'send_back_answer':
      return { type: action.type, assignmentId: id, reason: words }
    case 'verify_answer':
      return { type: action.type, assignmentId: id, checklist: checklistItems, publish: false }
    case 'link_test': {
      const item = assignment?.answer?.outcomes.find(({ outcome }) => outcome === 'refused')
      return item
        ? { type: action.type, assignmentId: id, itemId: item.itemId, testId: 't1', letter: null }
        : null
    }
    case 'notify_applicant': {
      const outcome = caseOutcome(state)
      const paper = state.copy === 'hardcopy' && (outcome === 'given' || outcome === 'partial')
      const fee = paper && turn.pick % 2 === 0 ? { copying: 5000, sending: 0, other: 0 } : null
      return { type: action.type, noticeNumber: `S-${state.version}`, note: null, fee }
    }
    case 'hand_over': {
      const byDownload = releasedFiles(state).length > 0 && state.copy !== 'hardcopy'
      if (name === 'system')
        return { type: 'hand_over', way: byDownload ? 'downloaded' : 'elapsed' }
      if (name !== 'sari') return { type: 'hand_over', way: 'collected' }
      return { type: 'hand_over', way: byDownload ? 'downloaded' : 'acknowledged' }
    }
    case 'withdraw':
      return { type: 'withdraw', reason: null }
    case 'confirm_complete':
    case 'lapse':
    case 'mark_silent':
      return { type: action.type }
    case 'request_completion':
      return { type: action.type, missing: ['contact'], text: words }
    case 'complete':
      return { type: action.type, text: words, files: [], identityRenewed: false }
    case 'ask_question':
      return {
        type: action.type,
        questionId: `q${state.version}`,
        assignmentId: action.assignmentId,
        text: words,
      }
    case 'answer_question': {
      const side = name === 'sari' || name === 'desk' ? 'office' : 'applicant'
      const open = state.questions.find(({ by, answer }) => by === side && answer === null)
      return open
        ? { type: action.type, questionId: open.questionId, text: words, files: [] }
        : null
    }
    case 'propose_extension':
      return { type: action.type, assignmentId: id, reason: 'not_yet_held', text: words }
    case 'extend':
      return { type: action.type, days: 1 + (turn.pick % 7), reason: 'not_yet_held', text: words }
    case 'record_payment':
      return { type: action.type, amount: openFee(state) ?? 0, way: 'cash' }
    case 'correct_notice':
      return { type: action.type, noticeNumber: `S-${state.version}`, reason: words, note: words }
    case 'reopen':
      return state.status === 'lapsed' || name === 'system' || state.notices.length === 0
        ? execute('o1', 'i1')
        : state.reopening === null
          ? reopen(state.items[0]?.itemId ?? '')
          : execute('o1', 'i1')
    case 'recalculate_due':
      return { type: action.type, changeId: 'c1' }
    case 'number_letter':
      return {
        type: action.type,
        letterId: `guided-${state.version}`,
        kind: 'notice',
        number: 'S-9',
      }
    case 'issue_letter': {
      const open = state.letters.find((letter) => letter.file === null)
      return open ? { type: action.type, letterId: open.letterId, file } : null
    }
  }
}

const over = (status: RequestState['status']) =>
  status === 'handed_over' || status === 'withdrawn' || status === 'lapsed'

/** Every way in which a state could be impossible; none may be found. */
function impossibilities(state: RequestState, before: RequestState): string[] {
  const { assignments, tasks, status, notices, extension, reopening } = state
  const keys = tasks.map(({ task: key }) => `${key.step}:${key.assignmentId}`)
  const steps = new Set(tasks.map(({ task: key }) => key.step))
  const live = assignments.filter((one) => one.itemIds.some((id) => coversItem(one, id)))
  const allVerified =
    live.every(isVerified) && state.items.every(({ itemId }) => liveOver(state, itemId))
  const holders = live.flatMap((one) =>
    one.itemIds.filter((id) => coversItem(one, id)).map((itemId) => `${one.agencyId}:${itemId}`),
  )
  const told = status === 'notified' || status === 'handed_over'
  const waits = status === 'open' && state.completion.status === 'asked'
  const released = new Set(releasedFiles(before))
  const wrong: [string, boolean][] = [
    [
      'open again without being reopened',
      before.status !== 'absent' &&
        before.status !== 'open' &&
        status === 'open' &&
        reopening === null,
    ],
    [
      'an end that is left for another',
      over(before.status) && status !== before.status && status !== 'open',
    ],
    ['withdrawn after the notice', status === 'withdrawn' && state.notifiedAt !== null],
    ['lapsed without being asked', status === 'lapsed' && state.completion.status !== 'asked'],
    ['lapsed although somebody was at work', status === 'lapsed' && assignments.length > 0],
    ['two tasks of one key', new Set(keys).size < keys.length],
    ['work on a case that is not open', status !== 'open' && tasks.length > 0],
    ["an open case with nobody's turn", status === 'open' && tasks.length === 0 && !waits],
    ['work while the applicant completes', waits && tasks.length > 0],
    ['notice prepared while work is left', steps.has(7) && tasks.length > 1],
    ['notified without verified answers', told && !allVerified],
    [
      'told without a notice',
      told !== notices.length > 0 && !(status === 'open' && reopening !== null),
    ],
    ['a notice without its moment', (state.notifiedAt !== null) !== notices.length > 0],
    ['versions with a gap', notices.some(({ version }, at) => version !== at + 1)],
    [
      'a notice that vanished or changed',
      before.notices.some(
        (notice, at) =>
          notices[at] !== notice && JSON.stringify(notices[at]) !== JSON.stringify(notice),
      ),
    ],
    ['being answered anew on a case that is not open', reopening !== null && status !== 'open'],
    ['closed flag and status differ', (state.closedAt !== null) !== over(status)],
    ['way of handing over without it', (state.handoverWay !== null) !== (status === 'handed_over')],
    [
      'assignment ids repeat',
      new Set(assignments.map((one) => one.assignmentId)).size < assignments.length,
    ],
    ['one agency holds an item twice', new Set(holders).size < holders.length],
    ['an assignment over nothing', assignments.some(({ itemIds: ids }) => ids.length === 0)],
    [
      'an unknown item',
      assignments.some((one) =>
        one.itemIds.some((id) => !state.items.some(({ itemId }) => itemId === id)),
      ),
    ],
    [
      'verified without an answer',
      assignments.some((one) => isVerified(one) && one.answer === null),
    ],
    [
      'an answer that leaves an item out',
      assignments.some(
        ({ answer, itemIds: ids }) =>
          answer !== null && ids.some((id) => !answer.outcomes.some((one) => one.itemId === id)),
      ),
    ],
    [
      'a refusal that went out without a letter or a test',
      assignments
        .filter(isReleased)
        .flatMap(({ answer }) => answer?.outcomes ?? [])
        .some(
          (one) => one.outcome === 'refused' && (one.letters.length === 0 || one.testId === null),
        ),
    ],
    [
      'verified and when differ',
      assignments.some((one) => isVerified(one) !== (one.verifiedAt !== null)),
    ],
    ['files out before the notice', state.notifiedAt === null && releasedFiles(state).length > 0],
    [
      'a file that was taken back',
      [...released].some((one) => !releasedFiles(state).includes(one)),
    ],
    ['due before receipt', state.dueOn !== null && state.dueOn <= (state.receivedOn ?? '')],
    [
      'extended twice',
      before.extension.granted !== null && extension.granted?.at !== before.extension.granted.at,
    ],
    ['extended by more than the law gives', (extension.granted?.days ?? 0) > 7],
    [
      'extended after the last day',
      extension.granted !== null && localDateOf(extension.granted.at) > extension.granted.was,
    ],
    [
      'due later than the seventeenth working day',
      state.dueOn !== null &&
        state.receivedOn !== null &&
        workingDaysBetween(longer, state.receivedOn, state.dueOn) > 17,
    ],
    ['a promise that became earlier', (state.promisedOn ?? '') < (before.promisedOn ?? '')],
    ['due later than promised', (state.dueOn ?? '') > (state.promisedOn ?? '')],
    [
      'silent before the last day',
      state.silentSince !== null &&
        before.silentSince === null &&
        localDateOf(state.silentSince) <= (state.dueOn ?? ''),
    ],
    ['paid more than any notice asked', feePaid(state) > state.notices.length * 5000],
    ['a fee for what is no copy on paper', state.fee.due !== null && state.copy !== 'hardcopy'],
    [
      'question ids repeat',
      new Set(state.questions.map((one) => one.questionId)).size < state.questions.length,
    ],
    [
      'an order carried out twice',
      new Set(state.executedOrders).size < state.executedOrders.length,
    ],
    [
      'a letter made twice',
      before.letters.some(
        (letter) =>
          letter.file !== null &&
          state.letters.find((one) => one.letterId === letter.letterId)?.file !== letter.file,
      ),
    ],
    ['filed and status differ', (state.receivedOn !== null) !== (status !== 'absent')],
    ['officers at work without a number', state.number === null && assignments.length > 0],
    [
      'at work without a task in hand',
      live.some((one) => {
        const open = tasks.find(({ task: key }) => key.assignmentId === one.assignmentId)
        const atWork = one.status === 'in_progress' || one.status === 'in_verification'
        return status === 'open' && atWork !== (open?.takenBy != null)
      }),
    ],
    [
      'a receipt that changed',
      before.receivedOn !== null && state.receivedOn !== before.receivedOn,
    ],
    ['a version that is not its number of events', state.version !== before.version + 1],
  ]
  return wrong.filter(([, found]) => found).map(([what]) => what)
}

interface Step {
  readonly state: RequestState
  readonly now: Instant
  readonly log: readonly Recorded<RequestEvent>[]
  readonly contextFor: (name: Who) => RequestContext
}

/** Plays a random life of a case and hands each moment to `look`. */
function live(plan: readonly Turn[], look: (step: Step, turn: Turn) => void): void {
  let state = initialRequest
  let clock = Date.parse(wib('2026-11-23 09:00'))
  const log: Recorded<RequestEvent>[] = []
  for (const turn of plan) {
    clock += turn.passes
    const now = new Date(clock).toISOString() as Instant
    // The office adds a day off in the midst of every longer life.
    const days = log.length < 9 ? calendar : longer
    const contextFor = (one: Who) => ({ ...contextOf(one, now), calendar: days })
    const guided = turn.luck < 8 ? fill(state, turn, contextFor) : null
    const [name, command] = guided ?? [turn.who, turn.command]
    const decision = decide(state, command, contextFor(name))
    if (guided !== null) expect(decision, JSON.stringify(command)).toMatchObject({ ok: true })
    for (const one of record(decision, { seq: log.length + 1, at: now, actor: people[name] })) {
      const next = evolve(state, one)
      expect(impossibilities(next, state)).toEqual([])
      log.push(one)
      state = next
    }
    look({ state, now, log, contextFor }, turn)
  }
}

describe('whatever people try, in whatever order', () => {
  test('a case reaches no impossible state, and what is permitted is accepted', () => {
    const reached = new Set<string>()
    const happened = new Set<string>()
    fc.assert(
      fc.property(turns, (plan) => {
        live(plan, ({ state, log }) => {
          reached.add(state.status)
          for (const { event } of log) happened.add(event.type)
        })
      }),
      { numRuns: 700 },
    )
    expect([...reached].sort()).toEqual([
      'absent',
      'handed_over',
      'lapsed',
      'notified',
      'open',
      'withdrawn',
    ])
    expect([...happened].sort()).toEqual([...eventTypes].sort())
  })

  test('a command is accepted only if its kind is among the permitted ones', () => {
    fc.assert(
      fc.property(
        turns,
        fc.array(fc.tuple(who, anyCommand), { minLength: 20, maxLength: 60 }),
        (plan, tries) => {
          live(plan, ({ state, contextFor }, turn) => {
            if (turn.pick % 5 !== 0) return
            for (const [name, command] of tries) {
              const context = contextFor(name)
              if (!decide(state, command, context).ok) continue
              expect(permittedCommands(state, context)).toContain(command.type)
            }
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  test('no clock is negative, whatever the form carried and whenever one looks', () => {
    fc.assert(
      fc.property(turns, anyCommand, moment, (plan, first, now) => {
        const start: Turn[] =
          first.type === 'submit'
            ? [
                {
                  who: 'sari',
                  command: { ...first, applicantId: 'sari', channel: 'web' } as const,
                  luck: 9,
                  pick: 0,
                  passes: 0,
                },
              ]
            : []
        live([...start, ...plan], ({ log }, turn) => {
          if (turn.pick % 7 !== 0) return
          for (const clock of stepClocks(log, { calendar, hours, sop, now })) {
            expect(clock.waitingMs ?? 0).toBeGreaterThanOrEqual(0)
            expect(clock.handlingMs ?? 0).toBeGreaterThanOrEqual(0)
            expect(clock.workingDaysUsed ?? 0).toBeGreaterThanOrEqual(0)
            if (clock.end === null || clock.within === null) continue
            expect(clock.end).toBe('done')
          }
        })
      }),
      { numRuns: 100 },
    )
  })

  test('the same log always tells the same case', () => {
    fc.assert(
      fc.property(turns, (plan) => {
        live(plan, ({ state, log }, turn) => {
          if (turn.pick % 11 !== 0) return
          expect(log.reduce(evolve, initialRequest)).toEqual(state)
          expect(JSON.parse(JSON.stringify(log)).reduce(evolve, initialRequest)).toEqual(state)
        })
      }),
      { numRuns: 60 },
    )
  })
})
