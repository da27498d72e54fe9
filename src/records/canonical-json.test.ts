import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('members are sorted at every depth, and undefined ones are left out', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }], a: undefined, Z: 'é"\n' })).toBe(
    '{"Z":"é\\"\\n","b":[{"a":null,"z":1}]}',
  )
})

test('it is the same JSON value, spelled the same however its members are ordered', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(reversed(value))).toBe(text)
    }),
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  )
}
