import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'letters-'))
afterAll(() => rmSync(dir, { recursive: true }))

function letters(...args: string[]) {
  return spawnSync(process.execPath, ['src/main.ts', 'letters', ...args], {
    encoding: 'utf8',
    // The test runner has a BASE_URL of its own.
    env: { ...process.env, BASE_URL: '', DATA_DIR: dir },
  })
}

test('a letter is set with invented data, and its path is all that is printed', () => {
  const { status, stdout } = letters('preview', 'notice', '--out', dir)
  expect(stdout).toBe(`${join(dir, 'notice.pdf')}\n`)
  expect(status).toBe(0)
  expect(readFileSync(join(dir, 'notice.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a mistake in the office’s own template is told with its line', () => {
  mkdirSync(join(dir, 'surat'))
  writeFileSync(join(dir, 'surat', 'receipt.typ'), '#import "surat.typ": *\n#salah')
  const { status, stderr } = letters('preview', 'receipt', '--out', dir)
  expect(status).toBe(1)
  expect(stderr).toMatch(/receipt\.typ:2:\d+: .*salah/)
})

test('a kind that does not exist is answered with those that do', () => {
  const { status, stderr } = letters('preview', 'kuitansi')
  expect(status).toBe(2)
  expect(stderr).toContain('refusal_decree')
  expect(letters().status).toBe(2)
})
