import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import * as mupdf from 'mupdf'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import { findFile } from '../files.ts'
import { pdf } from '../reading/samples.fixture.ts'
import { isRefusal, receiveFile } from '../receive-file.ts'
import {
  type BoxChange,
  backToBoxes,
  beginDraft,
  changeBoxes,
  discardDraft,
  orderResult,
  reopenDraft,
  searchDraft,
  takeResult,
} from './draft.ts'
import { createRedactor, type Redactor } from './redactor.ts'
import { findRedaction, isKeptOriginal, pagesOf, type Redaction, withheldOf } from './store.ts'
import { applyRedaction, prepareRedaction, resultName } from './work.ts'

const database = useDatabase()
const dir = mkdtempSync(join(tmpdir(), 'redaction-'))
const storage = createDiskStorage(dir)
const redactor = createRedactor()
afterAll(async () => {
  await redactor.close()
  rmSync(dir, { recursive: true })
})

let place = ''
let fileId = ''
const nik = '6106011708900001'
const deps = () => ({ db: database.db, storage, scanner: null, redactor })

async function store(bytes: Buffer, fileName = 'daftar penerima.pdf'): Promise<string> {
  const stored = await receiveFile(deps(), {
    stream: Readable.from([bytes]),
    fileName,
    uploadedBy: null,
    allow: ['pdf', 'csv'],
    maxBytes: 1_000_000,
  })
  if (isRefusal(stored)) throw new Error(stored.refused)
  return stored.fileId
}

async function draft(): Promise<Redaction> {
  const found = await findRedaction(database.db, { place, fileId })
  if (!found) throw new Error('there is no draft')
  return found
}

async function change(made: BoxChange) {
  const { redactionId, version } = await draft()
  return changeBoxes(database.db, { redactionId, seen: version, change: made })
}

const reason = { letter: 'h', reason: 'Data pribadi' } as const

async function makeResult(): Promise<Redaction> {
  await change({ type: 'missing_reasons', reason })
  const { redactionId, version } = await draft()
  expect(await orderResult(database.db, { redactionId, seen: version })).toMatchObject({ ok: true })
  await applyRedaction(deps(), { redactionId })
  return draft()
}

beforeEach(async () => {
  place = `entry:${randomUUID()}`
  fileId = await store(pdf([[`NIK ${nik}`, 'Nama Budi'], [`Lagi ${nik}`]]))
  const by = (
    await sql<{ id: string }>`
    insert into people (id, name, email, role, locale) values (gen_random_uuid(), 'Petugas', gen_random_uuid() || '@x.id', 'ppid_utama', 'id') returning id
  `.execute(database.db)
  ).rows[0]?.id
  await beginDraft(database.db, { place, fileId, by: by ?? '' })
  await prepareRedaction(deps(), { redactionId: (await draft()).redactionId })
})

test('every occurrence gets a box, the next box the reason of the last, and each step can be undone', async () => {
  const { redactionId } = await draft()
  await searchDraft(database.db, { redactionId, words: nik })
  expect(await change({ type: 'find', hits: [1] })).toEqual({ ok: true, count: 1 })
  expect((await draft()).boxes).toMatchObject([{ page: 2, letter: null, reason: '' }])
  await change({ type: 'missing_reasons', reason })
  await change({ type: 'find', hits: 'all' })
  // The one that was there is not doubled.
  expect((await draft()).boxes).toMatchObject([
    { page: 1, ...reason },
    { page: 2, ...reason },
  ])
  await change({ type: 'lines', page: 1, lines: [1] })
  expect((await draft()).boxes).toHaveLength(3)
  await change({ type: 'undo' })
  await change({ type: 'undo' })
  await change({ type: 'undo' })
  await change({ type: 'undo' })
  expect((await draft()).boxes).toEqual([])
  expect(await change({ type: 'undo' })).toEqual({ ok: false, code: 'nothing_to_undo' })
})

