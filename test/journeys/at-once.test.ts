import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { caseworkOf, nik, typedForm } from '../support/cases.ts'
import { usePortal } from '../support/portal.ts'
import { pdfOf } from '../support/scenes.ts'

const portal = usePortal()
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const storedFiles = () =>
  readdirSync(portal.storageDir, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
const allNumbers = () =>
  portal.database.db.selectFrom('requests').select(['number', 'draft_id']).execute()

it('one form sent a hundred times at once, and its draft submitted a hundred times, is one request', async () => {
  const pemohon = await portal.as('pemohon')
  const page = await pemohon.get('/permohonan/baru')
  const action = page.document.querySelector('form[action^="/permohonan/draf/"]')
  const path = action?.getAttribute('action') ?? ''
  const ktp = [{ field: 'ktp', name: 'ktp.pdf', bytes: pdfOf('kartu') }]
  const typed = { ...typedForm, nik, aksi: 'periksa' }
  const saved = await Promise.all(times(100, () => pemohon.send(page, path, typed, ktp)))
  expect(new Set(saved.map(({ status }) => status))).toEqual(new Set([303]))
  const sent = await Promise.all(times(100, () => pemohon.post(`${path}/kirim`)))
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]))
  const [receipt, ...others] = new Set(sent.map(({ location }) => location))
  expect(others).toEqual([])
  expect(receipt).toMatch(/^\/permohonan\/[0-9a-f-]{36}\/tanda-bukti$/)
  expect(await allNumbers()).toHaveLength(1)
  // Of a hundred copies of the identity card one is kept.
  const identities = await portal.database.db.selectFrom('identities').select('scan_blob').execute()
  expect(identities).toHaveLength(1)
  expect(storedFiles()).toHaveLength(1)
})

it('two hundred forms sent at once get two hundred numbers in a row', async () => {
  const casework = caseworkOf(portal)
  const before = (await allNumbers()).length
  const members = ['pemohon', 'pemohonLain'] as const
  const drafts: { member: (typeof members)[number]; draftId: string }[] = []
  for (const index of times(200, (one) => one)) {
    const member = members[index % 2] ?? 'pemohon'
    const rincian = `Daftar jalan yang diperbaiki di kecamatan ke-${index + 1} tahun 2025`
    drafts.push({ member, draftId: await casework.draft(portal.staff[member].id, rincian) })
  }
  const clients = {
    pemohon: await portal.as('pemohon'),
    pemohonLain: await portal.as('pemohonLain'),
  }
  const sent = await Promise.all(
    drafts.map(({ member, draftId }) => clients[member].post(`/permohonan/draf/${draftId}/kirim`)),
  )
  const refused = sent.filter(({ location }) => !location.endsWith('/tanda-bukti'))
  expect(refused.map(({ status, location }) => `${status} ${location}`)).toEqual([])
  expect(new Set(sent.map(({ location }) => location)).size).toBe(200)
  const rows = await allNumbers()
  const sequence = rows
    .map(({ number }) => Number(/^P-(\d+)\//.exec(number ?? '')?.[1]))
    .toSorted((a, b) => a - b)
  expect(sequence).toEqual(times(before + 200, (index) => index + 1))
})
