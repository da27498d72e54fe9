import type { Scanner } from '../../documents/scan.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { ShowPage } from '../../people/web.tsx'
import type { Answer } from '../../platform/http/route.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { CaseId } from '../../procedure/values.ts'
import type { SubmitDeps } from '../submit.ts'

/** An objection to a request, as far as the page of the request leads to it. */
export interface Objected {
  readonly objectionId: string
  readonly number: string
  readonly status: string
}

/** What the applicant's pages need. */
export interface ApplicantDeps extends SubmitDeps {
  readonly storage: Storage
  /** Looks into scans of identity cards; null where none is configured. */
  readonly scanner: Scanner | null
  readonly showPage: ShowPage
  readonly baseUrl: string
  /** The objections to a request, newest first: they live in a room above this one. */
  readonly objectionsTo: (requestId: CaseId) => Promise<readonly Objected[]>
  /** The office's name, for receipts. */
  readonly officeName: () => string
  /** Told when what was sent of a file could not be recorded. */
  readonly onError: (error: unknown) => void
}

export type Handler = (deps: ApplicantDeps, exchange: AppExchange) => Promise<Answer>
