/** Alasan keberatan, UU 14/2008 Pasal 35(1), by the letters of the law. */
export const grounds = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
export type Ground = (typeof grounds)[number]

/** Working days to object after the ground was found: UU 14/2008 Pasal 36(1). */
export const filingDays = 30

/** Working days of the Atasan PPID to answer, from receipt: UU 14/2008 Pasal 36(2). */
export const answerDays = 30

/** Working days to go to the Komisi Informasi, from the answer or from its absence: UU 14/2008 Pasal 37(2). */
export const disputeDays = 14

/** The longest limit, in working days, that an order to PPID may set (a choice of the product). */
export const longestOrder = 30

/** What the Atasan PPID says of one ground: PPID is upheld, the applicant is granted all of it, or a part. */
export const groundDecisions = ['upheld', 'granted', 'partly'] as const
export type GroundDecision = (typeof groundDecisions)[number]

/** Of the whole objection: menguatkan, mengabulkan seluruhnya, mengabulkan sebagian. It follows from the grounds. */
export type ObjectionResult = GroundDecision

/** What the applicant says of the answer, for the register (Perki 1/2021): puas, or ke Komisi Informasi. */
export const responses = ['satisfied', 'to_commission'] as const
export type Response = (typeof responses)[number]

/** Musyawarah is for grounds b to g alone: UU 14/2008 Pasal 35(2). */
export function mayBeSettled(raised: readonly Ground[]): boolean {
  return !raised.includes('a')
}

/** Stages of a dispute (sengketa informasi) at the Komisi Informasi and the courts: UU 14/2008 Pasal 37 to 50. */
export const disputeStages = [
  'registered',
  'mediation',
  'agreed',
  'mediation_failed',
  'adjudication',
  'ruling',
  'lawsuit',
  'cassation',
  'final',
  'executed',
  'dropped',
] as const
export type DisputeStage = (typeof disputeStages)[number]
