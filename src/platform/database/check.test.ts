import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { checkDatabase } from './check.ts'
import { migrate } from './migrate.ts'

const database = useDatabase({ max: 1 })

test('a migrated database, looked at by the role that serves, is fit', async () => {
  expect(await checkDatabase(database.appUrl, 'migrations')).toBe(null)
})

test('the owner of the tables may not serve, nor a superuser, nor a member of the owner', async () => {
  for (const url of [database.ownerUrl, database.superuserUrl])
    expect(await checkDatabase(url, 'migrations')).toMatchObject({
      code: 'owns_tables',
      tables: expect.arrayContaining(['events', 'audit']),
    })
})

test('a database that lacks migrations is behind, and they are named', async () => {
  const dir = copyOfMigrations()
  const next = `${String(readdirSync('migrations').filter((name) => /^\d/.test(name)).length + 1).padStart(4, '0')}_more.sql`
  writeFileSync(join(dir, next), 'select 1;')
  expect(await checkDatabase(database.appUrl, dir)).toEqual({ code: 'behind', missing: [next] })
  rmSync(dir, { recursive: true })
})

test('a database that knows more than the program is ahead', async () => {
  const dir = copyOfMigrations()
  const last = readdirSync(dir)
    .filter((name) => /^\d/.test(name))
    .sort()
    .at(-1)
  rmSync(join(dir, last ?? ''))
  expect(await checkDatabase(database.appUrl, dir)).toEqual({ code: 'ahead' })
  rmSync(dir, { recursive: true })
})

test('an empty database is behind, not broken', async () => {
  const empty = database.superuserUrl.replace(/\/t_\w+\?/, '/template1?')
  expect(await checkDatabase(empty, 'migrations')).toMatchObject({ code: 'behind' })
})

test('a server that is not there is unreachable', async () => {
  expect(await checkDatabase('postgresql://a:b@127.0.0.1:1/c', 'migrations')).toEqual({
    code: 'unreachable',
    reason: 'ECONNREFUSED',
  })
})

test('migrating again changes nothing, and at once from several processes it is done once', async () => {
  const { ownerUrl, appUrl } = database
  const done = await Promise.all(
    [1, 2, 3].map(() => migrate({ ownerUrl, appUrl, dir: 'migrations' })),
  )
  expect(done).toEqual([[], [], []])
})

test('a migration that was changed after it was applied stops everything', async () => {
  const dir = copyOfMigrations()
  const first = readdirSync(dir).find((name) => name.startsWith('0001')) ?? ''
  writeFileSync(join(dir, first), 'select 1;')
  const { ownerUrl, appUrl } = database
  await expect(migrate({ ownerUrl, appUrl, dir })).rejects.toThrow(`${first} was changed`)
  rmSync(dir, { recursive: true })
})

test('a migration that fails leaves nothing of itself', async () => {
  const dir = copyOfMigrations()
  const count = readdirSync(dir).filter((name) => /^\d/.test(name)).length
  const name = `${String(count + 1).padStart(4, '0')}_fails.sql`
  writeFileSync(join(dir, name), 'create table half (x int); select 1/0;')
  const { ownerUrl, appUrl } = database
  await expect(migrate({ ownerUrl, appUrl, dir })).rejects.toThrow('division by zero')
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  const { rows } = await client.query(`select to_regclass('half') as half`)
  await client.end()
  expect(rows).toEqual([{ half: null }])
  rmSync(dir, { recursive: true })
})

function copyOfMigrations(): string {
  const dir = mkdtempSync(join(tmpdir(), 'terbuka-migrations-'))
  cpSync('migrations', dir, { recursive: true })
  return dir
}
