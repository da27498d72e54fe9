import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { cli } from '../../locales/id/cli.ts'
import { deadline, maxWorkingDays, parseDeadlineInput } from '../procedure/calendar/deadline.ts'
import type { Deadline, ExplainedDay, WorkingCalendar } from '../procedure/calendar/types.ts'
import { builtInCalendar } from '../procedure/calendar/working-calendar.ts'
import { weekday } from '../procedure/dates.ts'
import { answer, type Command, CommandError, say } from './command.ts'

const words = cli.deadline

export const run: Command = async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      received: { type: 'string' },
      days: { type: 'string' },
      explain: { type: 'boolean', default: false },
    },
  })
  const { received, days, explain } = values
  if (received === undefined || days === undefined) throw new CommandError(words.missing, 2)
  const calendar = builtInCalendar()
  if (received === '-') {
    if (explain) throw new CommandError(words.noExplainOfMany, 2)
    return await computeAll(calendar, days)
  }
  const due = compute(calendar, received, days)
  if (explain) for (const day of due.days) answer(describe(day))
  answer(
    explain
      ? words.due({ date: due.date, days: due.workingDays, estimated: due.estimated })
      : due.date,
  )
  if (due.estimated) say(words.estimated)
  return 0
}

function compute(calendar: WorkingCalendar, received: string, days: string): Deadline {
  const input = parseDeadlineInput({ received, days })
  if (!input.ok) {
    const problem =
      input.code === 'bad_date'
        ? words.badDate({ value: received })
        : words.badDays({ value: days, max: maxWorkingDays })
    throw new CommandError(problem, 2)
  }
  return deadline(calendar, input.receivedOn, input.workingDays)
}

// A line in, a line out, in memory that does not grow with their number.
async function computeAll(calendar: WorkingCalendar, days: string): Promise<number> {
  let line = 0
  let estimated = false
  for await (const text of createInterface({ input: process.stdin })) {
    line += 1
    const received = text.trim()
    if (received === '') continue
    let due: Deadline
    try {
      due = compute(calendar, received, days)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      throw new CommandError(words.atLine({ line, problem: error.message }), 2)
    }
    estimated ||= due.estimated
    if (!process.stdout.write(`${received} ${due.date}\n`)) await once(process.stdout, 'drain')
  }
  if (estimated) say(words.estimated)
  return 0
}

function describe({ date, reason }: ExplainedDay): string {
  const day = words.weekdays[weekday(date) - 1] ?? ''
  return `${date} ${day.padEnd(6)} ${why(reason)}`
}

function why(reason: ExplainedDay['reason']): string {
  switch (reason.kind) {
    case 'receipt':
      return words.receipt
    case 'counted':
      return words.counted({ number: reason.number })
    case 'weekend':
      return words.weekend
    case 'holiday':
      return `${words.kinds[reason.day.kind]}: ${reason.day.name} (${reason.day.source})`
  }
}
