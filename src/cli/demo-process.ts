import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { cli } from '../../locales/id/cli.ts'
import { isSeeded } from '../demo/seeded.ts'
import { CommandError } from './command.ts'
import { openPool } from './portal.ts'
import type { Shutdown } from './shutdown.ts'

/**
 * Sees to it that the demonstration is in the database. A process of its own makes it: drawing hundreds of documents
 * takes some 150 MB that a server would keep for ever (345 MB after it, measured, against 190).
 */
export async function ensureDemo(databaseUrl: string, shutdown: Shutdown): Promise<void> {
  const connection = openPool(databaseUrl)
  const seeded = await isSeeded(connection.db).finally(() => connection.close())
  if (seeded) return
  const program = fileURLToPath(new URL('main.js', import.meta.url))
  // The channel tells it when we are gone. Its own process group: Ctrl-C is ours to hand on.
  const child = spawn(process.execPath, [program, 'seed'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
  const exited = once(child, 'exit')
  shutdown.defer(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await exited
    }
  })
  await exited
  if (child.exitCode !== 0) throw new CommandError(cli.seed.failed)
}
