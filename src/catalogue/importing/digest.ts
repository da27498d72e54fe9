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

/** What a thing is known by, as digests. */
export interface Marks {
  /** Of all its words and bytes: when it is another, the thing has changed. Times are no part of it: copying changes them. */
  readonly content: string
  /** Of what makes another thing the same information, wherever it lies: title, agency, year and bytes. */
  readonly twin: string
}

export function marksOf(item: Item, weighed: readonly Weighed[]): Marks {
  const { title, summary, agencyId, category, topic, year, columns } = item
  const files = weighed.map(({ file, sha256 }) => [file.name, sha256])
  const said = Object.entries(columns).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const bytes = weighed.map(({ sha256 }) => sha256).toSorted()
  return {
    content: digestOf([title, summary, agencyId, category, topic, year, said, files]),
    twin: digestOf([title, agencyId, year, bytes.length === 0 ? summary : bytes]),
  }
}

function digestOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex')
}

const longestKey = 500

/** A key as it is kept: what is too long for an index is cut and told apart by a digest. */
export function keptKey(key: string): string {
  const plain = key.toWellFormed().replaceAll('\0', ' ')
  if (Buffer.byteLength(plain) <= longestKey) return plain
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 16)
  return `${[...plain].slice(0, 100).join('')}#${digest}`
}
