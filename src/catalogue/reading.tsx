import { findFile, mayHandOut } from '../documents/files.ts'
import { sendFile } from '../documents/send-file.ts'
import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { notFound, withCanonical } from './answers.tsx'
import { answerDays, type CatalogueDeps } from './deps.ts'
import { DocumentPage } from './pages/document.tsx'
import { entryBySlug, isPublished, relatedEntries } from './queries.ts'
import { searchBehind } from './trail.ts'

/** One entry of the catalogue with its files. */
export async function showDocument(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const entry = await entryBySlug(deps.db, exchange.params['slug'] ?? '')
  if (!entry) return notFound(deps, exchange)
  const [related, days] = await Promise.all([relatedEntries(deps.db, entry, 4), answerDays(deps)])
  const clock = { secret: deps.secret, now: deps.clock() }
  const { href: back, words, journey } = searchBehind(exchange.request, clock)
  const page = deps.showPage(
    exchange,
    { title: entry.title, section: 'informasi', description: entry.summary.slice(0, 200) },
    <DocumentPage {...{ locale, entry, related, back, words, days, journey }} />,
  )
  return withCanonical(page, deps.baseUrl, `/informasi/${entry.slug}`)
}

/** A published file, for anybody, straight away. */
export async function download(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const file = await findFile(deps.db, exchange.params['fileId'] ?? '')
  if (!file || !mayHandOut(file) || !(await isPublished(deps.db, file.fileId)))
    return notFound(deps, exchange)
  return sendFile(exchange, {
    storage: deps.storage,
    file,
    disposition: 'attachment',
    cacheControl: 'public, no-cache, no-transform',
    onSent: ({ end }) => {
      if (end === file.size) deps.downloads.count(file.fileId)
    },
  })
}
