import { law as t } from '../../../../locales/id/law.ts'
import { testsInForce, testsOfRequest } from '../../../catalogue/exemption/facts.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { AgencyId, CaseId } from '../../../procedure/values.ts'

/** A consequence test that a refusal may name. */
export interface TestChoice {
  readonly testId: string
  readonly label: string
}

/** Tests of this request first, also those still under way, then the ones in force (of an agency, or of all). */
export async function testChoices(
  db: Db,
  { requestId, agencyId }: { requestId: CaseId; agencyId: AgencyId | null },
): Promise<TestChoice[]> {
  const [own, inForce] = await Promise.all([
    testsOfRequest(db, requestId),
    testsInForce(db, agencyId),
  ])
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
