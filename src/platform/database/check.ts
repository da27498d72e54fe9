import pg from 'pg'
import { readMigrations } from './migrate.ts'

export type DatabaseFault =
  | { readonly code: 'unreachable'; readonly reason: string }
  | { readonly code: 'too_old'; readonly version: string }
  | { readonly code: 'behind'; readonly missing: readonly string[] }
  | { readonly code: 'ahead' }
  | { readonly code: 'owns_tables'; readonly role: string; readonly tables: readonly string[] }

const oldest = 150_000

/**
 * Judges a database of somebody else's making before the portal serves from it: reachable, PostgreSQL 15 or newer,
 * schema exactly that of the migrations in `dir`, and a serving role that neither owns a table nor can act as an owner.
 * @returns null when all is well.
 */
export async function checkDatabase(appUrl: string, dir: string): Promise<DatabaseFault | null> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    return { code: 'unreachable', reason: code ?? message }
  }
  try {
    const about = await client.query<{ number: string; version: string; role: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as version, current_user as role`,
    )
    const { number = '0', version = '', role = '' } = about.rows[0] ?? {}
    if (Number(number) < oldest) return { code: 'too_old', version }
    const known = readMigrations(dir)
    const applied = await appliedMigrations(client)
    const missing = known.filter((file) => applied.get(file.version) !== file.checksum)
    if (missing.length > 0) return { code: 'behind', missing: missing.map((file) => file.name) }
    if (applied.size > known.length) return { code: 'ahead' }
    const owned = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'member')
       order by c.relname`,
    )
    const tables = owned.rows.map((row) => row.name)
    return tables.length > 0 ? { code: 'owns_tables', role, tables } : null
  } finally {
    await client.end()
  }
}

async function appliedMigrations(client: pg.Client): Promise<Map<number, string>> {
  const readable = await client.query<{ may: boolean | null }>(
    `select has_table_privilege(to_regclass('public.schema_migrations')::oid, 'select') as may`,
  )
  if (readable.rows[0]?.may !== true) return new Map()
  const { rows } = await client.query<{ version: number; checksum: string }>(
    'select version, checksum from public.schema_migrations',
  )
  return new Map(rows.map((row) => [row.version, row.checksum]))
}
