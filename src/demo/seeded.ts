import type { Db } from '../platform/database/connect.ts'

/** Setting that the finished seed leaves behind. */
export const doneKey = 'demo_seeded'

/** Whether the demonstration is complete in this database. */
export async function isSeeded(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('settings')
    .select('key')
    .where('key', '=', doneKey)
    .executeTakeFirst()
  return row !== undefined
}
