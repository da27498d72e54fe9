import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Trx } from '../../platform/database/connect.ts'
import { RetryLater } from '../../platform/jobs/job.ts'
import { startWorker, task } from '../../platform/jobs/worker.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import { deleteFile, insertFile, removeUnreferenced, type ScanState } from '../files.ts'
import { explainReading } from './explain.ts'
import { previewOf, readingProgress, readingsOf } from './queries.ts'
import { type ReadingDeps, readStoredFile } from './read-stored-file.ts'
import { createReader } from './reader.ts'
import { readFileJob, requestReading } from './request.ts'
import { pdf, scan } from './samples.fixture.ts'

const database = useDatabase()
const reader = createReader()
let dir: string
let deps: ReadingDeps
const announced: string[] = []

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reading-'))
  deps = {
    db: database.db,
    storage: createDiskStorage(dir),
    reader,
    announceRead: async (_: Trx, sha256: string) => void announced.push(sha256),
  }
})
afterAll(async () => {
  await reader.close()
  await rm(dir, { recursive: true, force: true })
})
beforeEach(() => {
  announced.length = 0
})

async function store(bytes: Buffer, name = 'a.pdf', scanState: ScanState = 'clean') {
  const { sha256, size } = await deps.storage.receive(Readable.from([bytes]), { maxBytes: 1e9 })
  const fileId = crypto.randomUUID()
  const file = { fileId, sha256, name, mediaType: 'application/pdf', size, scan: scanState }
  await insertFile(database.db, { file, uploadedBy: null })
  return { fileId, sha256 }
}

const request = (...digests: string[]) =>
  database.db.transaction().execute((trx) => requestReading(trx, { digests }))
const reading = async (sha256: string) => (await readingsOf(database.db, [sha256])).get(sha256)
const partsOf = (sha256: string) =>
  database.db
    .selectFrom('reading_pages')
    .select(['ordinal', 'page', 'ocr', 'text'])
    .where('sha256', '=', sha256)
    .orderBy('ordinal')
    .execute()

test('what was read is kept by pages, with a preview and the language, and is announced', async () => {
  const sentence = 'Rencana ini disusun untuk pembangunan jalan dan jembatan di kecamatan'
  const { sha256 } = await store(pdf([[sentence], ['Halaman kedua']]))
  await request(sha256)
  expect(await reading(sha256)).toMatchObject({ state: 'waiting', pages: null })
  await readStoredFile(deps, { sha256 })
  expect(await reading(sha256)).toEqual({
    sha256,
    state: 'read',
    reason: null,
    pages: 2,
    pagesRead: 2,
    ocrPages: 0,
    language: 'id',
  })
  expect(await partsOf(sha256)).toEqual([
    { ordinal: 1, page: 1, ocr: false, text: sentence },
    { ordinal: 2, page: 2, ocr: false, text: 'Halaman kedua' },
  ])
  expect((await previewOf(database.db, sha256))?.bytes.length).toBeGreaterThan(500)
  expect(announced).toEqual([sha256])
})

test('the words of a page are found in another form than written', async () => {
  const { sha256 } = await store(pdf([['Pembangunan jembatan gantung']]))
  await request(sha256)
  await readStoredFile(deps, { sha256 })
  const { rows } = await database.pool.query(
    `select 1 from reading_pages where sha256 = $1 and search @@ plainto_tsquery('indonesian', 'membangun')`,
    [sha256],
  )
  expect(rows).toHaveLength(1)
})

test('the same bytes asked for again are announced, not read', async () => {
  const { sha256 } = await store(pdf([['Sekali saja']]))
  await request(sha256)
  await readStoredFile(deps, { sha256 })
  const read = vi.spyOn(reader, 'read')
  await request(sha256)
  expect(await reading(sha256)).toMatchObject({ state: 'read' })
  await readStoredFile(deps, { sha256 })
  expect(read).not.toHaveBeenCalled()
  read.mockRestore()
  expect(announced).toEqual([sha256, sha256])
})

test('a better reader reads again, and leaves nothing of what was found before', async () => {
  const { sha256 } = await store(pdf([['Bacaan baru']]))
  await request(sha256)
  await readStoredFile(deps, { sha256 })
  await database.pool.query('update readings set reader = 0 where sha256 = $1', [sha256])
  await database.pool.query(`update reading_pages set text = 'lama' where sha256 = $1`, [sha256])
  await request(sha256)
  expect(await reading(sha256)).toMatchObject({ state: 'waiting' })
  await readStoredFile(deps, { sha256 })
  expect(await partsOf(sha256)).toMatchObject([{ text: 'Bacaan baru' }])
})

