import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiskStorage } from '../platform/storage/disk.ts'
import type { Storage } from '../platform/storage/storage.ts'

/** An address whose sessions cannot write if they wanted to. */
export function readOnly(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', '-c default_transaction_read_only=on')
  return url.href
}

/** Where a trial takes files in to look at them; nothing of the portal, and gone afterwards. */
export async function withSpareStorage<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'terbuka-import-'))
  try {
    return await work(createDiskStorage(dir))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
