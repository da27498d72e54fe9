import type { Trx } from '../../platform/database/connect.ts'
import { addJob, defineJob } from '../../platform/jobs/job.ts'
import { insertWaiting } from './queries.ts'
import { readerVersion } from './reading.ts'

export const readFileJob = defineJob<{ sha256: string }>('read_file')

/** `soon`: an officer waits for it. `later`: one of many, such as an import. */
export type ReadingPriority = 'soon' | 'later'

const priorities: Readonly<Record<ReadingPriority, number>> = { soon: 0, later: 10 }

/**
 * Has files read in the background, one at a time, after the caller's transaction. Asked again for bytes that were read
 * already, it only announces them again. The caller vouches that they are published or about to be: what people keep
 * private, such as identity scans, is never read.
 */
export async function requestReading(
  trx: Trx,
  { digests, priority = 'soon' }: { digests: readonly string[]; priority?: ReadingPriority },
): Promise<void> {
  await insertWaiting(trx, { digests, reader: readerVersion })
  for (const sha256 of digests)
    await addJob(
      trx,
      readFileJob,
      { sha256 },
      { jobKey: `read:${sha256}`, queue: 'reading', priority: priorities[priority] },
    )
}
