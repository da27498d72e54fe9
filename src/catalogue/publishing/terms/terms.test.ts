import { beforeAll, expect, it } from 'vitest'
import type { Client, Reply } from '../../../../test/support/client.ts'
import { usePortal } from '../../../../test/support/portal.ts'

const portal = usePortal()
let utama: Client
const text = ({ document }: Reply) => document.body.textContent?.replaceAll(/\s+/g, ' ') ?? ''
const page = () => utama.get('/kerja/istilah')

beforeAll(async () => {
  utama = await portal.as('utama')
})

it('PPID Utama adds, changes and removes an abbreviation', async () => {
  const added = await utama.submit(await page(), '/singkatan', {
    singkatan: 'SIMDA',
    panjang: 'sistem informasi daerah',
  })
  expect(text(added)).toContain('SIMDAsistem informasi daerah')
  const links = [...added.document.querySelectorAll('a[href*="ubah="]')]
  const change = links.find((link) => link.textContent?.includes('SIMDA'))?.getAttribute('href')
  const changed = await utama.submit(await utama.get(change ?? ''), '/singkatan', {
    panjang: 'sistem informasi manajemen daerah',
  })
  expect(text(changed)).toContain('sistem informasi manajemen daerah')
  expect(text(changed)).not.toContain('SIMDAsistem informasi daerah')
  const id = change?.split('=')[1] ?? ''
  await utama.post('/kerja/istilah/hapus-singkatan', { id })
  expect(text(await page())).not.toContain('SIMDA')
})

it('PPID Utama adds and removes a word that says nothing', async () => {
  await utama.submit(await page(), '/kata', { kata: 'perihalnya' })
  expect(text(await page())).toContain('perihalnya')
  await utama.post('/kerja/istilah/hapus-kata', { kata: 'perihalnya' })
  expect(text(await page())).not.toContain('perihalnya')
})

it('what is no abbreviation comes back with what was typed', async () => {
  const sent = await utama.send(await page(), '/singkatan', { singkatan: '', panjang: 'apa saja' })
  expect(sent.status).toBe(422)
  expect(sent.document.querySelector('#panjang')?.getAttribute('value')).toBe('apa saja')
})
