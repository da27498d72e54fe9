import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookieValue } from '../../people/sessions/session-cookie.ts'
import { instantMs } from '../../procedure/dates.ts'
import type { CaseId, Instant } from '../../procedure/values.ts'

const name = 'terbuka.status'
const seconds = 15 * 60

interface Signing {
  readonly secret: string
  readonly now: Instant
}

/** The `Set-Cookie` that shows the state of one case for 15 minutes, to this browser and on this page only. */
export function writeStatusCookie(
  { secret, now }: Signing,
  { requestId, secure }: { readonly requestId: CaseId; readonly secure: boolean },
): string {
  const payload = `${requestId}.${Math.floor(instantMs(now) / 1000) + seconds}`
  const attributes = `Path=/cek-status; Max-Age=${seconds}; HttpOnly; SameSite=Lax`
  const value = `${payload}.${macOf(secret, payload).toString('base64url')}`
  return `${name}=${value}; ${attributes}${secure ? '; Secure' : ''}`
}

/** The case whose state this browser may see now; null when there is none, or no longer. */
export function readStatusCookie(
  { secret, now }: Signing,
  header: string | undefined,
): CaseId | null {
  const [requestId = '', until = '', signature = ''] = (
    cookieValue(header ?? '', name) ?? ''
  ).split('.')
  const given = Buffer.from(signature, 'base64url')
  const wanted = macOf(secret, `${requestId}.${until}`)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
  return Number(until) * 1000 > instantMs(now) ? requestId : null
}

function macOf(secret: string, payload: string): Buffer {
  return createHmac('sha256', secret).update(`status-cookie\0${payload}`).digest()
}