test('drawn boxes stay on their page, keep their reasons, and come in order', async () => {
  await change({ type: 'page', page: 1, boxes: [{ id: '', rect: [500, 700, 900, 900] }] })
  await change({ type: 'missing_reasons', reason })
  const [box] = (await draft()).boxes
  expect(box?.rect).toEqual([500, 700, 595, 842])
  await change({
    type: 'page',
    page: 1,
    boxes: [
      { id: box?.id ?? '', rect: [500, 710, 590, 800] },
      { id: '', rect: [60, 20, 10, 50] },
      { id: '', rect: [700, 10, 800, 20] },
      { id: '', rect: [10, 10, 10.5, 200] },
    ],
  })
  expect((await draft()).boxes.map(({ rect, letter }) => ({ rect, letter }))).toEqual([
    { rect: [10, 20, 60, 50], letter: 'h' },
    { rect: [500, 710, 590, 800], letter: 'h' },
  ])
  expect(await change({ type: 'page', page: 9, boxes: [{ id: '', rect: [0, 0, 9, 9] }] })).toEqual({
    ok: true,
    count: 0,
  })
})

test('of two windows the second is told; without boxes or reasons there is no result', async () => {
  const { redactionId, version } = await draft()
  expect(await orderResult(database.db, { redactionId, seen: version })).toMatchObject({
    code: 'no_boxes',
  })
  await change({ type: 'lines', page: 1, lines: [0] })
  const late = { redactionId, seen: version, change: { type: 'undo' } } as const
  expect(await changeBoxes(database.db, late)).toMatchObject({ code: 'changed' })
  const now = await draft()
  expect(await orderResult(database.db, { redactionId, seen: now.version })).toMatchObject({
    code: 'reason_missing',
  })
})

test('a result takes the place of the file, which is kept apart; its parts and reasons can be told', async () => {
  await change({ type: 'lines', page: 1, lines: [0] })
  const ready = await makeResult()
  expect(ready).toMatchObject({ state: 'ready', report: { remaining: [{ page: 2, count: 1 }] } })
  const result = ready.resultFileId ?? ''
  const seen: string[] = []
  const taken = await takeResult(database.db, {
    redactionId: ready.redactionId,
    replace: async (_, files) => {
      seen.push(files.from, files.to)
      return true
    },
  })
  expect(taken).toEqual({ drafted: { ok: true, count: 0 }, replaced: null })
  expect(seen).toEqual([fileId, result])
  expect((await findFile(database.db, result))?.name).toBe('daftar penerima (dihitamkan).pdf')
  expect(await withheldOf(database.db, [result, fileId])).toEqual(
    new Map([[result, [{ ...reason, pages: [1], boxes: 1 }]]]),
  )
  await database.db.transaction().execute(async (trx) => {
    expect(await isKeptOriginal(trx, fileId)).toBe(true)
    expect(await isKeptOriginal(trx, result)).toBe(false)
  })
  // Nothing of the text of its pages is left.
  expect(await pagesOf(database.db, ready.redactionId)).toEqual([])

  // Opened again it begins with the same boxes, and the next result takes the place of the first.
  await reopenDraft(database.db, ready.redactionId)
  await prepareRedaction(deps(), { redactionId: ready.redactionId })
  await change({ type: 'lines', page: 2, lines: [0] })
  const next = await makeResult()
  expect(next.report?.remaining).toEqual([])
  const again = await takeResult(database.db, {
    redactionId: next.redactionId,
    replace: async (_, files) => files.from === result,
  })
  expect(again.replaced).toBe(result)
  const file = await findFile(database.db, (await draft()).usedFileId ?? '')
  const bytes = await buffer(storage.open(file?.sha256 ?? ''))
  const text = [0, 1].map((page) =>
    new mupdf.PDFDocument(bytes).loadPage(page).toStructuredText('').asText(),
  )
  expect(text.join('')).not.toContain(nik)
  expect(text.join('')).toContain('Nama Budi')
})

