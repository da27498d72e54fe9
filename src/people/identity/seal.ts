import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** A key of AES-256-GCM and the four bytes by which a sealed value names it. */
export interface SealKey {
  readonly secret: Buffer
  readonly id: Buffer
}

/** Why a sealed value does not open: it names another key, or one of its bytes or its context is not the one sealed. */
export class SealBroken extends Error {
  readonly code: 'other_key' | 'broken'
  constructor(code: 'other_key' | 'broken') {
    super(code === 'other_key' ? 'sealed with another key' : 'sealed value is broken')
    this.name = 'SealBroken'
    this.code = code
  }
}

/** Makes a sealing key of the 32 bytes of a setting such as IDENTITY_KEY. @throws Error on another length. */
export function sealKey(secret: Buffer): SealKey {
  if (secret.length !== 32) throw new Error('a sealing key has 32 bytes')
  const id = createHash('sha256').update('terbuka seal key').update(secret).digest().subarray(0, 4)
  return { secret, id }
}

const textVersion = 1
const nonceSize = 12
export const tagSize = 16
const textHeaderSize = 1 + 4 + nonceSize

/**
 * Encrypts a text at rest: version (1 byte), key id (4), random nonce (12), ciphertext, tag (16).
 * `context` says what the text belongs to (`draft:<id>`); it is authenticated and not stored, so that a sealed value
 * moved to another row does not open there.
 */
export function sealText(
  key: SealKey,
  { text, context }: { readonly text: string; readonly context: string },
): Buffer {
  const header = Buffer.concat([Buffer.from([textVersion]), key.id, randomBytes(nonceSize)])
  const cipher = createCipheriv('aes-256-gcm', key.secret, header.subarray(-nonceSize))
  cipher.setAAD(associated(header, context))
  return Buffer.concat([header, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `sealText` made with the same key and context. @throws SealBroken */
export function openText(
  key: SealKey,
  { sealed, context }: { readonly sealed: Buffer; readonly context: string },
): string {
  if (sealed.length < textHeaderSize + tagSize || sealed[0] !== textVersion)
    throw new SealBroken('broken')
  const header = sealed.subarray(0, textHeaderSize)
  requireKey(key, header)
  const decipher = createDecipheriv('aes-256-gcm', key.secret, header.subarray(-nonceSize), {
    authTagLength: tagSize,
  })
  decipher.setAAD(associated(header, context))
  decipher.setAuthTag(sealed.subarray(-tagSize))
  try {
    const text = decipher.update(sealed.subarray(textHeaderSize, -tagSize))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch {
    throw new SealBroken('broken')
  }
}

/** What is authenticated beside the ciphertext. The header has one length per version, so the two cannot run into each other. */
export function associated(header: Buffer, context: string): Buffer {
  return Buffer.concat([header, Buffer.from(context, 'utf8')])
}

/** @throws SealBroken when the header (version, key id, ...) names another key. */
export function requireKey(key: SealKey, header: Buffer): void {
  if (!header.subarray(1, 5).equals(key.id)) throw new SealBroken('other_key')
}
