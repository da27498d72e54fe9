import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Logger, runMigrations as runWorkerMigrations } from 'graphile-worker'
import pg from 'pg'

export interface MigrationFile {
  readonly version: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** Reads the numbered files of `dir` in order. @throws Error on a gap or a double number. */
export function readMigrations(dir: string): MigrationFile[] {
  const files = readdirSync(dir)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
  return files.map((name, index) => {
    const version = Number(name.slice(0, 4))
    if (version !== index + 1) throw new Error(`migration ${name}: expected number ${index + 1}`)
    const sql = readFileSync(join(dir, name), 'utf8')
    return { version, name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * Brings the database of `ownerUrl` to the newest schema, each file in a transaction of its own, and gives the role of
 * `appUrl`, which serves, its rights. Safe to run at once from several processes and to run again after a kill.
 * @returns the names of the files applied now.
 * @throws Error when a file that was applied has changed since, or the database is newer than this program.
 */
export async function migrate({
  ownerUrl,
  appUrl,
  dir,
}: {
  ownerUrl: string
  appUrl: string
  dir: string
}): Promise<string[]> {
  const files = readMigrations(dir)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    // A migration whose process was killed ends with it, instead of making the next one wait. Not every system can.
    await client.query(`set client_connection_check_interval = '1s'`).catch(() => {})
    await client.query('select pg_advisory_lock(7265001)')
    await client.query(`create table if not exists schema_migrations (
      version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`)
    const done = await applyMissing(client, files)
    const appRole = decodeURIComponent(new URL(appUrl).username)
    await giveRights(client, appRole, readFileSync(join(dir, 'grants.sql'), 'utf8'))
    await migrateWorker(client, { appRole, appUrl })
    return done
  } finally {
    await client.end()
  }
}

async function applyMissing(client: pg.Client, files: readonly MigrationFile[]): Promise<string[]> {
  const rows = (await client.query('select version, checksum from schema_migrations')).rows as {
    version: number
    checksum: string
  }[]
  const applied = new Map(rows.map((row) => [row.version, row.checksum]))
  const newest = Math.max(0, ...applied.keys())
  if (newest > files.length)
    throw new Error(
      `the database has migration ${newest}, this program knows ${files.length}: use a newer program`,
    )
  const done: string[] = []
  for (const file of files) {
    const before = applied.get(file.version)
    if (before === file.checksum) continue
    if (before) throw new Error(`migration ${file.name} was changed after it was applied`)
    await inTransaction(client, async () => {
      await client.query(file.sql)
      await client.query(
        'insert into schema_migrations (version, name, checksum) values ($1, $2, $3)',
        [file.version, file.name, file.checksum],
      )
    })
    done.push(file.name)
  }
  return done
}

async function giveRights(client: pg.Client, appRole: string, sql: string): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`select set_config('terbuka.app_role', $1, true)`, [appRole])
    await client.query(sql)
  })
}

// graphile-worker's row-level security answers only to the owner of its schema, so the serving role makes and owns it.
async function migrateWorker(
  client: pg.Client,
  { appRole, appUrl }: { appRole: string; appUrl: string },
): Promise<void> {
  const database = client.escapeIdentifier(client.database ?? '')
  const role = client.escapeIdentifier(appRole)
  await client.query(`grant create on database ${database} to ${role}`)
  try {
    await runWorkerMigrations({ connectionString: appUrl, logger: silentLogger })
  } finally {
    await client.query(`revoke create on database ${database} from ${role}`)
  }
}

const silentLogger = new Logger(() => () => {})

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
