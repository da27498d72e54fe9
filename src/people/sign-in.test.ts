import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createUser } from './accounts/people.ts'
import { insertAgencies } from './agencies.ts'
import { Browser, password, pathOf, tokenOf, usePortal } from './people.fixtures.tsx'
import { listSessions } from './sessions/sessions.ts'

const portal = usePortal()

beforeAll(async () => {
  await insertAgencies(portal.database.db, [
    {
      id: 'dinkes',
      name: 'Dinas Kesehatan',
      shortName: 'Dinkes',
      kind: 'dinas',
      keywords: [],
      isPpidUtama: false,
      active: true,
    },
  ])
})

async function newUser(role: 'applicant' | 'ppid_utama' | 'ppid_pembantu' = 'applicant') {
  const email = `${randomUUID()}@contoh.id`
  const id = await createUser(portal.database.db, {
    name: 'Budi Santoso',
    email,
    password,
    role,
    agencyId: role === 'ppid_pembantu' ? 'dinkes' : null,
  })
  return { id, surel: email, sandi: password }
}

async function signedInBrowser(user: { surel: string; sandi: string }): Promise<Browser> {
  const browser = new Browser(portal)
  expect((await browser.post('/masuk', user)).statusCode).toBe(303)
  return browser
}

describe('signing in', () => {
  it.each([
    ['applicant', '/permohonan'],
    ['ppid_utama', '/kerja'],
    ['ppid_pembantu', '/kerja'],
  ] as const)('takes a %s to %s', async (role, home) => {
    const browser = new Browser(portal)
    const answer = await browser.post('/masuk', await newUser(role))
    expect([answer.statusCode, answer.headers.location]).toEqual([303, home])
    expect(await browser.viewer()).toMatchObject({ role, emailVerified: true })
  })

  it('goes back to where one was', async () => {
    const user = await newUser()
    const form = await new Browser(portal).get('/masuk?kembali=/permohonan/baru%3Fkata%3Djalan')
    expect(form.body).toContain('value="/permohonan/baru?kata=jalan"')
    const answer = await new Browser(portal).post('/masuk', {
      ...user,
      kembali: '/permohonan/baru?kata=jalan',
    })
    expect(answer.headers.location).toBe('/permohonan/baru?kata=jalan')
  })

  it.each([
    '//evil.id',
    '/\\evil.id',
    'https://evil.id',
    '/.//evil.id',
    'javascript:alert(1)',
    'evil.id',
  ])('never leads to %j', async (kembali) => {
    const user = await newUser()
    const answer = await new Browser(portal).post('/masuk', { ...user, kembali })
    expect(answer.headers.location).toBe('/permohonan')
    const signedIn = await signedInBrowser(user)
    const form = await signedIn.get(`/masuk?kembali=${encodeURIComponent(kembali)}`)
    expect(form.headers.location).toBe('/permohonan')
  })

  it('does not say whether the address or the password was wrong', async () => {
    const user = await newUser()
    const wrong = await new Browser(portal).post('/masuk', { ...user, sandi: 'bukan ini sandinya' })
    const unknown = await new Browser(portal).post('/masuk', {
      surel: 'x@contoh.id',
      sandi: 'bukan ini sandinya',
    })
    expect(wrong.statusCode).toBe(422)
    expect(unknown.statusCode).toBe(422)
    expect(wrong.body.replaceAll(user.surel, '')).toBe(unknown.body.replaceAll('x@contoh.id', ''))
    expect(wrong.body).toContain(`value="${user.surel}"`)
    expect(wrong.body).not.toContain('bukan ini sandinya')
  })

  it('asks for what is missing', async () => {
    const answer = await new Browser(portal).post('/masuk', { surel: '', sandi: '' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('id="surel-error"')
    expect(answer.body).toContain('id="sandi-error"')
  })

  it('stops trying passwords after ten, even a hundred at once, even the right one, until a quarter of an hour has passed', async () => {
    const user = await newUser()
    const tries = await Promise.all(
      Array.from({ length: 40 }, () =>
        new Browser(portal).post('/masuk', { ...user, sandi: 'salah sama sekali' }),
      ),
    )
    const statuses = tries.map((answer) => answer.statusCode)
    expect(statuses.filter((status) => status === 422)).toHaveLength(10)
    expect(statuses.filter((status) => status === 429)).toHaveLength(30)
    const right = await new Browser(portal).post('/masuk', user)
    expect(right.statusCode).toBe(429)
    expect(right.body).toMatch(/Coba lagi 1[45] menit lagi/)
    await portal.database.db
      .updateTable('sign_in_attempts')
      .set({ window_started_at: new Date(Date.now() - 16 * 60_000) })
      .execute()
    expect((await new Browser(portal).post('/masuk', user)).statusCode).toBe(303)
  })

  it('stops for an unknown address in the same way', async () => {
    const form = { surel: 'tidak.dikenal@contoh.id', sandi: 'salah sama sekali' }
    const statuses = []
    for (let i = 0; i < 11; i++)
      statuses.push((await new Browser(portal).post('/masuk', form)).statusCode)
    expect(statuses).toEqual([...Array(10).fill(422), 429])
  })

  it('forgets wrong passwords once the right one came', async () => {
    const user = await newUser()
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 9; i++)
        await new Browser(portal).post('/masuk', { ...user, sandi: 'salah sama sekali' })
      await signedInBrowser(user)
    }
  })

  it('is recorded, and so is a refusal, without an address', async () => {
    const user = await newUser()
    await signedInBrowser(user)
    expect(portal.audits.at(-1)).toEqual({
      event: 'account.sign_in',
      subject: `person:${user.id}`,
      detail: { outcome: 'signed_in' },
    })
    await new Browser(portal).post('/masuk', { ...user, sandi: 'salah sama sekali' })
    expect(portal.audits.at(-1)).toMatchObject({ detail: { outcome: 'refused' } })
    expect(JSON.stringify(portal.audits)).not.toContain('contoh.id')
  })
})

