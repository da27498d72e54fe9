import { agencies, agencyOf } from '../generate.ts'
import { commonest, wordOf } from '../invented-words.ts'
import { type Dice, oneOf, rolled, shuffled } from './dice.ts'

/** What people look for, by how many entries have it; of 20 searches of the mix as many as stand here. */
export const kinds = {
  rare: 4,
  common: 4,
  'very common': 2,
  'rare, common': 2,
  'common, common': 2,
  'common, very common': 2,
  'very common, very common': 2,
  'common, of a category': 1,
  'very common, of an agency': 1,
} as const
export type Kind = keyof typeof kinds

/** A search as its address says it. */
export interface Ask {
  readonly kind: Kind
  readonly fields: Readonly<Record<string, string>>
}

// A common word stands in 0.5 to 5 % of all entries, a very common one in 15 to 55 %.
const common = { from: 300, to: 3_000 }
export const veryCommon = { from: commonest, to: 99 }
const categories = ['berkala', 'setiap_saat', 'serta_merta']
// Grammar that people type and that a search leaves out.
const before = ['', 'di ', 'dari ', 'dan ', 'untuk ', 'dengan ', 'pada ', 'yang ', 'tentang ']

/** Searches that are all distinct, `more` after `more`. `rareWords` are words that stand in the catalogue. */
export interface Asks {
  more(many: number): Ask[]
}

export function prepareAsks(dice: Dice, rareWords: readonly string[]): Asks {
  const known = new Set<string>()
  const draw = drawers(dice, rareWords)
  const bag = Object.entries(kinds).flatMap(([kind, many]) =>
    Array.from({ length: many }, () => kind as Kind),
  )
  const distinct = (kind: Kind): Ask => {
    for (let tries = 0; tries < 1_000; tries += 1) {
      const fields = draw[kind](tries)
      const address = new URLSearchParams(fields).toString()
      if (known.has(address)) continue
      known.add(address)
      return { kind, fields }
    }
    throw new Error(`there are no more searches for words that are ${kind}`)
  }
  return {
    more(many) {
      const asks = Array.from({ length: many }, (_, at) => distinct(bag[at % bag.length] ?? 'rare'))
      return shuffled(dice, asks)
    },
  }
}

function drawers(
  dice: Dice,
  rareWords: readonly string[],
): Readonly<Record<Kind, (tries: number) => Record<string, string>>> {
  const rare = () => oneOf(dice, rareWords)
  const some = () => wordOf(rolled(dice, common.from, common.to))
  const many = () => wordOf(rolled(dice, veryCommon.from, veryCommon.to))
  // The same few words: as they stand while that gives new ones, then as others type them.
  const typed = (word: string, tries: number) => {
    const shapes = [word, capital(word), word.toUpperCase()]
    return `${tries < 50 ? '' : oneOf(dice, before)}${tries < 10 ? word : oneOf(dice, shapes)}`
  }
  return {
    rare: (tries) => ({ q: typed(rare(), tries) }),
    common: (tries) => ({ q: typed(some(), tries) }),
    'very common': (tries) => ({ q: typed(many(), tries) }),
    'rare, common': () => ({ q: `${rare()} ${some()}` }),
    'common, common': () => ({ q: `${some()} ${some()}` }),
    'common, very common': () => ({ q: `${some()} ${many()}` }),
    'very common, very common': (tries) => ({ q: typed(`${many()} ${many()}`, tries) }),
    'common, of a category': () => ({ q: some(), kategori: oneOf(dice, categories) }),
    'very common, of an agency': () => ({ q: many(), dinas: agencyOf(rolled(dice, 1, agencies)) }),
  }
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
