import { PassThrough, type Readable } from 'node:stream'
import yazl from 'yazl'
import { splitExtension } from '../../documents/file-name.ts'
import type { Storage } from '../../platform/storage/storage.ts'

interface PackedFile {
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
}

/** A ZIP on its way. */
export interface Packed {
  readonly stream: Readable
  /** Bytes; null when that shows only at the end, as for compressed text. */
  readonly size: number | null
}

/**
 * Packs stored files into a ZIP while it is read, one file open at a time. Only plain text is compressed: documents and
 * pictures are already. When the store fails midway the stream breaks off with its error and never ends well.
 */
export function packFiles(
  storage: Storage,
  { files, changedAt }: { files: readonly PackedFile[]; changedAt: Date },
): Packed {
  const zip = new yazl.ZipFile()
  const stream = new PassThrough()
  let source: Readable | null = null
  const fail = (error: Error) => stream.destroy(error)
  zip.on('error', fail)
  stream.once('close', () => source?.destroy())
  const names = distinctNames(files.map(({ name }) => name))
  for (const [index, file] of files.entries()) {
    const compress = file.mediaType.startsWith('text/')
    const options = { mtime: changedAt, compress, size: file.size }
    zip.addReadStreamLazy(names[index] ?? file.name, options, (give) => {
      source = storage.open(file.sha256)
      source.once('error', fail)
      give(null, source)
    })
  }
  let size = -1
  zip.end(undefined, (...told: unknown[]) => {
    size = Number(told[0])
  })
  zip.outputStream.pipe(stream)
  return { stream, size: size === -1 ? null : size }
}

/** Names of which no two are one file where upper and lower case are the same: `data.csv`, `data (2).csv`. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const { stem, extension } = splitExtension(name)
    let free = name
    for (let count = 2; taken.has(free.toLowerCase()); count += 1)
      free = extension ? `${stem} (${count}).${extension}` : `${stem} (${count})`
    taken.add(free.toLowerCase())
    return free
  })
}
