import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { away, clusterOf, startOwner, until } from './owner-process.ts'

test('a killed server whose number another process has by now does not keep the next from starting', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'terbuka-stale-'))
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const owners = [startOwner({ dataDir })]
  try {
    const { pid } = (await owners[0]?.started) ?? { pid: 0 }
    process.kill(pid, 'SIGKILL')
    await owners[0]?.kill()
    const cluster = clusterOf(dataDir)
    const locks = [
      join(cluster, 'postmaster.pid'),
      join(dirname(cluster), 'run', '.s.PGSQL.5432.lock'),
    ]
    for (const file of locks) {
      expect(existsSync(file), file).toBe(true)
      const [, ...rest] = readFileSync(file, 'utf8').split('\n')
      writeFileSync(file, [other.pid, ...rest].join('\n'))
    }
    const next = startOwner({ dataDir })
    owners.push(next)
    expect((await next.started).pid).not.toBe(other.pid)
    expect(other.exitCode, 'the other process is left alone').toBeNull()
    await next.migrated
  } finally {
    other.kill('SIGKILL')
    await once(other, 'exit')
    for (const owner of owners) await owner.stop()
    const home = dirname(clusterOf(dataDir))
    if (home.startsWith(away)) rmSync(home, { recursive: true, force: true })
    await until(() => !existsSync(join(clusterOf(dataDir), 'postmaster.pid')), 'it has ended')
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
  }
})
