import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBufferPromise, type Entry as ZipEntry } from 'yauzl'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { distinctNames, packFiles } from './pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'pack-'))
const storage = createDiskStorage(folder)
const changedAt = new Date('2026-11-20T03:00:00Z')
afterAll(() => rmSync(folder, { recursive: true }))

async function store(name: string, content: Buffer, mediaType = 'application/pdf') {
  const blob = await storage.receive(Readable.from([content]), { maxBytes: 10_000_000 })
  return { ...blob, name, mediaType }
}
const large = Buffer.alloc(3_000_000, 'dokumen ')
let files: Awaited<ReturnType<typeof store>>[]
beforeAll(async () => {
  files = [
    await store('Rencana.pdf', Buffer.from('%PDF-1.7 satu')),
    await store('rencana.pdf', Buffer.from('%PDF-1.7 dua')),
    await store('Besar.pdf', large),
  ]
})

async function unpack(zip: Buffer): Promise<Map<string, Buffer>> {
  const opened = await fromBufferPromise(zip)
  const found = new Map<string, Buffer>()
  for await (const entry of opened.eachEntry() as AsyncIterable<ZipEntry>)
    found.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)))
  return found
}

describe('a ZIP of stored files', () => {
  it('holds each whole and under a name of its own, and says its size before', async () => {
    const { stream, size } = packFiles(storage, { files, changedAt })
    const zip = await buffer(stream)
    expect(size).toBe(zip.length)
    const found = await unpack(zip)
    expect([...found.keys()]).toEqual(['Rencana.pdf', 'rencana (2).pdf', 'Besar.pdf'])
    expect(found.get('rencana (2).pdf')?.toString()).toBe('%PDF-1.7 dua')
    expect(found.get('Besar.pdf')?.equals(large)).toBe(true)
  })

  it('compresses plain text only, and then cannot say its size', async () => {
    const csv = await store('data.csv', large, 'text/csv; charset=utf-8')
    const { stream, size } = packFiles(storage, { files: [csv], changedAt })
    const zip = await buffer(stream)
    expect(size).toBeNull()
    expect(zip.length).toBeLessThan(large.length / 10)
    expect((await unpack(zip)).get('data.csv')?.equals(large)).toBe(true)
  })

  it('breaks off where the store fails midway, and never ends as if it were whole', async () => {
    const failing: Storage = {
      ...storage,
      open: (sha256) =>
        sha256 === files[2]?.sha256
          ? Readable.from(
              (async function* () {
                yield large.subarray(0, 100_000)
                throw new Error('the disk is gone')
              })(),
            )
          : storage.open(sha256),
    }
    const { stream } = packFiles(failing, { files, changedAt })
    await expect(buffer(stream)).rejects.toThrow('the disk is gone')
  })

  it('breaks off where stored bytes are fewer than they were', async () => {
    const short: Storage = { ...storage, open: () => Readable.from([Buffer.from('kurang')]) }
    const { stream } = packFiles(short, { files, changedAt })
    await expect(buffer(stream)).rejects.toThrow('unexpected number of bytes')
  })

  it('lets go of the file it reads when nobody takes it any more', async () => {
    let closed: () => void
    const done = new Promise<void>((resolve) => {
      closed = resolve
    })
    const watched: Storage = {
      ...storage,
      open: (sha256) => storage.open(sha256).once('close', () => closed()),
    }
    const { stream } = packFiles(watched, { files: files.slice(2), changedAt })
    stream.destroy()
    await done
  })
})

it('tells apart names that some computers take for one', () => {
  expect(distinctNames(['A.pdf', 'a.PDF', 'a (2).PDF', 'tanpa', 'tanpa'])).toEqual([
    'A.pdf',
    'a (2).PDF',
    'a (2) (2).PDF',
    'tanpa',
    'tanpa (2)',
  ])
})
