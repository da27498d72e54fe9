import { cli } from '../../locales/id/cli.ts'
import { furnish } from '../app.tsx'
import { type Progress, seedDemo } from '../demo/seed.ts'
import { isSeeded } from '../demo/seeded.ts'
import { baseUrlOf } from '../platform/config.ts'
import { toInstant } from '../procedure/dates.ts'
import { say } from './command.ts'
import { openPool, type PortalOptions } from './portal.ts'

const betweenLinesMs = 3_000

/** Fills the database with the demonstration where that is not done yet; one that was cut off goes on. */
export async function fillDemo(options: PortalOptions): Promise<void> {
  const { config, secrets, databaseUrl } = options
  const connection = openPool(withoutWaiting(databaseUrl))
  try {
    if (await isSeeded(connection.db)) return
    say(cli.seed.filling)
    const tools = await furnish({
      ...{ connection, config, secrets },
      baseUrl: baseUrlOf(config, config.port),
      assetsDir: '',
    })
    await seedDemo(tools, { now: toInstant(new Date()), onProgress: showProgress() })
  } finally {
    await connection.close()
  }
}

function showProgress(): Progress {
  let shownAt = Date.now()
  return (part, done, of) => {
    if (Date.now() - shownAt < betweenLinesMs) return
    shownAt = Date.now()
    say(cli.seed.progress[part]({ done, of }))
  }
}

// The seed goes on where it was cut off, so it need not wait for the disk at every step.
function withoutWaiting(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', '-c synchronous_commit=off')
  return url.href
}
