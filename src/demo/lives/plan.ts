import { deadline } from '../../procedure/calendar/deadline.ts'
import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import { isWorkingDay } from '../../procedure/calendar/working-calendar.ts'
import { addDays, instantAt, localDateOf } from '../../procedure/dates.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import { at, type Random, randomFrom } from '../documents/random.ts'
import {
  instructions,
  lawWords,
  type RequestText,
  requestTexts,
  returnReasons,
  sendBackReasons,
  withdrawalReasons,
} from '../requests/texts.ts'
import type { Doing, LifeAction } from './actions.ts'
import { type Story, storyOf } from './stories.ts'

/** Everything that happens in the demonstration's cases up to `now`, in the order it happened. The same day gives the same plan. */
export function planLives(calendar: WorkingCalendar, now: Instant): LifeAction[] {
  const today = localDateOf(now)
  return requestTexts
    .flatMap((text, index) =>
      planLife({ calendar, today, text, index, story: storyOf(text, index) }),
    )
    .filter((action) => action.at <= now)
    .sort((a, b) => a.at.localeCompare(b.at) || a.life - b.life || a.order - b.order)
}

interface Life {
  readonly calendar: WorkingCalendar
  readonly today: LocalDate
  readonly text: RequestText
  readonly index: number
  readonly story: Story
}

function planLife(life: Life): LifeAction[] {
  const { calendar, text, index, story } = life
  const random = randomFrom(`life ${text.key}`)
  const submittedOn = backFrom(life, story.age)
  let previous = instantAt(submittedOn, random.int(7 * 60, 20 * 60))
  const actions: LifeAction[] = []
  const add = (at: Instant, doing: Doing) => {
    // What the portal does by itself has no place of its own.
    const order = actions.filter((one) => !isPortals(one.doing)).length
    actions.push({ at, life: index, text, order, doing })
  }
  add(previous, {
    type: 'submit',
    text,
    items: story.items ?? null,
    onPaper: story.onPaper ?? false,
    searchMinutes: random.int(2, 18),
    formMinutes: random.int(2, 7),
  })
  // Every act of an officer lies in service hours of a working day and after the one before it.
  const onDay = (day: number): Instant => {
    const date =
      day === 0 && isWorkingDay(calendar, submittedOn)
        ? submittedOn
        : deadline(calendar, submittedOn, Math.max(1, day)).date
    const wanted = instantAt(date, random.int(8 * 60, 15 * 60))
    previous = wanted > previous ? wanted : minutesAfter(previous, random.int(2, 9))
    return previous
  }
  for (const step of story.steps) {
    const moment = onDay(step.day)
    const { what } = step
    const timed = typeof what === 'string' ? doings(what, { random, text, index }) : inTurn(what)
    for (const doing of timed) add(doing.later ? later(doing.later) : moment, doing.doing)
  }
  return actions

  function inTurn(what: readonly Doing[]): Timed[] {
    return what.map((doing, place) =>
      place === 0 ? { doing } : { doing, later: random.int(3, 25) },
    )
  }

  function later(minutes: number): Instant {
    previous = minutesAfter(previous, minutes)
    return previous
  }
}

interface Timed {
  readonly doing: Doing
  /** Minutes after the act before; absent at the moment of the step itself. */
  readonly later?: number
}

/** Whether the portal does this by itself, unless it was killed before. */
export function isPortals({ type }: Doing): boolean {
  return type === 'lapse' || type === 'silence'
}

type What = Extract<Story['steps'][number]['what'], string>

