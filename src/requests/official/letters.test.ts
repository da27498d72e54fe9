import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { caseworkOf } from '../../../test/support/cases.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { pdfOf } from '../../../test/support/scenes.ts'
import { makeLetterJob } from '../../notices/official/order.ts'
import { readLetter, readQr } from '../../notices/official/pdf.fixture.ts'
import { type Letter, lettersOf } from '../../notices/official/queries.ts'
import { verifyLetters } from '../../notices/official/verify.ts'
import { addJob } from '../../platform/jobs/job.ts'
import type { LetterKind } from '../../procedure/letters.ts'
import { runAs } from '../../records/case.fixture.ts'
import { verifyRecords } from '../../records/verify/verify.ts'

const portal = usePortal()
let requestId = ''

beforeAll(async () => {
  const casework = caseworkOf(portal)
  requestId = await casework.file(portal.staff.pemohon.id, 'Jumlah guru di Badau tahun 2025')
  const [assignmentId = ''] = await casework.forward(requestId, ['dinas-pendidikan'])
  await casework.prepare(requestId, assignmentId, [pdfOf('jawaban')])
  await casework.supply(requestId, assignmentId)
  await casework.startVerifying(requestId, assignmentId)
  await casework.verify(requestId, assignmentId)
  await casework.startNotifying(requestId)
  await casework.notify(requestId)
  await vi.waitFor(async () => expect(await unmade()).toEqual([]), { timeout: 30_000 })
})

const letters = () => lettersOf(portal.database.db, requestId)

async function unmade(): Promise<string[]> {
  return (await letters()).filter(({ made }) => made === null).map(({ kind }) => kind)
}

async function letterOf(kind: LetterKind): Promise<Letter & { made: NonNullable<Letter['made']> }> {
  const letter = (await letters()).find((one) => one.kind === kind)
  if (!letter?.made) throw new Error(`no ${kind}`)
  return { ...letter, made: letter.made }
}

async function bytesOf(kind: LetterKind): Promise<Buffer> {
  return readFile(pathOf((await letterOf(kind)).made.sha256))
}

function pathOf(sha256: string): string {
  return join(portal.storageDir, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

describe('the letters of a case', () => {
  test('come with what happens: receipt, disposition, notice, each with its number', async () => {
    const found = await letters()
    expect(found.map(({ kind }) => kind)).toEqual(['receipt', 'disposition', 'notice'])
    expect(found.map(({ number }) => number.replace(/\/.*/, ''))).toEqual([
      'P-001',
      'S-001',
      'S-002',
    ])
    const state = await caseworkOf(portal).stateOf(requestId)
    expect(state.letters.map(({ kind, number, file }) => ({ kind, number, file }))).toEqual(
      found.map(({ kind, number, made }) => ({
        kind,
        number,
        file: { fileId: made?.fileId, sha256: made?.sha256, size: expect.any(Number) },
      })),
    )
    expect((await verifyRecords(portal.database.db)).broken).toEqual([])
  })

  test('say what the case says, to whom it concerns', async () => {
    const receipt = readLetter(await bytesOf('receipt')).text
    for (const words of ['Rekaan Pemohon', 'Jumlah guru di Badau tahun 2025', 'Petani karet'])
      expect(receipt).toContain(words)
    const disposition = readLetter(await bytesOf('disposition')).text
    expect(disposition).toContain('Tahun 2025')
    // An agency needs to know what is asked, not by whom.
    expect(disposition).not.toContain('Rekaan Pemohon')
    const notice = readLetter(await bytesOf('notice')).text
    for (const words of ['Terlampir datanya.', 'jawaban 1.pdf', 'Dikuasai Dinas Pendidikan'])
      expect(notice).toContain(words)
  })

  test('bear a code that leads to their verification', async () => {
    const { code } = await letterOf('notice')
    expect(readQr(await bytesOf('notice'))).toBe(`${portal.origin}/verifikasi/${code}`)
  })

  test('are made once: a second run finds the file', async () => {
    const before = await letterOf('notice')
    const { letterId } = before
    await portal.database.db
      .transaction()
      .execute((trx) => addJob(trx, makeLetterJob, { letterId }, { jobKey: 'again' }))
    await expect.poll(jobsLeft).toBe(0)
    expect(await letterOf('notice')).toEqual(before)
  })

  test('cannot be changed or taken back, not even by the program', async () => {
    const { letterId } = await letterOf('notice')
    const { db } = portal.database
    const change = db
      .updateTable('letters')
      .set({ number: 'S-999' })
      .where('letter_id', '=', letterId)
    await expect(change.execute()).rejects.toThrow(/append-only/)
    const remove = db.deleteFrom('letters').where('letter_id', '=', letterId)
    await expect(remove.execute()).rejects.toThrow(/append-only/)
  })
})

describe('verification of the records', () => {
  const flaws = async () =>
    (await verifyLetters(portal.database.db, portal.tools.storage)).map(({ what }) => what)

  test('finds every letter as its log says', async () => {
    expect(await flaws()).toEqual([])
  })

  test('finds a file that was changed on disk, even by one byte', async () => {
    const path = pathOf((await letterOf('receipt')).made.sha256)
    const before = await readFile(path)
    const changed = Buffer.from(before)
    changed[77] = (changed[77] ?? 0) ^ 1
    await chmod(path, 0o600)
    await writeFile(path, changed)
    expect(await flaws()).toEqual(['letter'])
    await writeFile(path, before)
    expect(await flaws()).toEqual([])
  })

  test('finds a letter whose row was put in the place of another', async () => {
    const { letterId, made } = await letterOf('notice')
    const past = (statement: string) =>
      runAs(portal.database.superuserUrl, ['set session_replication_role = replica', statement])
    const other = (await letterOf('receipt')).made.sha256
    await past(`update letters set sha256 = '${other}' where letter_id = '${letterId}'`)
    expect(await flaws()).toEqual(['letter'])
    await past(`update letters set sha256 = '${made.sha256}' where letter_id = '${letterId}'`)
    expect(await flaws()).toEqual([])
  })
})

async function jobsLeft(): Promise<number> {
  const { rows } = await portal.database.pool.query(
    'select count(*)::integer as left from graphile_worker.jobs',
  )
  return rows[0].left
}
