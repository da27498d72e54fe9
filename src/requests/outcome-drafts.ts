import type { Trx } from '../platform/database/connect.ts'
import type { ItemOutcome } from '../procedure/request/events.ts'
import type { CaseId, ExemptionLetter, LocalDate, TextRef } from '../procedure/values.ts'
import { vouchText } from '../records/texts.ts'

/** What an officer wrote of one item, before its words are kept as texts of the case. */
export type OutcomeDraft = { readonly itemId: string } & (
  | { readonly outcome: 'given' }
  | { readonly outcome: 'partial'; readonly withheld: readonly WithheldDraft[] }
  | {
      readonly outcome: 'refused'
      readonly letters: readonly ExemptionLetter[]
      readonly statute: string
      readonly reason: string
      readonly testId: string | null
    }
  | { readonly outcome: 'not_held'; readonly holder: string; readonly reason: string }
  | {
      readonly outcome: 'not_documented'
      readonly availableOn: LocalDate | null
      readonly reason: string
    }
)

export interface WithheldDraft {
  readonly part: string
  readonly letter: ExemptionLetter
  readonly reason: string
}

/** The outcomes as events carry them, their words in texts of the case. */
export async function vouchOutcomes(
  trx: Trx,
  streamId: CaseId,
  drafts: readonly OutcomeDraft[],
): Promise<ItemOutcome[]> {
  const text = (body: string) => vouchText(trx, { streamId, kind: 'outcome', body })
  const perhaps = (body: string) => (body === '' ? Promise.resolve(null) : text(body))
  const outcomes: ItemOutcome[] = []
  for (const draft of drafts) outcomes.push(await vouchOutcome(draft, { text, perhaps }))
  return outcomes
}

async function vouchOutcome(
  draft: OutcomeDraft,
  {
    text,
    perhaps,
  }: {
    readonly text: (body: string) => Promise<TextRef>
    readonly perhaps: (body: string) => Promise<TextRef | null>
  },
): Promise<ItemOutcome> {
  const { itemId } = draft
  switch (draft.outcome) {
    case 'given':
      return { itemId, outcome: 'given' }
    case 'partial': {
      const withheld = []
      for (const { part, letter, reason } of draft.withheld)
        withheld.push({ part: await text(part), letter, reason: await text(reason), testId: null })
      return { itemId, outcome: 'partial', withheld }
    }
    case 'refused': {
      const { letters, testId } = draft
      const statute = await text(draft.statute)
      const reason = await text(draft.reason)
      return { itemId, outcome: 'refused', letters, statute, reason, testId }
    }
    case 'not_held': {
      const holder = await perhaps(draft.holder)
      return { itemId, outcome: 'not_held', holder, reason: await perhaps(draft.reason) }
    }
    case 'not_documented': {
      const { availableOn } = draft
      return { itemId, outcome: 'not_documented', availableOn, reason: await text(draft.reason) }
    }
  }
}
