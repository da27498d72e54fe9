import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../procedure/values.ts'
import { readJourney, signJourney } from './journey.ts'

const secret = 'a secret of the test'
const issuedAt = '2026-11-23T02:00:00.000Z' as Instant
const journey = {
  portalAnswerMs: 42,
  searchStartedAt: '2026-11-23T02:03:04.567Z' as Instant,
  issuedAt,
}
const later = '2026-11-23T09:00:00.000Z' as Instant

describe('the journey token', () => {
  it('brings back what was signed, in 40 characters that need no escaping', () => {
    const token = signJourney(secret, journey)
    expect(token).toMatch(/^[\w-]{40}$/)
    expect(readJourney(secret, { token, now: later })).toEqual(journey)
  })

  it('may lack either clock', () => {
    for (const part of [{ portalAnswerMs: null }, { searchStartedAt: null }]) {
      const token = signJourney(secret, { ...journey, ...part })
      expect(readJourney(secret, { token, now: later })).toEqual({ ...journey, ...part })
    }
  })

  it('is good for a day and not from the future', () => {
    const token = signJourney(secret, journey)
    const at = (now: string) => readJourney(secret, { token, now: now as Instant })
    expect(at('2026-11-24T02:00:00.000Z')).toEqual(journey)
    expect(at('2026-11-24T02:00:00.001Z')).toBeNull()
    expect(at('2026-11-23T01:59:59.999Z')).toBeNull()
  })

  it('is nothing when absent, cut, signed with another secret or changed in any byte', () => {
    const token = signJourney(secret, journey)
    expect(readJourney(secret, { token: undefined, now: later })).toBeNull()
    expect(readJourney(secret, { token: token.slice(1), now: later })).toBeNull()
    expect(readJourney('another', { token, now: later })).toBeNull()
    fc.assert(
      fc.property(fc.nat(29), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = Buffer.from(token, 'base64url')
        bytes.writeUInt8(bytes.readUInt8(place) ^ change, place)
        const forged = bytes.toString('base64url')
        expect(readJourney(secret, { token: forged, now: later })).toBeNull()
      }),
    )
  })

  it('survives any text in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (token) => {
        expect(readJourney(secret, { token, now: later })).toBeNull()
      }),
    )
  })
})
