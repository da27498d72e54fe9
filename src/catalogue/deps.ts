import type { Kysely } from 'kysely'
import type { ComponentChildren } from 'preact'
import type { ReadRules } from '../office/rules.ts'
import type { AppExchange } from '../people/viewer.ts'
import type { ShowPage } from '../people/web.tsx'
import type { DB } from '../platform/database/schema.ts'
import type { Locale } from '../platform/http/route.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { localDateOf } from '../procedure/dates.ts'
import type { SopVersion } from '../procedure/sop/types.ts'
import { responseDays, sopInForce } from '../procedure/sop/versions.ts'
import type { Instant } from '../procedure/values.ts'
import type { Square } from './browse/square.ts'
import type { DownloadTally } from './downloads.ts'

export interface CatalogueDeps {
  readonly db: Kysely<DB>
  readonly storage: Storage
  readonly showPage: ShowPage
  readonly readRules: ReadRules
  readonly clock: () => Instant
  /** Signs the journey token. */
  readonly secret: string
  readonly baseUrl: string
  readonly downloads: DownloadTally
  /** Something to show on the front page beside the newest documents, such as how punctual the office is. */
  readonly figures?: (exchange: AppExchange) => Promise<ComponentChildren>
}

/** The same with what the public pages remember for some seconds. */
export interface PublicDeps extends CatalogueDeps {
  readonly square: Square
  /** The office's name, for machines. */
  readonly officeName: (locale: Locale) => { readonly name: string }
}

/** The SOP in force today. */
export async function sopNow(deps: CatalogueDeps): Promise<SopVersion> {
  const { sopVersions } = await deps.readRules(deps.db)
  return sopInForce(sopVersions, localDateOf(deps.clock()))
}

/** Working days within which a request made today is answered. */
export async function answerDays(deps: CatalogueDeps): Promise<number> {
  return responseDays(await sopNow(deps))
}
