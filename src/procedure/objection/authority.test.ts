import { describe, expect, test } from 'vitest'
import {
  type Act,
  acceptLate,
  answer,
  contextOf,
  day,
  decline,
  disputed,
  executed,
  executing,
  fileIt,
  forwarded,
  late,
  moveTo,
  orderOf,
  people,
  play,
  register,
  registered,
  satisfied,
  settle,
  silent,
  upheldLife,
  type Who,
  withdraw,
} from '../../../test/oracle/objection-life.ts'
import { objectionAuthority } from './authority.ts'
import type { ObjectionCommandType } from './commands.ts'
import { permittedObjectionCommands } from './permitted.ts'
import { statusOf } from './state.ts'

type May = Partial<Record<Who, ObjectionCommandType[]>>

const numbering: ObjectionCommandType[] = ['number_letter']
const track: May = { utama: ['move_dispute'], atasan: ['move_dispute'], system: numbering }
const counter: readonly Act[] = [
  ['desk', fileIt(['d', 'e'], { channel: 'datang_langsung' })],
  ['system', register],
]
// Without items: what PPID itself says it has done.
const owing: readonly Act[] = [
  ['sari', fileIt(['b', 'e'])],
  ['system', register],
  ['atasan', answer({ b: 'granted', e: 'upheld' }, orderOf([])), '2026-12-10'],
]
const toKi: May = { utama: ['file_dispute'], system: numbering }

/** Who may do what, by hand. A person who is not named in a state may do nothing in it. */
const table: Record<string, { past: readonly Act[]; on?: string; may: May }> = {
  'nothing yet': { past: [], may: { sari: ['file'], utama: ['file'], desk: ['file'] } },
  'not registered yet': { past: registered.slice(0, 1), may: { system: ['register'] } },
  registered: {
    past: registered,
    may: {
      sari: ['withdraw'],
      utama: ['forward_file'],
      atasan: ['answer', 'settle'],
      system: numbering,
    },
  },
  'filed at the counter': {
    past: counter,
    may: {
      sari: ['withdraw'],
      utama: ['forward_file'],
      desk: ['withdraw'],
      atasan: ['answer', 'settle'],
      system: numbering,
    },
  },
  forwarded: {
    past: forwarded,
    may: { sari: ['withdraw'], atasan: ['answer', 'settle'], system: numbering },
  },
  'about an exemption': {
    past: [
      ['sari', fileIt(['a', 'e'])],
      ['system', register],
    ],
    may: { sari: ['withdraw'], utama: ['forward_file'], atasan: ['answer'], system: numbering },
  },
  'wholly late': {
    past: late,
    on: '2027-01-15',
    may: {
      sari: ['withdraw'],
      utama: ['forward_file'],
      atasan: ['accept_late', 'decline'],
      system: numbering,
    },
  },
  'late and heard': {
    past: [...late, ['atasan', acceptLate]],
    on: '2027-01-15',
    may: {
      sari: ['withdraw'],
      utama: ['forward_file'],
      atasan: ['answer', 'settle'],
      system: numbering,
    },
  },
  declined: {
    past: [...late, ['atasan', decline]],
    on: '2027-01-15',
    may: { ...toKi, sari: ['respond'], atasan: ['file_dispute'] },
  },
  'past its last day': {
    past: registered,
    on: '2027-01-19',
    may: {
      sari: ['withdraw'],
      utama: ['forward_file'],
      atasan: ['answer', 'settle'],
      system: ['mark_silent', ...numbering],
    },
  },
  silent: {
    past: silent,
    on: '2027-01-20',
    may: {
      sari: ['respond', 'withdraw'],
      utama: ['file_dispute', 'forward_file'],
      atasan: ['answer', 'file_dispute', 'settle'],
      system: numbering,
    },
  },
  'answered, PPID upheld': {
    past: upheldLife,
    on: '2026-12-11',
    may: { ...toKi, sari: ['respond'], atasan: ['file_dispute'] },
  },
  'answered, after the window': {
    past: upheldLife,
    on: '2027-01-05',
    may: { ...toKi, sari: ['respond'], atasan: ['file_dispute'] },
  },
  'answered and responded to': {
    past: [...upheldLife, ['sari', satisfied, '2026-12-11']],
    on: '2026-12-12',
    may: { ...toKi, atasan: ['file_dispute'] },
  },
  'answered at the counter': {
    past: [...counter, ['atasan', answer({ d: 'upheld', e: 'upheld' }), '2026-12-10']],
    on: '2026-12-11',
    may: {
      sari: ['respond'],
      desk: ['respond'],
      utama: ['file_dispute'],
      atasan: ['file_dispute'],
      system: numbering,
    },
  },
  'being carried out by giving items': {
    past: executing,
    on: '2026-12-11',
    may: {
      sari: ['respond'],
      utama: ['file_dispute'],
      atasan: ['file_dispute', 'record_execution'],
      system: ['record_execution', ...numbering],
    },
  },
  'being carried out otherwise': {
    past: owing,
    on: '2026-12-11',
    may: {
      sari: ['respond'],
      utama: ['file_dispute', 'record_execution'],
      atasan: ['file_dispute', 'record_execution'],
      system: ['record_execution', ...numbering],
    },
  },
  'carried out': {
    past: executed,
    on: '2026-12-18',
    may: { ...toKi, sari: ['respond'], atasan: ['file_dispute'] },
  },
  settled: {
    past: [...registered, ['atasan', settle, '2026-12-10']],
    on: '2026-12-11',
    may: { ...toKi, sari: ['respond'], atasan: ['file_dispute'] },
  },
  withdrawn: { past: [...registered, ['sari', withdraw]], may: { system: numbering } },
  'at the commission': {
    past: disputed,
    on: '2026-12-20',
    may: { ...track, sari: ['respond'] },
  },
  'mediation failed': {
    past: [
      ...disputed,
      ['utama', moveTo('mediation', '2026-12-20'), '2026-12-20'],
      ['utama', moveTo('mediation_failed', '2026-12-20')],
    ],
    on: '2026-12-20',
    may: { ...track, sari: ['respond'] },
  },
  'ruled to be opened': {
    past: [
      ...disputed,
      ['utama', moveTo('adjudication', '2026-12-20'), '2026-12-20'],
      ['atasan', moveTo('ruling', '2026-12-20')],
      ['atasan', moveTo('final', '2026-12-20', orderOf(['i2']))],
    ],
    on: '2026-12-20',
    may: {
      sari: ['respond'],
      atasan: ['record_execution'],
      system: ['record_execution', ...numbering],
    },
  },
  'dropped at the commission': {
    past: [...disputed, ['utama', moveTo('dropped', '2026-12-20'), '2026-12-20']],
    on: '2026-12-20',
    may: { sari: ['respond'], system: numbering },
  },
}

