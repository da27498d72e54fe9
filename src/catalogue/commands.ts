import { randomUUID } from 'node:crypto'
import type { Trx } from '../platform/database/connect.ts'
import { noEntry } from '../procedure/publishing/state.ts'
import type { Actor } from '../procedure/values.ts'
import type { NewEntry } from './entry.ts'
import { writePublication } from './publishing/publication.ts'

export interface Published {
  readonly entryId: string
  readonly slug: string
}

const system: Actor = { kind: 'system' }

/**
 * Publishes an entry at once in the caller's transaction: what an archive brings in, or an answer that is opened. Its
 * event carries the time at which it was published; `actor` is the system unless somebody is named.
 * @throws Error when the procedure refuses its dates, and of the database when the agency or a file is unknown.
 */
export async function publishEntry(
  trx: Trx,
  {
    actor = system,
    source,
    ...entry
  }: NewEntry & {
    readonly source: 'published' | 'answer'
    readonly actor?: Actor
  },
): Promise<Published> {
  const entryId = randomUUID()
  const published = await writePublication(trx, {
    entryId,
    state: noEntry,
    actor,
    at: entry.publishedAt,
    origin: source === 'answer' ? 'answer' : 'archive',
    entry,
  })
  if (!published.ok) throw new Error(`the entry was refused: ${published.code}`)
  return { entryId, slug: published.slug }
}

/**
 * Opens the answer to a request to everybody (UU 14/2008 Pasal 11(2)), in the transaction of its verification. Title
 * and summary are the officer's own words: nothing of the request or its applicant is copied or linked.
 */
export function publishAnswer(
  trx: Trx,
  answer: NewEntry & { readonly actor?: Actor },
): Promise<Published> {
  return publishEntry(trx, { ...answer, source: 'answer' })
}
