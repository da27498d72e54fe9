// Everything that is checked without running the program; exactly what CI runs. All checks run, then the verdict.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { root, say } from './root.mjs'

await ensureInstalled('all')

const bin = join(root, 'node_modules', '.bin')
const checks = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['floors', 'node', 'scripts/floors.mjs'],
  ['unused code', 'knip'],
  ['schema drift', 'node', 'scripts/schema.mjs', '--check'],
  ['OpenAPI drift', 'node', 'scripts/openapi.mjs', '--check'],
]
const failed = []
for (const [name, command, ...args] of checks) {
  say(`\n== ${name}`)
  const done = spawnSync(join(bin, command), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  })
  if (done.status !== 0) failed.push(name)
}
say(failed.length === 0 ? '\ncheck: all well' : `\ncheck: failed: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
