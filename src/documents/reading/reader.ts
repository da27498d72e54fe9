import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openFolder } from './folder.ts'
import { collectFound, type Found } from './found.ts'
import { type ReadingLimits, readingLimits } from './limits.ts'
import { bytesFile } from './messages.ts'
import { memoryOf, startProcess } from './process.ts'
import { type Ended, type PagesDone, watchReading } from './watch.ts'

/** A file to read. */
export interface Source {
  readonly bytes: () => Readable
  /** Only tells apart what looks the same: CSV, plain text, a web page. */
  readonly fileName: string
  readonly onProgress?: (done: PagesDone) => void
  /** Ends the reading, which then throws `ReadingStopped`. */
  readonly stop?: AbortSignal
}

/** Reads files in a process of its own, one at a time. */
export interface Reader {
  /** Id of the process, while there is one. */
  readonly pid: number | undefined
  /** Reads a file; what was found can be looked at until `use` has returned. */
  read<T>(source: Source, use: (found: Found) => Promise<T>): Promise<T>
  /** Ends what is under way, and the process. */
  close(): Promise<void>
}

export class ReadingStopped extends Error {
  constructor() {
    super('the reading was stopped; the file is read later')
  }
}

// A process that has grown does not read the next file.
const recycleBytes = 400 * 1024 ** 2

/** Makes a reader. Its process starts with the first file, and ends when there has been none for a while. */
export function createReader({ limits = readingLimits }: { limits?: ReadingLimits } = {}): Reader {
  const closing = new AbortController()
  let folder: string | undefined
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  async function end(): Promise<void> {
    const ending = child
    child = undefined
    if (!ending || hasEnded(ending)) return
    const exited = once(ending, 'exit')
    ending.kill('SIGKILL')
    await exited
  }

  async function readOnce(at: { home: string; folder: string }, source: Source): Promise<Ended> {
    const stop = AbortSignal.any([closing.signal, ...(source.stop ? [source.stop] : [])])
    if (child && hasEnded(child)) child = undefined
    child ??= startProcess(at.home)
    const ended = await watchReading(child, {
      order: { folder: at.folder, fileName: source.fileName, limits },
      onProgress: source.onProgress ?? (() => {}),
      stop,
    })
    const memory = child.pid === undefined ? null : memoryOf(child.pid)
    // Nor does one that has met a broken file: nobody knows in what state that left it.
    if (ended.outcome.reason === 'broken' || (memory ?? 0) > recycleBytes) await end()
    if (stop.aborted) throw new ReadingStopped()
    return ended
  }

  async function read<T>(source: Source, use: (found: Found) => Promise<T>): Promise<T> {
    if (closing.signal.aborted || source.stop?.aborted) throw new ReadingStopped()
    clearTimeout(idle)
    folder ??= await openFolder()
    // Systems clear up their folder of temporary files.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const at = { home: folder, folder: await mkdtemp(join(folder, 'file-')) }
    try {
      await pipeline(source.bytes(), createWriteStream(join(at.folder, bytesFile)))
      const first = await readOnce(at, source)
      const ended = first.crashed ? await readOnce(at, source) : first
      return await use(await collectFound(at.folder, ended))
    } finally {
      await rm(at.folder, { recursive: true, force: true })
      idle = setTimeout(() => void end(), limits.idleMs)
      idle.unref()
    }
  }

  return {
    get pid() {
      return child?.pid
    },
    read(source, use) {
      const reading = queue.then(() => read(source, use))
      queue = reading.catch(() => {})
      return reading
    },
    async close() {
      closing.abort()
      await queue
      clearTimeout(idle)
      await end()
      if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
