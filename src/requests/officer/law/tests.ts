import { law as t } from '../../../../locales/id/law.ts'
import { testsInForce, testsOfRequest } from '../../../catalogue/exemption/facts.ts'
import { mainAgencyId } from '../../../people/agencies.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import type { AgencyId, CaseId } from '../../../procedure/values.ts'
import type { OfficerDeps } from '../deps.ts'

/** A consequence test that a refusal may name. */
export interface TestChoice {
  readonly testId: string
  readonly label: string
}

/**
 * What an answer of an agency (null: of PPID Utama itself) may rest on, of its own tests and those of PPID Utama: those
 * of this request first, also while under way, then the ones in force.
 */
export async function testChoices(
  { db, clock }: Pick<OfficerDeps, 'db' | 'clock'>,
  { requestId, agencyId }: { requestId: CaseId; agencyId: AgencyId | null },
): Promise<TestChoice[]> {
  const today = localDateOf(clock())
  const [ofRequest, inForce, main] = await Promise.all([
    testsOfRequest(db, requestId),
    testsInForce(db, { agencyId, today }),
    mainAgencyId(db),
  ])
  const own = ofRequest.filter(
    (one) =>
      (one.agencyId === agencyId || one.agencyId === main) &&
      one.conclusion !== 'open' &&
      (one.until === null || one.until >= today),
  )
  const decrees = new Map(inForce.map(({ testId, decreeNumber }) => [testId, decreeNumber]))
  const known = new Set(own.map(({ testId }) => testId))
  return [
    ...own.map(({ testId, title }) => ({
      testId,
      label: t.testing.decree({ title, decree: decrees.get(testId) ?? '' }),
    })),
    ...inForce
      .filter(({ testId }) => !known.has(testId))
      .map(({ testId, title, decreeNumber }) => ({
        testId,
        label: t.testing.decree({ title, decree: decreeNumber }),
      })),
  ]
}

/** Where a consequence test for an item is proposed, filled in from the request. */
export function proposeTestHref(requestId: CaseId, itemId: string): string {
  return `/kerja/uji/baru?${new URLSearchParams({ permohonan: requestId, item: itemId })}`
}
