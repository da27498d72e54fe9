import { describe, expect, it } from 'vitest'
import { agencies } from './agencies.ts'
import type { Content } from './content.ts'
import { demoDocuments, entryOf } from './documents.ts'

const documents = demoDocuments()
const wordsOf = (content: Content): string => JSON.stringify(content)

describe('the published documents of the demonstration', () => {
  it('number at least 220 and keep their order', () => {
    expect(documents.length).toBeGreaterThanOrEqual(220)
    expect(demoDocuments().map(({ key }) => key)).toEqual(documents.map(({ key }) => key))
  })

  it('have keys, titles and file names of their own', () => {
    expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length)
    expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length)
    expect(new Set(documents.map(({ fileName }) => fileName)).size).toBe(documents.length)
  })

  it('come from every agency, in every category and format, most of them as PDF', () => {
    const published = new Set(documents.map(({ agencyId }) => agencyId))
    expect(agencies.filter(({ id }) => !published.has(id))).toEqual([])
    for (const category of ['berkala', 'serta_merta', 'setiap_saat']) {
      expect(
        documents.filter((document) => document.category === category).length,
      ).toBeGreaterThanOrEqual(20)
    }
    for (const format of ['xlsx', 'csv']) {
      expect(
        documents.filter((document) => document.format === format).length,
      ).toBeGreaterThanOrEqual(20)
    }
    expect(documents.filter(({ format }) => format === 'pdf').length).toBeGreaterThan(
      documents.length / 2,
    )
  })

  it('carry a year of 2023 to 2026 and a real date before the middle of November 2026', () => {
    const wrong = documents.filter(
      ({ year, publishedOn }) =>
        year < 2023 ||
        year > 2026 ||
        publishedOn > '2026-11-15' ||
        new Date(`${publishedOn}T00:00:00Z`).toISOString().slice(0, 10) !== publishedOn,
    )
    expect(wrong).toEqual([])
  })

  it('fill every slot of their sentences', () => {
    const broken = documents.filter(({ title, summary }) =>
      /[{}]|undefined|NaN/.test(title + summary),
    )
    expect(broken).toEqual([])
    for (const { key } of documents) {
      expect(wordsOf(entryOf(key).content()), key).not.toMatch(/"[^"]*\{[a-z]+[:}]|undefined|NaN/)
    }
  })

  it('differ from each other in what they say', () => {
    const bodies = documents.map(({ key }) => {
      const { sections, annexes, decision } = entryOf(key).content()
      return JSON.stringify([sections, annexes, decision])
    })
    expect(new Set(bodies).size).toBe(bodies.length)
  })

  it('hold no number, telephone or address that could be a person’s', () => {
    for (const { key, title, summary } of documents) {
      const words = title + summary + wordsOf(entryOf(key).content())
      expect(words, key).not.toMatch(/\d{10,}/)
      expect(words, key).not.toMatch(/(\+62|\b08\d{2})[\d\s-]{6,}/)
      expect(words, key).not.toMatch(/[\w.]+@[\w.]+/)
    }
  })

  it('refuse a key that no document has', () => {
    expect(() => entryOf('tidak-ada')).toThrow('tidak-ada')
  })
})
