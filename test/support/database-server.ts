import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../src/platform/database/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: { ownerUrl: string; appUrl: string; superuserUrl: string }
  }
}

/** One real server for the whole run, with a migrated template that each test file clones. Durability is off: nothing here outlives the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'terbuka-test-'))
  const settings = {
    max_connections: '300',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  }
  const server = await startPostgres({ dataDir, settings })
  await migrate({ ownerUrl: server.ownerUrl, appUrl: server.appUrl, dir: 'migrations' })
  const client = new pg.Client({
    connectionString: server.superuserUrl.replace('/terbuka?', '/postgres?'),
  })
  await client.connect()
  await client.query('create database terbuka_template template terbuka owner terbuka_owner')
  await client.end()
  const { ownerUrl, appUrl, superuserUrl } = server
  project.provide('database', { ownerUrl, appUrl, superuserUrl })
  return async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
