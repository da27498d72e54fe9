import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { recordAudit } from './audit.ts'
import { fileCase, runAs } from './case.fixture.ts'

const database = useDatabase()

beforeAll(async () => {
  await fileCase(database.db)
  await recordAudit(database.db, {
    event: 'seen',
    actorId: null,
    role: null,
    subject: 'x',
    detail: {},
  })
})

const refused = [
  `update events set data = '{}'`,
  'delete from events',
  'truncate events',
  'truncate streams cascade',
  `update numbers set number = 'P-9'`,
  'delete from numbers',
  'truncate numbers cascade',
  `update audit set event = 'other'`,
  'delete from audit',
  'truncate audit',
  'update streams set version = version - 1',
  'update streams set head = head',
  `update streams set kind = 'office', version = version + 1`,
  'delete from streams',
  `update texts set body = 'lain'`,
  `update texts set kind = 'lain', salt = null, body = null, erased_at = now()`,
  'delete from texts',
  // By itself the words that versions of entries point to would keep it.
  'truncate texts cascade',
  'update number_counters set value = value + 2',
  'update number_counters set year = year + 1, value = value + 1',
  `insert into number_counters (kind, year, value) values ('K', 2026, 2)`,
  'delete from number_counters',
  'truncate number_counters',
]

describe.each(['serving role', 'owner'] as const)('the database refuses to the %s', (role) => {
  test.each(refused)('%s', async (statement) => {
    const url = role === 'owner' ? database.ownerUrl : database.appUrl
    await expect(runAs(url, [statement])).rejects.toMatchObject({ code: '42501' })
  })
})

test('an erased text can neither be filled again nor erased anew', async () => {
  const { item } = await fileCase(database.db)
  const erase = `update texts set salt = null, body = null, erased_at = now() where text_id = '${item.textId}'`
  await runAs(database.appUrl, [erase])
  const fill = `update texts set salt = '\\x00', body = 'lain', erased_at = null where text_id = '${item.textId}'`
  for (const statement of [erase, fill])
    await expect(runAs(database.appUrl, [statement])).rejects.toMatchObject({ code: '42501' })
})

test('a text without a stream is refused when the transaction commits', async () => {
  const orphan = `insert into texts (text_id, stream_id, kind, salt, body)
    values (gen_random_uuid(), gen_random_uuid(), 'item', '\\x00', 'a')`
  await expect(runAs(database.appUrl, ['begin', orphan, 'commit'])).rejects.toMatchObject({
    code: '23503',
  })
})
