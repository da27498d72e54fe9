import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  acceptLate,
  answer,
  answered,
  calendar,
  decline,
  disputeOn,
  execute,
  fileIt,
  forwardFile,
  markSilent,
  moveTo,
  orderOf,
  people,
  register,
  satisfied,
  settle,
  toCommission,
  unanswered,
  withdraw,
} from '../../../test/oracle/objection-life.ts'
import { addDays, instantAt, localDateOf } from '../dates.ts'
import type { Actor, LocalDate } from '../values.ts'
import type { ObjectionCommand } from './commands.ts'
import { decideObjection } from './decide.ts'
import { groundsOf, type ObjectedRequest } from './grounds.ts'
import {
  awaitsLateDecision,
  evolveObjection,
  keepsOthersOut,
  noObjection,
  type ObjectionState,
} from './state.ts'
import { disputeStages, grounds } from './values.ts'

const outcomes = ['given', 'partial', 'refused', 'not_held', 'not_documented'] as const

/** Requests that never were, are waiting, were answered in time or late, lapsed or were withdrawn. */
const requests = fc.record({
  base: fc.constantFrom(answered, unanswered),
  outcomes: fc.array(fc.constantFrom(...outcomes), { minLength: 1, maxLength: 3 }),
  noticeAfter: fc.integer({ min: -12, max: 12 }),
  fee: fc.constantFrom(0, 500),
  withdrawn: fc.boolean(),
  lapsed: fc.boolean(),
})
type Drawn = typeof requests extends fc.Arbitrary<infer T> ? T : never

function requestOf({ base, noticeAfter, ...drawn }: Drawn): ObjectedRequest {
  const noticeOn = addDays('2026-12-07' as LocalDate, noticeAfter)
  const lapsedOn = drawn.lapsed && base === unanswered ? ('2026-12-01' as LocalDate) : null
  const { fee, withdrawn } = drawn
  return base === unanswered
    ? {
        ...unanswered,
        withdrawn,
        lapsedOn,
        silentAfter: lapsedOn === null ? unanswered.silentAfter : null,
      }
    : {
        ...answered,
        lateNoticeOn: noticeAfter > 0 ? noticeOn : null,
        lastNoticeOn: noticeOn,
        fee,
        outcomes: drawn.outcomes,
      }
}

const chosen = fc.uniqueArray(fc.constantFrom(...grounds), { maxLength: 4 })
const filings = fc.tuple(fc.constantFrom<Actor>(people.sari, people.desk), chosen)
const fileAs = (actor: Actor, picked: readonly (typeof grounds)[number][]) =>
  fileIt(picked, { channel: actor === people.sari ? 'web' : 'datang_langsung' })

test('an objection is filed exactly with grounds that the case really has; the late ones are marked, none is turned away', () => {
  fc.assert(
    fc.property(
      requests,
      filings,
      fc.integer({ min: 0, max: 90 }),
      (drawn, [actor, picked], later) => {
        const request = requestOf(drawn)
        const today = addDays('2026-12-20' as LocalDate, later)
        const context = { now: instantAt(today, 600), actor, calendar, request, earlier: [] }
        const found = groundsOf(request, { today, calendar })
        const real = picked.every((ground) => found.some((one) => one.ground === ground))
        const decision = decideObjection(noObjection, fileAs(actor, picked), context)
        expect(decision.ok).toBe(picked.length > 0 && real)
        if (!decision.ok) return
        const [event] = decision.events
        if (event?.type !== 'objection_filed') throw new Error('filed')
        for (const { foundOn, lastDay, late } of event.grounds) {
          expect(foundOn <= today).toBe(true)
          expect(late).toBe(today > lastDay)
        }
        const state = evolveObjection(noObjection, { seq: 1, at: context.now, actor, event })
        const numbered = { ...state, number: 'K-001' }
        expect(awaitsLateDecision(numbered)).toBe(event.grounds.some(({ late }) => late))
      },
    ),
    { numRuns: 400 },
  )
})

const commands: readonly ObjectionCommand[] = [
  register,
  forwardFile,
  acceptLate,
  decline,
  settle,
  { ...settle, order: orderOf(['i1'], 5) } as ObjectionCommand,
  ...['upheld', 'granted', 'partly'].map((decision) =>
    answer(
      Object.fromEntries(grounds.map((ground) => [ground, decision as 'upheld'])),
      decision === 'upheld' ? null : orderOf(['i2'], 5),
    ),
  ),
  markSilent,
  execute('1', 'S-002'),
  execute('1', null),
  execute('2', 'S-003'),
  satisfied,
  toCommission,
  withdraw,
  disputeOn('2027-01-15'),
  ...disputeStages.map((stage) => moveTo(stage, '2027-01-20')),
  moveTo('final', '2027-01-20', orderOf(['i1'])),
]
const step = fc.oneof(
  fc.record({
    actor: fc.constantFrom<Actor>(...Object.values(people)),
    command: fc.constantFrom(...commands),
    days: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({
    actor: fc.constantFrom<Actor>(people.sari, people.desk),
    command: chosen.map((picked) => fileIt(picked)),
    days: fc.integer({ min: 0, max: 6 }),
  }),
)

test('however people act, never do two objections wait at once, only the Atasan decides, and what is decided stays decided', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let today = '2026-12-01' as LocalDate
      const lives: ObjectionState[] = []
      for (const { actor, command, days } of steps) {
        today = addDays(today, days)
        const before = command.type === 'file' ? noObjection : (lives.at(-1) ?? noObjection)
        const others = command.type === 'file' ? lives : lives.slice(0, -1)
        const earlier = others
          .filter((one) => one.withdrawn === null)
          .map((one) => ({ open: keepsOthersOut(one), grounds: one.grounds }))
        const now = instantAt(today, 600)
        const wanted =
          command.type === 'file' && actor === people.desk
            ? { ...command, channel: 'surat' as const }
            : command
        const context = { now, actor, calendar, request: answered, earlier }
        const decision = decideObjection(before, wanted, context)
        if (!decision.ok) continue
        let state = before
        for (const event of decision.events) {
          state = evolveObjection(state, { seq: state.version + 1, at: now, actor, event })
          if (deciding.has(event.type)) {
            expect(actor).toMatchObject({ role: 'atasan_ppid' })
            expect([before.answer, before.settled, before.declined]).toEqual([null, null, null])
            expect(before.withdrawn).toBeNull()
          }
          if (event.type === 'objection_settled')
            expect(state.grounds.map(({ ground }) => ground)).not.toContain('a')
          if (event.type === 'silence_marked') expect(localDateOf(now) > event.dueOn).toBe(true)
          if (event.type === 'objection_answered' && event.result !== 'upheld')
            expect(event.order).not.toBeNull()
        }
        if (command.type === 'file') lives.push(state)
        else lives[lives.length - 1] = state
        expect(lives.filter(keepsOthersOut).length).toBeLessThanOrEqual(1)
      }
      const raised = lives
        .filter((one) => one.withdrawn === null)
        .flatMap((one) => one.grounds.map(({ ground }) => ground))
      expect(new Set(raised).size).toBe(raised.length)
    }),
    { numRuns: 400 },
  )
})

const deciding: ReadonlySet<string> = new Set([
  'objection_answered',
  'objection_settled',
  'objection_declined',
  'late_accepted',
])
