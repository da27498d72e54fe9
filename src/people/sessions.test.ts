import { describe, expect, it } from 'vitest'
import { Browser, newUser, signedInBrowser, usePortal } from './people.fixtures.tsx'
import { listSessions } from './sessions/sessions.ts'

const portal = usePortal()

describe('a session', () => {
  it('has a cookie that scripts and other sites cannot use', async () => {
    const answer = await new Browser(portal).post('/masuk', await newUser(portal))
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/^terbuka\.session_token=/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).not.toMatch(/Secure/)
  })

  it('ends on signing out, also for who kept the cookie', async () => {
    const browser = await signedInBrowser(portal, await newUser(portal))
    const kept = new Browser(portal)
    for (const [name, value] of browser.cookies) kept.cookies.set(name, value)
    const answer = await browser.post('/keluar')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/'])
    expect(browser.cookies.has('terbuka.session_token')).toBe(false)
    expect(await kept.viewer()).toBeNull()
  })

  it('is refused with any character of its cookie changed', async () => {
    const browser = await signedInBrowser(portal, await newUser(portal))
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
    const user = await newUser(portal)
    const browser = await signedInBrowser(portal, user)
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
      const user = await newUser(portal, role)
      await signedInBrowser(portal, user)
      const [session] = await listSessions(portal.database.db, user.id)
      const lasts = (session?.endsAt.getTime() ?? 0) - (session?.startedAt.getTime() ?? 0)
      expect(Math.abs(lasts / 3_600_000 - hours)).toBeLessThan(0.01)
    }
  })

  it('can be ended from another device, one or all the others', async () => {
    const user = await newUser(portal)
    const [phone, office, home] = [
      await signedInBrowser(portal, user),
      await signedInBrowser(portal, user),
      await signedInBrowser(portal, user),
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
    const victim = await newUser(portal)
    const browser = await signedInBrowser(portal, victim)
    const [session] = await listSessions(portal.database.db, victim.id)
    const attacker = await signedInBrowser(portal, await newUser(portal))
    await attacker.post('/akun/sesi', { sesi: session?.id ?? '' })
    await attacker.post('/akun/sesi', { sesi: 'bukan uuid' })
    await attacker.post('/akun/sesi-lain')
    expect(await browser.viewer()).not.toBeNull()
  })

  it('replaces the one the browser had', async () => {
    const first = await newUser(portal)
    const browser = await signedInBrowser(portal, first)
    await browser.post('/masuk', await newUser(portal))
    expect(await listSessions(portal.database.db, first.id)).toEqual([])
  })
})
