import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  after,
  always,
  cast,
  giveBack,
  now,
  open,
  publish,
  submit,
  withdraw,
} from '../../../test/oracle/entry-life.ts'
import type { Actor, LocalDate } from '../values.ts'
import type { EntryCommand } from './commands.ts'
import { decideEntry } from './decide.ts'
import type { EntryEvent } from './events.ts'
import { noEntry } from './state.ts'

const periodic = { ...always, category: 'berkala', validUntil: '2027-01-01' as LocalDate } as const
const commands: readonly EntryCommand[] = [
  open,
  { type: 'save_draft' },
  submit(),
  submit(periodic),
  { type: 'recall' },
  giveBack,
  { type: 'discard' },
  publish(),
  publish(periodic),
  publish(always, 'archive'),
  { type: 'renew', validUntil: null },
  withdraw,
]
const moves = fc.array(
  fc.tuple(fc.constantFrom<Actor>(...Object.values(cast)), fc.constantFrom(...commands)),
  { maxLength: 60 },
)

test('however an entry is handled, versions count up, withdrawn is for good, and its people may act', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      let state = noEntry
      const log: EntryEvent[] = []
      for (const [actor, command] of steps) {
        const decision = decideEntry(state, command, { now, actor })
        if (!decision.ok) continue
        expect(state.status).not.toBe('withdrawn')
        const role = actor.kind === 'system' ? 'system' : actor.role
        expect(['ppid_utama', 'ppid_pembantu', 'system']).toContain(role)
        if (role === 'ppid_pembantu') expect(actor).toHaveProperty('agencyId', 'dinkes')
        state = after(state, actor, decision.events)
        log.push(...decision.events)
      }
      const versions = log.flatMap((event) =>
        event.type === 'entry_published' ? [event.version] : [],
      )
      expect(versions).toEqual(versions.map((_, index) => index + 1))
      expect(state.contentVersion).toBe(versions.length)
      expect(state.status === 'unpublished').toBe(versions.length === 0)
      expect(state.version).toBe(log.length)
    }),
    { numRuns: 300 },
  )
})
