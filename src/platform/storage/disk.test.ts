import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDiskStorage } from './disk.ts'
import { Interrupted, NotStored, type Storage, TooLarge } from './storage.ts'

let dir: string
let storage: Storage
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'storage-'))
  storage = createDiskStorage(dir)
})
afterEach(() => rm(dir, { recursive: true }))

const bytes = randomBytes(300_000)
const sha256 = createHash('sha256').update(bytes).digest('hex')
const chunks = () => Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)])
const limits = { maxBytes: 1_000_000 }
const filesIn = async (path = dir) =>
  (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())

test('what was received comes back byte for byte, under its digest', async () => {
  expect(await storage.receive(chunks(), limits)).toEqual({ sha256, size: bytes.length })
  expect(await storage.has(sha256)).toBe(true)
  expect((await buffer(storage.open(sha256))).equals(bytes)).toBe(true)
  expect(await buffer(storage.open(sha256, { start: 99_990, end: 100_010 }))).toEqual(
    bytes.subarray(99_990, 100_010),
  )
  expect(await buffer(storage.open(sha256, { start: 5, end: 5 }))).toHaveLength(0)
})

test('the same bytes are stored once', async () => {
  await Promise.all([storage.receive(chunks(), limits), storage.receive(chunks(), limits)])
  expect(await filesIn()).toHaveLength(1)
})

test('a stream above the limit is refused and leaves nothing', async () => {
  await expect(storage.receive(chunks(), { maxBytes: 299_999 })).rejects.toBeInstanceOf(TooLarge)
  expect(await filesIn()).toEqual([])
})

test('a stream of exactly the limit is taken', async () => {
  expect((await storage.receive(chunks(), { maxBytes: 300_000 })).size).toBe(300_000)
})

test('a source that breaks off leaves nothing', async () => {
  const source = new PassThrough()
  const received = storage.receive(source, limits)
  source.write(bytes)
  source.destroy(new Error('gone'))
  await expect(received).rejects.toBeInstanceOf(Interrupted)
  const silent = new PassThrough()
  const second = storage.receive(silent, limits)
  silent.destroy()
  await expect(second).rejects.toBeInstanceOf(Interrupted)
  const early = new PassThrough()
  const third = storage.receive(early, limits)
  early.destroy(new Error('gone before the first byte was asked for'))
  await expect(third).rejects.toBeInstanceOf(Interrupted)
  expect(await filesIn()).toEqual([])
})

test('an aborted upload leaves nothing', async () => {
  const source = new PassThrough()
  const abort = new AbortController()
  const received = storage.receive(source, { ...limits, signal: abort.signal })
  source.write(bytes)
  abort.abort()
  await expect(received).rejects.toBeInstanceOf(Interrupted)
  expect(await filesIn()).toEqual([])
})

test('staged bytes can be read before they are kept, and discarding leaves nothing', async () => {
  const staged = await storage.stage(chunks(), limits)
  expect((await buffer(staged.open({ start: 10, end: 20 }))).equals(bytes.subarray(10, 20))).toBe(
    true,
  )
  expect(await storage.has(sha256)).toBe(false)
  await staged.discard()
  await staged.discard()
  expect(await filesIn()).toEqual([])
})

test('discarding after keeping takes nothing away', async () => {
  const staged = await storage.stage(chunks(), limits)
  await staged.keep()
  await staged.discard()
  expect(await storage.has(sha256)).toBe(true)
})

test('bytes that are not there fail as such, and a digest cannot be a path', async () => {
  await expect(buffer(storage.open('0'.repeat(64)))).rejects.toBeInstanceOf(NotStored)
  expect(() => storage.open('../../etc/passwd')).toThrow(NotStored)
})

test('the sweep removes what killed uploads left and spares those under way', async () => {
  const under = await storage.stage(chunks(), limits)
  const dead = spawnSync('true').pid
  const host = encodeURIComponent(hostname())
  await writeFile(join(dir, 'tmp', `${host}.${dead}.left-by-a-dead-process`), 'x')
  await writeFile(join(dir, 'tmp', `${host}.${process.pid}.left-by-one-with-our-number`), 'x')
  await writeFile(join(dir, 'tmp', `${host}.1.under-way-elsewhere`), 'x')
  await writeFile(join(dir, 'tmp', 'other-machine.77.under-way-there'), 'x')
  expect(await storage.sweepTemp()).toBe(2)
  await under.keep()
  expect(await storage.has(sha256)).toBe(true)
  expect((await readdir(join(dir, 'tmp'))).sort()).toEqual(
    [`${host}.1.under-way-elsewhere`, 'other-machine.77.under-way-there'].sort(),
  )
})

test('a full volume is a refusal of its own and leaves nothing', async () => {
  // A limit on file size stands in for the full volume: the write fails in the same place.
  const script = `
    import { Readable } from 'node:stream'
    import { createDiskStorage } from '${new URL('./disk.ts', import.meta.url).href}'
    await createDiskStorage(process.argv[1]).receive(Readable.from([Buffer.alloc(2_000_000)]), { maxBytes: 1e9 }).catch((error) => console.log(error.constructor.name))`
  const child = spawnSync(
    'bash',
    [
      '-c',
      'ulimit -f 512; exec "$0" --input-type=module -e "$1" "$2"',
      process.execPath,
      script,
      dir,
    ],
    { encoding: 'utf8' },
  )
  expect(child.stdout.trim(), child.stderr).toBe('StorageFull')
  expect(await filesIn()).toEqual([])
})
