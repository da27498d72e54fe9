import type { Doing } from './actions.ts'
import { lawStories } from './law.ts'

type What =
  | 'take4'
  | 'forward'
  | 'forward_two'
  | 'forward_wrong'
  | 'return_wrong'
  | 'recall_wrong'
  | 'take5'
  | 'supply'
  | 'supply_taken'
  | 'supply_text'
  | 'supply_other'
  | 'own_answer'
  | 'take6'
  | 'send_back'
  | 'verify'
  | 'verify_own'
  | 'verify_publish'
  | 'verify_other'
  | 'notify'
  | 'download'
  | 'download_half'
  | 'acknowledge'
  | 'elapse'
  | 'withdraw'
  | 'found_complete'
  | 'ask_completion'
  | 'complete'
  | 'unit_asks'
  | 'applicant_asks'
  | 'main_replies'
  | 'wish_time'
  | 'extend'

/** How a case of the demonstration goes: filed `age` working days ago, then each step on a working day counted from receipt. */
export interface Story {
  readonly age: number
  /** What is asked for, where it is not the text's own sentence. */
  readonly items?: readonly string[]
  readonly onPaper?: boolean
  readonly steps: readonly { readonly day: number; readonly what: What | readonly Doing[] }[]
}

const story = (
  age: number,
  steps: Partial<Record<What, number>> | readonly (readonly [What, number])[],
): Story => ({
  age,
  steps: (Array.isArray(steps) ? steps : Object.entries(steps)).map(([what, day]) => ({
    what: what as What,
    day: Number(day),
  })),
})

// Every state a case can be in, so that each desk finds work on the first day.
const open: readonly Story[] = [
  story(0, {}),
  story(1, { ask_completion: 1 }),
  story(2, { ask_completion: 0, complete: 1 }),
  story(1, { found_complete: 0, take4: 1 }),
  story(2, { forward: 1 }),
  story(3, { forward: 0 }),
  story(4, { forward: 1, take5: 2, unit_asks: 3 }),
  story(5, { forward: 1, take5: 3, applicant_asks: 4 }),
  story(6, { forward_two: 1, supply_other: 3 }),
  story(4, { forward_wrong: 0, return_wrong: 2 }),
  story(7, { forward: 1, supply: 5 }),
  story(8, { forward: 1, supply: 6, take6: 7 }),
  story(9, [
    ['forward', 1],
    ['supply', 5],
    ['send_back', 6],
  ]),
  story(8, { forward: 1, take5: 2, applicant_asks: 5, main_replies: 6, wish_time: 7 }),
  story(9, { forward: 1, supply: 6, verify: 7 }),
  story(10, { forward: 1, take5: 4, wish_time: 8, extend: 9 }),
  story(12, { forward: 1, take5: 3 }),
  story(14, { forward: 2, supply: 11 }),
  story(11, { forward: 1, supply: 5, verify: 7, notify: 8 }),
  story(13, { forward: 1, supply: 6, verify: 8, notify: 9, download_half: 11 }),
  story(12, { forward: 0, supply_text: 3, verify: 4, notify: 5 }),
  story(3, { withdraw: 1 }),
]

// How cases of the months before ended.
const ended: readonly ((age: number) => Story)[] = [
  (age) => story(age, { forward: 0, supply: 3, verify: 4, notify: 4, download: 5 }),
  (age) => story(age, { forward: 1, supply: 5, verify: 6, notify: 7, download: 7 }),
  (age) => story(age, { forward: 1, supply: 4, verify_publish: 5, notify: 5, download: 6 }),
  (age) => story(age, { own_answer: 1, verify_own: 1, notify: 1, download: 2 }),
  (age) => story(age, { forward: 1, supply_text: 3, verify: 4, notify: 4, acknowledge: 5 }),
  (age) =>
    story(age, [
      ['forward', 1],
      ['supply', 4],
      ['send_back', 5],
      ['supply', 7],
      ['verify', 8],
      ['notify', 8],
      ['download', 9],
    ]),
  (age) =>
    story(age, {
      forward_two: 1,
      supply: 4,
      supply_other: 5,
      verify: 6,
      verify_other: 6,
      notify: 7,
      download: 8,
    }),
  (age) =>
    story(age, {
      forward_wrong: 0,
      return_wrong: 1,
      forward: 2,
      supply: 6,
      verify: 7,
      notify: 8,
      download: 10,
    }),
  (age) => story(age, { forward: 1, supply: 8, verify: 9, notify: 10, download: 11 }),
  (age) =>
    story(age, {
      forward_wrong: 0,
      recall_wrong: 1,
      forward: 1,
      supply: 5,
      verify: 6,
      notify: 6,
      download: 6,
    }),
  (age) => story(age, { forward: 2, supply: 10, verify: 11, notify: 12, download: 13 }),
  (age) => story(age, { forward: 1, withdraw: 3 }),
  (age) => story(age, { forward: 1, supply: 4, verify_publish: 6, notify: 6, elapse: 38 }),
]

/** The story of a case by its place among the texts: the open ones first, then those of the last months, among them the law's own. */
export function storyOf({ key }: { readonly key: string }, index: number): Story {
  const own = lawStories[key] ?? open[index]
  if (own) return own
  const past = index - open.length
  const ending = ended[past % ended.length]
  if (!ending) throw new Error('there is a story for every case')
  // One every day or two, so that the register of the last months has no hole.
  return ending(45 + Math.floor(past * 1.4))
}
