import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { machines } from '../../../../locales/en/machines.ts'
import type { Clause } from './query.ts'
import { invalid } from './refusal.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Fields that have one value for everything we publish. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  type: ['dataset'],
  dataset_type: ['dataset'],
  entity_type: ['package'],
  state: ['active'],
  private: ['false', 'False'],
  capacity: ['public'],
}

/** The name of a file's format, lower case: what stands behind the last point. */
export const extension = sql<string>`lower(substring(files.name from '\\.([A-Za-z0-9]{1,8})$'))`

/** Files that are handed out. */
export const handedOut = sql<SqlBool>`entry_files.replaced_at is null and files.scan in ('clean', 'not_scanned')`

/** The demands as conditions on a row of `entries`. @throws CkanRefusal for a field that we do not have. */
export function conditionsOf(clauses: readonly Clause[]): RawBuilder<SqlBool> {
  const all = [sql<SqlBool>`entries.state = 'published'`, ...clauses.map(conditionOf)]
  return sql`${sql.join(all, sql` and `)}`
}

function conditionOf(clause: Clause): RawBuilder<SqlBool> {
  const { not } = clause
  const holds = positive(clause)
  return not ? sql<SqlBool>`not (${holds})` : holds
}

function positive(clause: Clause): RawBuilder<SqlBool> {
  const { field, values, range } = clause
  if (values.length === 1 && values[0] === '*') return sql<SqlBool>`true`
  const times: Readonly<Record<string, RawBuilder<unknown>>> = {
    metadata_modified: sql`entries.updated_at`,
    metadata_created: sql`entries.published_at`,
  }
  const time = Object.hasOwn(times, field) ? times[field] : undefined
  if (time && range) {
    const edges = [
      ...(range.from ? [sql<SqlBool>`${time} >= ${range.from}::timestamptz`] : []),
      ...(range.until ? [sql<SqlBool>`${time} <= ${range.until}::timestamptz`] : []),
    ]
    return edges.length === 0 ? sql<SqlBool>`true` : sql`${sql.join(edges, sql` and `)}`
  }
  if (range) throw unknown(field)
  const known = Object.hasOwn(fixed, field) ? fixed[field] : undefined
  if (known) return sql<SqlBool>`${values.some((value) => known.includes(value))}::boolean`
  const list = [...values]
  switch (field) {
    case 'organization':
    case 'owner_org':
      return sql<SqlBool>`entries.agency_id = any(${list}::text[])`
    case 'groups':
      return sql<SqlBool>`entries.category = any(${list}::text[])`
    case 'tags':
      return sql<SqlBool>`entries.topic = any(${list}::text[])`
    case 'name':
      return sql<SqlBool>`entries.slug = any(${list}::text[])`
    case 'id':
      return sql<SqlBool>`entries.entry_id = any(${list.filter((id) => uuid.test(id))}::uuid[])`
    case 'extras_tahun':
      return sql<SqlBool>`entries.year::text = any(${list}::text[])`
    case 'res_format':
      return sql<SqlBool>`exists (
        select from entry_files join files using (file_id)
        where entry_files.entry_id = entries.entry_id and ${handedOut}
          and ${extension} = any(${list.map((one) => one.toLowerCase())}::text[]))`
    default:
      throw unknown(field)
  }
}

function unknown(field: string) {
  return invalid('fq', machines.ckan.unknownField({ field }))
}
