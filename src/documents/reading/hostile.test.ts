import { Readable } from 'node:stream'
import { crc32, deflateSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { samples, zip } from '../samples.fixture.ts'
import { readingLimits } from './limits.ts'
import { createReader, type Reader, ReadingStopped } from './reader.ts'
import {
  docxParts,
  gone,
  joined,
  pack,
  paragraph,
  pdf,
  readBytes,
  scan,
  takeAll,
} from './samples.fixture.ts'

const readers: Reader[] = []
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()))
})

function open(limits: Partial<typeof readingLimits> = {}): Reader {
  const reader = createReader({ limits: { ...readingLimits, ...limits } })
  readers.push(reader)
  return reader
}

const pages = (count: number) =>
  pdf(Array.from({ length: count }, (_, index) => [`Halaman nomor ${index + 1}`]))
const healthy = async (reader: Reader) =>
  expect((await readBytes(reader, pdf([['Masih sehat']]), 'a.pdf')).text).toBe('Masih sehat')

const zeros = (bytes: number) =>
  Readable.from(
    (function* () {
      const chunk = Buffer.alloc(1024 ** 2)
      for (let at = 0; at < bytes; at += chunk.length) yield chunk
    })(),
  )

test('a malformed PDF is broken, and the next file is read', async () => {
  const reader = open()
  const malformed = Buffer.concat([Buffer.from('%PDF-1.7\n'), samples.noise])
  const { outcome, parts, preview } = await readBytes(reader, malformed, 'a.pdf')
  expect(outcome.reason).toBe('broken')
  expect(parts).toEqual([])
  expect(preview).toBeNull()
  await healthy(reader)
})

test('of a PDF cut off in the middle what is left is read, and the rest is missed', async () => {
  const bytes = pages(60)
  const reader = open()
  const cutAt = async (share: number) =>
    await readBytes(reader, bytes.subarray(0, Math.floor(bytes.length * share)), 'a.pdf')
  const half = await cutAt(0.5)
  expect(half.outcome).toMatchObject({ reason: 'broken', pages: 60, ocrPages: 0 })
  expect(half.parts.length).toBeGreaterThan(20)
  expect(half.parts.length).toBeLessThan(60)
  expect(half.outcome.pagesRead).toBe(half.parts.length)
  const start = await cutAt(0.1)
  expect(start.outcome.reason).toBe('broken')
  expect(start.parts).toEqual([])
  await healthy(reader)
})

test('a ZIP bomb in DOCX clothing is refused before it is unpacked', async () => {
  const body = zeros(readingLimits.unpackedBytes + 1024 ** 2)
  const bomb = await pack({ ...docxParts(''), 'word/document.xml': body })
  expect(bomb.length).toBeLessThan(6 * 1024 ** 2)
  const reader = open()
  expect((await readBytes(reader, bomb, 'bom.docx')).outcome.reason).toBe('too_large')
  await healthy(reader)
})

test('a bomb that lies about its size is caught while it unpacks', async () => {
  const reader = open()
  const { outcome, parts } = await readBytes(reader, await lyingDocument(), 'bom.docx')
  expect(outcome.reason).toBe('broken')
  expect(parts).toEqual([])
  await healthy(reader)
})

test('a bomb packed inside a document is never opened', async () => {
  const bomb = await pack({ 'nol.bin': zeros(64 * 1024 ** 2) })
  const document = await pack({ ...docxParts(paragraph('Laporan')), 'word/embeddings/a.zip': bomb })
  const { outcome, text } = await readBytes(open(), document, 'a.docx')
  expect(outcome.reason).toBeNull()
  expect(text).toBe('Laporan')
})

