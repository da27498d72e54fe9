// Installs and builds what is missing, then becomes the program: `node scripts/terbuka.mjs serve`.
// Standard output belongs to the program's answer alone.
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

await ensureInstalled('run')
await ensureBuilt()

const program = join(root, 'dist', 'main.js')
const node = join(root, 'node_modules', '.bin', 'node')

if (realpathSync(process.execPath) === realpathSync(node)) {
  process.argv[1] = program
  await import(pathToFileURL(program).href)
} else runWithPinnedNode()

// The machine's own Node started us (a first start, or one without npm): hand over, and share the other's fate. The
// channel tells the program when we are gone, even by a kill that lets us say nothing.
function runWithPinnedNode() {
  const child = spawn(node, [...process.execArgv, program, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // The program counts two signals within a moment as one: Ctrl-C may reach it directly too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('exit', (status, signal) => process.exit(status ?? (signal === null ? 1 : 130)))
}
