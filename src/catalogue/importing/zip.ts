import type { Readable } from 'node:stream'
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { toInstant } from '../../procedure/dates.ts'
import type { Reason, SourceFile, Trouble } from './item.ts'
import { decodeName, isLeftover, type Tree } from './tree.ts'

/** An archive whose unpacked size no real archive has, or that is damaged. */
export class BadZip extends Error {}

const mostEntries = 500_000
// Documents seldom pack to less than a twentieth; a bomb goes beyond a hundredth, whatever it nests.
const mostTimes = 200
const alwaysAllowed = 1024 ** 3

export interface OpenZip extends Tree {
  close(): void
}

/**
 * Lists the files of a ZIP archive without unpacking any; each is read from its place when it is opened, and ends with
 * an error when it holds more than it says. Names climb nowhere: they are only names.
 * @throws BadZip
 */
export async function openZip(path: string): Promise<OpenZip> {
  const zip = await openPromise(path, {
    autoClose: false,
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch((error: Error) => {
    throw new BadZip(error.message)
  })
  try {
    return { ...(await listZip(zip)), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error instanceof BadZip ? error : new BadZip((error as Error).message)
  }
}

async function listZip(zip: ZipFile): Promise<Tree> {
  const files: SourceFile[] = []
  const troubles: Trouble[] = []
  let skipped = 0
  let unpacked = 0
  if (zip.entryCount > mostEntries) throw new BadZip(`${zip.entryCount} entries`)
  for await (const entry of zip.eachEntry()) {
    const path = nameOf(entry)
    if (path.endsWith('/')) continue
    unpacked += entry.uncompressedSize
    if (unpacked > alwaysAllowed && unpacked > zip.fileSize * mostTimes)
      throw new BadZip(`unpacks to more than ${mostTimes} times its size`)
    if (path.split('/').some(isLeftover) && !path.split('/').includes('..')) skipped += 1
    else {
      const reason = refuse(entry, path)
      if (reason) troubles.push({ key: path, reason })
      else files.push(packedFile(zip, entry, path))
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, troubles, skipped }
}

// Some packers write UTF-8 without saying so; what is not UTF-8 is CP437, unless an extra field knows better.
function nameOf(entry: Entry): string {
  const name = decodeName(entry.fileNameRaw, () =>
    getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
  )
  return name.replaceAll('\\', '/')
}

function refuse(entry: Entry, path: string): Reason | null {
  if (/^\/|^[a-z]:/i.test(path) || path.split('/').includes('..')) return 'unsafe_path'
  if (entry.isEncrypted()) return 'encrypted'
  const mode = (entry.externalFileAttributes >>> 16) & 0xf000
  if (mode === 0xa000) return 'link_outside'
  return entry.canDecodeFileData() ? null : 'unreadable'
}

function packedFile(zip: ZipFile, entry: Entry, path: string): SourceFile {
  const modified = entry.getLastModDate()
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    size: entry.uncompressedSize,
    modifiedAt: Number.isNaN(modified.getTime()) ? null : toInstant(modified),
    open: (): Promise<Readable> => zip.openReadStreamPromise(entry),
  }
}
