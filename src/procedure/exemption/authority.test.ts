import { describe, expect, test } from 'vitest'
import {
  advise,
  advised,
  advising,
  approved,
  cast,
  concluded,
  deny,
  drop,
  foundOpen,
  type Move,
  now,
  number,
  open,
  played,
  proposed,
  reviewing,
  sendBack,
  supersede,
  testing,
  type Who,
} from '../../../test/oracle/exemption-life.ts'
import type { Instant } from '../values.ts'
import { mayCommandTest, testAuthority } from './authority.ts'
import type { TestCommandType } from './commands.ts'
import { permittedOnTest } from './permitted.ts'

const writing: TestCommandType[] = ['write_sheet', 'submit_sheet', 'drop']
const afterwards = '2028-01-01T02:00:00.000Z' as Instant

interface Situation {
  readonly past: readonly Move[]
  readonly at?: Instant
  readonly may: Partial<Record<Who, readonly TestCommandType[]>>
}

/** Who may do what, by hand. Whoever is not named in a state may do nothing in it. `dinkes` wrote the sheet. */
const table: Record<string, Situation> = {
  'nothing yet': {
    past: [],
    may: {
      utama: ['propose'],
      utama2: ['propose'],
      dinkes: ['propose'],
      dinkes2: ['propose'],
      dinsos: ['propose'],
    },
  },
  'proposed (USUL)': {
    past: proposed,
    may: {
      utama: writing,
      utama2: writing,
      dinkes: writing,
      dinkes2: writing,
      system: ['number_letter'],
    },
  },
  'being written (UJI)': {
    past: testing,
    may: {
      utama: writing,
      utama2: writing,
      dinkes: writing,
      dinkes2: writing,
      system: ['number_letter'],
    },
  },
  'sent back (UJI)': {
    past: [...advised, ['utama', sendBack]],
    may: {
      utama: writing,
      utama2: writing,
      dinkes: writing,
      dinkes2: writing,
      system: ['number_letter'],
    },
  },
  'in consideration (PERTIMBANGAN), no opinion yet': {
    past: advising,
    may: {
      utama: ['send_back'],
      utama2: ['send_back'],
      tim: ['give_opinion'],
      tim2: ['give_opinion'],
      atasan: ['send_back', 'deny'],
      system: ['number_letter'],
    },
  },
  'in consideration, one opinion': {
    past: advised,
    may: {
      utama: ['send_back'],
      utama2: ['send_back'],
      tim2: ['give_opinion'],
      atasan: ['send_back', 'approve', 'deny'],
      system: ['number_letter'],
    },
  },
  'in consideration, against most of the tim': {
    past: [...advising, ['tim', advise(false)]],
    may: {
      utama: ['send_back'],
      utama2: ['send_back'],
      tim2: ['give_opinion'],
      atasan: ['send_back', 'approve', 'deny'],
      system: ['number_letter'],
    },
  },
  'approved (DISETUJUI)': {
    past: approved,
    may: {
      utama: ['send_back', 'conclude'],
      utama2: ['send_back', 'conclude'],
      atasan: ['send_back', 'conclude'],
      system: ['number_letter'],
    },
  },
  'exempt by decree (DITETAPKAN)': {
    past: concluded,
    may: {
      utama: ['start_review', 'open'],
      utama2: ['start_review', 'open'],
      dinkes: ['start_review'],
      dinkes2: ['start_review'],
      atasan: ['open'],
      system: ['supersede', 'number_letter'],
    },
  },
  'exempt by decree, its period over': {
    past: concluded,
    at: afterwards,
    may: {
      utama: ['start_review', 'open'],
      utama2: ['start_review', 'open'],
      dinkes: ['start_review'],
      dinkes2: ['start_review'],
      atasan: ['open'],
      system: ['supersede', 'number_letter'],
    },
  },
  'the decree numbered, its letter being made': {
    past: [...concluded, ['system', number]],
    may: {
      utama: ['start_review', 'open'],
      utama2: ['start_review', 'open'],
      dinkes: ['start_review'],
      dinkes2: ['start_review'],
      atasan: ['open'],
      system: ['supersede', 'number_letter', 'issue_letter'],
    },
  },
  'found open by decree': { past: foundOpen, may: { system: ['number_letter'] } },
  'in review (DITINJAU)': {
    past: reviewing,
    may: {
      utama: ['close_review', 'open'],
      utama2: ['close_review', 'open'],
      atasan: ['open'],
      system: ['supersede', 'number_letter'],
    },
  },
  'extended (DIPERPANJANG)': {
    past: [...reviewing, ['system', supersede()]],
    may: { system: ['number_letter'] },
  },
  'opened (DIBUKA)': {
    past: [...concluded, ['atasan', open()]],
    may: { system: ['number_letter'] },
  },
  'not approved': { past: [...advised, ['atasan', deny]], may: { system: ['number_letter'] } },
  dropped: { past: [...testing, ['dinkes', drop]], may: { system: ['number_letter'] } },
}

const everyone = Object.keys(cast) as Who[]

describe.each(Object.entries(table))('%s', (_, { past, at = now, may }) => {
  test.each(everyone)('%s', (who) => {
    const permitted = permittedOnTest(played(...past), { now: at, actor: cast[who] })
    expect([...permitted].sort()).toEqual([...(may[who] ?? [])].sort())
  })
})

test("every command is somebody's in some state", () => {
  const found = Object.values(table).flatMap(({ may }) => Object.values(may).flat())
  expect([...new Set(found)].sort()).toEqual(Object.keys(testAuthority).sort())
})

test('an agency keeps to its own tests, and one without an agency has none', () => {
  expect(mayCommandTest(cast.dinkes, 'propose', 'dinkes')).toBe(true)
  expect(mayCommandTest(cast.dinkes, 'propose', 'dinsos')).toBe(false)
  expect(mayCommandTest(cast.dinkes, 'propose', null)).toBe(false)
  expect(mayCommandTest(cast.stray, 'propose', 'dinkes')).toBe(false)
})