const everyone = Object.keys(people) as Who[]

describe.each(Object.entries(table))('%s', (_, { past, on, may }) => {
  const { state } = play(past)
  const today = day(on ?? '2026-12-03')
  test.each(everyone)('%s', (who) => {
    const permitted = permittedObjectionCommands(state, contextOf(who, today))
    expect([...permitted].sort()).toEqual([...(may[who] ?? [])].sort())
  })
})

test("every command is somebody's in some state of the table, or follows from a letter or a calendar", () => {
  const found = Object.values(table).flatMap(({ may }) => Object.values(may).flat())
  const rest: ObjectionCommandType[] = ['issue_letter', 'recalculate_due']
  expect([...new Set([...found, ...rest])].sort()).toEqual(Object.keys(objectionAuthority).sort())
})

test('PPID answers nothing, whatever the state', () => {
  for (const { past, on } of Object.values(table)) {
    const { state } = play(past)
    for (const who of ['utama', 'dinkes', 'desk', 'admin'] as const) {
      const may = permittedObjectionCommands(state, contextOf(who, day(on ?? '2026-12-03')))
      for (const deed of ['answer', 'settle', 'decline', 'accept_late'] as const)
        expect(may).not.toContain(deed)
    }
  }
})

test('after an objection was upheld the same grounds are closed to a second one', () => {
  const { state } = play(upheldLife)
  const earlier = [{ open: false, grounds: state.grounds }]
  const context = contextOf('sari', day('2026-12-14'), { earlier })
  expect(statusOf(state)).toBe('answered')
  expect(permittedObjectionCommands(play([]).state, context)).toEqual(['file'])
  const all = { ...context, earlier: [...earlier, ...['a', 'b', 'f'].map(raisedBefore)] }
  expect(permittedObjectionCommands(play([]).state, all)).toEqual([])
})

function raisedBefore(ground: string) {
  const found = { ground: ground as 'a', foundOn: day('2026-11-26') }
  return { open: false, grounds: [found] }
}
