import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './embedded-binaries.ts'
import type { OrdinaryUser } from './ordinary-user.ts'

/** Where another user's server keeps what it cannot reach in root's folders. */
const away = '/var/lib/terbuka'

/** Folder of the cluster of data folder `tag`. */
export function awayHome(tag: string): string {
  makePassable()
  return join(away, tag)
}

/** A copy of the binaries that every user can reach, made once a version. @returns its folder of programs. */
export function awayBinaries(binaries: Binaries): string {
  makePassable()
  const name = createHash('sha256').update(`${binaries.root}\0${binaries.version}`).digest('hex')
  const copy = join(away, `postgres-${binaries.version}-${name.slice(0, 12)}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${randomBytes(4).toString('hex')}`
    cpSync(binaries.root, draft, { recursive: true, verbatimSymlinks: true })
    // The packages may lie there for their owner alone.
    run('chmod', ['-R', 'a+rX', draft])
    try {
      renameSync(draft, copy)
    } catch (error) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return join(copy, 'bin')
}

/** Moves a cluster that was made in the data folder to where its new user can reach it. A kill on the way loses nothing. */
export function adoptCluster({
  from,
  to,
  owner,
}: {
  from: string
  to: string
  owner: OrdinaryUser
}): void {
  const id = randomBytes(4).toString('hex')
  const draft = `${to}.new-${id}`
  run('cp', ['-a', from, draft])
  run('chown', ['-R', `${owner.uid}:${owner.gid}`, draft])
  renameSync(draft, to)
  renameSync(from, `${from}.moved-${id}`)
}

function run(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} failed: ${done.stderr}`)
}

function makePassable(): void {
  mkdirSync(away, { recursive: true })
  chmodSync(away, 0o755)
}
