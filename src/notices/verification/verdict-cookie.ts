import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookieValue } from '../../people/sessions/session-cookie.ts'

/** What a comparison without a script found. */
export type Verdict = 'same' | 'other' | 'missing' | 'too_large'

const name = 'terbuka.verifikasi'
const seconds = 60

interface Signing {
  readonly secret: string
  readonly code: string
}

/**
 * The `Set-Cookie` that tells this browser, on the next page and for a minute, what a comparison found. In the address it
 * could be passed on as if it were about another file.
 */
export function writeVerdict(
  signing: Signing,
  { verdict, now, secure }: { verdict: Verdict; now: number; secure: boolean },
): string {
  const payload = `${verdict}.${Math.floor(now / 1000) + seconds}`
  const attributes = `Path=/verifikasi/${signing.code}; Max-Age=${seconds}; HttpOnly; SameSite=Lax`
  return `${name}=${payload}.${macOf(signing, payload)}; ${attributes}${secure ? '; Secure' : ''}`
}

/** What this browser was told a moment ago; null without, or when it is over. */
export function readVerdict(
  signing: Signing,
  { header, now }: { header: string | undefined; now: number },
): Verdict | null {
  const [verdict = '', until = '', mac = ''] = (cookieValue(header ?? '', name) ?? '').split('.')
  const given = Buffer.from(mac)
  const wanted = Buffer.from(macOf(signing, `${verdict}.${until}`))
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
  return Number(until) * 1000 > now ? (verdict as Verdict) : null
}

function macOf({ secret, code }: Signing, payload: string): string {
  return createHmac('sha256', secret)
    .update(`verdict-cookie\0${code}\0${payload}`)
    .digest('base64url')
}
