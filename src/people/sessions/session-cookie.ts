import { createHmac, timingSafeEqual } from 'node:crypto'

/** The cookie of a session as better-auth writes it: `token.signature`, signed with HMAC-SHA-256 in base64. */
export const sessionCookie = {
  prefix: 'terbuka',
  name: ({ secure }: { readonly secure: boolean }) =>
    `${secure ? '__Secure-' : ''}terbuka.session_token`,
}

/** The token of a session from the `Cookie` header, or null when there is none or its signature is not ours. */
export function readSessionToken(
  header: string | undefined,
  { name, secret }: { readonly name: string; readonly secret: string },
): string | null {
  const value = header && cookieValue(header, name)
  if (!value) return null
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const wanted = createHmac('sha256', secret).update(token).digest()
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : null
}

/** The first value of a cookie, decoded; null when absent or not decodable. */
export function cookieValue(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at < 0 || part.slice(0, at).trim() !== name) continue
    try {
      return decodeURIComponent(part.slice(at + 1).trim())
    } catch {
      return null
    }
  }
  return null
}
