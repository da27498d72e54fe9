import { sql } from 'kysely'
import type { Db } from '../../src/platform/database/connect.ts'

// Sessions note their last use, the audit log every look, and an applicant's download is a fact of step 8.
const mayGrow = ['sessions', 'audit', 'sent_ranges']

/** A digest of every row of every table, by table, without what a visit may leave behind. */
export async function fingerprint(db: Db): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`.execute(db)
  const digests: Record<string, string> = {}
  for (const { name } of rows.filter((table) => !mayGrow.includes(table.name))) {
    // Downloads of published files are a statistic that is added up later.
    const found = await sql<{ digest: string }>`
      select count(*) || ' ' || md5(coalesce(string_agg(line, ',' order by line), '')) as digest
      from (select (to_jsonb(t) - 'downloads')::text as line from ${sql.table(name)} t) lines`.execute(
      db,
    )
    digests[name] = found.rows[0]?.digest ?? ''
  }
  return digests
}