test('a file that cannot be read says so to its officer', async () => {
  const { sha256 } = await store(
    pdf([['Rahasia']], 'encrypt=aes-256,user-password=a,owner-password=b'),
  )
  await request(sha256)
  await readStoredFile(deps, { sha256 })
  const found = await reading(sha256)
  expect(found).toMatchObject({ state: 'unreadable', reason: 'encrypted' })
  expect(found && explainReading('id', found)).toBe(
    'Berkas ini dikunci kata sandi, jadi isinya tidak bisa dicari. Berkas tetap bisa diunduh. Unggah versi tanpa kata sandi bila ada.',
  )
  expect(announced).toEqual([sha256])
})

test('a long file says how far it was read', async () => {
  const pages = Array.from({ length: 2_100 }, (_, index) => [`Lembar ${index + 1}`])
  const { sha256 } = await store(pdf(pages))
  await request(sha256)
  await readStoredFile(deps, { sha256 })
  const found = await reading(sha256)
  expect(found).toMatchObject({ state: 'partly', pages: 2_100, pagesRead: 2_000 })
  expect(found && explainReading('id', found)).toContain('2.000 dari 2.100 halaman')
  expect(await partsOf(sha256)).toHaveLength(2_000)
})

test('progress is seen while a file is being read', async () => {
  const { sha256 } = await store(scan([['Satu dua tiga'], ['Empat lima enam'], ['Tujuh delapan']]))
  await request(sha256)
  const seen: unknown[] = []
  const watching = new AbortController()
  const watch = (async () => {
    while (!watching.signal.aborted) seen.push(await reading(sha256))
  })()
  await readStoredFile({ ...deps, noteEveryMs: 0 }, { sha256 })
  watching.abort()
  await watch
  expect(seen).toContainEqual(expect.objectContaining({ state: 'reading', pages: 3, pagesRead: 2 }))
  expect((await readingProgress(database.db)).reading).toBe(0)
  expect((await readingProgress(database.db)).read).toBeGreaterThan(0)
})

test('nothing is kept when the announcement fails; the job comes again', async () => {
  const { sha256 } = await store(pdf([['Gagal dulu']]))
  await request(sha256)
  const failing = { ...deps, announceRead: () => Promise.reject(new Error('no index')) }
  await expect(readStoredFile(failing, { sha256 })).rejects.toThrow('no index')
  expect(await partsOf(sha256)).toEqual([])
  await readStoredFile(deps, { sha256 })
  expect(await reading(sha256)).toMatchObject({ state: 'read' })
})

test('a file that the scanner has not cleared is not read', async () => {
  const pending = await store(pdf([['Menunggu pemindai']]), 'a.pdf', 'pending')
  await request(pending.sha256)
  await expect(readStoredFile(deps, pending)).rejects.toThrow(RetryLater)
  const refused = await store(pdf([['Ditolak pemindai']]), 'a.pdf', 'refused')
  await request(refused.sha256)
  await readStoredFile(deps, refused)
  expect(await reading(refused.sha256)).toBeUndefined()
  expect(announced).toEqual([])
})

test('with the bytes goes all that was read in them', async () => {
  const { fileId, sha256 } = await store(pdf([['Akan dihapus']]))
  await request(sha256)
  await readStoredFile(deps, { sha256 })
  await deleteFile(database.db, fileId)
  await removeUnreferenced(deps, sha256)
  expect(await reading(sha256)).toBeUndefined()
  expect(await partsOf(sha256)).toEqual([])
  await readStoredFile(deps, { sha256 })
  expect(announced).toEqual([sha256])
})

test('bytes that are not stored are not asked for', async () => {
  const sha256 = createHash('sha256').update('tidak ada').digest('hex')
  await request(sha256)
  expect(await reading(sha256)).toBeUndefined()
})

test('files wait in a queue, one at a time, while other jobs go on', async () => {
  const files = await Promise.all(
    ['satu', 'dua', 'tiga'].map((word) => store(pdf([[`Antrean ${word}`]]))),
  )
  await request(...files.map((file) => file.sha256))
  let now = 0
  let most = 0
  const worker = await startWorker({
    pool: database.pool,
    tasks: [
      task(readFileJob, async (payload, stop) => {
        now += 1
        most = Math.max(most, now)
        await readStoredFile(deps, payload, stop).finally(() => {
          now -= 1
        })
      }),
    ],
    pollMs: 50,
    onError: (error) => {
      if (!(error instanceof RetryLater)) throw error
    },
  })
  try {
    await vi.waitFor(
      async () => {
        const found = await readingsOf(
          database.db,
          files.map((file) => file.sha256),
        )
        expect([...found.values()].map((one) => one.state)).toEqual(['read', 'read', 'read'])
      },
      { timeout: 20_000, interval: 50 },
    )
  } finally {
    await worker.stop()
  }
  expect(most).toBe(1)
})
