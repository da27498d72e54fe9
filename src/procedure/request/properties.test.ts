import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendar,
  contextOf,
  file,
  hours,
  people,
  record,
  sop,
  submission,
  type Who,
  wib,
  words,
} from '../../../test/oracle/request-case.ts'
import type { Instant } from '../values.ts'
import { stepClocks } from './clocks.ts'
import type { RequestCommand } from './commands.ts'
import { isLive, isVerified, releasedFiles } from './coverage.ts'
import { decide } from './decide.ts'
import { checklistItems, type Recorded, type RequestEvent, type TaskKey } from './events.ts'
import { evolve, initialRequest } from './evolve.ts'
import { permittedActions, permittedCommands } from './permitted.ts'
import type { RequestState } from './state.ts'

const everyone = Object.keys(people) as Who[]
const who = fc.constantFrom(...everyone)
const assignmentId = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5')
const itemIds = fc.subarray(['i1', 'i2', 'i3', 'ix'])
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

/** Any command at all, sensible or not. */
const anyCommand: fc.Arbitrary<RequestCommand> = fc.oneof(
  fc.record({
    type: fc.constant('submit' as const),
    applicantId: fc.constantFrom('sari', 'budi'),
    channel: fc.constantFrom('web', 'surat'),
    items: fc
      .subarray(['i1', 'i2', 'i3'])
      .map((ids) => ids.map((itemId) => ({ itemId, text: words }))),
    purpose: fc.constant(words),
    searchStartedAt: fc.option(moment),
    formOpenedAt: moment,
    portalAnswerMs: fc.option(fc.integer({ min: -5, max: 500 })),
  }),
  fc.constant<RequestCommand>({ type: 'register', number: 'P-001' }),
  fc.record({ type: fc.constant('take_task' as const), task, takeOver: fc.boolean() }),
  fc.record({
    type: fc.constant('forward' as const),
    assignments: fc.array(disposition, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('recall_forward' as const),
    assignmentId,
    reason: fc.constant(words),
  }),
  fc.record({
    type: fc.constant('return_by_unit' as const),
    assignmentId,
    reason: fc.constant(words),
  }),
  fc.record({
    type: fc.constant('supply_answer' as const),
    assignmentId,
    itemIds,
    outcome: fc.constant('given' as const),
    files: fc.subarray([file]),
    text: fc.option(fc.constant(words)),
    entryIds: fc.subarray(['e1']),
  }),
  fc.record({
    type: fc.constant('send_back_answer' as const),
    assignmentId,
    reason: fc.constant(words),
  }),
  fc.record({
    type: fc.constant('verify_answer' as const),
    assignmentId,
    checklist: fc.subarray([...checklistItems]),
    publish: fc.boolean(),
  }),
  fc.constant<RequestCommand>({ type: 'notify_applicant', noticeNumber: 'S-1', note: null }),
  fc.record({
    type: fc.constant('hand_over' as const),
    way: fc.constantFrom('downloaded', 'acknowledged', 'elapsed'),
  }),
  fc.constant<RequestCommand>({ type: 'withdraw', reason: null }),
)

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
      fc.integer({ min: 0, max: 40 * 86_400_000 }),
    ),
  }),
  { minLength: 5, maxLength: 45 },
)

/** A filled form of something permitted, written apart from how permission is found out. */
function fill(
  state: RequestState,
  turn: Turn,
  now: Instant,
): readonly [Who, RequestCommand] | null {
  const choices = everyone.flatMap((name) =>
    permittedActions(state, contextOf(name, now))
      .filter(({ type }) => type !== 'withdraw' || turn.pick % 20 === 0)
      .map((action) => ({ name, action })),
  )
  const choice = choices[turn.pick % Math.max(1, choices.length)]
  if (choice === undefined) return null
  const { name, action } = choice
  const id = action.assignmentId ?? `n${state.version}`
  switch (action.type) {
    case 'submit':
      return ['sari', submission]
    case 'register':
      return [name, { type: 'register', number: 'P-001' }]
    case 'take_task':
      return action.task && [name, { type: 'take_task', task: action.task, takeOver: true }]
    case 'forward': {
      const twice = { assignmentId: `${id}b`, agencyId: 'dinsos', itemIds: [], instruction: null }
      const once = { assignmentId: id, agencyId: 'dinkes', itemIds: [], instruction: null }
      return [name, { type: 'forward', assignments: turn.pick % 2 === 0 ? [once] : [once, twice] }]
    }
    case 'supply_answer': {
      const words1 = turn.pick % 3 === 0 ? words : null
      const files = words1 === null ? [file] : []
      const answer = { outcome: 'given', files, text: words1, entryIds: [] } as const
      return [name, { type: 'supply_answer', assignmentId: id, itemIds: [], ...answer }]
    }
    case 'recall_forward':
    case 'return_by_unit':
    case 'send_back_answer':
      return [name, { type: action.type, assignmentId: id, reason: words }]
    case 'verify_answer':
      return [
        name,
        { type: action.type, assignmentId: id, checklist: checklistItems, publish: false },
      ]
    case 'notify_applicant':
      return [name, { type: action.type, noticeNumber: 'S-1', note: null }]
    case 'hand_over': {
      const files = releasedFiles(state).length > 0
      if (name === 'system')
        return [name, { type: 'hand_over', way: files ? 'downloaded' : 'elapsed' }]
      return [name, { type: 'hand_over', way: files ? 'downloaded' : 'acknowledged' }]
    }
    case 'withdraw':
      return [name, { type: 'withdraw', reason: null }]
  }
}

