// Checks that imports only go down through the house. Says how many imports of TypeScript files it saw: a tool that
// stopped reading them would otherwise find nothing wrong for ever. `node scripts/floors.mjs [folder]`
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { root } from './root.mjs'

const baseDir = resolve(process.argv[2] ?? root)
process.chdir(baseDir)
const { options, ...ruleSet } = createRequire(import.meta.url)(
  join(root, '.dependency-cruiser.cjs'),
)
options.tsConfig.fileName = join(root, 'tsconfig.json')
const tsConfig = extractTSConfig(options.tsConfig.fileName)
const folders = ['src', 'locales'].filter((folder) => existsSync(join(baseDir, folder)))
const { output } = await cruise(
  folders,
  { ...options, baseDir, ruleSet, validate: true },
  undefined,
  { tsConfig },
)

const seen = { ts: 0, tsx: 0 }
for (const { source, dependencies } of output.modules) {
  if (/\.m?ts$/.test(source)) seen.ts += dependencies.length
  if (source.endsWith('.tsx')) seen.tsx += dependencies.length
}
const violations = output.summary.violations.filter((one) => one.rule.severity === 'error')
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`)
console.log(
  `floors: ${seen.ts} imports of .ts and ${seen.tsx} of .tsx files seen, ${violations.length} wrong`,
)
if (seen.ts === 0 || seen.tsx === 0)
  console.error('floors: no imports seen: the tool does not read our files')
process.exit(violations.length === 0 && seen.ts > 0 && seen.tsx > 0 ? 0 : 1)
