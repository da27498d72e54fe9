import type { Instant } from '../../procedure/values.ts'
import type { RequestText } from '../requests/texts.ts'

/** One thing somebody does in a case of the demonstration. `agencyId` null stands for PPID Utama itself. */
export type Doing =
  | {
      readonly type: 'submit'
      readonly text: RequestText
      readonly searchMinutes: number
      readonly formMinutes: number
    }
  | { readonly type: 'take'; readonly step: 4 | 5 | 6 | 7; readonly agencyId: string | null }
  | {
      readonly type: 'forward'
      readonly agencyIds: readonly string[]
      readonly instruction: string
    }
  | { readonly type: 'return'; readonly agencyId: string; readonly reason: string }
  | { readonly type: 'recall'; readonly agencyId: string; readonly reason: string }
  | {
      readonly type: 'supply'
      readonly agencyId: string | null
      readonly text: RequestText
      readonly files: 0 | 1
    }
  | { readonly type: 'send_back'; readonly agencyId: string; readonly reason: string }
  | {
      readonly type: 'verify'
      readonly agencyId: string | null
      readonly text: RequestText
      readonly publish: boolean
    }
  | { readonly type: 'notify' }
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

export interface LifeAction {
  readonly at: Instant
  /** Which case of the plan. */
  readonly life: number
  /** Place within the case, from 0, the submission. */
  readonly order: number
  readonly doing: Doing
}
