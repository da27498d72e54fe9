import { describe, expect, it } from 'vitest'
import { Browser, password, pathOf, tokenOf, usePortal } from './people.fixtures.tsx'

const portal = usePortal()

let count = 0
function newPerson(over: Record<string, string> = {}) {
  count += 1
  return {
    nama: 'Siti Aminah',
    surel: `siti${count}@contoh.id`,
    sandi: password,
    setuju: 'ya',
    ...over,
  }
}
const lastMail = () => {
  const mail = portal.mails.at(-1)
  if (!mail) throw new Error('no mail was sent')
  return mail
}

describe('registration', () => {
  it('mails a link; the link asks for one press, and then one is signed in and back where one was', async () => {
    const browser = new Browser(portal)
    const form = newPerson({ kembali: '/permohonan/baru?kata=jalan' })
    const answer = await browser.post('/daftar', form)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toMatch(/^\/daftar\/terkirim\?/)
    expect(answer.headers.location).not.toContain('contoh.id')
    expect((await browser.get('/daftar/terkirim')).body).toContain(form.surel)
    expect(lastMail()).toMatchObject({
      kind: 'confirm_email',
      person: { email: form.surel, name: 'Siti Aminah', locale: 'id' },
    })
    const link = pathOf(lastMail().link)
    expect(link).not.toContain('contoh')

    const phone = new Browser(portal)
    expect((await phone.get(link)).body).toContain('Konfirmasi surel saya')
    expect((await phone.get(link)).statusCode).toBe(200)
    expect(await phone.viewer()).toBeNull()
    const confirmed = await phone.post('/konfirmasi', { token: tokenOf(lastMail().link) })
    expect(confirmed.statusCode).toBe(303)
    expect(confirmed.headers.location).toBe('/permohonan/baru?kata=jalan')
    expect(await phone.viewer()).toMatchObject({
      email: form.surel,
      role: 'applicant',
      emailVerified: true,
    })
  })

  it('takes a confirming link once', async () => {
    await new Browser(portal).post('/daftar', newPerson())
    const token = tokenOf(lastMail().link)
    const answers = await Promise.all(
      [1, 2, 3].map(() => new Browser(portal).post('/konfirmasi', { token })),
    )
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([303, 410, 410])
    expect((await new Browser(portal).get(`/konfirmasi?token=${token}`)).statusCode).toBe(410)
  })

  it('refuses a link that is too old, and one made for something else', async () => {
    const form = newPerson()
    await new Browser(portal).post('/daftar', form)
    const token = tokenOf(lastMail().link)
    expect(
      (await new Browser(portal).post('/atur-sandi', { token, sandi: 'x'.repeat(12) })).statusCode,
    ).toBe(410)
    await portal.database.db
      .updateTable('mail_links')
      .set({ expires_at: new Date(0) })
      .execute()
    expect((await new Browser(portal).post('/konfirmasi', { token })).statusCode).toBe(410)
  })

  it('answers an address that has an account just as a new one, and tells its owner by mail', async () => {
    const form = newPerson()
    const first = await new Browser(portal).post('/daftar', form)
    const mailed = portal.mails.length
    const browser = new Browser(portal)
    const second = await browser.post('/daftar', {
      ...form,
      nama: 'Orang Lain',
      surel: form.surel.toUpperCase(),
      sandi: 'kata sandi orang lain',
    })
    expect([second.statusCode, second.headers.location, second.body]).toEqual([
      first.statusCode,
      first.headers.location,
      first.body,
    ])
    expect([...browser.cookies.keys()]).toEqual(['terbuka.alamat'])
    expect(portal.mails.length).toBe(mailed + 1)
    expect(lastMail()).toMatchObject({
      kind: 'already_registered',
      person: { name: 'Siti Aminah' },
    })
    expect(pathOf(lastMail().link)).toBe('/masuk')
    await browser.post('/masuk', { surel: form.surel, sandi: 'kata sandi orang lain' })
    expect(await browser.viewer()).toBeNull()
    await browser.post('/masuk', form)
    expect(await browser.viewer()).toMatchObject({ email: form.surel })
  })

  it('makes one account of the same form sent ten times at once', async () => {
    const form = newPerson()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => new Browser(portal).post('/daftar', form)),
    )
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([303]))
    const rows = await portal.database.db
      .selectFrom('people')
      .innerJoin('credentials', 'credentials.user_id', 'people.id')
      .select('people.id')
      .where('email', '=', form.surel)
      .execute()
    expect(rows).toHaveLength(1)
  })

  it('makes no account when the mail cannot be written', async () => {
    const form = newPerson()
    portal.failNextMail()
    expect((await new Browser(portal).post('/daftar', form)).statusCode).toBe(500)
    const found = await portal.database.db
      .selectFrom('people')
      .select('id')
      .where('email', '=', form.surel)
      .execute()
    expect(found).toEqual([])
  })

  it('keeps what was typed and says what is wrong beside each field', async () => {
    const answer = await new Browser(portal).post('/daftar', {
      nama: 'S<b>',
      surel: 'siti@',
      sandi: 'pendek',
    })
    expect(answer.statusCode).toBe(422)
    for (const id of ['nama', 'surel', 'sandi', 'setuju']) {
      expect(answer.body).toContain(`id="${id}-error"`)
      expect(answer.body).toContain(`href="#${id}"`)
    }
    expect(answer.body).toContain('value="S&lt;b>"')
    expect(answer.body).toContain('value="siti@"')
    expect(answer.body).not.toContain('pendek')
    expect(portal.mails.some((mail) => mail.person.email === 'siti@')).toBe(false)
  })

  it('refuses a password equal to the address, and one of 129 characters', async () => {
    const same = newPerson({ surel: 'panjang@contoh.id', sandi: 'Panjang@contoh.id' })
    expect((await new Browser(portal).post('/daftar', same)).body).toContain('tidak boleh sama')
    const long = newPerson({ sandi: 'a'.repeat(129) })
    expect((await new Browser(portal).post('/daftar', long)).statusCode).toBe(422)
    const longest = newPerson({ sandi: '\u{1F41F}'.repeat(128) })
    expect((await new Browser(portal).post('/daftar', longest)).statusCode).toBe(303)
    const browser = new Browser(portal)
    await browser.post('/masuk', longest)
    expect(await browser.viewer()).toMatchObject({ email: longest.surel })
  })

  it('never mails a name that could pass for an address of the web', async () => {
    for (const nama of ['Menang! http://tipu.id', 'klik@tipu.id', 'a:b:c'])
      expect((await new Browser(portal).post('/daftar', newPerson({ nama }))).statusCode).toBe(422)
  })

  it('lets nobody choose a role', async () => {
    const form = newPerson({ role: 'admin', peran: 'admin', email_verified: 'true' })
    await new Browser(portal).post('/daftar', form)
    const browser = new Browser(portal)
    await browser.post('/masuk', form)
    expect(await browser.viewer()).toMatchObject({ role: 'applicant', emailVerified: false })
  })

  it('keeps which notice was agreed to', async () => {
    const form = newPerson()
    await new Browser(portal).post('/daftar', form)
    const row = await portal.database.db
      .selectFrom('people')
      .select(['consent_version', 'consented_at'])
      .where('email', '=', form.surel)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ consent_version: '2026-11', consented_at: expect.any(Date) })
  })
})

