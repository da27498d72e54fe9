import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const rule = (comment: string) => `export function isLate(days: number): boolean {
  ${comment}
  if (days > 10) return true
  return false
}
`
const tested = (days: readonly number[]) => `import { expect, test } from 'vitest'
import { isLate } from './rule.ts'
test('the tenth day is the last', () => {
  for (const day of [${days}]) expect(isLate(day)).toBe(day > 10)
})
`
let house = ''

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'terbuka-house-'))
  mkdirSync(join(house, 'src/procedure'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
  write('rule.ts', rule(''))
  write('rule.test.ts', tested([10, 11]))
})

afterEach(() => rmSync(house, { recursive: true, force: true }))

test('a procedure whose tests take every branch passes, and the branches are counted', () => {
  const { stderr, stdout, status } = checkBranches()
  expect(stderr).toBe('')
  expect(stdout).toBe(
    'branches: 2 of 2 branches and 1 of 1 functions in the 1 files of src/procedure are taken by its tests\n',
  )
  expect(status).toBe(0)
})

test('a branch that no test takes is named by its line', () => {
  write('rule.test.ts', tested([11]))
  const { stderr, stdout, status } = checkBranches()
  expect(stderr).toBe('branches: no test goes the way at src/procedure/rule.ts:3\n')
  expect(stdout).toContain('1 of 2')
  expect(status).toBe(1)
})

test('a function that no test calls is named by its line', () => {
  write('rule.ts', `${rule('')}export const never = () => 1\n`)
  const { stderr, status } = checkBranches()
  expect(stderr).toBe('branches: no test calls the function at src/procedure/rule.ts:6\n')
  expect(status).toBe(1)
})

test('a file that no test reads counts with all its branches', () => {
  write('forgotten.ts', rule(''))
  const { stderr, status } = checkBranches()
  expect(stderr).toContain('no test goes the way at src/procedure/forgotten.ts:3')
  expect(status).toBe(1)
})

test.each(['v8 ignore next', 'c8 ignore next', 'istanbul ignore if', 'node:coverage disable'])(
  'a comment "%s" is refused',
  (words) => {
    write('rule.ts', rule(`/* ${words} */`))
    const { stderr, status } = checkBranches()
    expect(stderr).toContain('src/procedure/rule.ts tells the coverage to look away')
    expect(status).toBe(1)
  },
)

test('tests that fail, and a tool that sees no branch, are failures', () => {
  write('rule.ts', 'export const isLate = (days: number) => Boolean(days)\n')
  const { stderr, status } = checkBranches()
  expect(stderr).toContain('the tests of the procedure fail')
  expect(stderr).toContain('none seen')
  expect(status).toBe(1)
})

function write(name: string, text: string): void {
  writeFileSync(join(house, 'src/procedure', name), text)
}

function checkBranches() {
  return spawnSync(process.execPath, ['scripts/branches.mjs', house], { encoding: 'utf8' })
}
