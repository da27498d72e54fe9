import { expect, it } from 'vitest'
import { agencies } from '../documents/agencies.ts'
import { requestTexts } from './texts.ts'

it('eighty requests and more, each with a key of its own and words a form accepts', () => {
  expect(requestTexts.length).toBeGreaterThanOrEqual(80)
  expect(new Set(requestTexts.map(({ key }) => key)).size).toBe(requestTexts.length)
  for (const { key, asks, purpose, answer } of requestTexts) {
    expect(asks.length, key).toBeGreaterThanOrEqual(20)
    expect(asks.length, key).toBeLessThanOrEqual(4000)
    expect(Math.min(purpose.length, answer.length), key).toBeGreaterThan(5)
  }
})

it('every agency is asked something, and no request goes to an agency that is not there', () => {
  const asked = new Set(requestTexts.map(({ agencyId }) => agencyId))
  expect([...asked].sort()).toEqual(agencies.map(({ id }) => id).sort())
})

it('no request or answer holds a number, telephone or address of a person', () => {
  expect(JSON.stringify(requestTexts)).not.toMatch(/\d{8,}|@/)
})

it('the words of an agency point to it for most of its own requests', () => {
  const likely = (asks: string): string | undefined => {
    const words = new Set(asks.toLowerCase().match(/[a-z]+/g) ?? [])
    const scored = agencies.map(({ id, keywords }) => ({
      id,
      score: keywords.filter((word) => words.has(word)).length,
    }))
    return scored.sort((one, other) => other.score - one.score)[0]?.id
  }
  const right = requestTexts.filter(({ asks, agencyId }) => likely(asks) === agencyId)
  expect(right.length / requestTexts.length).toBeGreaterThan(0.7)
})
