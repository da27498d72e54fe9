import { expect, it } from 'vitest'
import { emailOf } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal({ limits: true })

it('who tries to sign in too often from one address is asked to wait, and may do everything else', async () => {
  const guest = portal.guest()
  const form = await guest.get('/masuk')
  const statuses: number[] = []
  for (let attempt = 0; attempt < 11; attempt += 1) {
    const surel = `siapa.${attempt}@contoh.id`
    statuses.push((await guest.send(form, '/masuk', { surel, sandi: 'salah sekali' })).status)
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429])
  const refused = await guest.send(form, '/masuk', { surel: emailOf('utama'), sandi: 'salah' })
  expect(refused.document.querySelector('h1')?.textContent).toBeTruthy()
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await guest.get('/informasi')).status).toBe(200)
})

it('every form that answers to a guess, sends mail or stores a draft has a limit', () => {
  const guarded = portal.app.routes.filter(({ limit }) => limit).map(({ url }) => url)
  expect(guarded).toEqual(
    expect.arrayContaining([
      '/daftar',
      '/daftar/kirim-ulang',
      '/konfirmasi',
      '/masuk',
      '/lupa-sandi',
      '/atur-sandi',
      '/akun/kirim-konfirmasi',
      '/akun/ganti-sandi',
      '/cek-status',
      '/permohonan/draf/:id',
      '/permohonan/draf/:id/kirim',
    ]),
  )
})
