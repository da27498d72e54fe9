import { hkdfSync } from 'node:crypto'
import { openText, SealBroken, sealKey, sealText } from './identity/seal.ts'
import { cookieValue } from './sessions/session-cookie.ts'
import type { AppExchange } from './viewer.ts'

const name = 'terbuka.alamat'
const context = 'registered address'

/**
 * The address a guest has just registered, kept an hour in a sealed cookie of their own browser so that "send again" needs
 * no typing: an address must not stand in a URL.
 */
export function createRegisteredAddress(options: {
  readonly secret: string
  readonly secure: boolean
}): {
  remember(exchange: AppExchange, email: string): void
  recall(exchange: AppExchange): string | null
} {
  const key = sealKey(Buffer.from(hkdfSync('sha256', options.secret, '', context, 32)))
  const attributes = `Path=/; Max-Age=3600; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`
  return {
    remember(exchange, email) {
      const sealed = sealText(key, { text: email, context }).toString('base64url')
      exchange.reply.header('set-cookie', `${name}=${sealed}; ${attributes}`)
    },
    recall(exchange) {
      const value = cookieValue(exchange.request.headers.cookie ?? '', name)
      if (!value) return null
      try {
        return openText(key, { sealed: Buffer.from(value, 'base64url'), context })
      } catch (error) {
        if (error instanceof SealBroken) return null
        throw error
      }
    },
  }
}
