import type { LocalDate } from '../values.ts'
import { sop2023 } from './sop2023.ts'
import type { SopStep, SopVersion, SopVersionId, StepNumber } from './types.ts'

/** The versions the product ships with; an office may add later ones. */
export const sopVersions: readonly SopVersion[] = [sop2023]

/** The version a request filed on `on` keeps for life: the latest that had taken effect. RangeError when none had. */
export function sopInForce(versions: readonly SopVersion[], on: LocalDate): SopVersion {
  const [latest] = versions
    .filter((version) => version.effectiveFrom <= on)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))
  if (latest === undefined) throw new RangeError(`No SOP version is in force on ${on}`)
  return latest
}

/** The version with this id. RangeError when there is none: a case may never lose its SOP. */
export function sopById(versions: readonly SopVersion[], id: SopVersionId): SopVersion {
  const found = versions.find((version) => version.id === id)
  if (found === undefined) throw new RangeError(`No SOP version has the id ${id}`)
  return found
}

const place = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 8: 7 } as const

/** The row of a step. */
export function sopStep(sop: SopVersion, number: StepNumber): SopStep {
  return sop.steps[place[number]]
}

/**
 * Working days from receipt to the written notice: the standard of the step that counts from receipt
 * (step 5; UU 14/2008 Pasal 22(7)). RangeError when a version has no such step.
 */
export function responseDays(sop: SopVersion): number {
  for (const { standard } of sop.steps) {
    if (standard.kind === 'working_days_from_receipt') return standard.days
  }
  throw new RangeError(`SOP version ${sop.id} has no step counted in working days`)
}
