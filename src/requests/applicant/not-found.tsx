import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { ApplicantDeps } from './deps.ts'
import { NotFoundPage } from './pages/not-found.tsx'
import { requestWords } from './words.ts'

/** The one answer for what does not exist and for what is somebody else's. */
export function notFound(deps: ApplicantDeps, exchange: AppExchange): Answer {
  const { locale } = exchange
  const { title } = requestWords[locale].notFound
  return deps.showPage(
    exchange,
    { title, status: 404, section: 'permohonan', robots: 'noindex' },
    <NotFoundPage locale={locale} />,
  )
}
