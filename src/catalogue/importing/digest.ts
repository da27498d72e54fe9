import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Item, Reason, SourceFile, Trouble } from './item.ts'

/** A file with the digest of its bytes. */
export interface Weighed {
  readonly file: SourceFile
  readonly sha256: string
}

/**
 * Reads a file once for its digest, up to `maxBytes`. Nothing is kept.
 * @returns the digest, or why the file cannot be taken.
 */
export async function weigh(
  file: SourceFile,
  { maxBytes }: { maxBytes: number },
): Promise<Weighed | Trouble> {
  const refuse = (reason: Reason): Trouble => ({ key: file.path, reason })
  if (file.size > maxBytes) return refuse('too_large')
  const hash = createHash('sha256')
  let size = 0
  let stream: Readable | undefined
  try {
    stream = await file.open()
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) return refuse('too_large')
      hash.update(chunk)
    }
  } catch {
    return refuse('unreadable')
  } finally {
    stream?.destroy()
  }
  return size === 0 ? refuse('empty') : { file, sha256: hash.digest('hex') }
}

/**
 * Names the words and the bytes of a thing, wherever it lies: what has the same was brought in before. Its times are
 * no part of it, for copying changes them.
 */
export function contentDigest(item: Item, weighed: readonly Weighed[]): string {
  const { title, summary, agencyId, category, topic, year, columns } = item
  const files = weighed.map(({ file, sha256 }) => [file.name, sha256])
  const said = Object.entries(columns).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const words = JSON.stringify([title, summary, agencyId, category, topic, year, said, files])
  return createHash('sha256').update(words).digest('hex')
}

const longestKey = 500

/** A key as it is kept: what is too long for an index is cut and told apart by a digest. */
export function keptKey(key: string): string {
  const plain = key.toWellFormed().replaceAll('\0', ' ')
  if (Buffer.byteLength(plain) <= longestKey) return plain
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 16)
  return `${[...plain].slice(0, 100).join('')}#${digest}`
}
