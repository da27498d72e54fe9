import { expect, test } from 'vitest'
import { isLetterKind, letterKinds } from './letters.ts'

test('a kind of letter is known by its name, and nothing else is one', () => {
  expect(letterKinds.every(isLetterKind)).toBe(true)
  expect(isLetterKind('memo')).toBe(false)
})
