import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { createDiskStorage } from '../platform/storage/disk.ts'
import { deleteFile, findFile, removeUnreferenced } from './files.ts'
import { documentKinds, type FileKind } from './kinds.ts'
import { examineFile, type FileRefusal, isRefusal, receiveFile } from './receive-file.ts'
import { explainRefusal } from './refusal.ts'
import { largeOle, samples } from './samples.fixture.ts'

const database = useDatabase()
const dir = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(dir, { recursive: true }))
const storage = createDiskStorage(dir)
const stored = () =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
const rows = async () => (await database.db.selectFrom('files').select('file_id').execute()).length

const receive = (
  bytes: Buffer | Readable,
  fileName: string,
  { allow = documentKinds, maxBytes = 1_000_000 } = {},
) =>
  receiveFile(
    { db: database.db, storage, scanner: null },
    {
      stream: Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes,
      fileName,
      uploadedBy: null,
      allow,
      maxBytes,
    },
  )

async function take(bytes: Buffer, fileName: string, allow?: readonly FileKind[]) {
  const result = await receive(bytes, fileName, allow ? { allow } : {})
  if (isRefusal(result)) throw new Error(`refused: ${result.refused} ${result.found}`)
  return result
}

async function refuse(
  bytes: Buffer | Readable,
  fileName: string,
  options = {},
): Promise<FileRefusal> {
  const before = { stored: stored(), rows: await rows() }
  const result = await receive(bytes, fileName, options)
  if (!isRefusal(result)) throw new Error('was taken')
  expect({ stored: stored(), rows: await rows() }).toEqual(before)
  return result
}

test.each(documentKinds)('%s is taken for what it is, whatever its name says', async (kind) => {
  const bytes = samples[kind as keyof typeof samples]
  const own =
    kind === 'csv' ? 'Data Penduduk.csv' : kind === 'txt' ? 'catatan.txt' : 'Data Penduduk.bin'
  const file = await take(bytes, own)
  expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(await findFile(database.db, file.fileId)).toEqual(file)
  expect((await buffer(storage.open(file.sha256))).equals(bytes)).toBe(true)
})

test('a wrong extension is mended', async () => {
  expect((await take(samples.docx, 'laporan.pdf')).name).toBe('laporan.docx')
  expect((await take(samples.jpeg, 'foto.jpeg')).name).toBe('foto.jpeg')
})

test('an old presentation of many megabytes is known, wherever it keeps its directory', async () => {
  const result = await receive(largeOle('PowerPoint Document'), 'besar.ppt', {
    maxBytes: 10_000_000,
  })
  expect(result).toMatchObject({ mediaType: 'application/vnd.ms-powerpoint' })
})

test('a table in an old one-byte encoding is taken', async () => {
  expect((await take(samples.latin, 'tabel.csv')).mediaType).toMatch('text/csv')
})

test.each([
  ['exe', 'surat.pdf', 'exe'],
  ['html', 'catatan.txt', 'html'],
  ['svg', 'gambar.png', 'html'],
  ['docm', 'surat.docx', 'docm'],
  ['epub', 'buku.odt', 'zip'],
  ['zip', 'semua.docx', 'zip'],
  ['msi', 'surat.doc', 'ole'],
  ['locked', 'rahasia.docx', 'encrypted'],
  ['txt', 'laporan.pdf', 'text'],
  ['noise', 'laporan.csv', 'unknown'],
] as const)(
  '%s named %s is refused, and the refusal says what was found',
  async (sample, name, found) => {
    const refusal = await refuse(samples[sample], name)
    expect(refusal).toMatchObject({ refused: 'type_not_allowed', found })
    expect(explainRefusal('id', refusal)).toContain(name)
  },
)

test('an archive is taken only where the form allows it', async () => {
  expect(await refuse(samples.zip, 'semua.zip')).toMatchObject({ found: 'zip' })
  expect((await take(samples.zip, 'semua.zip', [...documentKinds, 'zip'])).mediaType).toBe(
    'application/zip',
  )
})

