import { once } from 'node:events'
import { connect } from 'node:net'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type FormFile, type MultipartForm, readMultipart } from './multipart.ts'
import { listen } from './server.fixture.ts'

const maxBytes = 1_000_000
const results: MultipartForm[] = []
const errors: unknown[] = []
let onFile: (file: FormFile) => Promise<void>
let server: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  server = await listen([
    {
      method: 'POST',
      url: '/kirim',
      access: 'everyone',
      audit: 'none',
      body: 'multipart',
      handle: async (exchange) => {
        try {
          const result = await readMultipart(exchange, {
            maxBytes,
            maxFiles: 3,
            onFile: (file) => onFile(file),
          })
          results.push(result)
          return { kind: 'page', status: result.problem ? 422 : 200, html: result.problem ?? 'ok' }
        } catch (error) {
          errors.push(error)
          return { kind: 'page', status: 500, html: 'broken' }
        }
      },
    },
  ])
})
afterAll(() => server.close())

async function size(stream: Readable): Promise<number> {
  let bytes = 0
  for await (const chunk of stream) bytes += (chunk as Buffer).length
  return bytes
}

const seen: [string, string, number][] = []
beforeEach(() => {
  results.length = 0
  errors.length = 0
  seen.length = 0
  onFile = async ({ field, fileName, stream }) => {
    seen.push([field, fileName, await size(stream)])
  }
})

const origin = 'http://127.0.0.1'
const post = (form: FormData) =>
  fetch(`${server.url}/kirim`, { method: 'POST', body: form, headers: { origin } })
const file = (bytes: number, name: string) => [new Blob([new Uint8Array(bytes)]), name] as const

test('fields and files arrive in order, names in any language', async () => {
  const form = new FormData()
  form.append('judul', 'Permohonan\r\nbaris dua')
  form.append('pilih', 'a')
  form.append('pilih', 'b')
  form.append('berkas', ...file(300_000, 'Laporan é 漢字.pdf'))
  form.append('berkas', ...file(10, 'dua.csv'))
  form.append('akhir', '1')
  expect((await post(form)).status).toBe(200)
  const [result] = results
  expect(result?.form.text('judul')).toBe('Permohonan\nbaris dua')
  expect(result?.form.all('pilih')).toEqual(['a', 'b'])
  expect(result?.form.line('akhir')).toBe('1')
  expect(seen).toEqual([
    ['berkas', 'Laporan é 漢字.pdf', 300_000],
    ['berkas', 'dua.csv', 10],
  ])
})

test('a field in which no file was chosen is no file; an empty file with a name is one', async () => {
  const form = new FormData()
  form.append('berkas', ...file(0, ''))
  form.append('berkas', ...file(0, 'kosong.pdf'))
  expect((await post(form)).status).toBe(200)
  expect(seen).toEqual([['berkas', 'kosong.pdf', 0]])
})

test('what a handler leaves unread is thrown away, and the fields after it still arrive', async () => {
  onFile = async ({ fileName }) => void seen.push(['', fileName, 0])
  const form = new FormData()
  form.append('berkas', ...file(900_000, 'satu.pdf'))
  form.append('berkas', ...file(5, 'dua.pdf'))
  form.append('akhir', 'ya')
  expect((await post(form)).status).toBe(200)
  expect(results[0]?.form.line('akhir')).toBe('ya')
  expect(seen).toHaveLength(2)
})

test('a body above the limit is answered with the words typed before the file', async () => {
  const form = new FormData()
  form.append('judul', 'tetap ada')
  form.append('berkas', ...file(4_000_000, 'besar.pdf'))
  const response = await post(form)
  expect([response.status, await response.text()]).toEqual([422, 'too_large'])
  expect(results[0]?.form.line('judul')).toBe('tetap ada')
  expect(seen).toEqual([])
})

test('a body above the limit is stopped too when it does not say how long it is', async () => {
  const boundary = 'batas'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="berkas"; filename="a.pdf"\r\n\r\n`
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) =>
      pulled++ < 100 ? controller.enqueue(new Uint8Array(100_000)) : controller.close(),
  })
  let pulled = 0
  onFile = async ({ stream }) =>
    void (await size(stream).catch((error: unknown) => errors.push(error)))
  const headers = { origin, 'content-type': `multipart/form-data; boundary=${boundary}` }
  const response = await fetch(`${server.url}/kirim`, {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
  expect([response.status, await response.text()]).toEqual([422, 'too_large'])
  expect(errors).toHaveLength(1)
})

test.each([
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=x', 'no boundary in here'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nends too early',
  ],
])('a body that is no form (%s) is a message, not an error', async (type, body) => {
  const response = await fetch(`${server.url}/kirim`, {
    method: 'POST',
    body,
    headers: { origin, 'content-type': type },
  })
  expect([response.status, await response.text()]).toEqual([422, 'malformed'])
})

test('too many files and a field of a megabyte are refused', async () => {
  const many = new FormData()
  for (let index = 0; index < 4; index++) many.append('berkas', ...file(5, `${index}.pdf`))
  expect(await (await post(many)).text()).toBe('malformed')
  const long = new FormData()
  long.append('judul', 'x'.repeat(1_000_000))
  expect(await (await post(long)).text()).toBe('malformed')
})

test('a connection that breaks in the middle of a file ends its handler', async () => {
  onFile = async ({ stream }) => {
    await size(stream).catch((error: unknown) => errors.push(error))
  }
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(
    `POST /kirim HTTP/1.1\r\nhost: x\r\norigin: ${origin}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 500000\r\n\r\n`,
  )
  socket.write(
    `--x\r\ncontent-disposition: form-data; name="berkas"; filename="a.pdf"\r\n\r\n${'y'.repeat(100_000)}`,
  )
  await vi.waitFor(() => expect(results).toHaveLength(0))
  setImmediate(() => socket.destroy())
  await vi.waitFor(() => expect(results[0]?.problem).toBe('interrupted'), { timeout: 5_000 })
  expect(errors).toHaveLength(1)
})

test('an error of a handler is the error of the reading', async () => {
  onFile = async () => {
    throw new Error('database away')
  }
  const form = new FormData()
  form.append('berkas', ...file(900_000, 'a.pdf'))
  expect((await post(form)).status).toBe(500)
  expect(errors).toEqual([new Error('database away')])
})
