import type { Readable } from 'node:stream'
import yauzl, { type Entry } from 'yauzl'
import type { ReadingLimits } from '../limits.ts'
import { CannotRead } from '../reasons.ts'

/** An opened ZIP container of an office format. */
export interface Container {
  readonly names: readonly string[]
  /** Sum of what its parts say of their sizes, in bytes. */
  readonly unpackedBytes: number
  has(name: string): boolean
  /** The bytes of a part; they fail when they are more than the directory said. */
  open(name: string): Promise<Readable>
  close(): void
}

/**
 * Opens a container after a look at its directory: a bomb, or what is locked, is refused before a byte is unpacked.
 * Whoever lies there about sizes is caught while reading.
 */
export async function openContainer(
  path: string,
  limits: Pick<ReadingLimits, 'packedParts' | 'unpackedBytes'>,
): Promise<Container> {
  const zip = await yauzl.openPromise(path, { autoClose: false })
  const parts = new Map<string, Entry>()
  let unpackedBytes = 0
  try {
    if (zip.entryCount > limits.packedParts) throw new CannotRead('too_large')
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new CannotRead('encrypted')
      unpackedBytes += entry.uncompressedSize
      if (unpackedBytes > limits.unpackedBytes) throw new CannotRead('too_large')
      parts.set(entry.fileName, entry)
    }
  } catch (error) {
    zip.close()
    throw error
  }
  return {
    names: [...parts.keys()],
    unpackedBytes,
    has: (name) => parts.has(name),
    open: async (name) => {
      const entry = parts.get(name)
      if (!entry) throw new CannotRead('broken', 'a part is missing')
      return await zip.openReadStreamPromise(entry)
    },
    close: () => zip.close(),
  }
}
