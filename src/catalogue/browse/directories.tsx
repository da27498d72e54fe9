import { listAgencies } from '../../people/agencies.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { formatNumber } from '../../ui/amounts.ts'
import { withCanonical } from '../answers.tsx'
import type { PublicDeps } from '../deps.ts'
import { Directory, type DirectoryLine } from '../pages/directory.tsx'
import { topicLabel, wordsIn } from '../present.ts'

/** As many as fit into the first flight. */
const linesAPage = 60

/** All agencies, by name. */
export async function showAgencies(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const [agencies, counts] = await Promise.all([listAgencies(deps.db), deps.square.counts()])
  const published = new Map(counts.agency.map(({ value, count }) => [value, count]))
  const lines = agencies
    .map(({ id, name, active }) => ({ id, name, active, count: published.get(id) ?? 0 }))
    .filter(({ active, count }) => active || count > 0)
    .map(({ id, name, count }) => ({
      href: `/dinas/${id}`,
      name,
      count: formatNumber(count, exchange.locale),
    }))
  return showDirectory(deps, exchange, {
    ...wordsIn(exchange.locale).agencies,
    lines,
    here: '/dinas',
  })
}

/** All topics, by name. */
export async function showTopics(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const [{ topic }, shorts] = await Promise.all([deps.square.counts(), deps.square.shorts()])
  const lines = topic
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
    .map(({ value, count }) => ({
      href: `/topik/${value}`,
      name: topicLabel(value, shorts),
      count: formatNumber(count, exchange.locale),
    }))
  return showDirectory(deps, exchange, {
    ...wordsIn(exchange.locale).topics,
    lines,
    here: '/topik',
  })
}

interface Shown {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly lines: readonly DirectoryLine[]
  readonly here: string
}

function showDirectory(
  deps: PublicDeps,
  exchange: AppExchange,
  { title, lead, description, lines, here }: Shown,
): Answer {
  const { locale, query } = exchange
  // The page begins after the line of that address; an unknown one begins at the first.
  const after = lines.findIndex(({ href }) => href === `${here}/${query['sesudah']}`) + 1
  const page = lines.slice(after, after + linesAPage)
  const last = page.at(-1)
  const next = last && lines.length > after + linesAPage ? last.href.slice(here.length + 1) : null
  const answer = deps.showPage(
    exchange,
    { title, section: 'informasi', description, ...(after > 0 ? { robots: 'noindex' } : {}) },
    <Directory {...{ locale, title, lead, lines: page, here, firstPage: after === 0, next }} />,
  )
  return withCanonical(answer, deps.baseUrl, here)
}
