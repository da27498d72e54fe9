import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { bornOf } from '../../platform/process-lock.mjs'

const prefix = `terbuka-reading-${encodeURIComponent(hostname())}-`

/** Opens a folder of this process for what is being read, and removes those of processes that were killed. */
export async function openFolder(): Promise<string> {
  const parent = await realpath(tmpdir())
  for (const name of await readdir(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : 0
    // Another user's folder stays where it is.
    if (pid > 0 && bornOf(pid) === null)
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => {})
  }
  return await mkdtemp(join(parent, `${prefix}${process.pid}-`))
}