function doings(
  what: What,
  { random, text, index }: { random: Random; text: RequestText; index: number },
): Timed[] {
  const agencyId = text.agencyId
  const other = agencyId === 'bappeda' ? 'setda' : 'bappeda'
  const take = (step: 4 | 5 | 6 | 7, of: string | null): Timed => ({
    doing: { type: 'take', step, agencyId: of },
  })
  const after = (doing: Doing, least: number, most: number): Timed => ({
    doing,
    later: random.int(least, most),
  })
  const forward = (agencyIds: readonly string[]): Timed[] => [
    take(4, null),
    after({ type: 'forward', agencyIds, instruction: at(instructions, index) }, 1, 5),
  ]
  switch (what) {
    case 'take4':
      return [take(4, null)]
    case 'forward':
      return forward([agencyId])
    case 'forward_two':
      return forward([agencyId, other])
    case 'forward_wrong':
      return forward([other])
    case 'return_wrong':
      return [
        take(5, other),
        after({ type: 'return', agencyId: other, reason: at(returnReasons, index) }, 6, 30),
      ]
    case 'recall_wrong':
      return [
        {
          doing: {
            type: 'recall',
            agencyId: other,
            reason: 'Disposisi salah alamat; diteruskan ke dinas yang membidangi.',
          },
        },
      ]
    case 'take5':
      return [take(5, agencyId)]
    case 'supply':
      return [take(5, agencyId), after({ type: 'supply', agencyId, files: 1 }, 20, 55)]
    case 'supply_taken':
      return [{ doing: { type: 'supply', agencyId, files: 1 } }]
    case 'supply_text':
      return [take(5, agencyId), after({ type: 'supply', agencyId, files: 0 }, 15, 40)]
    case 'supply_other':
      return [take(5, other), after({ type: 'supply', agencyId: other, files: 1 }, 20, 50)]
    case 'own_answer':
      return [take(4, null), after({ type: 'supply', agencyId: null, files: 1 }, 2, 5)]
    case 'take6':
      return [take(6, agencyId)]
    case 'send_back':
      return [
        take(6, agencyId),
        after({ type: 'send_back', agencyId, reason: at(sendBackReasons, index) }, 3, 9),
      ]
    case 'verify':
      return [take(6, agencyId), after({ type: 'verify', agencyId, publish: false }, 3, 9)]
    case 'verify_own':
      return [take(6, null), after({ type: 'verify', agencyId: null, publish: false }, 3, 9)]
    case 'verify_publish':
      return [take(6, agencyId), after({ type: 'verify', agencyId, publish: true }, 4, 10)]
    case 'verify_other':
      return [take(6, other), after({ type: 'verify', agencyId: other, publish: false }, 3, 9)]
    case 'notify':
      return [take(7, null), after({ type: 'notify', note: '', fee: null }, 1, 4)]
    case 'download':
      return [{ doing: { type: 'download', share: 1 } }]
    case 'download_half':
      return [{ doing: { type: 'download', share: 0.5 } }]
    case 'acknowledge':
      return [{ doing: { type: 'acknowledge' } }]
    case 'elapse':
      return [{ doing: { type: 'elapse' } }]
    case 'withdraw':
      return [{ doing: { type: 'withdraw', reason: at(withdrawalReasons, index) } }]
    case 'found_complete':
      return [{ doing: { type: 'found_complete' } }]
    case 'ask_completion':
      return [{ doing: { type: 'ask_completion', words: lawWords.missing } }]
    case 'complete':
      return [{ doing: { type: 'complete', words: lawWords.completed } }]
    case 'unit_asks':
      return [{ doing: { type: 'ask', agencyId, words: lawWords.unitAsks } }]
    case 'applicant_asks':
      return [{ doing: { type: 'ask', agencyId: null, words: lawWords.applicantAsks } }]
    case 'main_replies':
      return [{ doing: { type: 'reply', words: lawWords.reply } }]
    case 'wish_time':
      return [{ doing: { type: 'wish_time', agencyId, words: lawWords.wish } }]
    case 'extend':
      return [{ doing: { type: 'extend', days: 5, words: lawWords.extended } }]
  }
}

/** The calendar date `workingDays` working days before today, so that open cases are as old as their story says. */
function backFrom({ calendar, today }: Life, workingDays: number): LocalDate {
  let date = today
  for (let left = workingDays; left > 0; ) {
    date = addDays(date, -1)
    if (isWorkingDay(calendar, date)) left -= 1
  }
  return date
}

function minutesAfter(moment: Instant, minutes: number): Instant {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString() as Instant
}
