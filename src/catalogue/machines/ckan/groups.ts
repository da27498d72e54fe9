import { categories, isCategory } from '../../entry.ts'
import { agenciesWithCounts } from '../../queries.ts'
import type { MachineDeps } from '../deps.ts'
import { ckanGroup, ckanOrganization, ckanPackage, ckanTag } from './package.ts'
import { categoryCounts } from './packages.ts'
import { countOf, flagOf, type Given, listOf, neededText, textOf } from './parameters.ts'
import { notFound } from './refusal.ts'
import { searchPackages } from './search.ts'

type Listed = Readonly<Record<string, unknown>>

/** `organization_list`: ids of the agencies that publish or may publish, or with `all_fields` all about them. */
export async function organizationList(deps: MachineDeps, given: Given) {
  const wanted = listOf(given, 'organizations')
  const agencies = (await agenciesWithCounts(deps.db))
    .map(({ agencyId, name, entries }) => ({
      ...ckanOrganization({ id: agencyId, name }),
      ...{ name: agencyId, display_name: name, package_count: entries, num_followers: 0 },
    }))
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  return listed(agencies, given)
}

/** `organization_show`: by id; with `include_datasets` the ten that changed last. */
export async function organizationShow(deps: MachineDeps, given: Given) {
  const id = neededText(given, 'id')
  const agency = (await agenciesWithCounts(deps.db)).find(({ agencyId }) => agencyId === id)
  if (!agency) throw notFound()
  return {
    ...ckanOrganization({ id: agency.agencyId, name: agency.name }),
    display_name: agency.name,
    ...(flagOf(given, 'include_dataset_count', true) ? { package_count: agency.entries } : {}),
    num_followers: 0,
    extras: [],
    groups: [],
    tags: [],
    users: [],
    ...(flagOf(given, 'include_datasets', false)
      ? { packages: await packagesOf(deps, { field: 'organization', value: id }) }
      : {}),
  }
}

/** `group_list`: the categories of the law are CKAN's groups. */
export async function groupList(deps: MachineDeps, given: Given) {
  const counts = await categoryCounts(deps)
  const wanted = listOf(given, 'groups')
  const groups = categories
    .map((category) => ({
      ...ckanGroup(category),
      ...groupFacts(category, counts.get(category) ?? 0),
    }))
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  return listed(groups, given)
}

/** `group_show`: one category. */
export async function groupShow(deps: MachineDeps, given: Given) {
  const id = neededText(given, 'id')
  if (!isCategory(id)) throw notFound()
  const counts = await categoryCounts(deps)
  return {
    ...ckanGroup(id),
    ...groupFacts(id, counts.get(id) ?? 0),
    extras: [],
    groups: [],
    tags: [],
    users: [],
    ...(flagOf(given, 'include_datasets', false)
      ? { packages: await packagesOf(deps, { field: 'groups', value: id }) }
      : {}),
  }
}

const groupFacts = (name: string, count: number) => ({
  name,
  type: 'group',
  image_url: '',
  created: null,
  is_organization: false,
  approval_status: 'approved',
  state: 'active',
  num_followers: 0,
  package_count: count,
})

/** `tag_list`: the topics; `query` narrows them to those that hold a text. */
export async function tagList({ db }: MachineDeps, given: Given) {
  const part = (textOf(given, 'query') || textOf(given, 'q')).toLowerCase()
  const rows = await db
    .selectFrom('entries')
    .select('topic')
    .distinct()
    .where('state', '=', 'published')
    .orderBy('topic')
    .limit(10_000)
    .execute()
  const topics = rows.map((row) => row.topic).filter((topic) => topic.includes(part))
  return flagOf(given, 'all_fields', false) ? topics.map(ckanTag) : topics
}

function listed(all: readonly Listed[], given: Given) {
  const sort = textOf(given, 'sort') || textOf(given, 'order_by') || 'title asc'
  const [key = '', way = 'asc'] = sort.split(/\s+/)
  const by = key === 'packages' ? 'package_count' : key
  const sorted = all.toSorted((a, b) => {
    const [one, other] = [a[by], b[by]]
    if (typeof one === 'number' && typeof other === 'number') return one - other
    return String(one).localeCompare(String(other), 'id')
  })
  if (way.toLowerCase() === 'desc') sorted.reverse()
  const start = countOf(given, 'offset', { otherwise: 0, most: 1_000_000 })
  const length = countOf(given, 'limit', { otherwise: 1_000, most: 1_000 })
  const page = sorted.slice(start, start + length)
  return flagOf(given, 'all_fields', false) ? page : page.map(({ name }) => name)
}

async function packagesOf(deps: MachineDeps, { field, value }: { field: string; value: string }) {
  const found = await searchPackages(deps.db, {
    words: '',
    clauses: [{ field, values: [value], not: false, range: null }],
    sort: { by: 'metadata_modified', ascending: false },
    start: 0,
    rows: 10,
  })
  const context = { baseUrl: deps.baseUrl, office: deps.officeName('id') }
  return found.entries.map((entry) => ckanPackage(entry, context))
}
