import type { AppExchange } from '../../people/viewer.ts'
import type { PageOptions } from '../../people/web.tsx'
import type { Answer, Locale } from '../../platform/http/route.ts'
import type { CaseId } from '../../procedure/values.ts'
import type { Acted } from '../act.ts'
import type { LoadedCase } from '../load-case.ts'
import type { ApplicantDeps } from './deps.ts'
import { audienceOf } from './matter.ts'
import { notFound } from './not-found.tsx'
import { ConflictPage } from './pages/conflict.tsx'
import { timelineOf } from './timeline.ts'
import { refusalWords, requestWords } from './words.ts'

/** Where somebody speaks for an applicant: the applicant's own pages, or the counter. */
export interface Place {
  /** Address of a case there. */
  readonly href: (requestId: CaseId) => string
  readonly locale: (exchange: AppExchange) => Locale
  readonly page: Pick<PageOptions, 'section' | 'work' | 'robots'>
  readonly notFound: (deps: ApplicantDeps, exchange: AppExchange) => Answer | Promise<Answer>
}

export const ownPlace: Place = {
  href: (requestId) => `/permohonan/${requestId}`,
  locale: ({ locale }) => locale,
  page: { section: 'permohonan', robots: 'noindex' },
  notFound,
}

/** Nothing was done: somebody was faster, or the procedure does not allow it. */
export async function showNotDone(
  deps: ApplicantDeps,
  exchange: AppExchange,
  told: {
    readonly place: Place
    readonly loaded: LoadedCase
    readonly acted: Exclude<Acted, { kind: 'done' }>
  },
): Promise<Answer> {
  const { place, loaded, acted } = told
  const locale = place.locale(exchange)
  const t = requestWords[locale].conflict
  const changed = acted.kind === 'changed'
  const audience = await audienceOf(deps, { locale, own: true })
  const log = changed ? [...loaded.log, ...acted.since] : loaded.log
  return deps.showPage(
    exchange,
    { ...place.page, title: changed ? t.title : t.refusedTitle, status: 409 },
    <ConflictPage
      locale={locale}
      href={place.href(loaded.requestId)}
      since={changed ? timelineOf(log, audience, { only: acted.since }) : []}
      refusal={changed ? null : refusalWords(locale, acted.refusal.code)}
    />,
  )
}

/** The version of the case a form was made of. A form without one stands for one that saw nothing. */
export function seenVersion(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}
