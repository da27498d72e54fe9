import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { decodeText } from './csv.ts'
import { findLocal, listFolder } from './folder.ts'
import { takeInventory } from './inventory.ts'
import type { Inventory } from './item.ts'
import { isList, readList } from './list.ts'
import type { SourceKind } from './queries.ts'
import { takeExport } from './wxr/take-export.ts'
import { openZip } from './zip.ts'

/** What cannot be opened as an archive at all. */
export class BadSource extends Error {
  readonly code: 'not_found' | 'unknown_kind' | 'not_a_list' | 'too_large'
  constructor(code: BadSource['code']) {
    super(code)
    this.code = code
  }
}

export interface SourceOptions {
  readonly newestYear: number
  /** The folder `wp-content/uploads` of a WordPress that is left. */
  readonly uploads: string | null
}

export interface OpenSource {
  readonly kind: SourceKind
  /** Names the archive the next time, too; a digest, so that no path of the machine is kept. */
  readonly source: string
  readonly inventory: Inventory
  close(): void
}

const longestList = 64 * 1024 ** 2

/**
 * Opens a folder, a list (CSV), a ZIP archive or a WordPress export and takes stock of it. Files stay where they are
 * until `close`.
 * @throws BadSource, BadZip, BadExport
 */
export async function openSource(path: string, options: SourceOptions): Promise<OpenSource> {
  const real = await realpath(path).catch(() => {
    throw new BadSource('not_found')
  })
  const kind = await kindOf(real)
  const opened = (inventory: Inventory, name = real, close = () => {}): OpenSource => ({
    ...{ kind, inventory, close },
    source: createHash('sha256').update(`${kind}:${name}`).digest('hex'),
  })
  switch (kind) {
    case 'dir':
      return opened(await takeInventory(await listFolder(real), options))
    case 'csv':
      return opened(await takeList(real, options))
    case 'zip': {
      const zip = await openZip(real)
      try {
        return opened(await takeInventory(zip, options), real, zip.close)
      } catch (error) {
        zip.close()
        throw error
      }
    }
    case 'wxr': {
      const { uploads, newestYear } = options
      const find = (upload: string) =>
        uploads === null
          ? Promise.resolve({ key: upload, reason: 'missing_file', detail: upload } as const)
          : findLocal(uploads, upload)
      const taken = await takeExport(real, { find, newestYear })
      return opened(taken, taken.site || real)
    }
  }
}

async function kindOf(path: string): Promise<SourceKind> {
  const found = await stat(path)
  if (found.isDirectory()) return 'dir'
  const extension = /\.(csv|zip|xml)$/i.exec(path)?.[1]?.toLowerCase()
  if (extension === 'xml') return 'wxr'
  if (extension === 'csv' || extension === 'zip') return extension
  throw new BadSource('unknown_kind')
}

async function takeList(path: string, { newestYear }: SourceOptions): Promise<Inventory> {
  if ((await stat(path)).size > longestList) throw new BadSource('too_large')
  const text = decodeText(await readFile(path))
  if (!isList(text)) throw new BadSource('not_a_list')
  const listed = await readList({
    ...{ text, path: basename(path), terms: [], newestYear },
    find: (file) => findLocal(dirname(path), file),
  })
  return { ...listed, skipped: 0 }
}
