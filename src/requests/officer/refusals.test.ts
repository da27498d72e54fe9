import { expect, test } from 'vitest'
import { refusals as en } from '../../../locales/en/refusals.ts'
import { refusals as id } from '../../../locales/id/refusals.ts'

test('every refusal says in both languages, in whole sentences, what is the matter', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort())
  for (const sentence of [...Object.values(id), ...Object.values(en)])
    expect(sentence).toMatch(/^[A-Z].{20,}\.$/)
})
