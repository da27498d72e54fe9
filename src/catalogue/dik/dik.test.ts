import { beforeAll, expect, it } from 'vitest'
import type { Client, Reply } from '../../../test/support/client.ts'
import { usePortal } from '../../../test/support/portal.ts'

const portal = usePortal()
let utama: Client
const text = ({ document }: Reply) => document.body.textContent?.replaceAll(/\s+/g, ' ') ?? ''
const good = {
  dinas: 'dinas-kesehatan',
  judul: 'Rekam medis pasien',
  huruf: ['h', 'j'],
  dasar: 'UU 17/2023 Pasal 297',
  akibat: 'Membuka rahasia kesehatan.',
  mulai: '5-1-2026',
  sampai: '',
  sebab: 'selama pasien tidak memberi izin',
  nomor: 'Keputusan Nomor 4',
  tanggal: '5-1-2026',
}

beforeAll(async () => {
  utama = await portal.as('utama')
})

it('what is exempt shows title, grounds and period to everybody, in both languages, until it ends', async () => {
  const added = await utama.submit(await utama.get('/kerja/dik'), '/kerja/dik', good)
  expect(text(added)).toContain('Informasi sudah ditambahkan')
  const shown = text(await portal.guest().get('/dik'))
  expect(shown).toContain('Rekam medis pasien')
  expect(shown).toContain('UU 14/2008 Pasal 17 huruf h: dapat mengungkapkan rahasia pribadi')
  expect(shown).toContain('sejak Senin, 5 Januari 2026; selama pasien tidak memberi izin')
  const english = await portal.guest().get('/dik', { cookie: 'bahasa=en' })
  expect(text(english)).toContain('Article 17 letter h: could reveal personal secrets')

  const end = added.document.querySelector('a[href$="/akhiri"]')?.getAttribute('href') ?? ''
  const short = await utama.send(await utama.get(end), '/akhiri', { alasan: 'habis' })
  expect(short.status).toBe(422)
  await utama.submit(short, '/akhiri', { alasan: 'Jangka waktunya sudah habis.' })
  expect(text(await portal.guest().get('/dik'))).toContain('Tidak ada informasi yang dikecualikan.')
  expect((await utama.get(end)).status).toBe(404)
})

it.each([
  [{ huruf: [] }, 'huruf'],
  [{ sebab: '' }, 'sebab'],
  [{ sampai: '5-1-2025' }, 'sampai'],
  [{ huruf: ['c', 'j'] }, 'sampai'],
  [{ huruf: ['a'], sampai: '6-1-2056' }, 'sampai'],
  [{ sampai: '31-2-2027' }, 'sampai'],
  [{ dinas: 'tidak-ada' }, 'dinas'],
  [{ judul: 'x' }, 'judul'],
])('a form with %o comes back with what was typed', async (wrong, field) => {
  const sent = await utama.post('/kerja/dik', { ...good, ...wrong })
  expect(sent.status).toBe(422)
  expect(sent.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe(
    `#${field}`,
  )
  expect(sent.document.querySelector('#dasar')?.getAttribute('value')).toBe(good.dasar)
})
