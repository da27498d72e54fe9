import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settings } from '../src/platform/config-settings.ts'

test('the README names every setting, and none that does not exist', () => {
  const table = readFileSync('README.md', 'utf8').split('## Settings')[1]?.split('\n## ')[0] ?? ''
  const named = [...table.matchAll(/^\| `([A-Z\d_]+)` \|/gm)].map((match) => match[1])
  expect(named.sort()).toEqual(Object.keys(settings).sort())
})
