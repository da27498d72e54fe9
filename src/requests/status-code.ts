import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'

// Crockford's alphabet: no letter is taken for another when the code is read out or copied by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new secret code such as `7KQ4-M2XD`: with the number it shows a case's state without a login (40 random bits). */
export function newStatusCode(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** What the database keeps to compare with: without the secret the code cannot be found from it. */
export function statusCodeDigest(secret: string, code: string): Buffer {
  return createHmac('sha256', secret).update('status-code').update(normalised(code)).digest()
}

/** Whether `typed` is the code behind `digest`; small letters, spaces, and O I L for 0 1 1 are forgiven. */
export function isStatusCode(secret: string, typed: string, digest: Buffer): boolean {
  const made = statusCodeDigest(secret, typed)
  return made.length === digest.length && timingSafeEqual(made, digest)
}

function normalised(code: string): string {
  return code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}
