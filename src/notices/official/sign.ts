/** How a letter is signed: not at all, with a certificate of the office's own, or by the national provider (BSrE). */
export type SignatureKind = 'none' | 'local' | 'bsre'
