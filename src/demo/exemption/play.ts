import type { OnTest, TestActed, TestDeps } from '../../catalogue/exemption/act.ts'
import {
  actWithReason,
  approveTest,
  concludeTest,
  giveOpinion,
  openExemption,
  proposeTest,
  saveSheet,
  submitSheet,
} from '../../catalogue/exemption/commands.ts'
import { type SheetFields, storedFields } from '../../catalogue/exemption/fields.ts'
import { readSheet } from '../../catalogue/exemption/sheet.ts'
import { addDays, instantAt, localDateOf, weekday } from '../../procedure/dates.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import type { Actor, Instant, LocalDate } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { type TestStep, type TestStory, testStories } from './stories.ts'

/** One step of an invented test at its own time. */
export interface TestAction {
  readonly at: Instant
  readonly story: TestStory
  /** Its place in the story. */
  readonly order: number
  readonly step: TestStep
}

export type TestCast = (who: TestStep['who'], agencyId: string) => Actor

const advice = {
  agree: 'Akibatnya nyata, dan yang perlu diketahui masyarakat tetap dibuka.',
  disagree: 'Alasannya tidak cukup; kepentingan masyarakat untuk tahu lebih besar.',
} as const

/** The steps of all invented tests up to the day of the first start, in the order of time. */
export function planTests(startedAt: Instant): TestAction[] {
  const today = localDateOf(startedAt)
  return testStories
    .flatMap((story, place) =>
      story.steps.map((step, order) => ({
        at: instantAt(workday(addDays(today, -step.daysAgo)), 9 * 60 + place * 7 + order),
        ...{ story, order, step },
      })),
    )
    .sort((a, b) => a.at.localeCompare(b.at))
}

// Nobody tests on a weekend: what falls on one was done on the Friday before.
function workday(date: LocalDate): LocalDate {
  return weekday(date) > 5 ? addDays(date, 5 - weekday(date)) : date
}

/** Plays one step through the commands the pages use. What is there already was played before a kill. */
export async function playTest(
  deps: TestDeps,
  { action, cast, startedAt }: { action: TestAction; cast: TestCast; startedAt: Instant },
): Promise<void> {
  const { story, step, order, at } = action
  const then = { ...deps, clock: () => at }
  const actor = cast(step.who, story.agencyId)
  const testId = await testOf(deps, story)
  if (testId === null) {
    const { title, agencyId } = story
    const test = { agencyId, title, occasion: 'ahead', ...nothingElse } as const
    const proposed = await proposeTest(then, { actor, test })
    if ('kind' in proposed) throw new Error(`the demonstration: ${proposed.refusal.code}`)
    return
  }
  if ((await stepsTaken(deps, testId)) > order) return
  const fields = fieldsOf(story, startedAt)
  demand(await take(then, { testId, actor, seen: null }, { story, step, fields }))
}

const nothingElse = { requestId: null, itemId: null, renews: null } as const

async function take(
  deps: TestDeps,
  on: OnTest,
  { story, step, fields }: { story: TestStory; step: TestStep; fields: SheetFields },
): Promise<TestActed> {
  const reason = story.reason ?? ''
  switch (step.does) {
    case 'propose':
      return { kind: 'done' }
    case 'save':
      return saveSheet(deps, { ...on, fields })
    case 'submit': {
      demand(await saveSheet(deps, { ...on, fields }))
      const read = readSheet(fields, deps.clock())
      if ('errors' in read)
        throw new Error(`the demonstration: ${story.title}: ${read.errors[0]?.message}`)
      return submitSheet(deps, { ...on, sheet: read.sheet })
    }
    case 'agree':
    case 'disagree':
      return giveOpinion(deps, { ...on, agrees: step.does === 'agree', reason: advice[step.does] })
    case 'approve':
      return approveTest(deps, { ...on, note: '' })
    case 'conclude':
      return concludeTest(deps, on)
    case 'open':
      return openExemption(deps, { ...on, cause: 'reviewed', reason })
    case 'send_back':
    case 'deny':
    case 'start_review':
      return actWithReason(deps, { ...on, act: step.does, reason })
  }
}

function fieldsOf(story: TestStory, startedAt: Instant): SheetFields {
  const { ends } = story
  const day = typeof ends === 'number' ? addDays(localDateOf(startedAt), ends) : ''
  return storedFields({
    judul: story.title,
    uraian: story.description,
    hasil: story.result,
    bagian: story.parts ?? '',
    huruf: story.letters,
    dasar: story.statutes,
    dibuka: story.ifOpened,
    ditutup: story.ifClosed,
    kepentingan: story.publicInterest,
    sampai: day,
    sebab: typeof ends === 'string' ? ends : '',
  })
}

async function testOf({ db }: TestDeps, { title }: TestStory): Promise<string | null> {
  const row = await db
    .selectFrom('exemption_tests')
    .select('test_id')
    .where('title', '=', title)
    .executeTakeFirst()
  return row?.test_id ?? null
}

const besideSteps: readonly TestEvent['type'][] = [
  'sheet_begun',
  'letter_numbered',
  'letter_issued',
]

// Every step but a mere saving is one event of a person.
async function stepsTaken({ db }: TestDeps, testId: string): Promise<number> {
  const log = await loadEvents<TestEvent>(db, testId)
  return log.filter(({ event }) => !besideSteps.includes(event.type)).length
}

function demand(acted: TestActed): void {
  if (acted.kind !== 'done')
    throw new Error(
      `the demonstration: ${acted.kind === 'refused' ? acted.refusal.code : acted.kind}`,
    )
}
