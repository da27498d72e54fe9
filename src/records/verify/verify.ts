import type { Kysely } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import { checkStreams, nameCases } from './cases.ts'
import { flawsOfEnd, flawsOfEvent, type Place, placeBefore, type StreamFlaw } from './chain.ts'
import { eventBatches } from './events.ts'
import { checkCarriedNumbers, checkNumbers } from './numbers.ts'
import type { VerifyReport } from './report.ts'
import { checkTexts } from './texts.ts'

/** How to verify. `onProgress` hears how many events were checked so far, about every thousand. */
export interface VerifyOptions {
  readonly onProgress?: (progress: { readonly events: number }) => void
}

/**
 * Recomputes the whole chain from what the database holds now, as of one moment: every hash, the order and number of
 * events, every text they vouch for, every number. Writing goes on meanwhile; memory stays flat. Whoever can rewrite
 * every row and every hash of a case can deceive it: only a copy of the stream's head kept elsewhere tells.
 */
export async function verifyRecords(
  db: Kysely<DB>,
  options: VerifyOptions = {},
): Promise<VerifyReport> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => verifySnapshot(trx, options))
}

async function verifySnapshot(db: Db, { onProgress }: VerifyOptions): Promise<VerifyReport> {
  const flaws: StreamFlaw[] = []
  const count = { events: 0, texts: 0, erased: 0 }
  let place: Place | undefined
  for await (const batch of eventBatches(db)) {
    for (const event of batch) {
      if (place?.streamId !== event.streamId) {
        if (place) flaws.push(...flawsOfEnd(place))
        place = placeBefore(event)
      }
      flaws.push(...flawsOfEvent(place, event))
      place = { ...place, seq: event.seq, hash: event.hash }
    }
    const texts = await checkTexts(db, batch)
    flaws.push(...texts.flaws, ...(await checkCarriedNumbers(db, batch)))
    count.events += batch.length
    count.texts += texts.texts
    count.erased += texts.erased
    onProgress?.({ events: count.events })
  }
  if (place) flaws.push(...flawsOfEnd(place))
  const streams = await checkStreams(db)
  const numbers = await checkNumbers(db)
  const named = await nameCases(db, [...flaws, ...streams.flaws])
  return {
    ...count,
    streams: streams.streams,
    numbers: numbers.numbers,
    broken: [...named, ...numbers.findings],
  }
}
