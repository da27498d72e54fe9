import type { ExemptionLetter, Instant } from '../../procedure/values.ts'
import type { RequestText } from '../requests/texts.ts'

/** What an agency says of one item; a consequence test is named by its title. */
export type SaidOf = { readonly itemId: string } & (
  | { readonly outcome: 'given' }
  | {
      readonly outcome: 'partial'
      readonly withheld: readonly {
        readonly part: string
        readonly letter: ExemptionLetter
        readonly reason: string
      }[]
    }
  | {
      readonly outcome: 'refused'
      readonly letters: readonly ExemptionLetter[]
      readonly statute: string
      readonly reason: string
      readonly test: string
    }
  | { readonly outcome: 'not_held'; readonly holder: string; readonly reason: string }
  /** `inDays`: calendar days after the answer. */
  | { readonly outcome: 'not_documented'; readonly inDays: number; readonly reason: string }
)

/** One thing somebody does in a case of the demonstration. `agencyId` null stands for PPID Utama itself. */
export type Doing =
  | {
      readonly type: 'submit'
      readonly text: RequestText
      /** What is asked for, where it is not the text's own sentence. */
      readonly items: readonly string[] | null
      readonly onPaper: boolean
      readonly searchMinutes: number
      readonly formMinutes: number
    }
  | { readonly type: 'take'; readonly step: 4 | 5 | 6 | 7; readonly agencyId: string | null }
  | {
      readonly type: 'forward'
      readonly agencyIds: readonly string[]
      readonly instruction: string
      /** None: all that nobody has. */
      readonly itemIds?: readonly string[]
    }
  | { readonly type: 'return'; readonly agencyId: string; readonly reason: string }
  | { readonly type: 'recall'; readonly agencyId: string; readonly reason: string }
  | {
      readonly type: 'supply'
      readonly agencyId: string | null
      /** Instead of the text's own answer. */
      readonly words?: string
      readonly files: 0 | 1
      /** Without it everything is given. */
      readonly outcomes?: readonly SaidOf[]
    }
  | {
      readonly type: 'link_test'
      readonly agencyId: string
      readonly itemId: string
      readonly letter: ExemptionLetter
      readonly test: string
    }
  | { readonly type: 'send_back'; readonly agencyId: string; readonly reason: string }
  | {
      readonly type: 'verify'
      readonly agencyId: string | null
      readonly publish: boolean
    }
  /** `fee`: rupiah for copying on paper. */
  | { readonly type: 'notify'; readonly note: string; readonly fee: number | null }
  | { readonly type: 'correct'; readonly reason: string; readonly note: string }
  | { readonly type: 'reopen'; readonly itemIds: readonly string[]; readonly reason: string }
  | { readonly type: 'pay' }
  | { readonly type: 'collect' }
  /** `share` of each file's bytes. */
  | { readonly type: 'download'; readonly share: number }
  | { readonly type: 'acknowledge' }
  | { readonly type: 'elapse' }
  | { readonly type: 'withdraw'; readonly reason: string }
  | { readonly type: 'found_complete' }
  | { readonly type: 'ask_completion'; readonly words: string }
  | { readonly type: 'complete'; readonly words: string }
  /** By an agency about its assignment; null: by the applicant. */
  | { readonly type: 'ask'; readonly agencyId: string | null; readonly words: string }
  /** PPID Utama answers the applicant's question. */
  | { readonly type: 'reply'; readonly words: string }
  | { readonly type: 'wish_time'; readonly agencyId: string; readonly words: string }
  | { readonly type: 'extend'; readonly days: number; readonly words: string }
  | { readonly type: 'lapse' }
  | { readonly type: 'silence' }

export interface LifeAction {
  readonly at: Instant
  /** Which case of the plan. */
  readonly life: number
  readonly text: RequestText
  /** Place within the case, from 0, the submission. */
  readonly order: number
  readonly doing: Doing
}
