import { randomUUID } from 'node:crypto'
import type { Trx } from '../platform/database/connect.ts'
import type { NewEntry } from './entry.ts'
import { addFiles, insertEntry } from './queries.ts'
import { slugOf } from './slug.ts'

export interface Published {
  readonly entryId: string
  readonly slug: string
}

const numberedSlugs = 50

/**
 * Publishes an entry in the caller's transaction; two entries with one title get different addresses.
 * @throws Error of the database when the agency or a file is unknown, or a value breaks its limits.
 */
export async function publishEntry(
  trx: Trx,
  entry: NewEntry & { readonly source: 'published' | 'answer' },
): Promise<Published> {
  const entryId = randomUUID()
  const base = slugOf(entry.title)
  for (let count = 1; count <= numberedSlugs; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`
    if (!(await insertEntry(trx, { ...entry, entryId, slug }))) continue
    await addFiles(trx, { entryId, files: entry.files })
    return { entryId, slug }
  }
  const slug = `${base.slice(0, 100)}-${entryId}`
  await insertEntry(trx, { ...entry, entryId, slug })
  await addFiles(trx, { entryId, files: entry.files })
  return { entryId, slug }
}

/**
 * Opens the answer to a request to everybody (UU 14/2008 Pasal 11(2)), in the transaction of its verification. Title
 * and summary are the officer's own words: nothing of the request or its applicant is copied or linked.
 */
export function publishAnswer(trx: Trx, answer: NewEntry): Promise<Published> {
  return publishEntry(trx, { ...answer, source: 'answer' })
}
