import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { bornOf } from '../src/platform/process-lock.mjs'
import { sop2023 } from '../src/procedure/sop/sop2023.ts'
import { clusterOf, until } from './faults/owner-process.ts'

vi.setConfig({ testTimeout: 120_000 })

let home = ''

beforeAll(() => {
  expect(spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status).toBe(0)
})

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'terbuka-walk-'))
})

afterEach(() => {
  rmSync(home, { recursive: true, force: true, maxRetries: 10 })
})

test('the eight steps of the SOP hold, each seen by another actor, and nothing is left behind', async () => {
  const { child, said } = walkthrough('--json')
  const [status] = await once(child, 'close')
  expect(status, said.err).toBe(0)
  const results = JSON.parse(said.out) as Record<string, unknown>[]
  expect(results).toHaveLength(8)
  for (const [index, result] of results.entries()) {
    const { activity, output, number } = sop2023.steps[index] ?? {}
    expect(result).toMatchObject({ step: number, activity, output, ok: true })
    expect(Object.keys(result)).toEqual(
      'step,actor,activity,standard,elapsedMs,output,ok'.split(','),
    )
    expect(result['elapsedMs']).toBeGreaterThan(0)
  }
  expect(readdirSync(home)).toEqual([])
})

test('Ctrl-C in the middle ends the throwaway portal and its database, and removes both', async () => {
  const { child, said } = walkthrough()
  await until(() => said.err.includes('127.0.0.1') || child.exitCode !== null, 'it plays')
  const database = databasePid()
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  expect(status).toBe(130)
  expect(said.out).toBe('')
  expect(database).toBeGreaterThan(0)
  expect(bornOf(database)).toBeNull()
  expect(readdirSync(home)).toEqual([])
})

function walkthrough(...args: readonly string[]) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['dist/main.js', 'walkthrough', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, TMPDIR: home },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  return { child, said }
}

function databasePid(): number {
  const [dataDir = ''] = readdirSync(home).map((name) => join(home, name))
  const file = join(clusterOf(dataDir), 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
}
