import { describe, expect, it } from 'vitest'
import { judged } from '../bench/search/judged.ts'
import { judgedLater } from '../bench/search/judged-later.ts'
import { slugOf } from '../src/catalogue/slug.ts'
import { demoDocuments } from '../src/demo/documents/documents.ts'

const bySlug = new Map(demoDocuments().map((document) => [slugOf(document.title), document]))
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const plain = (text: string): string => words(text).join(' ')

describe('the judged set of searches', () => {
  it('has at least 60 queries, of which at least 20 are held out', () => {
    expect(judged.length).toBeGreaterThanOrEqual(60)
    expect(judged.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(20)
  })

  it('holds out a third of each kind of query', () => {
    for (const kind of new Set(judged.map((one) => one.kind))) {
      const ofKind = judged.filter((one) => one.kind === kind)
      const held = ofKind.filter(({ heldOut }) => heldOut)
      expect(held.length * 3, kind).toBe(ofKind.length)
    }
  })
})

describe('the searches judged later', () => {
  it('are 30, of every kind, and all held out', () => {
    expect(judgedLater).toHaveLength(30)
    expect(new Set(judgedLater.map(({ kind }) => kind))).toEqual(
      new Set(judged.map(({ kind }) => kind)),
    )
    expect(judgedLater.filter(({ heldOut }) => !heldOut)).toEqual([])
  })

  it('want other documents than the first set', () => {
    const taken = new Set(judged.flatMap(({ wanted }) => wanted))
    expect(judgedLater.flatMap(({ wanted }) => wanted).filter((slug) => taken.has(slug))).toEqual(
      [],
    )
  })
})

const both = [...judged, ...judgedLater]

describe('every judged search', () => {
  it('is asked only once', () => {
    expect(new Set(both.map(({ query }) => plain(query))).size).toBe(both.length)
  })

  it('wants documents that exist, and rarely more than one', () => {
    expect(both.flatMap(({ wanted }) => wanted).filter((slug) => !bySlug.has(slug))).toEqual([])
    expect(both.filter(({ wanted }) => wanted.length === 0)).toEqual([])
    expect(both.filter(({ wanted }) => wanted.length > 1).length).toBeLessThanOrEqual(10)
  })

  it('asks in no document’s title', () => {
    const titles = new Set(demoDocuments().map(({ title }) => plain(title)))
    expect(both.filter(({ query }) => titles.has(plain(query)))).toEqual([])
  })

  it('asks for what stands inside a file with a word its title and summary do not have', () => {
    const outside = both
      .filter(({ kind }) => kind === 'inside')
      .filter(({ query, wanted }) =>
        wanted.some((slug) => {
          const document = bySlug.get(slug)
          const known = new Set(words(`${document?.title} ${document?.summary}`))
          return words(query).every((word) => known.has(word))
        }),
      )
    expect(outside).toEqual([])
  })

  it('says in at most eight words why somebody would ask', () => {
    expect(both.filter(({ why }) => why.split(' ').length > 8)).toEqual([])
  })
})
