import type { RegistrationKind } from './registration.ts'

/**
 * Official letters of the service (tata naskah dinas): proof of receipt, request for completion, note of lapse,
 * disposition, extension, written notice (UU 14/2008 Pasal 22(7)), decree of refusal, record of handover; receipt of and
 * answer to an objection (Perki 1/2021 Pasal 39-44); sheet and decree of a consequence test (Pasal 49 and after).
 */
export const letterKinds = [
  'receipt',
  'completion_request',
  'lapse_note',
  'disposition',
  'extension',
  'notice',
  'refusal_decree',
  'handover',
  'objection_receipt',
  'objection_answer',
  'consequence_sheet',
  'classification_decree',
] as const
export type LetterKind = (typeof letterKinds)[number]

export function isLetterKind(text: string): text is LetterKind {
  return letterKinds.some((kind) => kind === text)
}

/** The sequence a letter's number comes from: receipts bear the number of what they acknowledge. */
export const letterNumbering: Readonly<Record<LetterKind, RegistrationKind>> = {
  receipt: 'P',
  completion_request: 'S',
  lapse_note: 'S',
  disposition: 'S',
  extension: 'S',
  notice: 'S',
  refusal_decree: 'SK',
  handover: 'S',
  objection_receipt: 'K',
  objection_answer: 'S',
  consequence_sheet: 'S',
  classification_decree: 'SK',
}

/** Whose letter it is: PPID Utama's, or the Atasan PPID's, who alone answers objections (UU 14/2008 Pasal 36(2)). */
export type LetterSigner = 'ppid' | 'atasan'

export const letterSigner: Readonly<Record<LetterKind, LetterSigner>> = {
  receipt: 'ppid',
  completion_request: 'ppid',
  lapse_note: 'ppid',
  disposition: 'ppid',
  extension: 'ppid',
  notice: 'ppid',
  refusal_decree: 'ppid',
  handover: 'ppid',
  objection_receipt: 'ppid',
  objection_answer: 'atasan',
  consequence_sheet: 'ppid',
  classification_decree: 'ppid',
}
