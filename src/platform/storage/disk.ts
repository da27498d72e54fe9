import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { addAbortSignal, PassThrough, Readable } from 'node:stream'
import {
  type ByteRange,
  Interrupted,
  type Limits,
  NotStored,
  type Staged,
  type Storage,
  StorageFull,
  TooLarge,
} from './storage.ts'

const dayMs = 86_400_000

/** A file store in a folder: blobs at `ab/cd/<sha256>`, uploads under way in `tmp/` on the same volume. */
export function createDiskStorage(dir: string): Storage {
  const tempDir = join(dir, 'tmp')
  const underWay = new Set<string>()
  const pathOf = (sha256: string) => blobPath(dir, sha256)

  async function stage(source: Readable, limits: Limits): Promise<Staged> {
    // A source may break before its first byte is asked for; without a listener that would end the process.
    source.on('error', () => {})
    await mkdir(tempDir, { recursive: true })
    const temp = join(tempDir, `${encodeURIComponent(hostname())}.${process.pid}.${randomUUID()}`)
    underWay.add(temp)
    const discard = async () => {
      await rm(temp, { force: true })
      underWay.delete(temp)
    }
    try {
      const { sha256, size } = await writeHashing(temp, source, limits)
      const keep = async () => {
        await moveDurably(temp, { dir, to: pathOf(sha256) }).catch(rethrowFull)
        underWay.delete(temp)
      }
      return { sha256, size, keep, discard, open: (range) => readRange(temp, range) }
    } catch (error) {
      await discard()
      throw error
    }
  }

  return {
    stage,
    receive: async (source, limits) => {
      const staged = await stage(source, limits)
      try {
        await staged.keep()
      } finally {
        await staged.discard()
      }
      return { sha256: staged.sha256, size: staged.size }
    },
    open: (sha256, range) => readRange(pathOf(sha256), range, () => new NotStored(sha256)),
    has: (sha256) =>
      access(pathOf(sha256)).then(
        () => true,
        () => false,
      ),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    sweepTemp: () => sweep(tempDir, underWay),
  }
}

function blobPath(dir: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new NotStored('(not a digest)')
  return join(dir, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

async function writeHashing(path: string, source: Readable, { maxBytes, signal }: Limits) {
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600).catch(rethrowFull)
  // The pipe gives the source's errors one meaning, and leaves the source itself undestroyed: whoever reads on from
  // the connection decides what happens to the rest.
  const pipe = new PassThrough()
  const broken = (error?: Error) => pipe.destroy(new Interrupted(error))
  const closed = () => source.readableEnded || broken()
  source.once('error', broken).once('close', closed)
  if (signal) addAbortSignal(signal, pipe)
  if (source.destroyed && !source.readableEnded) broken(source.errored ?? undefined)
  source.pipe(pipe)
  try {
    for await (const chunk of pipe as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) throw new TooLarge(maxBytes)
      hash.update(chunk)
      await writeAll(file, chunk)
    }
    await file.sync().catch(rethrowFull)
    return { sha256: hash.digest('hex'), size }
  } catch (error) {
    throw signal?.aborted ? new Interrupted(error) : error
  } finally {
    source.off('error', broken).off('close', closed)
    source.unpipe(pipe)
    await file.close()
  }
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, chunk: Buffer): Promise<void> {
  for (let at = 0; at < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, at).catch(rethrowFull)
    at += bytesWritten
  }
}

// A quota or a limit on file size is, for who uploads, the same as a full volume.
function rethrowFull(error: NodeJS.ErrnoException): never {
  throw ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(error.code ?? '') ? new StorageFull(error) : error
}

async function moveDurably(from: string, { dir, to }: { dir: string; to: string }): Promise<void> {
  const folder = dirname(to)
  const made = await mkdir(folder, { recursive: true })
  await rename(from, to)
  await syncFolder(folder)
  if (made === undefined) return
  await syncFolder(dirname(folder))
  await syncFolder(dir)
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

function readRange(
  path: string,
  { start = 0, end }: ByteRange = {},
  missing?: () => Error,
): Readable {
  if (end !== undefined && end <= start) return Readable.from([])
  // `end` of a read stream is the last byte itself.
  const options = { start, ...(end === undefined ? {} : { end: end - 1 }) }
  return Readable.from(readFile(path, { options, missing }), {
    objectMode: false,
    highWaterMark: 65_536,
  })
}

async function* readFile(
  path: string,
  {
    options,
    missing,
  }: { options: { start: number; end?: number }; missing: (() => Error) | undefined },
): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, options) as AsyncIterable<Buffer>
  } catch (error) {
    throw missing && (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing() : error
  }
}

async function sweep(tempDir: string, underWay: ReadonlySet<string>): Promise<number> {
  const names = await readdir(tempDir).catch(() => [])
  let removed = 0
  for (const name of names) {
    const path = join(tempDir, name)
    if (underWay.has(path) || (await isAlive(path, name))) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}

// An upload belongs to a process of a machine; that of another machine counts as dead after a day without a write.
async function isAlive(path: string, name: string): Promise<boolean> {
  const [, host, pid] = /^(.*)\.(\d+)\.[^.]*$/.exec(name) ?? []
  if (host === encodeURIComponent(hostname())) {
    if (Number(pid) === process.pid) return false
    try {
      return process.kill(Number(pid), 0)
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
  }
  const found = await stat(path).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs < dayMs
}