test('going back, giving up, and a place that is gone leave the file as it was', async () => {
  await change({ type: 'lines', page: 1, lines: [0] })
  const ready = await makeResult()
  const gone = await takeResult(database.db, {
    redactionId: ready.redactionId,
    replace: async () => false,
  })
  expect(gone.drafted).toEqual({ ok: false, code: 'gone' })
  expect(await backToBoxes(database.db, ready.redactionId)).toBe(ready.resultFileId)
  expect(await draft()).toMatchObject({ state: 'open', resultFileId: null })
  expect(await discardDraft(database.db, ready.redactionId)).toBeNull()
  expect(await findRedaction(database.db, { place, fileId })).toBeNull()
  expect(await findFile(database.db, fileId)).not.toBeNull()
})

test('jobs repeated, or for what is gone, do nothing', async () => {
  const { redactionId } = await draft()
  await prepareRedaction(deps(), { redactionId })
  await applyRedaction(deps(), { redactionId })
  await prepareRedaction(deps(), { redactionId: randomUUID() })
  expect(await draft()).toMatchObject({ state: 'open', pages: 2 })
})

test('what fails at the last try waits for nobody: it can be tried again, or thrown away', async () => {
  const broken = { ...deps(), redactor: failingRedactor }
  fileId = await store(pdf([['lain']]))
  await beginDraft(database.db, { place, fileId, by: await anybody() })
  const { redactionId } = await draft()
  await expect(prepareRedaction(broken, { redactionId })).rejects.toThrow('no disk')
  expect(await draft()).toMatchObject({ state: 'preparing' })
  await expect(prepareRedaction(broken, { redactionId }, { last: true })).rejects.toThrow('no disk')
  expect(await draft()).toMatchObject({ state: 'failed', reason: 'crashed' })
  await reopenDraft(database.db, redactionId)
  await prepareRedaction(deps(), { redactionId })
  await change({ type: 'lines', page: 1, lines: [0] })
  await change({ type: 'missing_reasons', reason })
  const { version } = await draft()
  await orderResult(database.db, { redactionId, seen: version })
  await expect(applyRedaction(broken, { redactionId }, { last: true })).rejects.toThrow()
  expect(await draft()).toMatchObject({ state: 'open', reason: 'crashed' })
  await orderResult(database.db, { redactionId, seen: version })
  expect(await backToBoxes(database.db, redactionId)).toBeNull()
  expect((await draft()).boxes).toHaveLength(1)
  await orderResult(database.db, { redactionId, seen: version })
  await discardDraft(database.db, redactionId)
  await applyRedaction(deps(), { redactionId })
  expect(await findRedaction(database.db, { place, fileId })).toBeNull()
})

test('a file that cannot be opened says why and can be tried again', async () => {
  fileId = await store(Buffer.from('nama;nik\nA;1\n'), 'data.csv')
  await beginDraft(database.db, { place, fileId, by: await anybody() })
  await prepareRedaction(deps(), { redactionId: (await draft()).redactionId })
  expect(await draft()).toMatchObject({ state: 'failed', reason: 'unsupported' })
})

test('a draft nobody works on forgets the text of its pages, and keeps its boxes', async () => {
  await change({ type: 'lines', page: 1, lines: [0] })
  const old = await draft()
  await sql`update redactions set updated_at = now() - interval '8 days' where redaction_id = ${old.redactionId}`.execute(
    database.db,
  )
  await beginDraft(database.db, {
    place: `entry:${randomUUID()}`,
    fileId: await store(pdf([['lain']])),
    by: await anybody(),
  })
  expect(await draft()).toMatchObject({ state: 'failed', reason: 'expired' })
  expect(await pagesOf(database.db, old.redactionId)).toEqual([])
  expect((await draft()).boxes).toHaveLength(1)
})

test('a name that tells the words gives way', () => {
  expect(resultName({ name: 'KTP Sanjayaputra.pdf' }, ['Sanjayaputra'])).toBe(
    'dokumen (dihitamkan).pdf',
  )
  expect(resultName({ name: 'Daftar.png' }, ['Sanjayaputra'])).toBe('Daftar (dihitamkan).pdf')
})

const fails = async (): Promise<never> => {
  throw new Error('no disk')
}
const failingRedactor: Redactor = { ...redactor, prepare: fails, apply: fails }

async function anybody(): Promise<string> {
  const row = await database.db.selectFrom('people').select('id').limit(1).executeTakeFirstOrThrow()
  return row.id
}
