import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { numbersIn, stemOf, tokensOf } from '../src/catalogue/search/text.ts'
import { demoDocuments, entryOf } from '../src/demo/documents/documents.ts'
import { useDatabase } from './support/database.ts'

const database = useDatabase()

const texts = () =>
  demoDocuments().map(({ key, title, summary }) =>
    [title, summary, ...JSON.stringify(entryOf(key).content()).split('\\n')].join(' '),
  )

async function inDatabase(some: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    select search_text(text) as text from unnest(${some}::text[]) with ordinality as asked (text, at) order by at`.execute(
    database.db,
  )
  return rows.map((row) => row.text)
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

describe('what is searched for is taken apart as what is published', () => {
  it('for every document of the demonstration', async () => {
    const all = texts()
    const stored = await inDatabase(all)
    for (const [at, text] of all.entries())
      expect([...tokensOf(text), ...numbersIn(text).map(({ lexeme }) => lexeme)]).toEqual(
        words(stored[at] ?? ''),
      )
  })

  it('for any numbers', async () => {
    const part = fc.constantFrom(
      '188',
      '45',
      'DISKAN',
      '2025',
      'Rp4',
      '.',
      '/',
      '-',
      ' ',
      ' tahun ',
      'a',
      '1.250',
      ',',
      '(',
    )
    const many = fc.sample(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
      { numRuns: 500, seed: 7 },
    )
    const stored = await inDatabase(many)
    for (const [at, text] of many.entries())
      expect([...tokensOf(text), ...numbersIn(text).map(({ lexeme }) => lexeme)], text).toEqual(
        words(stored[at] ?? ''),
      )
  })

  it('with the same stem for every word of the demonstration', async () => {
    const vocabulary = [...new Set(texts().flatMap(tokensOf))].filter((word) => !/\d/.test(word))
    const { rows } = await sql<{ word: string; stem: string }>`
      select word, (ts_lexize('indonesian_stem', word))[1] as stem from unnest(${vocabulary}::text[]) as word`.execute(
      database.db,
    )
    expect(rows.length).toBeGreaterThan(2_000)
    for (const { word, stem } of rows) expect(stemOf(word), word).toBe(stem)
  })
})

it('makes one word of a number, however it is punctuated', () => {
  const lexemes = (text: string) => numbersIn(text).map(({ lexeme }) => lexeme)
  expect(lexemes('Nomor 188.45/12/2026')).toEqual(lexemes('188/45-12.2026'))
  expect(lexemes('Perbup 14/2025')).toEqual(lexemes('Peraturan Bupati Nomor 14 Tahun 2025'))
  expect(lexemes('Rp1.250.000,00')).toEqual(['1250000'])
  expect(lexemes('putussibau-badau')).toEqual([])
})
