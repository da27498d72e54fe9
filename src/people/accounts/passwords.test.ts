import { describe, expect, it } from 'vitest'
import { refusePassword } from './password-rules.ts'
import { hashPassword, PasswordsBusy, verifyPassword } from './passwords.ts'

describe('a password', () => {
  it('is proved by its hash and no other', async () => {
    const hash = await hashPassword('sungai kapuas deras')
    expect(hash).not.toContain('kapuas')
    expect(await verifyPassword({ hash, password: 'sungai kapuas deras' })).toBe(true)
    expect(await verifyPassword({ hash, password: 'sungai kapuas dera' })).toBe(false)
  })

  it('has a different hash each time', async () => {
    expect(await hashPassword('a')).not.toBe(await hashPassword('a'))
  })

  it('is the same however the keyboard composes its letters', async () => {
    const hash = await hashPassword('caf\u00e9 kopi susu')
    expect(await verifyPassword({ hash, password: 'cafe\u0301 kopi susu' })).toBe(true)
  })

  it.each([
    '',
    'x',
    'bcrypt$1$2$3$4$5',
    'scrypt$1048576$8$5$YQ$YQ',
    `scrypt$1048576$8$1$YQ$${'A'.repeat(43)}`,
  ])('is never proved by the broken hash %j', async (hash) => {
    expect(await verifyPassword({ hash, password: 'a' })).toBe(false)
  })

  it('is refused for its length in characters, or for being the address', () => {
    const email = 'siti@contoh.id'
    const refusals = [
      '123456789',
      '1234567890',
      '🐟'.repeat(128),
      '🐟'.repeat(129),
      ' SITI@contoh.id',
    ].map((password) => refusePassword({ password, email }))
    expect(refusals).toEqual([
      'password_too_short',
      null,
      null,
      'password_too_long',
      'password_is_email',
    ])
  })

  it('is turned away when forty others wait, and the rest are served', async () => {
    // A hash that costs little; the queue is the same for all.
    const cheap = `scrypt$1024$8$1$YQ$${'A'.repeat(43)}`
    const waiting = Array.from({ length: 48 }, () => verifyPassword({ hash: cheap, password: 'a' }))
    const [hashing, ...all] = await Promise.allSettled([hashPassword('a'), ...waiting])
    const refused = all.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(7)
    expect(refused.every((one) => one.reason instanceof PasswordsBusy)).toBe(true)
    expect(hashing).toMatchObject({ status: 'rejected' })
    expect(await hashPassword('a')).toMatch(/^scrypt\$/)
  })
})
