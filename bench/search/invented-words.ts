/**
 * The words of generated texts, by rank: the commonest first. Each is six letters long, can be spoken, and is its own
 * stem: no beginning or end of it is one that Indonesian grammar takes off.
 */
export const commonest = 20
export const rarest = 50_000

const syllables = [...'bcdfghjlrstwyz'].flatMap((first) => [...'aou'].map((last) => first + last))
const many = syllables.length ** 3

/** @param rank from `commonest` to `rarest` */
export function wordOf(rank: number): string {
  // Neighbours by rank are no neighbours in the dictionary.
  const scattered = (rank * 31_337) % many
  const one = (place: number) =>
    syllables[Math.floor(scattered / syllables.length ** place) % syllables.length] ?? ''
  return one(2) + one(1) + one(0)
}

/** Every word with a space behind it, in the order of ranks: each takes seven bytes. */
export function wordBook(): Buffer {
  const ranks = Array.from({ length: rarest - commonest + 1 }, (_, index) => commonest + index)
  return Buffer.from(ranks.map((rank) => `${wordOf(rank)} `).join(''), 'latin1')
}

const ranks = new Map(
  Array.from({ length: rarest - commonest + 1 }, (_, at) => [
    wordOf(commonest + at),
    commonest + at,
  ]),
)

/** Rank of a word that was invented here; 0 of any other. */
export const rankOf = (word: string): number => ranks.get(word) ?? 0
