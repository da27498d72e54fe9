// Every function and every branch of the procedure (the calendar, the clocks, the deciders) is taken by its own tests,
// which stand beside it. `node scripts/branches.mjs [folder]` prints one line, and each one that no test takes.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { startVitest } from 'vitest/node'
import { root } from './root.mjs'

const house = resolve(process.argv[2] ?? root)
const room = 'src/procedure'
const comment = /\b(?:v8|c8|istanbul|node:coverage)\s+(?:ignore|disable)\b/

const ignoring = sourcesIn(join(house, room)).filter((file) =>
  comment.test(readFileSync(file, 'utf8')),
)
for (const file of ignoring)
  console.error(`branches: ${relative(house, file)} tells the coverage to look away`)

const report = mkdtempSync(join(tmpdir(), 'terbuka-branches-'))
let passed = false
let files = []
try {
  passed = await runTests()
  files = Object.values(JSON.parse(readFileSync(join(report, 'coverage-final.json'), 'utf8')))
} finally {
  rmSync(report, { recursive: true, force: true })
}
const branches = files.flatMap((file) => waysOf(file).branches)
const functions = files.flatMap((file) => waysOf(file).functions)
const missed = (ways) => ways.filter(({ taken }) => !taken)
for (const { place } of missed(branches))
  console.error(`branches: no test goes the way at ${place}`)
for (const { place } of missed(functions))
  console.error(`branches: no test calls the function at ${place}`)
if (!passed) console.error('branches: the tests of the procedure fail')
if (branches.length === 0) console.error('branches: none seen: the tool does not read our files')
const taken = (ways) => `${ways.length - missed(ways).length} of ${ways.length}`
console.log(
  `branches: ${taken(branches)} branches and ${taken(functions)} functions in the ${files.length} files of ${room} are taken by its tests`,
)
const allTaken = branches.length > 0 && missed([...branches, ...functions]).length === 0
process.exit(passed && allTaken && ignoring.length === 0 ? 0 : 1)

async function runTests() {
  const vitest = await startVitest('test', [room], {
    config: false,
    root: house,
    run: true,
    watch: false,
    // What it remembers of durations would replace what the whole run remembers.
    cache: false,
    reporters: [{}],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: [`${room}/**/*.ts`],
      exclude: ['**/*.test.ts'],
      reporter: ['json'],
      reportsDirectory: report,
      reportOnFailure: true,
    },
  })
  const modules = vitest.state.getTestModules()
  await vitest.close()
  return modules.length > 0 && modules.every((one) => one.ok())
}

function waysOf({ path, branchMap, b, fnMap, f }) {
  const place = (loc) => `${relative(house, path)}:${loc.start.line}`
  const branches = Object.entries(branchMap).flatMap(([id, { loc, locations }]) =>
    b[id].map((count, index) => {
      const own = locations[index]
      return { taken: count > 0, place: place(own?.start?.line === undefined ? loc : own) }
    }),
  )
  const functions = Object.entries(fnMap).map(([id, { loc }]) => ({
    taken: f[id] > 0,
    place: place(loc),
  }))
  return { branches, functions }
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
}
