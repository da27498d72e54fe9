import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { RetryLater } from '../platform/jobs/job.ts'
import { createDiskStorage } from '../platform/storage/disk.ts'
import { createClamav } from './clamav.ts'
import { findFile, mayHandOut } from './files.ts'
import { documentKinds } from './kinds.ts'
import { isRefusal, receiveFile } from './receive-file.ts'
import { scanPendingFile } from './scan.ts'

const database = useDatabase()
let dir: string
let daemon: Server | undefined
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'clam-'))
})
afterEach(async () => {
  await stopDaemon()
  rmSync(dir, { recursive: true })
})

const address = () => join(dir, 'clamd.sock')

/** Speaks the daemon's INSTREAM: finds "VIRUS", and gives `answer` instead when told one. */
async function startDaemon(answer?: string): Promise<void> {
  daemon = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (data) => {
      received = Buffer.concat([received, data])
      const content = parse(received)
      if (content === null) return
      socket.end(
        answer ?? (content.includes('VIRUS') ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0'),
      )
    })
  })
  await new Promise<void>((resolve) => daemon?.listen(address(), resolve))
}

function parse(received: Buffer): string | null {
  const command = 'zINSTREAM\0'
  if (received.length < command.length) return null
  if (!received.toString('latin1').startsWith(command)) return 'not the protocol: VIRUS'
  let content = ''
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return content
    content += received.toString('latin1', at + 4, at + 4 + length)
    at += 4 + length
  }
  return null
}

async function stopDaemon(): Promise<void> {
  const closing = daemon
  daemon = undefined
  if (closing) await new Promise((resolve) => closing.close(resolve))
}

const parts = () => ({
  db: database.db,
  storage: createDiskStorage(join(dir, 'store')),
  scanner: createClamav(address(), { timeoutMs: 2_000 }),
})
const upload = (content: string) => ({
  stream: Readable.from([Buffer.from(`%PDF-1.7 ${content}`)]),
  fileName: 'surat.pdf',
  uploadedBy: null,
  allow: documentKinds,
  maxBytes: 10_000_000,
})

async function receivePending(deps: ReturnType<typeof parts>, content: string): Promise<string> {
  const file = await receiveFile(deps, upload(content))
  if (isRefusal(file)) throw new Error(file.refused)
  expect(file.scan).toBe('pending')
  expect(mayHandOut(file)).toBe(false)
  return file.fileId
}

test('a clean file is taken as clean, also one of several megabytes', async () => {
  await startDaemon()
  expect(await receiveFile(parts(), upload('baik'))).toMatchObject({ scan: 'clean' })
  expect(await receiveFile(parts(), upload('baik '.repeat(600_000)))).toMatchObject({
    scan: 'clean',
  })
})

test('a harmful file is refused and leaves nothing', async () => {
  await startDaemon()
  const deps = parts()
  const before = (await database.db.selectFrom('files').select('file_id').execute()).length
  expect(await receiveFile(deps, upload('VIRUS'))).toMatchObject({ refused: 'infected' })
  expect((await database.db.selectFrom('files').select('file_id').execute()).length).toBe(before)
  expect(await deps.storage.sweepTemp()).toBe(0)
})

test('with the scanner down a file waits, its job tries again, and it is freed once it was found clean', async () => {
  const deps = parts()
  const fileId = await receivePending(deps, 'baik')
  const jobs = await database.pool.query(`select 1 from graphile_worker.jobs where key = $1`, [
    `scan:${fileId}`,
  ])
  expect(jobs.rowCount).toBe(1)
  await expect(scanPendingFile(deps, { fileId })).rejects.toBeInstanceOf(RetryLater)
  await startDaemon()
  await scanPendingFile(deps, { fileId })
  expect((await findFile(database.db, fileId))?.scan).toBe('clean')
  await stopDaemon()
  await scanPendingFile(deps, { fileId })
})

test('a file that waited and is found harmful is never handed out', async () => {
  const deps = parts()
  const fileId = await receivePending(deps, 'VIRUS')
  await startDaemon()
  await scanPendingFile(deps, { fileId })
  const file = await findFile(database.db, fileId)
  expect(file?.scan).toBe('refused')
  expect(file && mayHandOut(file)).toBe(false)
})

test('a file that waited goes on unscanned where the office gave up its scanner', async () => {
  const deps = parts()
  const fileId = await receivePending(deps, 'baik')
  await scanPendingFile({ ...deps, scanner: null }, { fileId })
  expect((await findFile(database.db, fileId))?.scan).toBe('not_scanned')
})

test.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: lstat failed ERROR\0', ''])(
  'an answer %j that is no verdict leaves the file waiting',
  async (answer) => {
    await startDaemon(answer)
    await receivePending(parts(), 'baik')
  },
)