test('a kind that the form does not want is refused although the portal knows it', async () => {
  expect(await refuse(samples.csv, 'ktp.csv', { allow: ['png'] })).toMatchObject({
    refused: 'type_not_allowed',
    found: 'csv',
  })
})

test('empty, nameless and too large files are refused, each with its own words', async () => {
  const empty = await refuse(Buffer.alloc(0), 'kosong.pdf')
  expect(explainRefusal('id', empty)).toBe(
    'Berkas “kosong.pdf” kosong. Periksa isinya, lalu pilih lagi.',
  )
  expect(await refuse(samples.pdf, '  ')).toMatchObject({ refused: 'name_missing' })
  const large = await refuse(samples.pdf, 'besar.pdf', { maxBytes: 10 })
  expect(explainRefusal('en', large)).toContain('10 bytes')
})

test('a broken upload is refused and leaves nothing', async () => {
  const before = stored()
  const source = new PassThrough()
  source.write(samples.pdf)
  const received = receive(source, 'laporan.pdf')
  source.destroy(new Error('gone'))
  expect(await received).toMatchObject({ refused: 'interrupted' })
  expect(stored()).toEqual(before)
})

test('a sentence about a name of 500 characters stays short', async () => {
  const refusal = await refuse(Buffer.alloc(0), `${'x'.repeat(500)}.pdf`)
  expect(explainRefusal('id', refusal).length).toBeLessThan(160)
})

test('bytes stay while another file has them and go with the last', async () => {
  const bytes = Buffer.from('%PDF-1.4 dipakai dua kali')
  const [one, two] = [await take(bytes, 'satu.pdf'), await take(bytes, 'dua.pdf')]
  const drop = async (fileId: string) => {
    const sha256 = await deleteFile(database.db, fileId)
    if (sha256) await removeUnreferenced({ db: database.db, storage }, sha256)
  }
  await drop(one.fileId)
  expect(await storage.has(two.sha256)).toBe(true)
  await drop(two.fileId)
  expect(await storage.has(two.sha256)).toBe(false)
})

test('removing the last file while the same bytes arrive again never leaves a file without bytes', async () => {
  const bytes = Buffer.from('%PDF-1.4 datang dan pergi')
  const drop = async (fileId: string) => {
    const sha256 = await deleteFile(database.db, fileId)
    if (sha256) await removeUnreferenced({ db: database.db, storage }, sha256)
  }
  for (let round = 0; round < 20; round++) {
    const old = await take(bytes, 'lama.pdf')
    const [fresh] = await Promise.all([take(bytes, 'baru.pdf'), drop(old.fileId)])
    expect(await storage.has(fresh.sha256)).toBe(true)
    await deleteFile(database.db, fresh.fileId)
  }
})

test('a file that was examined is kept with the transaction it belongs to, and leaves no row without it', async () => {
  const bytes = Buffer.from('%PDF-1.4 bagian dari sesuatu yang lebih besar')
  const upload = { fileName: 'surat.pdf', uploadedBy: null, allow: documentKinds, maxBytes: 1_000 }
  const examine = async () => {
    const deps = { db: database.db, storage, scanner: null }
    const examined = await examineFile(deps, { ...upload, stream: Readable.from([bytes]) })
    if ('refused' in examined) throw new Error('refused')
    return examined
  }
  const before = { stored: stored(), rows: await rows() }
  const dropped = await examine()
  await dropped.discard()
  expect({ stored: stored(), rows: await rows() }).toEqual(before)

  const lost = await examine()
  const failing = database.db.transaction().execute(async (trx) => {
    await lost.keep(trx)
    throw new Error('something else failed')
  })
  await expect(failing).rejects.toThrow('something else failed')
  await lost.discard()
  expect(await rows()).toBe(before.rows)

  const kept = await examine()
  const file = await database.db.transaction().execute((trx) => kept.keep(trx))
  await kept.discard()
  expect(await findFile(database.db, file.fileId)).toEqual(file)
  expect(await buffer(storage.open(file.sha256))).toEqual(bytes)
})
