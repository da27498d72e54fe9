import { makeDataDir, removeDataDir, type ServedPortal, servePortal } from './support/portal.ts'
import { printTable, say } from './support/table.ts'

// From the command to the line that says the portal is ready: in an empty folder, and again on what that left.
const rows: (string | number)[][] = []
for (const mode of ['production', 'development'] as const) {
  const dataDir = makeDataDir()
  let portal: ServedPortal | null = null
  try {
    const times: number[] = []
    for (const which of ['first', 'second']) {
      say(`start: ${mode}, ${which}`)
      portal = await servePortal(dataDir, mode)
      times.push(portal.startMs / 1000)
      await portal.stop()
    }
    rows.push([mode === 'production' ? 'office' : 'demo, with its seed', ...times])
  } finally {
    await portal?.stop()
    removeDataDir(dataDir, portal)
  }
}
process.stdout.write('\nstart, in seconds\n')
printTable(['portal', 'first start', 'second start'], rows)
