import type { Scanner } from '../../documents/scan.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { ShowPage } from '../../people/web.tsx'
import type { Answer } from '../../platform/http/route.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { SubmitDeps } from '../submit.ts'

/** What the applicant's pages need. */
export interface ApplicantDeps extends SubmitDeps {
  readonly storage: Storage
  /** Looks into scans of identity cards; null where none is configured. */
  readonly scanner: Scanner | null
  readonly showPage: ShowPage
  readonly baseUrl: string
  /** The office's name, for receipts. */
  readonly officeName: () => string
  /** Told when what was sent of a file could not be recorded. */
  readonly onError: (error: unknown) => void
}

export type Handler = (deps: ApplicantDeps, exchange: AppExchange) => Promise<Answer>