const rank = { absent: 0, open: 1, notified: 2, handed_over: 3, withdrawn: 3 }

/** Every way in which a state could be impossible; none may be found. */
function impossibilities(state: RequestState, before: RequestState): string[] {
  const { assignments, tasks, status } = state
  const keys = tasks.map(({ task: key }) => `${key.step}:${key.assignmentId}`)
  const steps = new Set(tasks.map(({ task: key }) => key.step))
  const live = assignments.filter(isLive)
  const allVerified =
    live.every(isVerified) &&
    state.items.every(({ itemId }) => live.some((one) => one.itemIds.includes(itemId)))
  const holders = live.flatMap((one) => one.itemIds.map((itemId) => `${one.agencyId}:${itemId}`))
  const wrong: [string, boolean][] = [
    ['status went back', rank[status] < rank[before.status]],
    ['withdrawn after the notice', status === 'withdrawn' && state.notifiedAt !== null],
    ['two tasks of one key', new Set(keys).size < keys.length],
    ['work on a case that is not open', status !== 'open' && tasks.length > 0],
    ["an open case with nobody's turn", status === 'open' && tasks.length === 0],
    ['notice prepared while work is left', steps.has(7) && tasks.length > 1],
    ['notified without verified answers', state.notifiedAt !== null && !allVerified],
    [
      'notified flag and status differ',
      (state.notifiedAt !== null) !== (status === 'notified' || status === 'handed_over'),
    ],
    ['closed flag and status differ', (state.closedAt !== null) !== (rank[status] === 3)],
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
      'verified and when differ',
      assignments.some((one) => isVerified(one) !== (one.verifiedAt !== null)),
    ],
    ['files out before the notice', state.notifiedAt === null && releasedFiles(state).length > 0],
    ['due before receipt', state.dueOn !== null && state.dueOn <= (state.receivedOn ?? '')],
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
}

/** Plays a random life of a case and hands each moment to `look`. */
function live(plan: readonly Turn[], look: (step: Step, turn: Turn) => void): void {
  let state = initialRequest
  let clock = Date.parse(wib('2026-11-23 09:00'))
  const log: Recorded<RequestEvent>[] = []
  for (const turn of plan) {
    clock += turn.passes
    const now = new Date(clock).toISOString() as Instant
    const guided = turn.luck < 8 ? fill(state, turn, now) : null
    const [name, command] = guided ?? [turn.who, turn.command]
    const decision = decide(state, command, contextOf(name, now))
    if (guided !== null) expect(decision).toMatchObject({ ok: true })
    for (const one of record(decision, { seq: log.length + 1, at: now, actor: people[name] })) {
      const next = evolve(state, one)
      expect(impossibilities(next, state)).toEqual([])
      log.push(one)
      state = next
    }
    look({ state, now, log }, turn)
  }
}

describe('whatever people try, in whatever order', () => {
  test('a case reaches no impossible state, and what is permitted is accepted', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(turns, (plan) => {
        live(plan, ({ state }) => reached.add(state.status))
      }),
      { numRuns: 300 },
    )
    expect([...reached].sort()).toEqual(['absent', 'handed_over', 'notified', 'open', 'withdrawn'])
  })

  test('a command is accepted only if its kind is among the permitted ones', () => {
    fc.assert(
      fc.property(
        turns,
        fc.array(fc.tuple(who, anyCommand), { minLength: 20, maxLength: 60 }),
        (plan, tries) => {
          live(plan, ({ state, now }, turn) => {
            if (turn.pick % 5 !== 0) return
            for (const [name, command] of tries) {
              const context = contextOf(name, now)
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
                  command: { ...first, applicantId: 'sari', channel: 'web' },
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
