import { createHmac, timingSafeEqual } from 'node:crypto'
import { instantMs, toInstant } from '../procedure/dates.ts'
import type { Instant } from '../procedure/values.ts'

/**
 * The clocks of SOP steps 1 and 2, carried by the visitor in forms and links (`jejak`), so that nobody is tracked: the
 * token names no one, is stored nowhere, and counts only when a request form is opened with it.
 */
export interface Journey {
  /** How long the front page took to answer, in milliseconds; null when the visitor came another way. */
  readonly portalAnswerMs: number | null
  readonly searchStartedAt: Instant | null
  /** When the token was first made; it is good for one day. */
  readonly issuedAt: Instant
}

const version = 1
const payloadBytes = 15
const macBytes = 15
const absent = 0xffff_ffff
const dayMs = 86_400_000

/** The token of a journey: 40 characters of base64url, signed with HMAC-SHA-256 (cut to 120 bits). */
export function signJourney(secret: string, journey: Journey): string {
  const payload = Buffer.alloc(payloadBytes)
  const issued = instantMs(journey.issuedAt)
  payload.writeUInt8(version, 0)
  payload.writeUIntBE(issued, 1, 6)
  payload.writeUInt32BE(bounded(journey.portalAnswerMs), 7)
  const started = journey.searchStartedAt === null ? null : instantMs(journey.searchStartedAt)
  payload.writeUInt32BE(bounded(started === null ? null : started - issued), 11)
  return Buffer.concat([payload, macOf(secret, payload)]).toString('base64url')
}

/** Reads a token at `now`. Forged, damaged, absent, from the future or older than a day: null. */
export function readJourney(
  secret: string,
  { token, now }: { token: string | undefined; now: Instant },
): Journey | null {
  const bytes = Buffer.from(token ?? '', 'base64url')
  if (bytes.length !== payloadBytes + macBytes) return null
  const payload = bytes.subarray(0, payloadBytes)
  if (!timingSafeEqual(bytes.subarray(payloadBytes), macOf(secret, payload))) return null
  if (payload.readUInt8(0) !== version) return null
  const issued = payload.readUIntBE(1, 6)
  const age = instantMs(now) - issued
  if (age < 0 || age > dayMs) return null
  const answer = payload.readUInt32BE(7)
  const started = payload.readUInt32BE(11)
  return {
    portalAnswerMs: answer === absent ? null : answer,
    searchStartedAt: started === absent ? null : toInstant(new Date(issued + started)),
    issuedAt: toInstant(new Date(issued)),
  }
}

function macOf(secret: string, payload: Buffer): Buffer {
  return createHmac('sha256', secret)
    .update('journey\0')
    .update(payload)
    .digest()
    .subarray(0, macBytes)
}

function bounded(ms: number | null): number {
  return ms === null ? absent : Math.min(absent - 1, Math.max(0, Math.round(ms)))
}
