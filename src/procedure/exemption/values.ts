/**
 * When a test is made (Perki 1/2021 Pasal 49(1)): before anybody asks, at a request, or by order of the Majelis
 * Komisioner of the Komisi Informasi or of a court.
 */
export type TestOccasion = 'ahead' | 'request' | 'order'

/** Whether the whole of the information is exempt, or parts of it that can be blacked out (UU 14/2008 Pasal 22(7)e). */
export type ExemptScope = 'whole' | 'parts'

/** What a test finds, or is proposed to find. */
export type Conclusion =
  | { readonly kind: 'exempt'; readonly scope: ExemptScope }
  | { readonly kind: 'open' }

/**
 * Why exempt information is opened: its period ended, its review found no reason any more, the Komisi Informasi or a
 * court ordered it, or the person whose secret it is agreed in writing (UU 14/2008 Pasal 18(2)a).
 */
export const openingCauses = ['expired', 'reviewed', 'ordered', 'consented'] as const
export type OpeningCause = (typeof openingCauses)[number]
