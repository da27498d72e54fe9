import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createDiskStorage } from '../platform/storage/disk.ts'
import type { StoredFile } from './files.ts'
import { contentDisposition, type Part, parseRange } from './range.ts'
import { NotHandedOut, sendFile } from './send-file.ts'
import { listen } from './server.fixture.ts'

const dir = mkdtempSync(join(tmpdir(), 'send-'))
const storage = createDiskStorage(dir)
const bytes = randomBytes(1_000_000)
const big = Buffer.alloc(60_000_000, 7)
const files = new Map<string, StoredFile>()
const sent: (Part & { id: string | undefined })[] = []
let server: Awaited<ReturnType<typeof listen>>

async function add(
  id: string,
  { content, ...rest }: { content: Buffer } & Partial<StoredFile>,
): Promise<void> {
  const blob = await storage.receive(Readable.from([content]), { maxBytes: 1e9 })
  files.set(id, {
    fileId: id,
    name: 'laporan.pdf',
    mediaType: 'application/pdf',
    scan: 'clean',
    ...blob,
    ...rest,
  })
}

beforeAll(async () => {
  await add('pdf', { content: bytes })
  await add('big', { content: big })
  await add('csv', {
    content: Buffer.from('a;b\n'.repeat(1000)),
    name: 'tabel.csv',
    mediaType: 'text/csv; charset=utf-8',
  })
  await add('png', { content: bytes.subarray(0, 99), name: 'foto.png', mediaType: 'image/png' })
  server = await listen([
    {
      method: 'GET',
      url: '/berkas/:id',
      access: 'everyone',
      audit: 'none',
      handle: async (exchange) => {
        const file = files.get(exchange.params['id'] ?? '')
        if (!file) throw new Error('no such file')
        const disposition = exchange.query['lihat'] ? 'inline' : 'attachment'
        return sendFile(exchange, {
          storage,
          file,
          disposition,
          onSent: (part) => sent.push({ id: exchange.params['id'], ...part }),
        })
      },
    },
  ])
})
afterAll(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})
beforeEach(() => {
  sent.length = 0
})

const fetchFile = (id: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${server.url}/berkas/${id}`, { headers, method })
const body = async (response: Response) => Buffer.from(await response.arrayBuffer())
const until = (condition: () => void) => vi.waitFor(condition, { timeout: 5_000, interval: 10 })

test('a whole file arrives with its digest as tag and is reported as sent', async () => {
  const response = await fetchFile('pdf')
  expect(response.status).toBe(200)
  expect((await body(response)).equals(bytes)).toBe(true)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    etag: `"${files.get('pdf')?.sha256}"`,
    'accept-ranges': 'bytes',
    'content-length': '1000000',
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="laporan.pdf"',
    'x-content-type-options': 'nosniff',
  })
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  await until(() => expect(sent).toContainEqual({ id: 'pdf', start: 0, end: 1_000_000 }))
})

test.each([
  ['bytes=0-0', 0, 1],
  ['bytes=100-199', 100, 200],
  ['bytes=999990-', 999_990, 1_000_000],
  ['bytes=999990-5000000', 999_990, 1_000_000],
  ['bytes=-10', 999_990, 1_000_000],
  ['bytes=-5000000', 0, 1_000_000],
])('%s gives exactly those bytes', async (range, start, end) => {
  const response = await fetchFile('pdf', { range })
  expect(response.status).toBe(206)
  expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/1000000`)
  expect((await body(response)).equals(bytes.subarray(start, end))).toBe(true)
  await until(() => expect(sent).toContainEqual({ id: 'pdf', start, end }))
})

test.each(['bytes=0-1,5-6', 'bytes=9-2', 'lines=1-2', 'bytes=a-b', 'bytes=-'])(
  '%s is answered with the whole file',
  async (range) => {
    const response = await fetchFile('pdf', { range })
    expect(response.status).toBe(200)
    expect(await body(response)).toHaveLength(1_000_000)
  },
)

test.each(['bytes=1000000-', 'bytes=-0'])('%s is beyond the file', async (range) => {
  const response = await fetchFile('pdf', { range })
  expect(response.status).toBe(416)
  expect(response.headers.get('content-range')).toBe('bytes */1000000')
})

