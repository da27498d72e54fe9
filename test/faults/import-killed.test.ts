import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addAgencies } from '../../src/catalogue/catalogue.fixture.ts'
import { pdf } from '../../src/catalogue/importing/importing.fixture.ts'
import { verifyRecords } from '../../src/records/verify/verify.ts'
import { useDatabase } from '../support/database.ts'
import { until } from './owner-process.ts'

vi.setConfig({ testTimeout: 180_000 })

const files = 400
const database = useDatabase()
let archive = ''
let dataDir = ''

beforeAll(async () => {
  expect(spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status).toBe(0)
  await addAgencies(database.db)
  archive = mkdtempSync(join(tmpdir(), 'terbuka-archive-'))
  dataDir = mkdtempSync(join(tmpdir(), 'terbuka-importing-'))
})

// Each test begins with an archive of its own.
beforeEach(() => {
  for (const name of readdirSync(archive)) rmSync(join(archive, name))
  const mark = crypto.randomUUID()
  for (let index = 0; index < files; index += 1)
    writeFileSync(join(archive, `Laporan ke-${index} ${mark}.pdf`), pdf(`laporan ${index} ${mark}`))
})

afterAll(() => {
  for (const dir of [archive, dataDir]) rmSync(dir, { recursive: true })
})

function startImport(...more: string[]): { child: ChildProcess; said: () => string } {
  const { PATH, HOME } = process.env
  const args = ['dist/main.js', 'import', archive, '--agency', 'bkad', ...more]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...{ PATH, HOME, DATA_DIR: dataDir }, DATABASE_URL: database.appUrl },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += chunk
    })
  return { child, said: () => said }
}

async function count(table: 'entries' | 'import_items' | 'files' | 'streams'): Promise<number> {
  const { all } = await database.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return all
}

async function titles(): Promise<string[]> {
  const rows = await database.db.selectFrom('entries').select('title').execute()
  return rows.map((row) => row.title)
}

const stored = () =>
  readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )

test('an import that is killed goes on where it stopped, and each thing is there once', async () => {
  const before = { entries: await count('entries'), files: await count('files') }
  const first = startImport()
  const exited = once(first.child, 'exit')
  await until(async () => {
    if (first.child.exitCode !== null) throw new Error(first.said())
    return (await count('import_items')) > before.entries + files / 4
  }, 'a quarter is in')
  first.child.kill('SIGKILL')
  await exited
  const half = (await count('entries')) - before.entries
  expect(half).toBeLessThan(files)
  expect(await count('import_items')).toBe(await count('entries'))

  const second = startImport('--json')
  const [code] = await once(second.child, 'exit')
  expect(code, second.said()).toBe(0)
  const summary = JSON.parse(second.said().trim().split('\n').at(-1) ?? '') as Record<
    string,
    number
  >
  expect(summary).toMatchObject({ published: files - half, unchanged: half, refused: 0, left: 0 })
  expect((await count('entries')) - before.entries).toBe(files)
  expect((await count('files')) - before.files).toBe(files)
  expect(new Set(await titles()).size).toBe(await count('entries'))
  expect(stored().filter(({ parentPath }) => parentPath.endsWith('tmp'))).toEqual([])
  expect(stored()).toHaveLength(await count('files'))
  expect((await verifyRecords(database.db)).broken).toEqual([])
})

test('Ctrl-C ends the thing in hand, says what is left, and a second run does only that', async () => {
  const before = await count('entries')
  const first = startImport()
  const exited = once(first.child, 'exit')
  await until(async () => (await count('entries')) > before + 10, 'some are in')
  first.child.kill('SIGINT')
  expect((await exited)[0]).toBe(130)
  const half = (await count('entries')) - before
  expect(half).toBeLessThan(files)
  expect(first.said()).toContain(`Dihentikan; ${files - half} belum dikerjakan.`)
  expect(await count('files')).toBe(await count('entries'))

  const second = startImport()
  expect((await once(second.child, 'exit'))[0], second.said()).toBe(0)
  expect(second.said()).toContain(`diterbitkan: ${files - half}`)
  expect((await count('entries')) - before).toBe(files)
})
