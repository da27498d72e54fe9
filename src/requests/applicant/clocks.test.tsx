import { expect, test } from 'vitest'
import { signJourney } from '../../catalogue/journey.ts'
import type { Instant } from '../../procedure/values.ts'
import { loadCase } from '../load-case.ts'
import { ktp, nik, requestIn, useTestPortal, wellFilled } from './applicant.fixtures.tsx'

const portal = useTestPortal()
const at = (time: string) => `2026-11-23T${time}.000Z` as Instant

test('the clocks of the first three steps travel in the form from the search to the submission', async () => {
  const siti = portal.as(portal.siti)
  const jejak = signJourney(portal.deps.appSecret, {
    portalAnswerMs: 240,
    searchStartedAt: at('01:50:00'),
    issuedAt: at('01:49:00'),
  })
  portal.now = at('02:00:00')
  const { action, bukti } = await siti.open(`?cari=guru&jejak=${jejak}`)
  portal.now = at('02:04:00')
  const fields = { ...wellFilled, nik, bukti, aksi: 'periksa' }
  await siti.sendForm(action, fields, ktp)
  portal.now = at('02:05:00')
  const requestId = requestIn((await siti.post(`${action}/kirim`, {})).to)
  const [first] = (await loadCase(portal.deps, requestId))?.log ?? []
  expect(first).toMatchObject({
    at: at('02:05:00'),
    event: {
      type: 'submitted',
      portalAnswerMs: 240,
      searchStartedAt: at('01:50:00'),
      formOpenedAt: at('02:00:00'),
    },
  })
  const { body } = await siti.get(`/permohonan/${requestId}`)
  expect(body).toContain('situs menjawab dalam 0,2 detik')
  expect(body).toContain('mencari selama 10 menit')
  expect(body).toContain('mengisi formulir selama 5 menit')
})

test('a forged trail counts for nothing, and the form opens all the same', async () => {
  const siti = portal.as(portal.siti)
  const { status } = await siti.get('/permohonan/baru?jejak=bukan-jejak')
  expect(status).toBe(200)
})
