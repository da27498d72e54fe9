import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { useThreeCases } from '../../src/records/verify/tampering.fixture.ts'

const records = useThreeCases()

/** The command as an operator runs it, against the database of this file. */
function verify() {
  const { PATH, HOME } = process.env
  return spawnSync(process.execPath, ['dist/main.js', 'verify'], {
    encoding: 'utf8',
    env: { PATH, HOME, DATABASE_URL: records.database.appUrl },
  })
}

test('records that nobody touched verify', () => {
  const { status, stdout } = verify()
  expect(status).toBe(0)
  expect(stdout).not.toContain(records.filed.number)
})

test.each([
  [
    'changes one byte of an event',
    `update events set data = jsonb_set(data, '{takenOver}', 'true') where CASE and seq = 3`,
  ],
  ['removes an event from the middle', 'delete from events where CASE and seq = 3'],
  ['alters a text that an event vouches for', `update texts set body = body || '.' where CASE`],
])('a superuser who %s is found out: the command names the case and exits 1', async (_, change) => {
  await records.tamper(change.replace('CASE', records.ofCase()))
  const { status, stdout } = verify()
  expect(status).toBe(1)
  expect(stdout).toContain(records.filed.number)
  expect(stdout).not.toContain(records.before.number)
})
