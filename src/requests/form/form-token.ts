import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseInstant } from '../../procedure/dates.ts'
import type { PersonId } from '../../procedure/values.ts'
import type { FormTimes } from '../drafts/drafts.ts'

/** Whose form it is, and of which draft. */
export interface FormOf {
  readonly draftId: string
  readonly personId: PersonId
}

/**
 * The token a form carries from its opening to its first saving, so that opening it writes nothing: when it was opened
 * and what came before (clocks of SOP steps 1 to 3), signed for one draft of one person.
 */
export function signFormToken(
  secret: string,
  { draftId, personId, times }: FormOf & { readonly times: FormTimes },
): string {
  const { formOpenedAt, searchStartedAt, portalAnswerMs } = times
  const payload = [formOpenedAt, searchStartedAt ?? '', portalAnswerMs ?? ''].join('|')
  const mac = macOf(secret, { draftId, personId, payload })
  return `${Buffer.from(payload).toString('base64url')}.${mac.toString('base64url')}`
}

/** What a token carries; null when it is not ours, or another person's, or another draft's. */
export function readFormToken(
  secret: string,
  { draftId, personId, token }: FormOf & { readonly token: string },
): FormTimes | null {
  const [encoded = '', signature = ''] = token.split('.')
  const payload = Buffer.from(encoded, 'base64url').toString()
  const given = Buffer.from(signature, 'base64url')
  const wanted = macOf(secret, { draftId, personId, payload })
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
  const [opened = '', searched = '', answered = ''] = payload.split('|')
  const formOpenedAt = parseInstant(opened)
  if (!formOpenedAt) return null
  return {
    formOpenedAt,
    searchStartedAt: parseInstant(searched),
    portalAnswerMs: answered === '' ? null : Number(answered),
  }
}

function macOf(
  secret: string,
  { draftId, personId, payload }: FormOf & { readonly payload: string },
): Buffer {
  return createHmac('sha256', secret)
    .update(`request-form\0${draftId}\0${personId}\0${payload}`)
    .digest()
}
