import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { until } from './owner-process.ts'

// A clone of the scripts with three packages, and an npm that notes how it was called and makes the packages' folders.
let clone = ''
const children: ChildProcess[] = []

const npm = `
const fs = require('node:fs')
const dev = process.argv.includes('--include=dev')
fs.writeFileSync('npm-cache', process.env.npm_config_cache)
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n')
const make = (name) => {
  fs.mkdirSync('node_modules/' + name, { recursive: true })
  fs.writeFileSync('node_modules/' + name + '/package.json', '{}')
}
if (fs.existsSync('npm-fails')) process.exit(1)
make('runs')
const wait = () => (fs.existsSync('npm-waits') ? setTimeout(wait, 5) : done())
const done = () => {
  make('runs-too')
  if (dev) make('tests')
  else fs.rmSync('node_modules/tests', { recursive: true, force: true })
}
wait()
`

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'terbuka-clone-'))
  for (const folder of ['scripts', 'src/platform'])
    mkdirSync(join(clone, folder), { recursive: true })
  for (const name of ['install', 'lock', 'root', 'words']) copy(`scripts/${name}.mjs`)
  for (const name of ['process-lock', 'running']) copy(`src/platform/${name}.mjs`)
  writeLock('1')
  write('npm-cli.js', npm)
})

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  rmSync(clone, { recursive: true, force: true })
})

test('a fresh clone gets what running needs, once, without test tools', async () => {
  expect(await install('run')).toBe(0)
  expect(await install('run')).toBe(0)
  expect(calls()).toEqual(['install --no-save --include=optional --omit=dev'])
  expect(has('tests')).toBe(false)
})

test('the tests add their tools to it', async () => {
  await install('run')
  await install('all')
  expect(calls()[1]).toContain('--include=dev')
  expect(has('tests')).toBe(true)
})

test('a start after the tests takes nothing away, also when the list of packages has changed', async () => {
  await install('all')
  await install('run')
  expect(calls()).toHaveLength(1)
  writeLock('2')
  await install('run')
  expect(calls()[1]).toContain('--include=dev')
  expect(has('tests')).toBe(true)
})

test('a start in a folder whose packages somebody installed by hand takes nothing away', async () => {
  mkdirSync(join(clone, 'node_modules', 'tests'), { recursive: true })
  await install('run')
  expect(has('tests')).toBe(true)
})

test('two at once: the second waits, and finds its work done', async () => {
  write('npm-waits', '')
  const first = startInstall('run')
  await until(() => has('runs'), 'the first is under way')
  const second = startInstall('run')
  let said = ''
  second.stderr?.on('data', (chunk) => {
    said += chunk
  })
  await until(() => said.includes(`${first.pid}`), 'the second says whom it waits for')
  rmSync(join(clone, 'npm-waits'))
  await Promise.all([ended(first), ended(second)])
  expect([first.exitCode, second.exitCode]).toEqual([0, 0])
  expect(calls()).toHaveLength(1)
})

test('a first installation that was killed is begun again from nothing', async () => {
  write('npm-waits', '')
  const killed = startInstall('run')
  await until(() => has('runs'), 'it is half done')
  killed.kill('SIGKILL')
  await ended(killed)
  rmSync(join(clone, 'npm-waits'))
  write('node_modules/half/package.json', '{}')
  expect(await install('run')).toBe(0)
  expect(has('half')).toBe(false)
  expect(has('runs-too')).toBe(true)
})

test('killed while adding the test tools, only they are begun again: a portal may run from the rest', async () => {
  await install('run')
  write('node_modules/runs/in-use', '')
  write('npm-waits', '')
  const killed = startInstall('all')
  await until(() => calls().length === 2, 'it is under way')
  killed.kill('SIGKILL')
  await ended(killed)
  rmSync(join(clone, 'npm-waits'))
  write('node_modules/tests/half', '')
  expect(await install('all')).toBe(0)
  expect(existsSync(join(clone, 'node_modules/tests/half'))).toBe(false)
  expect(existsSync(join(clone, 'node_modules/runs/in-use'))).toBe(true)
})

test('changed packages wait until the portal that runs from this folder is stopped', async () => {
  await install('run')
  const portal = run(`
    import { announceRunning } from './src/platform/running.mjs'
    announceRunning(process.cwd())
    console.log('running')
    process.stdin.resume()`)
  if (portal.stdout) await once(portal.stdout, 'data')
  expect(await install('all'), 'adding is harmless').toBe(0)
  writeLock('2')
  expect(await install('run')).toBe(1)
  expect(calls()).toHaveLength(2)
  portal.kill('SIGKILL')
  await ended(portal)
  expect(await install('run')).toBe(0)
})

test('a failed installation says so and is tried again', async () => {
  write('npm-fails', '')
  expect(await install('run')).toBe(1)
  rmSync(join(clone, 'npm-fails'))
  expect(await install('run')).toBe(0)
})

test('a first installation works in a folder nobody else can enter', async () => {
  chmodSync(clone, 0o700)
  expect(await install('run')).toBe(0)
})

test('npm keeps what it loads where the person does, or in the clone when that cannot be written to', async () => {
  const own = join(clone, 'home', 'cache')
  await ended(startInstall('run', { npm_config_cache: own }))
  expect(readFileSync(join(clone, 'npm-cache'), 'utf8')).toBe(own)
  // Below a file no folder can be made, not even by root.
  const nowhere = join(clone, 'package-lock.json', 'cache')
  await ended(startInstall('all', { npm_config_cache: nowhere }))
  expect(readFileSync(join(clone, 'npm-cache'), 'utf8')).toBe(join(clone, '.terbuka', 'npm-cache'))
})

function run(script: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: clone,
    stdio: 'pipe',
    env: { ...process.env, npm_execpath: join(clone, 'npm-cli.js'), ...env },
  })
  children.push(child)
  return child
}

const startInstall = (what: 'run' | 'all', env: NodeJS.ProcessEnv = {}) =>
  run(
    `import { ensureInstalled } from './scripts/install.mjs'; await ensureInstalled('${what}')`,
    env,
  )

async function install(what: 'run' | 'all'): Promise<number | null> {
  const child = startInstall(what)
  await ended(child)
  return child.exitCode
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

function calls(): string[] {
  const file = join(clone, 'npm-calls')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

const has = (name: string) => existsSync(join(clone, 'node_modules', name))

function copy(file: string): void {
  cpSync(file, join(clone, file))
}

function write(file: string, text: string): void {
  mkdirSync(join(clone, file, '..'), { recursive: true })
  writeFileSync(join(clone, file), text)
}

function writeLock(version: string): void {
  const packages = {
    '': {},
    'node_modules/runs': { version },
    'node_modules/runs-too': { version },
    'node_modules/tests': { version, dev: true },
  }
  write('package-lock.json', JSON.stringify({ packages }))
}
