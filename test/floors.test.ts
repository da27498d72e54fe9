import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let house = ''

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'terbuka-floors-'))
  write('src/platform/plain.ts', 'export const plain = 1\n')
  write(
    'src/platform/nothing.ts',
    `import { plain } from './plain.ts'\nexport const more = plain\n`,
  )
  write(
    'src/ui/page.tsx',
    `import { plain } from '../platform/plain.ts'\nexport const page = plain\n`,
  )
  write('src/requests/door.ts', 'export interface Door { open: boolean }\nexport const door = 1\n')
})

afterEach(() => rmSync(house, { recursive: true, force: true }))

test('a house whose imports go down passes, and the imports are counted', () => {
  const checked = checkFloors()
  expect(checked.stderr).toBe('')
  expect(checked.stdout).toContain('1 imports of .ts and 1 of .tsx files seen, 0 wrong')
  expect(checked.status).toBe(0)
})

test.each([
  ['a lower floor', 'src/records/wrong.ts', '../requests/door.ts', 'only-down-from-records'],
  [
    'a room of the same floor',
    'src/people/wrong.ts',
    '../documents/file.ts',
    'only-down-from-people',
  ],
  ['platform', 'src/platform/wrong.ts', '../procedure/values.ts', 'only-down-from-platform'],
  ['procedure', 'src/procedure/wrong.ts', 'node:fs', 'procedure-stands-alone'],
  ['a page in .tsx', 'src/ui/wrong.tsx', '../requests/door.ts', 'only-down-from-ui'],
])('an import upwards or sideways from %s is refused', (_, file, target, rule) => {
  write('src/documents/file.ts', 'export const door = 1\n')
  write('src/procedure/values.ts', 'export const door = 1\n')
  write(file, `import * as door from '${target}'\nexport const wrong = door\n`)
  const checked = checkFloors()
  expect(checked.stderr).toContain(`${rule}: ${file}`)
  expect(checked.status).toBe(1)
})

test('an import of a type alone counts as an import', () => {
  write(
    'src/records/wrong.ts',
    `import type { Door } from '../requests/door.ts'\nexport type Wrong = Door\n`,
  )
  expect(checkFloors().stderr).toContain('only-down-from-records: src/records/wrong.ts')
})

test('a tool that sees no imports is a failure, not a success', () => {
  for (const name of ['platform/nothing.ts', 'ui/page.tsx']) rmSync(join(house, 'src', name))
  const checked = checkFloors()
  expect(checked.stderr).toContain('no imports seen')
  expect(checked.status).toBe(1)
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), text)
}

function checkFloors() {
  return spawnSync(process.execPath, ['scripts/floors.mjs', house], { encoding: 'utf8' })
}
