import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Connection, connect } from '../../src/platform/database/connect.ts'

/** A database of one test file, cloned from the migrated template. */
export interface TestDatabase extends Connection {
  readonly appUrl: string
  readonly ownerUrl: string
  readonly superuserUrl: string
}

/** Makes a database before the file's tests and drops it after them. Read its fields inside tests and hooks only. */
export function useDatabase({ max = 10 } = {}): TestDatabase {
  const name = `t_${randomBytes(6).toString('hex')}`
  const urls = inject('database')
  const to = (url: string) => url.replace('/terbuka?', `/${name}?`)
  const admin = (sql: string) => asAdmin(urls.superuserUrl, sql)
  const holder: { connection?: Connection } = {}
  beforeAll(async () => {
    await admin(`create database ${name} template terbuka_template owner terbuka_owner`)
    holder.connection = connect(to(urls.appUrl), { max })
  })
  afterAll(async () => {
    await holder.connection?.close()
    await admin(`drop database if exists ${name} with (force)`)
  })
  const opened = () => {
    if (!holder.connection) throw new Error('the test database is not open yet')
    return holder.connection
  }
  return {
    get db() {
      return opened().db
    },
    get pool() {
      return opened().pool
    },
    close: () => opened().close(),
    appUrl: to(urls.appUrl),
    ownerUrl: to(urls.ownerUrl),
    superuserUrl: to(urls.superuserUrl),
  }
}

async function asAdmin(superuserUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({
    connectionString: superuserUrl.replace('/terbuka?', '/postgres?'),
  })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
