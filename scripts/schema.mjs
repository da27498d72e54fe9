// Writes src/platform/database/schema.ts from a freshly migrated database; with --check, fails when it would change.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const check = process.argv.includes('--check')
const work = mkdtempSync(join(tmpdir(), 'terbuka-schema-'))
await build({
  entryPoints: {
    embedded: 'src/platform/database/embedded.ts',
    migrate: 'src/platform/database/migrate.ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outdir: 'dist/schema',
  logLevel: 'error',
})
const { startPostgres } = await import('../dist/schema/embedded.js')
const { migrate } = await import('../dist/schema/migrate.js')
const server = await startPostgres({ dataDir: work })
let status = 1
try {
  await migrate({ ownerUrl: server.ownerUrl, appUrl: server.appUrl, dir: 'migrations' })
  const out = check ? join(work, 'schema.ts') : 'src/platform/database/schema.ts'
  const made = spawnSync(
    'node_modules/.bin/kysely-codegen',
    [
      '--dialect',
      'postgres',
      '--url',
      server.ownerUrl,
      '--out-file',
      out,
      '--default-schema',
      'public',
      '--include-pattern',
      'public.*',
      '--log-level',
      'error',
      '--date-parser',
      'string',
      '--numeric-parser',
      'number',
    ],
    { encoding: 'utf8' },
  )
  status = made.status ?? 1
  // Our pool reads int8 as a number (connect.ts): counts and sizes stay below 2^53.
  if (status === 0)
    writeFileSync(
      out,
      readFileSync(out, 'utf8').replace(
        'Int8 = ColumnType<string, bigint | number | string',
        'Int8 = ColumnType<number, bigint | number | string',
      ),
    )
  if (status !== 0) console.error(made.stdout, made.stderr)
  else if (
    check &&
    readFileSync(out, 'utf8') !== readFileSync('src/platform/database/schema.ts', 'utf8')
  ) {
    console.error(
      'src/platform/database/schema.ts differs from the migrations: run `npm run schema`',
    )
    status = 1
  }
} finally {
  await server.stop()
  rmSync(work, { recursive: true, force: true })
}
process.exit(status)
