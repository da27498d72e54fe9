import type { OfficeRules } from '../office/rules.ts'
import type { Db } from '../platform/database/connect.ts'
import { type StepClock, stepClocks } from '../procedure/request/clocks.ts'
import type { RequestEvent } from '../procedure/request/events.ts'
import type { StepNumber } from '../procedure/sop/types.ts'
import { sopById } from '../procedure/sop/versions.ts'
import type { Instant } from '../procedure/values.ts'
import { loadManyEvents } from '../records/load.ts'

/** What was measured of one step over the latest cases: medians, and of how many runs. */
export interface MeasuredStep {
  readonly step: StepNumber
  readonly runs: number
  readonly handlingMs: number | null
  readonly workingDays: number | null
}

const latestCases = 200

/** Measures the steps over the latest requests that got their notice. Steps nobody has done yet are missing. */
export async function measureSteps(
  db: Db,
  { rules, now }: { rules: OfficeRules; now: Instant },
): Promise<MeasuredStep[]> {
  const rows = await db
    .selectFrom('requests')
    .select('request_id')
    .where('notified_at', 'is not', null)
    .orderBy('submitted_at', 'desc')
    .limit(latestCases)
    .execute()
  const logs = await loadManyEvents<RequestEvent>(
    db,
    rows.map((row) => row.request_id),
  )
  const clocks = [...logs.values()].flatMap((log) => {
    const submitted = log[0]?.event
    if (submitted?.type !== 'submitted') return []
    const sop = sopById(rules.sopVersions, submitted.sopVersion)
    return stepClocks(log, { calendar: rules.calendar, hours: rules.hours, now, sop })
  })
  return summarise(clocks)
}

/** Medians by step over all runs that were done and measured. */
export function summarise(clocks: readonly StepClock[]): MeasuredStep[] {
  const steps = [...new Set(clocks.map((clock) => clock.step))].sort((a, b) => a - b)
  return steps.flatMap((step) => {
    const done = clocks.filter((clock) => clock.step === step && clock.end === 'done')
    const days = median(done.flatMap((clock) => clock.workingDaysUsed ?? []))
    const handling = median(done.flatMap((clock) => clock.handlingMs ?? []))
    const runs = done.filter(
      (clock) => clock.handlingMs !== null || clock.workingDaysUsed !== null,
    ).length
    return runs === 0 ? [] : [{ step, runs, handlingMs: handling, workingDays: days }]
  })
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
