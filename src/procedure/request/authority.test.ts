import { describe, expect, test } from 'vitest'
import {
  type Act,
  closed,
  contextOf,
  forwarded,
  inProgress,
  inVerification,
  notified,
  notify,
  people,
  ready,
  register,
  registered,
  sendBack,
  stateAfter,
  step4,
  submit,
  supplied,
  supply,
  take,
  verified,
  verify,
  type Who,
  wib,
  withdraw,
  words,
} from '../../../test/oracle/request-case.ts'
import { sop2023 } from '../sop/sop2023.ts'
import type { SopVersion } from '../sop/types.ts'
import { authority, isAuthorised } from './authority.ts'
import type { RequestCommandType } from './commands.ts'
import { permittedActions, permittedCommands } from './permitted.ts'

/** Who may do what, by hand. A person who is not named in a state may do nothing in it. */
const table: Record<
  string,
  { past: readonly Act[]; may: Partial<Record<Who, RequestCommandType[]>> }
> = {
  'nothing yet': { past: [], may: { sari: ['submit'], otherApplicant: ['submit'] } },
  submitted: { past: [submit], may: { system: ['register'] } },
  registered: {
    past: registered,
    may: { sari: ['withdraw'], utama: ['take_task'], utama2: ['take_task'] },
  },
  'step 4 taken': {
    past: step4,
    may: { sari: ['withdraw'], utama: ['forward', 'supply_answer'], utama2: ['take_task'] },
  },
  forwarded: {
    past: forwarded,
    may: {
      sari: ['withdraw'],
      utama: ['recall_forward'],
      utama2: ['recall_forward'],
      dinkes: ['take_task', 'return_by_unit'],
      dinkes2: ['take_task', 'return_by_unit'],
    },
  },
  'unit at work': {
    past: inProgress,
    may: {
      sari: ['withdraw'],
      utama: ['recall_forward'],
      utama2: ['recall_forward'],
      dinkes: ['supply_answer', 'return_by_unit'],
      dinkes2: ['take_task'],
    },
  },
  supplied: {
    past: supplied,
    may: { sari: ['withdraw'], utama: ['take_task'], utama2: ['take_task'] },
  },
  'in verification': {
    past: inVerification,
    may: {
      sari: ['withdraw'],
      utama: ['send_back_answer', 'verify_answer'],
      utama2: ['take_task'],
    },
  },
  'sent back': {
    past: [...inVerification, ['utama', sendBack('a1')]],
    may: {
      sari: ['withdraw'],
      utama: ['recall_forward'],
      utama2: ['recall_forward'],
      dinkes: ['take_task', 'return_by_unit'],
      dinkes2: ['take_task', 'return_by_unit'],
    },
  },
  verified: {
    past: verified,
    may: { sari: ['withdraw'], utama: ['take_task'], utama2: ['take_task'] },
  },
  'step 7 taken': {
    past: ready,
    may: { sari: ['withdraw'], utama: ['notify_applicant'], utama2: ['take_task'] },
  },
  'notified of files': { past: notified, may: { sari: ['hand_over'], system: ['hand_over'] } },
  'notified of words': {
    past: [
      ...step4,
      ['utama', supply('a1', { files: [], text: words })],
      ['utama', take(6, 'a1')],
      ['utama', verify('a1')],
      ['utama', take(7)],
      ['utama', notify],
    ],
    may: { sari: ['hand_over'] },
  },
  closed: { past: closed, may: {} },
  withdrawn: { past: [...registered, ['sari', withdraw]], may: {} },
}

const everyone = Object.keys(people) as Who[]

describe.each(Object.entries(table))('%s', (_, { past, may }) => {
  test.each(everyone)('%s', (who) => {
    const permitted = permittedCommands(
      stateAfter(...past),
      contextOf(who, wib('2026-11-27 09:00')),
    )
    expect([...permitted].sort()).toEqual([...(may[who] ?? [])].sort())
  })
})

test("every command is somebody's in some state", () => {
  const found = Object.values(table).flatMap(({ may }) => Object.values(may).flat())
  expect([...new Set(found)].sort()).toEqual(Object.keys(authority).sort())
  expect(register[0]).toBe('system')
})

test('actions name the assignment and the task they are for', () => {
  const at = wib('2026-11-27 09:00')
  expect(permittedActions(stateAfter(...forwarded), contextOf('dinkes', at))).toEqual([
    { type: 'take_task', assignmentId: null, task: { step: 5, assignmentId: 'a1' } },
    { type: 'return_by_unit', assignmentId: 'a1', task: null },
  ])
  expect(permittedActions(stateAfter(...step4), contextOf('utama', at))).toEqual([
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
