// Bundles the program into dist/<hash of its sources>/ and points dist/main.js at it. A portal that runs keeps the
// folder it was started from: a new build stands beside it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runningPortals } from '../src/platform/running.mjs'
import { withLock } from './lock.mjs'
import { fail, root, say } from './root.mjs'
import { words } from './words.mjs'

const self = fileURLToPath(import.meta.url)
const dist = join(root, 'dist')
const assets = join(root, 'scripts', 'build-assets.mjs')

/** Builds when a source changed since the last build. */
export async function ensureBuilt() {
  if (isBuilt(hashOfSources())) return
  await withLock('build', async () => {
    if (isBuilt(hashOfSources())) return
    const node = join(root, 'node_modules', '.bin', 'node')
    const made = spawnSync(node, [self, '--now'], { cwd: root, stdio: ['ignore', 2, 2] })
    if (made.status !== 0) fail(words.buildFailed)
  })
}

function isBuilt(hash) {
  const entry = join(dist, 'main.js')
  return (
    existsSync(entry) &&
    readFileSync(entry, 'utf8') === entryFor(hash) &&
    existsSync(join(dist, hash, 'main.js'))
  )
}

const entryFor = (hash) => `import './${hash}/main.js'\n`

async function build() {
  const began = Date.now()
  say(words.building)
  const { build: bundle } = await import('esbuild')
  const hash = hashOfSources()
  const fresh = join(dist, `${hash}.new-${process.pid}`)
  await bundle({
    entryPoints: {
      main: join(root, 'src', 'main.ts'),
      // A program of its own, which reads what is inside documents.
      'reading-child': join(root, 'src', 'documents', 'reading', 'inside', 'child.ts'),
      // Another, which blacks them out.
      'redaction-child': join(root, 'src', 'documents', 'redaction', 'inside', 'child.ts'),
      // Another, which sets PDFs.
      'pdf-child': join(root, 'src', 'platform', 'pdf', 'child.ts'),
    },
    outdir: fresh,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  })
  if (existsSync(assets)) {
    const made = spawnSync(process.execPath, [assets], { cwd: root, stdio: ['ignore', 2, 2] })
    if (made.status !== 0) fail(words.buildFailed)
  }
  if (existsSync(join(dist, hash))) rmSync(fresh, { recursive: true, force: true })
  else renameSync(fresh, join(dist, hash))
  retireBuild()
  writeFileSync(join(dist, 'main.js.new'), entryFor(hash))
  renameSync(join(dist, 'main.js.new'), join(dist, 'main.js'))
  dropOldBuilds(hash)
  say(words.built(Math.round((Date.now() - began) / 100) / 10))
}

// A process that began a moment ago has not said yet that it runs, and a command never does.
const graceMs = 15 * 60_000

function dropOldBuilds(current) {
  const kept = new Set([current, ...runningPortals(root).map((portal) => portal.build)])
  for (const name of readdirSync(dist)) {
    if (!/^[0-9a-f]{16}(\.new-\d+)?$/.test(name) || kept.has(name)) continue
    const folder = join(dist, name)
    if (Date.now() - statSync(folder).mtimeMs > graceMs)
      rmSync(folder, { recursive: true, force: true })
  }
}

// The grace of a build counts from when the next one took its place.
function retireBuild() {
  const entry = join(dist, 'main.js')
  const [, before] = existsSync(entry)
    ? (/([0-9a-f]{16})/.exec(readFileSync(entry, 'utf8')) ?? [])
    : []
  if (before !== undefined && existsSync(join(dist, before)))
    utimesSync(join(dist, before), new Date(), new Date())
}

function hashOfSources() {
  const hash = createHash('sha256')
  const add = (file) => hash.update(`${relative(root, file)}\0`).update(readFileSync(file))
  for (const folder of ['src', 'locales']) for (const file of filesIn(join(root, folder))) add(file)
  for (const file of [self, assets, join(root, 'package-lock.json')])
    if (existsSync(file)) add(file)
  return hash.digest('hex').slice(0, 16)
}

function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return filesIn(path)
      return /\.test\.tsx?$/.test(name) ? [] : [path]
    })
}

if (process.argv.includes('--now')) {
  mkdirSync(dist, { recursive: true })
  await build()
} else if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureBuilt()
