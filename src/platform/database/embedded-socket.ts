import { createHash } from 'node:crypto'
import { lstatSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeOwnDir } from './embedded-privileges.ts'
import type { OrdinaryUser } from './ordinary-user.ts'

/**
 * Makes the folder of the server's socket: `run` in `home`, or, since a socket's path may hold 103 bytes, a short one
 * of its own among the temporary files when that is too deep. Always the same for the same home.
 * @throws Error when somebody else has made that folder.
 */
export function makeSocketDir(home: string, owner: OrdinaryUser | null): string {
  const near = join(home, 'run')
  if (Buffer.byteLength(near) <= 80) {
    makeOwnDir(near, owner)
    return near
  }
  const hash = createHash('sha256').update(home).digest('hex').slice(0, 16)
  const base = Buffer.byteLength(tmpdir()) <= 50 ? tmpdir() : '/tmp'
  const dir = join(base, `terbuka-${hash}`)
  const found = lstatSync(dir, { throwIfNoEntry: false })
  // The name can be guessed and the folder of temporary files is everybody's.
  const mine = owner?.uid ?? process.getuid?.() ?? 0
  if (found !== undefined && (!found.isDirectory() || found.uid !== mine))
    throw new Error(`${dir} belongs to somebody else: remove it, or use a shorter DATA_DIR`)
  makeOwnDir(dir, owner)
  return dir
}

/**
 * Removes what a killed server left in its socket folder. Its lock names a process number that may be another's by now,
 * and PostgreSQL would refuse to start beside it. Only when no server of this folder lives.
 */
export function dropStaleSocket(socketDir: string): void {
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock'])
    rmSync(join(socketDir, name), { force: true })
}