describe('sending the confirmation again', () => {
  it('needs no typing in the browser that registered, and both links work', async () => {
    const browser = new Browser(portal)
    const form = newPerson()
    await browser.post('/daftar', form)
    const first = tokenOf(lastMail().link)
    const again = await browser.post('/daftar/kirim-ulang')
    expect(again.statusCode).toBe(303)
    expect((await browser.get(again.headers.location ?? '')).body).toContain('sudah kami terima')
    expect(lastMail().person.email).toBe(form.surel)
    expect(tokenOf(lastMail().link)).not.toBe(first)
    expect((await browser.post('/konfirmasi', { token: first })).statusCode).toBe(303)
  })

  it('answers alike for an unknown, a confirmed and a waiting address, and mails only the last', async () => {
    const confirmed = newPerson()
    await new Browser(portal).post('/daftar', confirmed)
    await new Browser(portal).post('/konfirmasi', { token: tokenOf(lastMail().link) })
    const waiting = newPerson()
    await new Browser(portal).post('/daftar', waiting)
    const before = portal.mails.length
    const answers = []
    for (const surel of ['tidak.ada@contoh.id', confirmed.surel, waiting.surel])
      answers.push(await new Browser(portal).post('/daftar/kirim-ulang', { surel }))
    expect(answers.map((a) => [a.statusCode, a.headers.location])).toEqual(
      Array(3).fill([303, '/daftar/terkirim?ulang=1']),
    )
    expect(portal.mails.slice(before).map((mail) => mail.person.email)).toEqual([waiting.surel])
  })

  it('fills nobody’s mailbox: five an hour', async () => {
    const form = newPerson()
    await new Browser(portal).post('/daftar', form)
    for (let i = 0; i < 8; i++)
      await new Browser(portal).post('/daftar/kirim-ulang', { surel: form.surel })
    await new Browser(portal).post('/lupa-sandi', { surel: form.surel })
    await new Browser(portal).post('/daftar', form)
    expect(portal.mails.filter((mail) => mail.person.email === form.surel)).toHaveLength(5)
  })

  it('asks for the address where the browser does not know it, and refuses a broken one', async () => {
    expect((await new Browser(portal).get('/daftar/terkirim')).body).toContain('name="surel"')
    const answer = await new Browser(portal).post('/daftar/kirim-ulang', { surel: 'bukan surel' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('value="bukan surel"')
    const browser = new Browser(portal)
    browser.cookies.set('terbuka.alamat', 'palsu')
    expect((await browser.post('/daftar/kirim-ulang')).statusCode).toBe(422)
  })
})
