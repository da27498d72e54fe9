/** How a letter is signed: not at all, with a certificate of the office's own, or by the national provider (BSrE). */
export type SignatureKind = 'none' | 'local' | 'bsre'

/** What the signature says of itself inside the PDF. */
export interface SigningMatter {
  /** Kind and number of the letter. */
  readonly title: string
  readonly place: string
  /** Post of who signs. */
  readonly post: string
  readonly at: Date
}

/** Signs letters. The signed bytes are what is kept, hashed and sent. */
export interface Signer {
  readonly kind: SignatureKind
  /** @throws SigningFailed when it cannot now. */
  sign(pdf: Buffer, matter: SigningMatter): Promise<Buffer>
}

export type SigningProblem = 'expired' | 'unreachable' | 'refused' | 'no_pdf'

/** Why a letter could not be signed; `detail` is what the provider said. Without names, keys or passphrases. */
export class SigningFailed extends Error {
  readonly problem: SigningProblem
  readonly detail: string
  constructor(problem: SigningProblem, detail = '') {
    super(`the letter was not signed: ${problem}${detail === '' ? '' : `, ${detail}`}`)
    this.problem = problem
    this.detail = detail
  }
}

/** An office without a certificate: letters are proved by their code and checksum alone. */
export const noSigner: Signer = { kind: 'none', sign: async (pdf) => pdf }
