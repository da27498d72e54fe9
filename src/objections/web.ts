import type { FileDeps } from '../documents/receive-file.ts'
import type { AppExchange, SignedIn } from '../people/viewer.ts'
import type { ShowPage } from '../people/web.tsx'
import type { Answer } from '../platform/http/route.ts'
import type { ObjectionDeps } from './deps.ts'

/** What the pages of objections need. */
export interface ObjectionWebDeps extends ObjectionDeps, FileDeps {
  readonly showPage: ShowPage
  /** Behind the status codes of requests. */
  readonly appSecret: string
  /** Of one file, in bytes. */
  readonly maxUploadBytes: number
}

export type ObjectionHandler = (deps: ObjectionWebDeps, exchange: AppExchange) => Promise<Answer>

/** The version of the objection that a form shows; one without it saw nothing. */
export function seenVersion({ form }: AppExchange): number {
  const typed = form.line('versi')
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}

/** Officers who see every objection. */
export function isInCharge({ role }: SignedIn): boolean {
  return role === 'atasan_ppid' || role === 'ppid_utama'
}