describe('a session', () => {
  it('has a cookie that scripts and other sites cannot use', async () => {
    const answer = await new Browser(portal).post('/masuk', await newUser())
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/^terbuka\.session_token=/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).not.toMatch(/Secure/)
  })

  it('ends on signing out, also for who kept the cookie', async () => {
    const browser = await signedInBrowser(await newUser())
    const kept = new Browser(portal)
    for (const [name, value] of browser.cookies) kept.cookies.set(name, value)
    const answer = await browser.post('/keluar')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/'])
    expect(browser.cookies.has('terbuka.session_token')).toBe(false)
    expect(await kept.viewer()).toBeNull()
  })

  it('is refused with any character of its cookie changed', async () => {
    const browser = await signedInBrowser(await newUser())
    const cookie = browser.cookies.get('terbuka.session_token') ?? ''
    for (const at of [0, 20, cookie.length - 6]) {
      const forged = cookie.slice(0, at) + (cookie[at] === 'a' ? 'b' : 'a') + cookie.slice(at + 1)
      browser.cookies.set('terbuka.session_token', forged)
      expect(await browser.viewer()).toBeNull()
    }
    for (const broken of ['', '%', 'x', '.', `${'a'.repeat(32)}.`]) {
      browser.cookies.set('terbuka.session_token', broken)
      expect(await browser.viewer()).toBeNull()
    }
  })

  it('ends when its time is over', async () => {
    const user = await newUser()
    const browser = await signedInBrowser(user)
    await portal.database.db
      .updateTable('sessions')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('user_id', '=', user.id)
      .execute()
    expect(await browser.viewer()).toBeNull()
  })

  it('lasts twelve hours for an officer and thirty days for an applicant', async () => {
    for (const [role, hours] of [
      ['ppid_utama', 12],
      ['applicant', 720],
    ] as const) {
      const user = await newUser(role)
      await signedInBrowser(user)
      const [session] = await listSessions(portal.database.db, user.id)
      const lasts = (session?.endsAt.getTime() ?? 0) - (session?.startedAt.getTime() ?? 0)
      expect(Math.abs(lasts / 3_600_000 - hours)).toBeLessThan(0.01)
    }
  })

  it('can be ended from another device, one or all the others', async () => {
    const user = await newUser()
    const [phone, office, home] = [
      await signedInBrowser(user),
      await signedInBrowser(user),
      await signedInBrowser(user),
    ]
    const page = await home.get('/akun')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Firefox di Linux (perangkat ini)')
    const oldest = (await listSessions(portal.database.db, user.id)).at(-1)
    await home.post('/akun/sesi', { sesi: oldest?.id ?? '' })
    expect(await phone.viewer()).toBeNull()
    expect(await office.viewer()).not.toBeNull()
    await home.post('/akun/sesi-lain')
    expect(await office.viewer()).toBeNull()
    expect(await home.viewer()).not.toBeNull()
  })

  it('of another person cannot be ended', async () => {
    const victim = await newUser()
    const browser = await signedInBrowser(victim)
    const [session] = await listSessions(portal.database.db, victim.id)
    const attacker = await signedInBrowser(await newUser())
    await attacker.post('/akun/sesi', { sesi: session?.id ?? '' })
    await attacker.post('/akun/sesi', { sesi: 'bukan uuid' })
    await attacker.post('/akun/sesi-lain')
    expect(await browser.viewer()).not.toBeNull()
  })

  it('replaces the one the browser had', async () => {
    const first = await newUser()
    const browser = await signedInBrowser(first)
    await browser.post('/masuk', await newUser())
    expect(await listSessions(portal.database.db, first.id)).toEqual([])
  })
})

describe('a forgotten password', () => {
  it('is replaced by a mailed link, which ends every session and lifts the wait', async () => {
    const user = await newUser()
    const stolen = await signedInBrowser(user)
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
    await signedInBrowser({ ...user, sandi: 'kata sandi yang baru' })
    const again = await browser.post('/atur-sandi', { token, sandi: 'kata sandi ketiga' })
    expect(again.statusCode).toBe(410)
  })

  it('is set once, however many press at the same time', async () => {
    const user = await newUser()
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
    const user = await newUser()
    const browser = await signedInBrowser(user)
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
    const browser = await signedInBrowser(form)
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