test('entities that multiply in XML are not known', async () => {
  const parts = docxParts('')
  const laughs = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:t>&b;</w:t></w:document>`
  const document = await pack({ ...parts, 'word/document.xml': laughs })
  expect((await readBytes(open(), document, 'a.docx')).outcome.reason).toBe('broken')
})

test('of 5,000 pages the first 2,000 are read', async () => {
  const { outcome, parts } = await readBytes(open(), pages(5_000), 'panjang.pdf')
  expect(outcome).toEqual({ reason: 'too_many_pages', pages: 5_000, pagesRead: 2_000, ocrPages: 0 })
  expect(parts.at(-1)).toMatchObject({ page: 2_000, text: 'Halaman nomor 2000' })
})

test('of many scanned pages as many are recognised as allowed; the others are read where they have text', async () => {
  const { outcome, parts } = await readBytes(
    open({ ocrPages: 1 }),
    scan([['Keputusan pertama'], ['Keputusan kedua']]),
    'pindaian.pdf',
  )
  expect(outcome).toEqual({ reason: 'too_many_scans', pages: 2, pagesRead: 1, ocrPages: 1 })
  expect(parts).toHaveLength(1)
})

test('what is locked with a password says so', async () => {
  const reader = open()
  const options = 'encrypt=aes-256,user-password=rahasia,owner-password=pemilik'
  expect((await readBytes(reader, pdf([['Rahasia']], options), 'a.pdf')).outcome.reason).toBe(
    'encrypted',
  )
  expect((await readBytes(reader, samples.locked, 'a.docx')).outcome.reason).toBe('encrypted')
  const odt = zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>',
    'content.xml': '\u0001\u0002',
  })
  expect((await readBytes(reader, odt, 'a.odt')).outcome.reason).toBe('encrypted')
})

test('a document that anybody may open, but only its owner change, is read', async () => {
  const owned = pdf([['Boleh dibaca']], 'encrypt=aes-256,owner-password=pemilik')
  expect((await readBytes(open(), owned, 'a.pdf')).text).toBe('Boleh dibaca')
})

test('an empty file has no text', async () => {
  expect((await readBytes(open(), Buffer.alloc(0), 'kosong.pdf')).outcome.reason).toBe('no_text')
})

test('a file that takes too long is ended', async () => {
  const { outcome } = await readBytes(open({ fileMs: 1 }), pages(5_000), 'panjang.pdf')
  expect(outcome.reason).toBe('too_long')
})

test('a page that takes too long ends its file, and what was read before it is kept', async () => {
  const reader = open({ maxOcrPageMs: 1 })
  const file = joined(pages(2), scan([['Satu halaman']]), pages(1))
  const { outcome, parts } = await readBytes(reader, file, 'a.pdf')
  expect(outcome).toEqual({ reason: 'too_long', pages: 4, pagesRead: 2, ocrPages: 1 })
  expect(parts.map((part) => part.text)).toEqual(['Halaman nomor 1', 'Halaman nomor 2'])
  await healthy(reader)
})

test('a file that takes too much memory is ended, though its process is busy', async () => {
  const reader = open({ memoryBytes: 160 * 1024 ** 2 })
  expect((await readBytes(reader, hugePicture(14_000), 'peta.png')).outcome.reason).toBe(
    'too_much_memory',
  )
  await healthy(reader)
})

test('a document that fills the memory of Node itself ends with the same reason', async () => {
  const nested = await pack({ ...docxParts(''), 'word/document.xml': '<a>'.repeat(8 * 1024 ** 2) })
  const reader = open()
  expect((await readBytes(reader, nested, 'a.docx')).outcome.reason).toBe('too_much_memory')
  await healthy(reader)
})

test('a process that is killed once leaves no trace; twice, and the file is given up', async () => {
  const reader = open()
  const readKilling = (times: number) => {
    const killed = new Set<number>()
    return reader.read(
      {
        bytes: () => Readable.from([pages(300)]),
        fileName: 'a.pdf',
        onProgress: () => {
          if (reader.pid === undefined || killed.size === times || killed.has(reader.pid)) return
          killed.add(reader.pid)
          process.kill(reader.pid, 'SIGKILL')
        },
      },
      takeAll,
    )
  }
  const once = await readKilling(1)
  expect(once.outcome).toMatchObject({ reason: null, pages: 300, pagesRead: 300 })
  expect(once.parts.map((part) => part.page)).toEqual(Array.from({ length: 300 }, (_, n) => n + 1))
  expect((await readKilling(2)).outcome.reason).toBe('crashed')
  await healthy(reader)
})

test('of a table of 30 MB the first 8 million characters are kept', async () => {
  const row = 'Kecamatan Putussibau Utara;Jalan lingkungan;1250000;2025\n'
  const bytes = Buffer.from(row.repeat(Math.ceil((30 * 1024 ** 2) / row.length)))
  const { outcome, text } = await readBytes(open(), bytes, 'besar.csv')
  expect(outcome.reason).toBe('too_much_text')
  expect(text.length).toBeGreaterThan(8_000_000)
  expect(text.length).toBeLessThan(8.6 * 1024 ** 2)
})

test('a reader that is told to stop ends what it does and leaves no process', async () => {
  const reader = open()
  const stop = new AbortController()
  let pid = 0
  const reading = reader.read(
    {
      bytes: () => Readable.from([pages(5_000)]),
      fileName: 'a.pdf',
      stop: stop.signal,
      onProgress: () => {
        pid = reader.pid ?? pid
        stop.abort()
      },
    },
    takeAll,
  )
  await expect(reading).rejects.toThrow(ReadingStopped)
  await gone(pid)
  await healthy(reader)
})

test('nothing of a file under way is left when the reader closes', async () => {
  const reader = open()
  let pid = 0
  let closing: Promise<void> | undefined
  const reading = reader.read(
    {
      bytes: () => Readable.from([pages(5_000)]),
      fileName: 'a.pdf',
      onProgress: () => {
        pid = reader.pid ?? pid
        closing ??= reader.close()
      },
    },
    takeAll,
  )
  await expect(reading).rejects.toThrow(ReadingStopped)
  await closing
  await gone(pid)
})

test('a process without work ends', async () => {
  const reader = open({ idleMs: 30 })
  await healthy(reader)
  const { pid } = reader
  expect(pid).toBeGreaterThan(0)
  await gone(pid ?? 0)
  await healthy(reader)
})

/** A document of 64 MB whose directory says that they are 1,000 bytes. */
async function lyingDocument(): Promise<Buffer> {
  const body = `<w:document><w:body><w:p><w:r><w:t>${'kata '.repeat(13 * 1024 ** 2)}`
  const bytes = await pack({ ...docxParts(''), 'word/document.xml': body })
  const directory = bytes.lastIndexOf('PK\u0001\u0002')
  expect(bytes.toString('latin1', directory + 46, directory + 63)).toBe('word/document.xml')
  bytes.writeUInt32LE(1_000, directory + 24)
  return bytes
}

/** A grey PNG of so many dots each way. */
function hugePicture(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side)
  head.writeUInt32BE(side, 4)
  head.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc((side + 1) * side), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
