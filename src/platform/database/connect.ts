import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'

/** The database, or a transaction on it: what every query of a room takes first. */
export type Db = Kysely<DB> | Transaction<DB>
export type Trx = Transaction<DB>

// Dates stay the text PostgreSQL prints (LocalDate); counts and sizes are exact numbers up to 2^53.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

/** One pool of connections of a process. */
export interface Connection {
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
  close(): Promise<void>
}

const named = /^\/\*prepare ([a-z-]{1,60})\*\//

/** Prepares a statement that begins with `/*prepare name*\/` once on each connection: it is parsed and planned but once. */
class PreparingClient extends pg.Client {
  // The types of pg know seven ways to call this; all of them pass through unchanged.
  override query(...args: unknown[]): never {
    const [text, values, ...more] = args
    const name = typeof text === 'string' ? named.exec(text)?.[1] : undefined
    const call = name === undefined ? args : [{ name, text, values }, ...more]
    return Reflect.apply(super.query, this, call) as never
  }
}

/** Opens a pool on `url`. Idle connections that the server drops are noted through `onIdleError`, never thrown. */
export function connect(
  url: string,
  { max = 10, onIdleError = (_: Error) => {} } = {},
): Connection {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // Compiling a plan takes longer than any query of ours. The pool waits for it before it hands out the connection.
    onConnect: async (client) => {
      await client.query('set jit = off')
    },
  })
  pool.on('error', onIdleError)
  // A connection that breaks between two queries of a transaction says so twice: the query that follows throws, and this
  // event, which nobody else listens to, would end the process.
  pool.on('connect', (client) => {
    client.on('error', onIdleError)
  })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}
