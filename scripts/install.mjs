// Adds the packages that are missing, and never takes away or replaces one under a running portal.
// Runs on the machine's own Node (20 or newer), before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { runningPortals } from '../src/platform/running.mjs'
import { withLock } from './lock.mjs'
import { fail, root, say } from './root.mjs'
import { words } from './words.mjs'

// In node_modules, so that whoever removes the packages removes the memory of them too.
const memory = join(root, 'node_modules', '.terbuka')
const stampOf = (what) => join(memory, `installed-${what}`)
// Outside, since a first installation that was cut off is thrown away whole.
const unfinished = join(root, '.terbuka', 'installing')

/**
 * Sees to it that what `what` needs is in node_modules: `run` is what serving needs, `all` the test tools too.
 */
export async function ensureInstalled(what) {
  if (Number(process.versions.node.split('.')[0]) < 20) fail(words.oldNode(process.version))
  const lockHash = hashOf(join(root, 'package-lock.json'))
  if (isInstalled(what, lockHash)) return
  await withLock('install', async () => {
    if (!isInstalled(what, lockHash)) await install(what, lockHash)
  })
}

function isInstalled(what, lockHash) {
  return (
    [what, 'all'].some((kind) => readText(stampOf(kind)) === lockHash) && !existsSync(unfinished)
  )
}

async function install(what, lockHash) {
  const had = ['run', 'all'].map((kind) => readText(stampOf(kind))).filter((text) => text !== null)
  const onlyAdds = had.length === 0 || had.every((hash) => hash === lockHash)
  const [portal] = runningPortals(root)
  if (!onlyAdds && portal) fail(words.portalRuns(portal.pid))
  const packages = lockedPackages()
  if (existsSync(unfinished)) dropUnfinished({ packages, everything: had.length === 0 && !portal })
  // Test tools that are there stay there: npm would remove them for a plain "run".
  const tests =
    what === 'all' || packages.some((one) => one.dev && existsSync(join(root, one.path)))
  const wanted = packages.filter((one) => (tests || !one.dev) && one.fits)
  say(words.installing)
  mkdirSync(dirname(unfinished), { recursive: true })
  writeFileSync(unfinished, '')
  const began = Date.now()
  const count = () =>
    wanted.filter((one) => existsSync(join(root, one.path, 'package.json'))).length
  const ticker = setInterval(
    () => say(words.progress(seconds(began), count(), wanted.length)),
    5000,
  )
  const status = await runNpm([
    'install',
    '--no-save',
    '--include=optional',
    tests ? '--include=dev' : '--omit=dev',
  ])
  clearInterval(ticker)
  if (status !== 0) fail(words.installFailed)
  mkdirSync(memory, { recursive: true })
  writeStamp('run', lockHash)
  if (tests) writeStamp('all', lockHash)
  rmSync(unfinished)
  say(words.installed(seconds(began)))
}

// npm judges a package by its package.json, so one that was cut off half-way would stay broken for ever.
function dropUnfinished({ packages, everything }) {
  say(words.startedOver)
  if (everything) rmSync(join(root, 'node_modules'), { recursive: true, force: true })
  else
    for (const one of packages)
      if (one.dev) rmSync(join(root, one.path), { recursive: true, force: true })
}

function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const allows = (list, here) => list === undefined || list.includes(here)
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, one]) => ({
      path,
      dev: one.dev === true,
      fits: !one.optional || (allows(one.os, process.platform) && allows(one.cpu, process.arch)),
    }))
}

function runNpm(args) {
  const npm = process.env.npm_execpath ?? ''
  const [command, first] = npm.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    env: { ...process.env, npm_config_cache: npmCache() },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4000)
  })
  const stop = () => child.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  return new Promise((done) => {
    child.once('error', (error) => {
      say(error.message)
      done(1)
    })
    child.once('exit', (status) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, stop)
      if (status !== 0) say(errors)
      done(status ?? 1)
    })
  })
}

// The person's own cache, which spares the network; without a home that can be written to, one in this folder.
function npmCache() {
  const own = process.env.npm_config_cache ?? join(homedir(), '.npm')
  try {
    mkdirSync(own, { recursive: true })
    accessSync(own, constants.W_OK)
    return own
  } catch {
    return join(root, '.terbuka', 'npm-cache')
  }
}

function writeStamp(kind, text) {
  writeFileSync(`${stampOf(kind)}.new`, text)
  renameSync(`${stampOf(kind)}.new`, stampOf(kind))
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
const seconds = (since) => Math.round((Date.now() - since) / 1000)
