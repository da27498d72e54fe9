import pg from 'pg'
import { type ServedPortal, servePortal } from '../../support/portal.ts'
import { say } from '../../support/table.ts'
import { wordOf } from '../invented-words.ts'
import { type Ask, bands, capital, prepareAsks, sortWords, type Words } from './asks.ts'
import { type BareSearch, noteStatements, openBareSearch } from './bare.ts'
import { throwDice } from './dice.ts'
import { openPageClient, type PageClient } from './page.ts'
import { median, type Timed, timeAll, together } from './timing.ts'

export const mostAtOnce = 16
const rounds = 4
const levels = {
  one: { atOnce: 1, many: 250, seconds: 5 },
  sixteen: { atOnce: mostAtOnce, many: 1_500, seconds: 3 },
} as const

interface Pair {
  readonly page: Timed
  readonly bare: Timed
}

/** What was measured in a catalogue of `entries`. */
export interface Measured {
  readonly entries: number
  /** One after the other. */
  readonly one: Pair
  /** Sixteen at once. */
  readonly sixteen: Pair
  /** The page as browsers get it, compressed. */
  readonly brotli: { readonly one: Timed; readonly sixteen: Timed }
  /** Milliseconds of the page: for the slowest of the very common words, and for a rare one. */
  readonly slowestVeryCommon: number
  readonly rare: number
  readonly peakMemory: number | null
}

/** Measures the search of the catalogue in `dataDir`: the page and the bare statements in turns, as machines are moody. */
export async function measureSearch(dataDir: string, entries: number): Promise<Measured> {
  const portal = await servePortal(dataDir, 'production')
  const plain = openPageClient(portal.address, { encoding: 'identity' })
  const brotli = openPageClient(portal.address, { encoding: 'br' })
  const closing: (() => unknown)[] = [plain.close, brotli.close, portal.stop]
  try {
    const files = await someFiles(portal, entries)
    await mustFind(plain, files)
    const asks = prepareAsks(throwDice(entries), files)
    const lists = await drawLists(asks.more)
    say(`search: ${entries} entries: noting statements`)
    const statements = await noteStatements(portal.urls.appUrl, lists.noted)
    const bare = await openBareSearch(portal.urls.appUrl, { most: mostAtOnce, statements })
    closing.unshift(bare.close)
    say(`search: ${entries} entries: measuring`)
    await warm({ plain, bare }, lists.warming)
    const one = await inTurns({ plain, bare }, lists.one, levels.one)
    const sixteen = await inTurns({ plain, bare }, lists.sixteen, levels.sixteen)
    const compressed = {
      one: await timeAll(lists.brotli.one, levels.one, throughPage(brotli)),
      sixteen: await timeAll(lists.brotli.sixteen, levels.sixteen, throughPage(brotli)),
    }
    const words = await byWord(plain, files)
    return { entries, one, sixteen, brotli: compressed, ...words, peakMemory: portal.peakMemory() }
  } finally {
    for (const close of closing) await close()
  }
}

function drawLists(more: (many: number) => Ask[]) {
  const turns = (many: number) => Array.from({ length: rounds }, () => more(many))
  const warming = more(400)
  const [one, sixteen] = [turns(levels.one.many), turns(levels.sixteen.many)]
  const brotli = { one: more(levels.one.many), sixteen: more(levels.sixteen.many) }
  return { warming, one, sixteen, brotli, noted: [...warming, ...one.flat(), ...sixteen.flat()] }
}

type Sides = { readonly plain: PageClient; readonly bare: BareSearch }

const throughPage = (client: PageClient) => async (ask: Ask) => {
  await client.search(ask)
}

async function warm({ plain, bare }: Sides, asks: readonly Ask[]): Promise<void> {
  const level = { atOnce: mostAtOnce, seconds: 10 }
  await timeAll(asks, level, bare.search)
  await timeAll(asks, level, throughPage(plain))
}

/** Each side searches for everything once. What one side asks for first, the other asks for a turn later. */
async function inTurns(
  { plain, bare }: Sides,
  lists: readonly (readonly Ask[])[],
  level: { readonly atOnce: number; readonly seconds: number },
): Promise<Pair> {
  const page: Timed[] = []
  const statements: Timed[] = []
  for (const [turn, asks] of lists.entries()) {
    const others = lists[turn % 2 === 0 ? turn + 1 : turn - 1] ?? asks
    statements.push(await timeAll(asks, level, bare.search))
    page.push(await timeAll(others, level, throughPage(plain)))
  }
  return { page: together(page), bare: together(statements) }
}

async function someFiles({ urls }: ServedPortal, entries: number): Promise<Words[]> {
  const client = new pg.Client({ connectionString: urls.appUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ text: string }>(
      'select text from reading_pages tablesample system ($1) limit 3000',
      [Math.min(100, (100 * 6_000) / entries)],
    )
    return rows
      .map(({ text }) => sortWords(text))
      .filter((words) => Object.values(words).every((band) => band.length > 0))
  } finally {
    await client.end()
  }
}

/** @throws Error when the page does not show what is there: then there is nothing to measure. */
async function mustFind(client: PageClient, files: readonly Words[]): Promise<void> {
  for (const q of files.slice(0, 3).flatMap(({ rare, veryCommon }) => [rare[0], veryCommon[0]])) {
    const page = await client.search({ kind: 'rare', fields: { q: q ?? '' } })
    if (!page.includes('href="/informasi/entri-')) throw new Error(`${q} was not found`)
  }
}

/** The median of three searches for each word, told apart by their capitals: one alone may meet a pause of the machine. */
async function byWord(
  client: PageClient,
  files: readonly Words[],
): Promise<{ slowestVeryCommon: number; rare: number }> {
  const thrice = async (word: string) => {
    const asks = [word, capital(word), word.toUpperCase()].map((q) => ({
      kind: 'rare' as const,
      fields: { q },
    }))
    const { timings } = await timeAll(asks, { atOnce: 1, seconds: 60 }, throughPage(client))
    return median(timings.map(({ ms }) => ms))
  }
  const commons: number[] = []
  for (let rank = bands.veryCommon.from; rank <= bands.veryCommon.to; rank += 4)
    commons.push(await thrice(wordOf(rank)))
  const rares: number[] = []
  for (const { rare } of files.slice(-20)) rares.push(await thrice(rare[0] ?? ''))
  return { slowestVeryCommon: Math.max(...commons), rare: median(rares) }
}
