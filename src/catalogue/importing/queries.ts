import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/connect.ts'
import type { Marks } from './digest.ts'
import type { Reason } from './item.ts'

export type SourceKind = 'dir' | 'csv' | 'zip' | 'wxr'

/** What was brought in under a key before. */
export interface Known {
  readonly outcome: 'published' | 'duplicate' | 'refused'
  readonly content: string | null
  readonly entryId: string | null
  readonly version: number | null
}

/** The import of a source, begun where it is not yet. */
export async function beginImport(
  db: Db,
  { importId, kind, source }: { importId: string; kind: SourceKind; source: string },
): Promise<string> {
  await db
    .insertInto('imports')
    .values({ import_id: importId, kind, source })
    .onConflict((conflict) => conflict.column('source').doNothing())
    .execute()
  const found = await findImport(db, source)
  if (found === null) throw new Error('an import that was begun is there')
  return found
}

export async function findImport(db: Db, source: string): Promise<string | null> {
  const row = await db
    .selectFrom('imports')
    .select('import_id')
    .where('source', '=', source)
    .executeTakeFirst()
  return row?.import_id ?? null
}

export async function finishImport(db: Db, importId: string): Promise<void> {
  await db
    .updateTable('imports')
    .set({ finished_at: sql`now()` })
    .where('import_id', '=', importId)
    .execute()
}

export async function knownItem(
  db: Db,
  { importId, key }: { importId: string; key: string },
): Promise<Known | null> {
  const row = await db
    .selectFrom('import_items')
    .select(['outcome', 'content', 'entry_id', 'version'])
    .where('import_id', '=', importId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return null
  const { outcome, content, entry_id: entryId, version } = row
  return { outcome: outcome as Known['outcome'], content, entryId, version }
}

/** The entry that a thing or its like was published as, by any import. */
export async function entryOfTwin(db: Db, twin: string): Promise<string | null> {
  const row = await db
    .selectFrom('import_items')
    .select('entry_id')
    .where('twin', '=', twin)
    .where('outcome', '=', 'published')
    .executeTakeFirst()
  return row?.entry_id ?? null
}

export type Noted = { readonly importId: string; readonly key: string } & (
  | {
      readonly outcome: 'published'
      readonly marks: Marks
      readonly entryId: string
      readonly version: number
    }
  | { readonly outcome: 'duplicate'; readonly marks: Marks; readonly entryId: string }
  | { readonly outcome: 'refused'; readonly reason: Reason }
)

/** Notes what came of a thing, over what was noted before. */
export async function noteItem(db: Db, noted: Noted): Promise<void> {
  const values = {
    outcome: noted.outcome,
    content: 'marks' in noted ? noted.marks.content : null,
    twin: 'marks' in noted ? noted.marks.twin : null,
    entry_id: 'entryId' in noted ? noted.entryId : null,
    version: 'version' in noted ? noted.version : null,
    reason: 'reason' in noted ? noted.reason : null,
  }
  await db
    .insertInto('import_items')
    .values({ import_id: noted.importId, key: noted.key, ...values })
    .onConflict((conflict) =>
      conflict.columns(['import_id', 'key']).doUpdateSet({ ...values, at: sql`now()` }),
    )
    .execute()
}

/** Held until the transaction ends, so that of two alike only one is published. */
export async function lockTwin(trx: Trx, twin: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${twin}`}, 0))`.execute(trx)
}

/** Notes where an entry stood before; an address that leads somewhere already goes on leading there. */
export async function noteOldPaths(
  trx: Trx,
  { entryId, paths }: { entryId: string; paths: readonly string[] },
): Promise<void> {
  if (paths.length === 0) return
  await trx
    .insertInto('import_redirects')
    .values(paths.map((path) => ({ path, entry_id: entryId })))
    .onConflict((conflict) => conflict.column('path').doNothing())
    .execute()
}

/** The slug of the entry that an old address leads to; withdrawn ones too, whose page says so. */
export async function slugOfOldPath(db: Db, path: string): Promise<string | null> {
  const row = await db
    .selectFrom('import_redirects')
    .innerJoin('entries', 'entries.entry_id', 'import_redirects.entry_id')
    .select('slug')
    .where('path', '=', path)
    .executeTakeFirst()
  return row?.slug ?? null
}
