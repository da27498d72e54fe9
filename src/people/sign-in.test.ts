import { describe, expect, it } from 'vitest'
import { Browser, newUser, signedInBrowser, usePortal } from './people.fixtures.tsx'

const portal = usePortal()

describe('signing in', () => {
  it.each([
    ['applicant', '/permohonan'],
    ['ppid_utama', '/kerja'],
    ['ppid_pembantu', '/kerja'],
    ['tim_pertimbangan', '/kerja/uji'],
    ['atasan_ppid', '/kerja/keberatan'],
  ] as const)('takes a %s to %s', async (role, home) => {
    const browser = new Browser(portal)
    const answer = await browser.post('/masuk', await newUser(portal, role))
    expect([answer.statusCode, answer.headers.location]).toEqual([303, home])
    expect(await browser.viewer()).toMatchObject({ role, emailVerified: true })
  })

  it('goes back to where one was', async () => {
    const user = await newUser(portal)
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
    const user = await newUser(portal)
    const answer = await new Browser(portal).post('/masuk', { ...user, kembali })
    expect(answer.headers.location).toBe('/permohonan')
    const signedIn = await signedInBrowser(portal, user)
    const form = await signedIn.get(`/masuk?kembali=${encodeURIComponent(kembali)}`)
    expect(form.headers.location).toBe('/permohonan')
  })

  it('does not say whether the address or the password was wrong', async () => {
    const user = await newUser(portal)
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
    const user = await newUser(portal)
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
    const user = await newUser(portal)
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 9; i++)
        await new Browser(portal).post('/masuk', { ...user, sandi: 'salah sama sekali' })
      await signedInBrowser(portal, user)
    }
  })

  it('is recorded, and so is a refusal, without an address', async () => {
    const user = await newUser(portal)
    await signedInBrowser(portal, user)
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
