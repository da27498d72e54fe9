import pg from 'pg'

/** Drops the indexes of these tables that no constraint needs, works, and makes them again from what is there then. */
export async function withoutIndexes(
  pool: pg.Pool,
  { tables }: { readonly tables: readonly string[] },
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await pool.query<{ name: string; made: string }>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as made
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = any($1::regclass[]) and not i.indisunique`,
    [tables],
  )
  for (const { name } of rows) await pool.query(`drop index ${pg.escapeIdentifier(name)}`)
  await work()
  const client = await pool.connect()
  try {
    await client.query(`set maintenance_work_mem = '512MB'`)
    for (const { made } of rows) await client.query(made)
  } finally {
    client.release(true)
  }
}
