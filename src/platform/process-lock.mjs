// Plain JavaScript: the start script uses it too, before anything is installed or built, on the machine's own Node.
import { spawnSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

// The holder is the living process named by the file with the highest number. Nobody takes that file away: a successor
// makes the next number, which the file system lets only one process do.
export function acquireLock(dir, about = {}) {
  mkdirSync(dir, { recursive: true })
  for (;;) {
    const newest = newestIn(dir)
    const holder = newest === 0 ? null : readHolder(dir, newest)
    if (holder !== null && isAlive(holder)) return { held: false, holder }
    const mine = newest + 1
    if (!claim(dir, mine, about)) continue
    if (newestIn(dir) > mine) {
      rmSync(fileOf(dir, mine), { force: true })
      continue
    }
    for (const older of numbersIn(dir))
      if (older < mine) rmSync(fileOf(dir, older), { force: true })
    return {
      held: true,
      describe: (more) => replace(fileOf(dir, mine), { ...me(), ...about, ...more }),
      release: () => replace(fileOf(dir, mine), { pid: 0, born: '' }),
    }
  }
}

export function readLock(dir) {
  const newest = newestIn(dir)
  const holder = newest === 0 ? null : readHolder(dir, newest)
  return holder !== null && isAlive(holder) ? holder : null
}

export function isAlive({ pid, born }) {
  return pid > 0 && bornOf(pid) === born
}

export function me() {
  return {
    pid: process.pid,
    born: bornOf(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
  }
}

// A pid alone may belong to another process by now: when the process began tells them apart.
export function bornOf(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return null
  }
  if (process.platform === 'linux')
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' ? null : `${boot} ${fields[19]}`
    } catch {
      return null
    }
  const shown = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return shown.status === 0 ? shown.stdout.trim() : null
}

const fileOf = (dir, number) => join(dir, `lock.${number}`)

function numbersIn(dir) {
  try {
    return readdirSync(dir).flatMap((name) =>
      /^lock\.\d+$/.test(name) ? [Number(name.slice(5))] : [],
    )
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

function newestIn(dir) {
  return Math.max(0, ...numbersIn(dir))
}

function readHolder(dir, number) {
  try {
    return JSON.parse(readFileSync(fileOf(dir, number), 'utf8'))
  } catch {
    return null
  }
}

// Written aside and linked: whoever sees the file sees it whole.
function claim(dir, number, about) {
  const draft = join(dir, `draft.${process.pid}.${Math.random().toString(36).slice(2)}`)
  writeFileSync(draft, JSON.stringify({ ...me(), ...about }), { mode: 0o600 })
  try {
    linkSync(draft, fileOf(dir, number))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function replace(file, content) {
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
