import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Instant } from '../../procedure/values.ts'
import { readFormToken, signFormToken } from './form-token.ts'

const secret = 'a secret of thirty-two characters!'
const of = { draftId: randomUUID(), personId: randomUUID() }
const times = {
  formOpenedAt: '2026-11-23T02:00:00.000Z' as Instant,
  searchStartedAt: '2026-11-23T01:50:00.000Z' as Instant,
  portalAnswerMs: 240,
}

test('a form brings back what it was opened with', () => {
  expect(readFormToken(secret, { ...of, token: signFormToken(secret, { ...of, times }) })).toEqual(
    times,
  )
  const straight = { ...times, searchStartedAt: null, portalAnswerMs: null }
  const token = signFormToken(secret, { ...of, times: straight })
  expect(readFormToken(secret, { ...of, token })).toEqual(straight)
})

test('a token counts for its own draft and person only, and as it was signed', () => {
  const token = signFormToken(secret, { ...of, times })
  const earlier = Buffer.from('2026-11-20T02:00:00.000Z||').toString('base64url')
  for (const forged of [
    { ...of, token, draftId: randomUUID() },
    { ...of, token, personId: randomUUID() },
    { ...of, token: token.replace(/^[^.]+/, earlier) },
    { ...of, token: token.slice(0, -2) },
    { ...of, token: '' },
  ])
    expect(readFormToken(secret, forged)).toBeNull()
  expect(readFormToken(`${secret}?`, { ...of, token })).toBeNull()
})
