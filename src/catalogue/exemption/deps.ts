import type { AppExchange } from '../../people/viewer.ts'
import type { ShowPage } from '../../people/web.tsx'
import type { Db } from '../../platform/database/connect.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { Actor, AgencyId, CaseId } from '../../procedure/values.ts'
import type { TestDeps } from './act.ts'
import type { OpenedTest } from './open-test.ts'

/** One item of a request, as a test is proposed at it. */
export interface AskedItem {
  readonly requestId: CaseId
  readonly itemId: string
  readonly number: string
  /** Its place in the request, from 1. */
  readonly ordinal: number
  readonly text: string
  /** The agency that answers it; null while nobody does. */
  readonly agencyId: AgencyId | null
}

/**
 * What the floor above knows of a request: an item of it, by its place or its id; null when there is none or this actor
 * may not see it.
 */
export type FindAskedItem = (
  db: Db,
  asked: { readonly requestId: string; readonly item: string; readonly actor: Actor },
) => Promise<AskedItem | null>

/** What the pages of consequence tests need. */
export interface TestPages extends TestDeps {
  readonly showPage: ShowPage
  readonly storage: Storage
  readonly findAskedItem: FindAskedItem
}

export type TestHandler = (
  deps: TestPages,
  exchange: AppExchange,
  opened: OpenedTest,
) => Promise<Answer>
