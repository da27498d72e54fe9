// Installs the rest, runs every test (or those named on the command line), and ends with one line of numbers.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

await ensureInstalled('all')
await ensureBuilt()

const bin = join(root, 'node_modules', '.bin')
const work = mkdtempSync(join(tmpdir(), 'terbuka-tests-'))
const report = join(work, 'report.json')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const args = [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]
const run = runNode([vitest, ...args])
const counted = count(report)
rmSync(work, { recursive: true, force: true })
// A whole run also sees to it that the tests of the procedure take its every branch.
const branches =
  process.argv.length > 2 || runNode([join(root, 'scripts', 'branches.mjs')]).status === 0
const failed = counted.failed + (branches ? 0 : 1)
process.stdout.write(`\n${counted.passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

function runNode(command) {
  return spawnSync(join(bin, 'node'), command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', PATH: `${bin}${delimiter}${process.env.PATH}` },
  })
}

// A file that cannot be loaded, an error outside every test and a run that was cut off count as failures too.
function count(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'))
    const broken = result.testResults.filter(
      (one) =>
        one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'),
    ).length
    const failures = result.numFailedTests + broken
    return {
      passed: result.numPassedTests,
      failed: run.status === 0 ? failures : Math.max(1, failures),
    }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
