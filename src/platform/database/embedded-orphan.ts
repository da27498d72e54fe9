import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Ends a server that a killed portal left running on `cluster`.
 * @throws Error when it does not end.
 */
export async function endOrphan(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!isPostgresOf(pid, cluster)) break
    process.kill(pid, signal)
    const giveUpAt = Date.now() + patience
    while (Date.now() < giveUpAt && isPostgresOf(pid, cluster))
      await new Promise((next) => setTimeout(next, 50))
  }
  if (isPostgresOf(pid, cluster))
    throw new Error(`a PostgreSQL server (process ${pid}) still holds ${cluster} and does not end`)
  if (existsSync(pidFile) && isTaken(pid)) disown(pidFile)
}

// Above every number a process can have.
const nobody = 2 ** 31 - 2

// The dead server's number may be another process's by now, or still a zombie's: PostgreSQL would take either for the
// living server and refuse. With nobody's number in the file it still looks for backends in the shared memory named there.
function disown(pidFile: string): void {
  const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n')
  writeFileSync(pidFile, [nobody, ...rest].join('\n'))
}

function isPostgresOf(pid: number, cluster: string): boolean {
  if (!isTaken(pid)) return false
  const args = argumentsOf(pid)
  return args.includes('postgres') && args.includes(cluster)
}

function isTaken(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function argumentsOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
}
