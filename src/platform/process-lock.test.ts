import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { acquireLock, readLock } from './process-lock.mjs'

let dir = ''

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'terbuka-lock-'))
})

afterEach(() => rmSync(dir, { recursive: true }))

const script = (body: string) => [
  '--input-type=module',
  '-e',
  `import { acquireLock } from '${import.meta.dirname}/process-lock.mjs'; ${body}`,
]

test('one process holds it, others learn who and where, and it is free again after release', () => {
  const lock = acquireLock(dir, { address: 'http://127.0.0.1:1' })
  if (!lock.held) return expect.unreachable()
  lock.describe({ socketDir: '/run/x' })
  expect(readLock(dir)).toMatchObject({
    pid: process.pid,
    address: 'http://127.0.0.1:1',
    socketDir: '/run/x',
  })
  expect(acquireLock(dir)).toMatchObject({ held: false, holder: { pid: process.pid } })
  lock.release()
  expect(readLock(dir)).toBe(null)
  expect(acquireLock(dir).held).toBe(true)
})

test('the lock of a process that was killed is free', async () => {
  const child = spawn(
    process.execPath,
    script(`acquireLock('${dir}'); console.log('held'); setInterval(() => {}, 1000)`),
  )
  await once(child.stdout, 'data')
  expect(acquireLock(dir).held).toBe(false)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(acquireLock(dir).held).toBe(true)
})

test('a later process with the same number is not taken for the holder', () => {
  const lock = acquireLock(dir)
  if (!lock.held) return expect.unreachable()
  lock.describe({ born: 'another time' })
  expect(acquireLock(dir).held).toBe(true)
})

test('a file that was cut short by a full disk is nobody', () => {
  writeFileSync(join(dir, 'lock.7'), '{"pid":')
  expect(acquireLock(dir).held).toBe(true)
})

test('of many that come at once exactly one gets it, also after a dead holder', async () => {
  spawnSync(process.execPath, script(`acquireLock('${dir}')`))
  const body = `process.stdin.once('data', () => {
    console.log(acquireLock('${dir}').held)
    process.stdin.once('end', () => process.exit(0))
  }); console.log('ready')`
  const children = Array.from({ length: 6 }, () => spawn(process.execPath, script(body)))
  await Promise.all(children.map((child) => once(child.stdout, 'data')))
  const answers = children.map((child) => once(child.stdout, 'data'))
  for (const child of children) child.stdin.write('go\n')
  const held = (await Promise.all(answers)).filter(([text]) => String(text).trim() === 'true')
  for (const child of children) child.stdin.end()
  await Promise.all(children.map((child) => once(child, 'exit')))
  expect(held).toHaveLength(1)
  expect(readdirSync(dir).filter((name) => name.startsWith('draft'))).toEqual([])
})
