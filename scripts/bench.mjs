// Measures: every program in bench/, or those named on the command line, one after the other.
// `npm run bench -- lives --seconds 5`
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { fail, root } from './root.mjs'

const known = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
const args = process.argv.slice(2)
const firstOption = args.findIndex((arg) => arg.startsWith('-'))
const named = firstOption === -1 ? args : args.slice(0, firstOption)
const options = args.slice(named.length)
for (const name of named) if (!known.includes(name)) fail(`bench: ${name}? ${known.join(', ')}`)

await ensureInstalled('all')
await ensureBuilt()

const outdir = join(root, 'dist', 'bench')
mkdirSync(outdir, { recursive: true })
const wanted = named.length > 0 ? named : known
const { build } = await import('esbuild')
await build({
  entryPoints: wanted.map((name) => join(root, 'bench', `${name}.ts`)),
  outdir,
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
})
const failed = wanted.filter((name) => {
  const node = join(root, 'node_modules', '.bin', 'node')
  const run = spawnSync(node, [join(outdir, `${name}.js`), ...options], {
    cwd: root,
    stdio: 'inherit',
  })
  return run.status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
