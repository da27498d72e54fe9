import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  advise,
  after,
  approve,
  cast,
  conclude,
  day,
  deny,
  drop,
  exempt,
  found,
  keep,
  now,
  open,
  propose,
  review,
  sendBack,
  submit,
  supersede,
  text,
  type Who,
  write,
} from '../../../test/oracle/exemption-life.ts'
import type { PersonId } from '../values.ts'
import type { TestCommand } from './commands.ts'
import { decideTest } from './decide.ts'
import type { TestEvent } from './events.ts'
import { lastDayOf, passingLetters } from './period.ts'
import { isInForce, noTest } from './state.ts'

const commands: readonly TestCommand[] = [
  propose(),
  write,
  submit(),
  submit(found),
  submit({ ...exempt, letters: ['a'], until: day('2056-11-23') }),
  submit({ ...exempt, letters: ['a'], until: day('2057-01-01') }),
  submit({ ...exempt, letters: ['j'], until: null, endless: true }),
  submit({ ...exempt, letters: ['d', 'j'], until: null, endless: true }),
  advise(),
  advise(false),
  sendBack,
  approve(),
  approve(text),
  deny,
  conclude,
  review,
  keep,
  open(),
  open('reviewed'),
  open('expired'),
  drop,
  supersede(),
  supersede('open'),
]
// Each word also in a likely place, so that long lives are played out, too.
const likely: readonly (readonly [Who, TestCommand])[] = [
  ['dinkes', propose()],
  ['dinkes', submit()],
  ['utama', write],
  ['tim', advise()],
  ['tim2', advise(false)],
  ['atasan', approve(text)],
  ['utama', conclude],
  ['utama2', conclude],
  ['atasan', conclude],
  ['dinkes', review],
]
const moves = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...likely) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom(...(Object.keys(cast) as Who[])),
        fc.constantFrom(...commands),
      ),
    },
  ),
  { maxLength: 80, size: 'max' },
)

test('however a test is handled, duties stay apart, advice comes before approval, and periods keep their limits', () => {
  let concludedOnce = 0
  fc.assert(
    fc.property(moves, (steps) => {
      let state = noTest
      const log: { readonly who: Who; readonly event: TestEvent }[] = []
      for (const [who, command] of steps) {
        const decision = decideTest(state, command, { now, actor: cast[who] })
        if (!decision.ok) continue
        state = after(state, cast[who], decision.events)
        log.push(...decision.events.map((event) => ({ who, event })))
      }
      const wrote = new Set<PersonId>()
      let opinions: Who[] = []
      for (const { who, event } of log) {
        if (['test_proposed', 'sheet_begun', 'sheet_submitted'].includes(event.type)) wrote.add(who)
        if (event.type === 'sheet_submitted') opinions = []
        if (event.type === 'opinion_given') {
          expect(opinions).not.toContain(who)
          opinions.push(who)
        }
        if (event.type === 'test_approved') expect(opinions.length).toBeGreaterThan(0)
        if (['opinion_given', 'test_approved', 'test_concluded'].includes(event.type))
          expect(wrote.has(who)).toBe(false)
        if (event.type !== 'test_concluded') continue
        concludedOnce += 1
        const { conclusion, letters, until } = event
        expect(letters.length > 0).toBe(conclusion.kind === 'exempt')
        if (passingLetters(letters).length > 0) expect(until).not.toBeNull()
        if (letters.includes('a'))
          expect(until !== null && until <= lastDayOf(day('2026-11-23'))).toBe(true)
      }
      const types = log.map(({ event }) => event.type)
      expect(types.filter((type) => type === 'test_proposed').length).toBe(log.length > 0 ? 1 : 0)
      expect(types.filter((type) => type === 'test_concluded').length).toBeLessThanOrEqual(1)
      const ended = types.findIndex((type) =>
        ['exemption_opened', 'exemption_extended', 'test_denied', 'test_dropped'].includes(type),
      )
      expect(ended === -1 || ended === log.length - 1).toBe(true)
      if (isInForce(state)) expect(types).toContain('test_concluded')
      expect([...wrote].sort()).toEqual([...state.drafters].sort())
      expect(state.version).toBe(log.length)
    }),
    { numRuns: 500 },
  )
  expect(concludedOnce).toBeGreaterThan(10)
})
