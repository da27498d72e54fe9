import { machines } from '../../../../locales/en/machines.ts'
import { invalid } from './refusal.ts'

const words = machines.ckan

/** One demand of a filter query (`fq`). */
export interface Clause {
  readonly field: string
  readonly not: boolean
  /** Any of these values; empty for a range. */
  readonly values: readonly string[]
  /** From and until, both included; null is open. */
  readonly range: { readonly from: string | null; readonly until: string | null } | null
}

const clause =
  /\s*(?:AND\s+|&&\s*)?([+-]|NOT\s+|!)?\s*([A-Za-z_][\w.]*):(?:"((?:[^"\\]|\\.)*)"|\[([^\]]*)\]|\(([^)]*)\)|([^\s"[\]()]+))/y

/**
 * Reads a filter query as CKAN's users write it for Solr: `organization:x`, `+tags:"a b"`, `-groups:y`,
 * `res_format:(PDF OR CSV)`, `metadata_modified:[2026-01-01T00:00:00Z TO *]`; all of them must hold.
 * @throws CkanRefusal naming what it does not read.
 */
export function parseFilter(text: string, parameter = 'fq'): Clause[] {
  const clauses: Clause[] = []
  let at = 0
  while (text.slice(at).trim() !== '') {
    clause.lastIndex = at
    const match = clause.exec(text)
    if (!match || clauses.length >= 30)
      throw invalid(parameter, words.notRead({ text: text.slice(at, at + 80).trim() }))
    const [whole, sign = '', field = '', quoted, range, group, bare] = match
    at += whole.length
    const values =
      quoted !== undefined
        ? [quoted.replaceAll(/\\(.)/g, '$1')]
        : group !== undefined
          ? valuesOf(group)
          : bare === undefined
            ? []
            : [bare.replaceAll(/\\(.)/g, '$1')]
    const not = /^(-|NOT|!)/.test(sign)
    clauses.push({
      field,
      not,
      values,
      range: range === undefined ? null : rangeOf(range, parameter),
    })
  }
  return clauses
}

function valuesOf(group: string): string[] {
  return [...group.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/g)]
    .map(([, quoted, bare = '']) => quoted?.replaceAll(/\\(.)/g, '$1') ?? bare)
    .filter((value) => value !== 'OR' && value !== '||')
}

// The database knows no year 0 and none of five digits.
const earliest = Date.UTC(1900, 0)
const latest = Date.UTC(3000, 0)

function rangeOf(text: string, parameter: string): NonNullable<Clause['range']> {
  const [, from = '', until = ''] = /^\s*(\S+)\s+TO\s+(\S+)\s*$/.exec(text) ?? []
  const edge = (said: string) => {
    if (said === '*') return null
    if (said === 'NOW') return null
    const at = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(said) || said.length <= 10 ? said : `${said}Z`)
    if (Number.isNaN(at)) throw invalid(parameter, words.notRead({ text: text.slice(0, 80) }))
    return new Date(Math.min(Math.max(at, earliest), latest)).toISOString()
  }
  if (from === '' || until === '')
    throw invalid(parameter, words.notRead({ text: text.slice(0, 80) }))
  return { from: edge(from), until: edge(until) }
}

/** What to order by. */
export interface Sort {
  readonly by: 'score' | 'metadata_modified' | 'metadata_created' | 'name' | 'title'
  readonly ascending: boolean
}

const sorts: Readonly<Record<string, Sort['by']>> = {
  score: 'score',
  relevance: 'score',
  metadata_modified: 'metadata_modified',
  metadata_created: 'metadata_created',
  name: 'name',
  id: 'name',
  title: 'title',
  title_string: 'title',
}

/** Reads `sort`: the first key counts, the rest only break ties. Without one the best match, then the latest change. */
export function parseSort(text: string): Sort {
  if (text === '') return { by: 'score', ascending: false }
  const [first = ''] = text.split(',')
  const [key = '', way = 'asc'] = first.trim().split(/\s+/)
  const by = Object.hasOwn(sorts, key) ? sorts[key] : undefined
  if (!by || !/^(asc|desc)$/i.test(way))
    throw invalid('sort', words.notSorted({ text: first.trim() }))
  return { by, ascending: way.toLowerCase() === 'asc' }
}

/** What `q` asks for: words to search, and demands on fields (`organization:x`). */
export function parseQuery(text: string): { words: string; clauses: Clause[] } {
  if (text === '' || text === '*:*' || text === '*') return { words: '', clauses: [] }
  if (
    /^[+-]?(organization|owner_org|groups|tags|res_format|name|id|metadata_\w+|extras_\w+):/.test(
      text,
    )
  )
    return { words: '', clauses: parseFilter(text, 'q') }
  return { words: text.replaceAll(/\b(title|notes|text):/g, ''), clauses: [] }
}
