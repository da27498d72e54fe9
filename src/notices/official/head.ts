import { renderSVG } from 'uqr'
import { letters as words } from '../../../locales/id/letters.ts'
import type { Letterhead } from '../../office/letterhead.ts'
import { letterSigner } from '../../procedure/letters.ts'
import { spellLetterCode } from './code.ts'
import type { SignatureKind } from './sign.ts'
import type { OrderedLetter } from './source.ts'

/** What stands around the matter of every letter: `surat` in the templates. */
export interface LetterHead {
  readonly name: string
  readonly number: string
  readonly date: string
  readonly office: Omit<Letterhead, 'signers'>
  readonly signer: Letterhead['signers']['ppid']
  readonly signature: SignatureKind
  readonly mark: string
  /** The portal's address, and the same without its protocol. */
  readonly portal: string
  readonly host: string
  /** Where it is verified, its code as people type it, and both as a QR code (SVG). */
  readonly url: string
  readonly code: string
  readonly qr: string
}

export function composeHead(
  letter: Pick<OrderedLetter, 'kind' | 'number' | 'issuedOn' | 'code'>,
  options: {
    readonly letterhead: Letterhead
    readonly baseUrl: string
    readonly signature: SignatureKind
    /** File name of the office's mark, beside the templates. */
    readonly mark: string
  },
): LetterHead {
  const { letterhead, baseUrl, signature, mark } = options
  const { signers, ...office } = letterhead
  const url = `${baseUrl}/verifikasi/${letter.code}`
  return {
    name: words.kinds[letter.kind],
    number: letter.number,
    date: letter.issuedOn,
    office,
    signer: signers[letterSigner[letter.kind]],
    signature,
    mark,
    portal: baseUrl,
    host: baseUrl.replace(/^https?:\/\//, ''),
    url,
    code: spellLetterCode(letter.code),
    qr: renderSVG(url, { ecc: 'M', border: 2 }),
  }
}