test('a resumed download goes on only while the file is the same', async () => {
  const tag = `"${files.get('pdf')?.sha256}"`
  expect((await fetchFile('pdf', { range: 'bytes=5-', 'if-range': tag })).status).toBe(206)
  expect((await fetchFile('pdf', { range: 'bytes=5-', 'if-range': '"another"' })).status).toBe(200)
  expect(
    (await fetchFile('pdf', { range: 'bytes=5-', 'if-range': new Date().toUTCString() })).status,
  ).toBe(200)
})

test('a copy the browser has is not sent again', async () => {
  const tag = `"${files.get('pdf')?.sha256}"`
  for (const header of [tag, `"x", W/${tag}`, '*'])
    expect((await fetchFile('pdf', { 'if-none-match': header })).status).toBe(304)
  expect((await fetchFile('pdf', { 'if-none-match': '"x"' })).status).toBe(200)
})

test('HEAD tells the size of the whole and sends nothing', async () => {
  const response = await fetchFile('pdf', { range: 'bytes=0-4' }, 'HEAD')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-length')).toBe('1000000')
  expect(await body(response)).toHaveLength(0)
  expect((await fetchFile('pdf', { 'if-none-match': '*' }, 'HEAD')).status).toBe(304)
})

test('text is not compressed: its bytes are those of the digest', async () => {
  const response = await fetchFile('csv', { 'accept-encoding': 'br, gzip' })
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(response.headers.get('content-length')).toBe('4000')
})

test('only what a browser shows safely is shown, and a PDF without the sandbox that would hide it', async () => {
  const shown = async (id: string) => (await fetch(`${server.url}/berkas/${id}?lihat=1`)).headers
  expect((await shown('csv')).get('content-disposition')).toMatch(/^attachment/)
  expect((await shown('png')).get('content-disposition')).toMatch(/^inline/)
  expect((await shown('png')).get('content-security-policy')).toContain('sandbox')
  expect((await shown('pdf')).get('content-security-policy')).not.toContain('sandbox')
})

test('a download that breaks off reports only what was handed over, and a resumed one the rest', async () => {
  const request = get(`${server.url}/berkas/big`)
  const [response] = (await once(request, 'response')) as [Readable]
  let got = 0
  for await (const chunk of response) {
    got += (chunk as Buffer).length
    if (got > 1_000_000) break
  }
  request.destroy()
  const first = await vi.waitUntil(() => sent.find((part) => part.id === 'big'))
  expect(first.start).toBe(0)
  expect(first.end).toBeGreaterThanOrEqual(got)
  expect(first.end).toBeLessThan(big.length)
  await body(await fetchFile('big', { range: `bytes=${got}-` }))
  await until(() => expect(sent).toContainEqual({ id: 'big', start: got, end: big.length }))
})

test.each(['refused', 'pending'] as const)(
  'a file whose scan is %s is never handed out',
  async (scan) => {
    const file = { ...(files.get('pdf') as StoredFile), scan }
    await expect(
      sendFile(undefined as never, { storage, file, disposition: 'attachment' }),
    ).rejects.toBeInstanceOf(NotHandedOut)
  },
)

test('a range is read as RFC 9110 says, also of an empty header', () => {
  expect(parseRange(undefined, 10)).toBe('whole')
  expect(parseRange('bytes=0-', 10)).toEqual({ start: 0, end: 10 })
  expect(parseRange('bytes=99999999999999999999999-', 10)).toBe('unsatisfiable')
})

test('names reach the browser whole, with a plain one for old programs', () => {
  expect(contentDisposition('attachment', 'APBD 2026.pdf')).toBe(
    'attachment; filename="APBD 2026.pdf"',
  )
  expect(contentDisposition('inline', 'Café “A” 100%.pdf')).toBe(
    `inline; filename="Cafe _A_ 100_.pdf"; filename*=UTF-8''Caf%C3%A9%20%E2%80%9CA%E2%80%9D%20100%25.pdf`,
  )
  expect(contentDisposition('attachment', "it's (1).pdf")).toBe(
    'attachment; filename="it\'s (1).pdf"',
  )
})
