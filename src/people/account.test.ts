import { describe, expect, it } from 'vitest'
import {
  Browser,
  newUser,
  password,
  pathOf,
  signedInBrowser,
  tokenOf,
  usePortal,
} from './people.fixtures.tsx'

const portal = usePortal()

describe('a forgotten password', () => {
  it('is replaced by a mailed link, which ends every session and lifts the wait', async () => {
    const user = await newUser(portal)
    const stolen = await signedInBrowser(portal, user)
    for (let i = 0; i < 12; i++)
      await new Browser(portal).post('/masuk', { ...user, sandi: 'salah sama sekali' })
    const browser = new Browser(portal)
    expect(
      (await browser.post('/lupa-sandi', { surel: user.surel.toUpperCase() })).headers.location,
    ).toBe('/lupa-sandi/terkirim')
    const mail = portal.mails.at(-1)
    expect(mail).toMatchObject({ kind: 'reset_password', person: { email: user.surel } })
    const link = mail?.link ?? ''
    expect((await browser.get(pathOf(link))).statusCode).toBe(200)
    const token = tokenOf(link)
    expect((await browser.post('/atur-sandi', { token, sandi: 'pendek' })).statusCode).toBe(422)
    expect((await browser.post('/atur-sandi', { token, sandi: user.surel })).statusCode).toBe(422)
    const done = await browser.post('/atur-sandi', { token, sandi: 'kata sandi yang baru' })
    expect(done.headers.location).toBe('/masuk?sandi=baru')
    expect((await browser.get('/masuk?sandi=baru')).body).toContain('sudah disimpan')
    expect(await stolen.viewer()).toBeNull()
    expect((await new Browser(portal).post('/masuk', user)).statusCode).toBe(422)
    await signedInBrowser(portal, { ...user, sandi: 'kata sandi yang baru' })
    const again = await browser.post('/atur-sandi', { token, sandi: 'kata sandi ketiga' })
    expect(again.statusCode).toBe(410)
  })

  it('is set once, however many press at the same time', async () => {
    const user = await newUser(portal)
    await new Browser(portal).post('/lupa-sandi', user)
    const token = tokenOf(portal.mails.at(-1)?.link ?? '')
    const answers = await Promise.all(
      ['satu', 'dua', 'tiga'].map((word) =>
        new Browser(portal).post('/atur-sandi', { token, sandi: `kata sandi ${word}` }),
      ),
    )
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([303, 410, 410])
  })

  it('answers an unknown address alike and mails nobody', async () => {
    const before = portal.mails.length
    const answer = await new Browser(portal).post('/lupa-sandi', { surel: 'tiada@contoh.id' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/lupa-sandi/terkirim'])
    expect(portal.mails.length).toBe(before)
    expect((await new Browser(portal).post('/lupa-sandi', { surel: 'tiada' })).statusCode).toBe(422)
  })
})

describe('the account page', () => {
  it('sends a guest to sign in and back', async () => {
    const answer = await new Browser(portal).get('/akun')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/masuk?kembali=%2Fakun'])
  })

  it('changes the language of pages and mail', async () => {
    const user = await newUser(portal)
    const browser = await signedInBrowser(portal, user)
    const chosen = await browser.post('/bahasa', { bahasa: 'en', kembali: '/akun?selesai=bahasa' })
    expect((await browser.get(chosen.headers.location ?? '')).body).toContain(
      'Your choice of language is saved',
    )
    await browser.post('/akun/ganti-sandi')
    expect(portal.mails.at(-1)).toMatchObject({
      kind: 'reset_password',
      person: { id: user.id, locale: 'en' },
    })
  })

  it('lets who has not confirmed the address have the mail again', async () => {
    const form = { nama: 'Dewi Lestari', surel: 'dewi@contoh.id', sandi: password, setuju: 'ya' }
    await new Browser(portal).post('/daftar', form)
    const browser = await signedInBrowser(portal, form)
    expect((await browser.get('/akun')).body).toContain('/akun/kirim-konfirmasi')
    const answer = await browser.post('/akun/kirim-konfirmasi', { kembali: '/permohonan/draf/1' })
    expect(answer.headers.location).toBe(
      '/daftar/terkirim?ulang=1&kembali=%2Fpermohonan%2Fdraf%2F1',
    )
    const token = tokenOf(portal.mails.at(-1)?.link ?? '')
    const confirmed = await browser.post('/konfirmasi', { token })
    expect(confirmed.headers.location).toBe('/permohonan/draf/1')
    expect((await browser.get('/akun')).body).not.toContain('/akun/kirim-konfirmasi')
  })
})
