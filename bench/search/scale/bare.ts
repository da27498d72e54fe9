import pg from 'pg'
import { find } from '../../../src/catalogue/finding.ts'
import { parseSearch } from '../../../src/catalogue/search-query.ts'
import { connect } from '../../../src/platform/database/connect.ts'
import type { Ask } from './asks.ts'

/** A statement as the driver was given it. */
interface Statement {
  readonly text: string
  readonly values?: unknown[]
  readonly name?: string
}

/** The searches' own statements, by search: what the page sends for it, noted while it searched. */
export type Statements = ReadonlyMap<Ask, readonly Statement[]>

/** Lets the page search for each, and notes what it gives the driver, in its last form. Nothing else may ask meanwhile. */
export async function noteStatements(appUrl: string, asks: readonly Ask[]): Promise<Statements> {
  const { db, close } = connect(appUrl, { max: 4 })
  const query = pg.Client.prototype.query
  let noted: Statement[] = []
  function noting(this: pg.Client, ...given: unknown[]): unknown {
    noted.push(statementOf(given))
    return Reflect.apply(query, this, given)
  }
  const all = new Map<Ask, readonly Statement[]>()
  try {
    // What the process keeps for some minutes is none of one search.
    for (const ask of asks.slice(0, 20)) await find(db, parseSearch(ask.fields))
    Object.assign(pg.Client.prototype, { query: noting })
    for (const ask of asks) {
      noted = []
      await find(db, parseSearch(ask.fields))
      all.set(ask, noted)
    }
    return all
  } finally {
    Object.assign(pg.Client.prototype, { query })
    await close()
  }
}

function statementOf([first, values]: unknown[]): Statement {
  if (typeof first === 'string')
    return { text: first, ...(Array.isArray(values) ? { values: [...values] } : {}) }
  const { text, name, values: own } = first as Statement
  const all = own ?? values
  return {
    text,
    ...(name === undefined ? {} : { name }),
    ...(Array.isArray(all) ? { values: [...all] } : {}),
  }
}

/** The limit: the same statements by the bare driver, each worker on a connection of its own. */
export interface BareSearch {
  search(ask: Ask, worker: number): Promise<void>
  close(): Promise<void>
}

export async function openBareSearch(
  appUrl: string,
  { most, statements }: { readonly most: number; readonly statements: Statements },
): Promise<BareSearch> {
  const clients = Array.from({ length: most }, () => new pg.Client({ connectionString: appUrl }))
  await Promise.all(clients.map((client) => client.connect()))
  return {
    async search(ask, worker) {
      const client = clients[worker]
      const own = statements.get(ask)
      if (!client || !own) throw new Error(`nothing was noted of a search (${ask.kind})`)
      for (const statement of own) await client.query(statement)
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()))
    },
  }
}
