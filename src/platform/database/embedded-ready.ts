import pg from 'pg'
import type { ClusterSecrets } from './embedded-secrets.ts'

/** Waits until the server at `url` takes a connection. @throws Error when it ends, or refuses our password. */
export async function waitUntilReady(
  url: string,
  { ended }: { ended: Promise<string> },
): Promise<void> {
  const giveUpAt = Date.now() + 120_000
  let last: { words: string } | undefined
  void ended.then((words) => {
    last = { words }
  })
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    // A connection that breaks between two steps is the same news as the step's own failure.
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => {})
      if (last !== undefined) throw new Error(`PostgreSQL ended while starting: ${last.words}`)
      const wrongPassword = (error as { code?: string }).code === '28P01'
      if (wrongPassword)
        throw new Error(
          'the cluster has other passwords than its data folder: database-secrets.json was replaced',
        )
      if (Date.now() > giveUpAt) throw new Error(`PostgreSQL does not answer: ${error}`)
      await new Promise((next) => setTimeout(next, 20))
    }
  }
}

/** Makes the owner's and the serving role and the database where they are missing. */
export async function makeRoles(url: string, secrets: ClusterSecrets): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const has = async (sql: string) => ((await client.query(sql)).rowCount ?? 0) > 0
    for (const [role, password] of [
      ['terbuka_owner', secrets.owner],
      ['terbuka_app', secrets.app],
    ] as const) {
      if (await has(`select 1 from pg_roles where rolname = '${role}'`)) continue
      await client.query(`create role ${role} login password '${password}'`)
    }
    if (!(await has(`select 1 from pg_database where datname = 'terbuka'`)))
      await client.query('create database terbuka owner terbuka_owner')
  } finally {
    await client.end()
  }
}
