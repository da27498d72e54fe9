import { randomBytes } from 'node:crypto'

/** Digits and letters that nobody takes for one another (Crockford's base 32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 16

/** A new verification code: 80 random bits, as no one guesses and one can still type. */
export function newLetterCode(): string {
  return [...randomBytes(length)].map((byte) => alphabet[byte % 32]).join('')
}

/** A code as somebody typed it, in capitals, with spaces or dashes, with O for 0 and I or L for 1; null when it cannot be one. */
export function readLetterCode(typed: string): string | null {
  const code = typed
    .toLowerCase()
    .replaceAll(/[\s.-]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
  return /^[0-9a-hjkmnp-tv-z]{16}$/.test(code) ? code : null
}

/** As people read it: `k3f9-a7q2-0mzt-e8rw`. */
export function spellLetterCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}
