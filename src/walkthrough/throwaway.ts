import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type EmbeddedPostgres, startPostgres } from '../platform/database/embedded.ts'

/** A data folder among the temporary files, for a portal that is thrown away. */
export function makeDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'terbuka-walkthrough-'))
}

/** Starts an embedded server that takes its cluster along when it is thrown away. */
export async function startThrowawayPostgres(
  dataDir: string,
): Promise<EmbeddedPostgres & { throwAway(): Promise<void> }> {
  const server = await startPostgres({ dataDir })
  return {
    ...server,
    async throwAway() {
      await server.stop()
      remove(server.socketDir)
      // As another user of the machine it lies outside the data folder.
      if (server.way === 'other_user') remove(dirname(server.socketDir))
      remove(dataDir)
    },
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
}
