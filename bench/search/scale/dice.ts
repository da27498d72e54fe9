/** Numbers from 0 to 1, the same ones for the same seed. */
export type Dice = () => number

/** A linear congruential generator, modulo 2^32: good enough to draw words. */
export function throwDice(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A whole number, both ends included. */
export const rolled = (dice: Dice, from: number, to: number): number =>
  from + Math.floor(dice() * (to - from + 1))

/** @throws Error when there is nothing to draw from. */
export function oneOf<T>(dice: Dice, all: readonly T[]): T {
  const drawn = all[rolled(dice, 0, all.length - 1)]
  if (drawn === undefined) throw new Error('nothing to draw from')
  return drawn
}

export const shuffled = <T>(dice: Dice, all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, at: dice() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
