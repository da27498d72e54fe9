import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { generateEntries } from '../bench/search/generate.ts'
import { commonest, wordOf } from '../bench/search/invented-words.ts'
import { searchEntries } from '../src/catalogue/search/search.ts'
import { parseSearch } from '../src/catalogue/search-query.ts'
import { useDatabase } from './support/database.ts'

const many = 200
const database = useDatabase()

beforeAll(async () => {
  await generateEntries(database.superuserUrl, { from: 1, to: many / 2 })
  await generateEntries(database.superuserUrl, { from: many / 2 + 1, to: many })
})

const slugsFor = async (words: string) => {
  const { hits } = await searchEntries(database.db, parseSearch({ q: words }))
  return hits.map((hit) => hit.slug)
}

test('what measurements search in is found by its title, its summary and what its file says', async () => {
  for (const number of [1, many / 2 + 1, many]) {
    const slug = `entri-${number}`
    const { rows } = await database.pool.query<{ title: string; summary: string; text: string }>(
      `select title, summary, reading_pages.text
       from entries join entry_files using (entry_id) join files using (file_id) join reading_pages using (sha256)
       where slug = $1`,
      [slug],
    )
    const [entry] = rows
    expect(await slugsFor(entry?.title ?? '')).toContain(slug)
    expect(await slugsFor(entry?.summary ?? '')).toContain(slug)
    const words = entry?.text.split(' ') ?? []
    expect(words.length).toBeGreaterThan(80)
    expect(await slugsFor(words.slice(10, 16).join(' '))).toContain(slug)
  }
})

test('the commonest of its words stands in about half of the entries', async () => {
  const { rows } = await database.pool.query<{ found: number }>(
    `select count(*) as found from entry_index where words @@ to_tsquery('indonesian', $1)`,
    [wordOf(commonest)],
  )
  expect(rows[0]?.found).toBeGreaterThan(many * 0.4)
  expect(rows[0]?.found).toBeLessThan(many * 0.75)
})

test('its indexes are those of the portal', async () => {
  const indexes = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      const { rows } = await client.query<{ indexdef: string }>(
        `select indexdef from pg_indexes where schemaname = 'public' order by indexdef`,
      )
      return rows.map((row) => row.indexdef)
    } finally {
      await client.end()
    }
  }
  const template = database.superuserUrl.replace(/\/t_[0-9a-f]+\?/, '/terbuka?')
  expect(await indexes(database.superuserUrl)).toEqual(await indexes(template))
})
