import { listAgencies } from '../../people/agencies.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { isCategory } from '../entry.ts'
import type { ListDeps } from './deps.ts'
import { type DipList, dipLists } from './lists.ts'
import { DipPage } from './pages/dip-page.tsx'
import type { DipRow } from './row.ts'
import { type DipQuery, dipRows } from './rows.ts'
import { dipWords } from './words.ts'

const pageSize = 15

/** The list as it is now. */
export async function showDip(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  return show(deps, exchange, { list: null, lists: await dipLists(deps.db) })
}

/** A version of the list as it was set by decree. */
export async function showDipVersion(deps: ListDeps, exchange: AppExchange): Promise<Answer> {
  const lists = await dipLists(deps.db)
  const list = lists.find(({ version }) => String(version) === exchange.params['version'])
  if (!list) return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  return show(deps, exchange, { list, lists })
}

async function show(
  deps: ListDeps,
  exchange: AppExchange,
  { list, lists }: { list: DipList | null; lists: readonly DipList[] },
): Promise<Answer> {
  const { locale } = exchange
  const t = dipWords(locale)
  const query = parse(exchange.query, list?.version ?? null)
  const agencies = await listAgencies(deps.db)
  const rows: DipRow[] = []
  for await (const row of dipRows(deps.db, query, { limit: pageSize + 1 })) rows.push(row)
  const page = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? page.at(-1) : undefined
  const title = list ? t.versionTitle(list) : t.title
  const after = query.after !== null && query.after !== undefined
  const filtered = Boolean(query.agencyId ?? query.category)
  const href = (fields: Readonly<Record<string, string>>) => {
    const given = { dinas: query.agencyId ?? '', kategori: query.category ?? '', ...fields }
    const text = new URLSearchParams(Object.entries(given).filter(([, value]) => value)).toString()
    const path = list ? `/dip/${list.version}` : '/dip'
    return text === '' ? path : `${path}?${text}`
  }
  return deps.showPage(
    exchange,
    {
      title,
      section: 'informasi',
      wide: true,
      description: t.description,
      ...(after || filtered ? { robots: 'noindex' } : {}),
    },
    <DipPage
      {...{ locale, title, list, lists, agencies, query, rows: page }}
      nextHref={last ? href({ sesudah: last.entryId, no: String(last.ordinal) }) : null}
      firstHref={after ? href({}) : null}
    />,
  )
}

function parse(query: Readonly<Record<string, string>>, version: number | null): DipQuery {
  const { dinas = '', kategori = '', sesudah = '', no = '' } = query
  const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sesudah) && /^\d{1,8}$/.test(no)
  return {
    version,
    agencyId: /^[a-z0-9-]{2,60}$/.test(dinas) ? dinas : null,
    category: isCategory(kategori) ? kategori : null,
    after: known ? { entryId: sesudah, ordinal: Number(no) } : null,
  }
}
