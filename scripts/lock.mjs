// One installation or build of this folder at a time; the second waits for the first and then finds its work done.
import { join } from 'node:path'
import { acquireLock } from '../src/platform/process-lock.mjs'
import { root } from './root.mjs'
import { words } from './words.mjs'

export async function withLock(what, work) {
  let told = false
  for (;;) {
    const lock = acquireLock(join(root, '.terbuka', what))
    if (lock.held)
      try {
        return await work()
      } finally {
        lock.release()
      }
    if (!told) process.stderr.write(`${words.waiting(what, lock.holder.pid)}\n`)
    told = true
    await new Promise((next) => setTimeout(next, 200))
  }
}
