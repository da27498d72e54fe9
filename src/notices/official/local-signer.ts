import { openSignatureRoom } from '../../platform/pdf/fill-signature.ts'
import type { Press } from '../../platform/pdf/press.ts'
import { signDetached } from './cades.ts'
import type { SigningIdentity } from './certificate.ts'
import { type Signer, SigningFailed } from './sign.ts'

// A signature with a chain of three certificates of RSA 4096 takes 7 KB.
const bytes = 16_384

/**
 * Signs with a certificate of the office's own (PAdES B-B). It proves that nothing was changed; who the office is only
 * those can tell who know its certificate, and every letter says so.
 */
export function createLocalSigner({
  identity,
  press,
}: {
  readonly identity: SigningIdentity
  readonly press: Press
}): Signer {
  return {
    kind: 'local',
    async sign(pdf, { title, place, post, at }) {
      if (identity.validUntil < at) throw new SigningFailed('expired')
      const field = { bytes, name: post, reason: title, place, at: at.getTime() }
      const room = openSignatureRoom(await press.reserve(pdf, field))
      return room.fill(await signDetached(room.signed, identity))
    },
  }
}
