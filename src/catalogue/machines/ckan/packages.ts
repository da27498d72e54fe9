import { sql } from 'kysely'
import { machines } from '../../../../locales/en/machines.ts'
import { agencyById } from '../../../people/agencies.ts'
import { type Category, isCategory } from '../../entry.ts'
import { topicLabel, wordsIn } from '../../present.ts'
import { entriesByIds, entryById, entryBySlug } from '../../queries.ts'
import type { MachineDeps } from '../deps.ts'
import { ckanPackage, ckanResource, type PackageContext } from './package.ts'
import { countOf, flagOf, type Given, listOf, neededText, textOf } from './parameters.ts'
import { parseFilter, parseQuery, parseSort } from './query.ts'
import { invalid, notFound } from './refusal.ts'
import {
  type Counts,
  countFacet,
  type FacetField,
  facetFields,
  type Search,
  searchPackages,
} from './search.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const mostRows = 1_000
const mostClauses = 60

function contextOf({ baseUrl, officeName }: MachineDeps): PackageContext {
  return { baseUrl, office: officeName('id') }
}

/** `package_search`: `q`, `fq`, `fq_list`, `sort`, `rows`, `start`, `facet`, `facet.field`, `facet.limit`. */
export async function packageSearch(deps: MachineDeps, given: Given) {
  const asked = parseQuery(textOf(given, 'q'))
  const filters = [textOf(given, 'fq'), ...(given['fq_list'] ? listOf(given, 'fq_list') : [])]
  const clauses = [...asked.clauses, ...filters.flatMap((text) => parseFilter(text))]
  if (clauses.length > mostClauses)
    throw invalid('fq_list', machines.ckan.tooMany({ most: mostClauses }))
  const search: Search = {
    words: asked.words,
    clauses,
    sort: parseSort(textOf(given, 'sort')),
    rows: countOf(given, 'rows', { otherwise: 10, most: mostRows }),
    start: countOf(given, 'start', { otherwise: 0, most: Number.MAX_SAFE_INTEGER }),
  }
  const fields = flagOf(given, 'facet', true) ? facetFieldsOf(given) : []
  const limit = Number(textOf(given, 'facet.limit') || 50)
  if (!Number.isInteger(limit)) throw invalid('facet.limit', machines.ckan.notInteger)
  const [found, ...counts] = await Promise.all([
    searchPackages(deps.db, search),
    ...fields.map((field) => countFacet(deps.db, { search, field, limit })),
  ])
  const facets = fields.map((field, index) => [field, counts[index] ?? []] as const)
  const context = contextOf(deps)
  return {
    count: found.count,
    sort: textOf(given, 'sort') || 'score desc, metadata_modified desc',
    facets: Object.fromEntries(
      facets.map(([field, values]) => [
        field,
        Object.fromEntries(values.map(({ name, count }) => [name, count])),
      ]),
    ),
    search_facets: Object.fromEntries(
      await Promise.all(
        facets.map(async ([field, values]) => [field, await shownFacet(deps, { field, values })]),
      ),
    ),
    results: found.entries.map((entry) => ckanPackage(entry, context)),
  }
}

function facetFieldsOf(given: Given): FacetField[] {
  return [...new Set(listOf(given, 'facet.field'))].map((name) => {
    const field = facetFields.find((one) => one === name)
    if (!field) throw invalid('facet.field', machines.ckan.unknownField({ field: name }))
    return field
  })
}

async function shownFacet(
  { db }: MachineDeps,
  { field, values }: { field: FacetField; values: Counts },
) {
  const label = async (name: string): Promise<string> => {
    if (field === 'organization') return (await agencyById(db, name))?.name ?? name
    if (field === 'groups' && isCategory(name)) return wordsIn('id').categories[name]
    return field === 'tags' ? topicLabel(name) : name
  }
  const items = await Promise.all(
    values.map(async ({ name, count }) => ({ name, display_name: await label(name), count })),
  )
  return { title: field, items }
}

/** `package_show`: by id or by name. */
export async function packageShow(deps: MachineDeps, given: Given) {
  const id =
    given['id'] === undefined
      ? neededText({ id: given['name_or_id'] }, 'id')
      : neededText(given, 'id')
  const entry = uuid.test(id) ? await entryById(deps.db, id) : await entryBySlug(deps.db, id)
  if (!entry || entry.withdrawn) throw notFound()
  return ckanPackage(entry, contextOf(deps))
}

/** `resource_show`: a file of a published entry. */
export async function resourceShow(deps: MachineDeps, given: Given) {
  const id = neededText(given, 'id')
  const rows = uuid.test(id)
    ? await deps.db
        .selectFrom('entry_files')
        .innerJoin('entries', 'entries.entry_id', 'entry_files.entry_id')
        .select('entries.entry_id')
        .where('entry_files.file_id', '=', id)
        .where('entry_files.replaced_at', 'is', null)
        .where('entries.state', '=', 'published')
        .limit(1)
        .execute()
    : []
  const [entry] = await entriesByIds(
    deps.db,
    rows.map((row) => row.entry_id),
  )
  const position = entry?.files.findIndex((file) => file.fileId === id) ?? -1
  const file = entry?.files[position]
  if (!entry || !file) throw notFound()
  return ckanResource(file, { entry, position, context: contextOf(deps) })
}

/** `package_list`: names in order of the alphabet. Without a limit all of them, a piece at a time. */
export function packageList(deps: MachineDeps, given: Given): AsyncGenerator<string[]> {
  const limit = countOf(given, 'limit', {
    otherwise: Number.POSITIVE_INFINITY,
    most: Number.MAX_SAFE_INTEGER,
  })
  return namesInOrder(deps, {
    limit,
    offset: countOf(given, 'offset', { otherwise: 0, most: 1_000_000 }),
  })
}

async function* namesInOrder(
  { db }: MachineDeps,
  { limit, offset }: { limit: number; offset: number },
): AsyncGenerator<string[]> {
  let left = limit
  let after = ''
  let skip = offset
  while (left > 0) {
    const size = Math.min(left, 5_000)
    const { rows }: { rows: { slug: string }[] } = await sql<{ slug: string }>`
      select slug from entries where state = 'published' and slug > ${after}
      order by slug limit ${size} offset ${skip}`.execute(db)
    if (rows.length > 0) yield rows.map((row) => row.slug)
    const last = rows.at(-1)
    if (!last || rows.length < size) return
    after = last.slug
    skip = 0
    left -= rows.length
  }
}

/** `current_package_list_with_resources`: whole packages, what changed last first. */
export async function currentPackages(deps: MachineDeps, given: Given) {
  const found = await searchPackages(deps.db, {
    words: '',
    clauses: [],
    sort: { by: 'metadata_modified', ascending: false },
    rows: countOf(given, 'limit', { otherwise: mostRows, most: mostRows }),
    start: countOf(given, 'offset', { otherwise: 0, most: Number.MAX_SAFE_INTEGER }),
  })
  const context = contextOf(deps)
  return found.entries.map((entry) => ckanPackage(entry, context))
}

/** How many entries are published in each category. */
export async function categoryCounts({ db }: MachineDeps): Promise<ReadonlyMap<Category, number>> {
  const rows = await db
    .selectFrom('entries')
    .select(({ fn }) => ['category', fn.countAll<number>().as('count')])
    .where('state', '=', 'published')
    .groupBy('category')
    .execute()
  return new Map(rows.map((row) => [row.category as Category, row.count]))
}
