import { agencies, agencyOf } from '../generate.ts'
import { commonest, rankOf } from '../invented-words.ts'
import { type Dice, oneOf, rolled, shuffled } from './dice.ts'

/**
 * What people look for, by how many entries have it; of 20 searches of the mix as many as stand here. Words of a pair
 * stand in one entry together, but for two rare ones: there entries with one of them are shown.
 */
export const kinds = {
  rare: 3,
  common: 4,
  'very common': 2,
  'rare, common': 2,
  'common, common': 2,
  'common, very common': 2,
  'very common, very common': 2,
  'common, of a category': 1,
  'very common, of an agency': 1,
  'rare, rare': 1,
} as const
export type Kind = keyof typeof kinds

/** A search as its address says it. */
export interface Ask {
  readonly kind: Kind
  readonly fields: Readonly<Record<string, string>>
}

// A rare word stands in 1 of 600 entries or fewer, a common one in 0.5 to 5 %, a very common one in 15 to 55 %.
export const bands = {
  rare: { from: 10_000, to: 50_000 },
  common: { from: 300, to: 3_000 },
  veryCommon: { from: commonest, to: 99 },
} as const
export type Band = keyof typeof bands

/** The words of one entry's file, by how common they are. */
export type Words = Readonly<Record<Band, readonly string[]>>

/** Sorts the words of a text. Those in no band are left out. */
export function sortWords(text: string): Words {
  const words = [...new Set(text.split(' '))]
  const within = ({ from, to }: { readonly from: number; readonly to: number }) =>
    words.filter((word) => {
      const rank = rankOf(word)
      return rank >= from && rank <= to
    })
  return {
    rare: within(bands.rare),
    common: within(bands.common),
    veryCommon: within(bands.veryCommon),
  }
}

const categories = ['berkala', 'setiap_saat', 'serta_merta']
// Grammar that people type and that a search leaves out.
const before = ['', 'di ', 'dari ', 'dan ', 'untuk ', 'dengan ', 'pada ', 'yang ', 'tentang ']

/** Searches that are all distinct, `more` after `more`. */
export interface Asks {
  more(many: number): Ask[]
}

/** @param files words of files of the catalogue, so that there is something to be found */
export function prepareAsks(dice: Dice, files: readonly Words[]): Asks {
  const known = new Set<string>()
  const draw = drawers(dice, files)
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
  files: readonly Words[],
): Readonly<Record<Kind, (tries: number) => Record<string, string>>> {
  const one = (band: Band, file = oneOf(dice, files)) => oneOf(dice, file[band])
  const two = (first: Band, second: Band) => {
    const file = oneOf(dice, files)
    return `${one(first, file)} ${one(second, file)}`
  }
  // The same few words: as they stand while that gives new ones, then as others type them.
  const typed = (word: string, tries: number) => {
    const shapes = [word, capital(word), word.toUpperCase()]
    return `${tries < 50 ? '' : oneOf(dice, before)}${tries < 10 ? word : oneOf(dice, shapes)}`
  }
  return {
    rare: (tries) => ({ q: typed(one('rare'), tries) }),
    common: (tries) => ({ q: typed(one('common'), tries) }),
    'very common': (tries) => ({ q: typed(one('veryCommon'), tries) }),
    'rare, common': () => ({ q: two('rare', 'common') }),
    'common, common': () => ({ q: two('common', 'common') }),
    'common, very common': () => ({ q: two('common', 'veryCommon') }),
    'very common, very common': (tries) => ({ q: typed(two('veryCommon', 'veryCommon'), tries) }),
    'common, of a category': () => ({ q: one('common'), kategori: oneOf(dice, categories) }),
    'very common, of an agency': () => ({
      q: one('veryCommon'),
      dinas: agencyOf(rolled(dice, 1, agencies)),
    }),
    'rare, rare': () => ({ q: `${one('rare')} ${one('rare')}` }),
  }
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
