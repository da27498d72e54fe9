import { describe, expect, it } from 'vitest'
import { createUser } from '../accounts/people.ts'
import { Browser, password, usePortal } from '../people.fixtures.tsx'

describe('behind https', () => {
  const portal = usePortal({ baseUrl: 'https://ppid.contoh.id' })

  it('cookies travel encrypted only, under a name no plain page can set', async () => {
    const user = { surel: 'budi@contoh.id', sandi: password }
    await createUser(portal.database.db, {
      name: 'Budi Santoso',
      email: user.surel,
      password,
      role: 'applicant',
      agencyId: null,
    })
    const browser = new Browser(portal)
    const answer = await browser.post('/masuk', user)
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Secure-terbuka\.session_token=.*; Secure/,
    )
    expect(await browser.viewer()).toMatchObject({ email: user.surel })
    const plain = new Browser(portal)
    plain.cookies.set(
      'terbuka.session_token',
      browser.cookies.get('__Secure-terbuka.session_token') ?? '',
    )
    expect(await plain.viewer()).toBeNull()
  })

  it('looking at a page writes nothing to the session', async () => {
    const user = { surel: 'budi@contoh.id', sandi: password }
    const browser = new Browser(portal)
    await browser.post('/masuk', user)
    const state = () =>
      portal.database.db.selectFrom('sessions').selectAll().orderBy('id').execute()
    const before = await state()
    for (let i = 0; i < 3; i++) expect(await browser.viewer()).not.toBeNull()
    expect(await state()).toEqual(before)
  })
})
