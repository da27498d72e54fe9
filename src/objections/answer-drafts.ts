import { openText, type SealKey, sealText } from '../people/identity/seal.ts'
import type { Db } from '../platform/database/connect.ts'
import { type Ground, type GroundDecision, groundDecisions } from '../procedure/objection/values.ts'
import type { Instant, PersonId } from '../procedure/values.ts'
import type { OrderFields } from './officer/order-fields.tsx'

/** An answer of the Atasan PPID while it is being written. */
export interface AnswerFields {
  readonly grounds: Readonly<
    Partial<Record<Ground, { readonly putusan: string; readonly pertimbangan: string }>>
  >
  readonly order: OrderFields
}

interface Whose {
  readonly objectionId: string
  readonly personId: PersonId
}

const context = ({ objectionId, personId }: Whose) => `objection-answer:${objectionId}:${personId}`

export async function saveAnswerDraft(
  db: Db,
  key: SealKey,
  draft: Whose & { readonly fields: AnswerFields; readonly at: Instant },
): Promise<void> {
  const sealed = sealText(key, { text: JSON.stringify(draft.fields), context: context(draft) })
  const kept = { form_sealed: sealed, updated_at: draft.at }
  await db
    .insertInto('objection_answer_drafts')
    .values({ objection_id: draft.objectionId, person_id: draft.personId, ...kept })
    .onConflict((conflict) => conflict.columns(['objection_id', 'person_id']).doUpdateSet(kept))
    .execute()
}

export async function readAnswerDraft(
  db: Db,
  key: SealKey,
  whose: Whose,
): Promise<AnswerFields | null> {
  const row = await db
    .selectFrom('objection_answer_drafts')
    .select('form_sealed')
    .where('objection_id', '=', whose.objectionId)
    .where('person_id', '=', whose.personId)
    .executeTakeFirst()
  if (!row) return null
  const text = openText(key, { sealed: row.form_sealed, context: context(whose) })
  return JSON.parse(text) as AnswerFields
}

/** Thrown away once it was sent. */
export async function forgetAnswerDraft(db: Db, { objectionId, personId }: Whose): Promise<void> {
  await db
    .deleteFrom('objection_answer_drafts')
    .where('objection_id', '=', objectionId)
    .where('person_id', '=', personId)
    .execute()
}

/** A decision as it was typed; null for what is none. */
export function decisionOf(typed: string | undefined): GroundDecision | null {
  return groundDecisions.find((one) => one === typed) ?? null
}
