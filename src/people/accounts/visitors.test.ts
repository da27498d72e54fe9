import { expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { issueLink } from './mail-links.ts'
import { resetPassword } from './password-reset.ts'
import { insertVisitor, personWithEmail, shownEmail } from './visitors.ts'

const database = useDatabase()
const visitor = (name: string, email: string | null) =>
  database.db.transaction().execute((trx) => insertVisitor(trx, { name, email }))

it('a person without an address is an applicant whom no mail reaches', async () => {
  const first = await visitor('Rekaan Satu', null)
  const second = await visitor('Rekaan Dua', null)
  expect(first).not.toBe(second)
  const row = await database.db
    .selectFrom('people')
    .select(['email', 'reachable_by_mail'])
    .where('id', '=', first)
    .executeTakeFirstOrThrow()
  expect(row.reachable_by_mail).toBe(false)
  expect(shownEmail(row.email)).toBeNull()
})

it('a person is found by exactly their address, and none is made twice', async () => {
  const id = await visitor('Rekaan Tiga', 'Tiga@Contoh.id')
  expect(await personWithEmail(database.db, ' tiga@contoh.id')).toEqual({
    id,
    name: 'Rekaan Tiga',
    role: 'applicant',
  })
  expect(await personWithEmail(database.db, 'tig@contoh.id')).toBeNull()
  expect(await visitor('Orang Lain', 'tiga@contoh.id')).toBeNull()
})

it('who was entered at the counter takes the account over with a mailed link', async () => {
  const { db } = database
  const id = (await visitor('Rekaan Empat', 'empat@contoh.id')) ?? ''
  const token = await issueLink(db, { purpose: 'reset_password', personId: id, returnPath: null })
  const deps = { db, baseUrl: 'http://127.0.0.1', secret: 'x'.repeat(32), announce: async () => {} }
  const password = 'sungai kapuas deras'
  expect(await resetPassword(deps, { token: token ?? '', password })).toBe(id)
  const kept = await db
    .selectFrom('credentials')
    .select('provider_id')
    .where('user_id', '=', id)
    .execute()
  expect(kept).toEqual([{ provider_id: 'credential' }])
})
