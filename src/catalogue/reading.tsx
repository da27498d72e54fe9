import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { localDateOf } from '../procedure/dates.ts'
import { gone, notFound, withCanonical } from './answers.tsx'
import { answerDays, type PublicDeps } from './deps.ts'
import { withInsides } from './document/inside.ts'
import { olderFiles, versionsOf } from './document/queries.ts'
import { jsonLdOf } from './machines/dataset-json-ld.ts'
import { DocumentPage } from './pages/document.tsx'
import { entryBySlug, relatedEntries } from './queries.ts'
import { searchBehind } from './trail.ts'

/** One entry of the catalogue with its files; of one that was withdrawn only that, and why. */
export async function showDocument(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const entry = await entryBySlug(deps.db, exchange.params['slug'] ?? '')
  if (!entry) return notFound(deps, exchange)
  const { entryId, withdrawn } = entry
  if (withdrawn) return gone(deps, exchange, { ...entry, withdrawn })
  const [files, older, versions, related, shorts, days] = await Promise.all([
    withInsides(deps.db, { files: entry.files, locale }),
    olderFiles(deps.db, entryId),
    entry.version > 1 ? versionsOf(deps.db, entryId) : [],
    relatedEntries(deps.db, entry, 4),
    deps.square.shorts(),
    answerDays(deps),
  ])
  const now = deps.clock()
  const {
    href: back,
    words,
    journey,
  } = searchBehind(exchange.request, {
    secret: deps.secret,
    now,
  })
  const data = jsonLdOf(entry, {
    baseUrl: deps.baseUrl,
    officeName: deps.officeName('id').name,
  })
  const today = localDateOf(now)
  const page = deps.showPage(
    exchange,
    { title: entry.title, section: 'informasi', description: entry.summary.slice(0, 200) },
    <DocumentPage
      {...{ locale, entry, files, older, versions, related, shorts, today }}
      {...{ back, words, days, journey, data }}
    />,
  )
  return withCanonical(page, deps.baseUrl, `/informasi/${entry.slug}`)
}
