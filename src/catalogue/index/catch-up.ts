import type { Kysely } from 'kysely'
import { requestReading } from '../../documents/reading/request.ts'
import type { Db, Trx } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import { addJob, defineJob } from '../../platform/jobs/job.ts'
import { reindexEntries } from './reindex.ts'

/** Indexes what was published before there was this index. */
export const catchUpJob = defineJob<{ readonly index: number }>('index_published')

/** Raised when entries must be indexed anew. */
const indexVersion = 1
const versionKey = 'search_index'
const batch = 50

/** Asks, at the start of a portal, for what is published to be indexed if that has not been done yet. */
export async function requestCatchUp(db: Kysely<DB>): Promise<void> {
  if ((await indexKnown(db)) === indexVersion) return
  await db
    .transaction()
    .execute((trx) =>
      addJob(trx, catchUpJob, { index: indexVersion }, { jobKey: catchUpJob.name, priority: 10 }),
    )
}

/**
 * Indexes every published entry and has its files read, some at a time, the oldest first. Harmless when repeated; what
 * is published meanwhile indexes itself. Unless an older index must give way, what has been indexed is left as it is,
 * so that what was stopped goes on where it was.
 */
export async function catchUp(db: Kysely<DB>, stop?: AbortSignal): Promise<void> {
  const known = await indexKnown(db)
  if (known === indexVersion) return
  let after: Position | null = null
  do {
    stop?.throwIfAborted()
    after = await db
      .transaction()
      .execute((trx) => indexSome(trx, { after, onlyMissing: known === null }))
  } while (after)
  await db
    .insertInto('settings')
    .values({ key: versionKey, value: JSON.stringify(indexVersion) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ value: JSON.stringify(indexVersion) }),
    )
    .execute()
}

interface Position {
  readonly publishedAt: Date
  readonly entryId: string
}

async function indexSome(
  trx: Trx,
  { after, onlyMissing }: { after: Position | null; onlyMissing: boolean },
): Promise<Position | null> {
  const rows = await trx
    .selectFrom('entries')
    .select(['entry_id', 'published_at'])
    .where('state', '=', 'published')
    .$if(onlyMissing, (query) =>
      query.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('entry_index').whereRef('entry_index.entry_id', '=', 'entries.entry_id'),
          ),
        ),
      ),
    )
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('published_at', 'entry_id'),
          '>',
          tuple(after?.publishedAt ?? new Date(0), after?.entryId ?? ''),
        ),
      ),
    )
    .orderBy('published_at')
    .orderBy('entry_id')
    .limit(batch)
    .execute()
  const last = rows.at(-1)
  if (!last) return null
  const entryIds = rows.map((row) => row.entry_id)
  const unread = await trx
    .selectFrom('entry_files')
    .innerJoin('files', 'files.file_id', 'entry_files.file_id')
    .leftJoin('readings', 'readings.sha256', 'files.sha256')
    .select('files.sha256')
    .distinct()
    .where('entry_files.entry_id', 'in', entryIds)
    .where('entry_files.replaced_at', 'is', null)
    .where('readings.sha256', 'is', null)
    .execute()
  await requestReading(trx, { digests: unread.map((row) => row.sha256), priority: 'later' })
  await reindexEntries(trx, entryIds)
  return { publishedAt: last.published_at, entryId: last.entry_id }
}

// The index that all published entries have; null when there has been none.
async function indexKnown(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', versionKey)
    .executeTakeFirst()
  return typeof row?.value === 'number' ? row.value : null
}
