import { beforeAll, beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Actor, Instant, LocalDate } from '../../procedure/values.ts'
import { runAs } from '../../records/case.fixture.ts'
import { verifyRecords } from '../../records/verify/verify.ts'
import { addAgencies, addFile, publish } from '../catalogue.fixture.ts'
import { setList } from '../dip/lists.ts'
import { entryById } from '../queries.ts'
import { openNextVersion, publishDraft, renewEntry, withdrawEntry } from './desk.ts'
import { verifyPublished } from './verify.ts'

const database = useDatabase()
const now = '2026-11-23T02:00:00.000Z' as Instant
const actor: Actor = {
  kind: 'person',
  id: '7d3f6c52-5a1e-4f0e-9f53-0d6a7a0c0a01',
  role: 'ppid_utama',
  agencyId: null,
}
const deps = () => ({ db: database.db, storage: null as never, clock: () => now })
let entryId = ''

beforeAll(() => addAgencies(database.db))
beforeEach(async () => {
  await runAs(database.superuserUrl, [
    'set session_replication_role = replica',
    ...[
      'dip_list_items',
      'dip_lists',
      'entry_drafts',
      'entry_index',
      'entry_versions',
      'entry_files',
    ].map((table) => `delete from ${table}`),
    ...['entries', 'events', 'texts', 'streams'].map((table) => `delete from ${table}`),
  ])
  const files = [await addFile(database.db)]
  entryId = (await publish(database.db, { files, validUntil: '2027-04-01' as LocalDate })).entryId
  await publish(database.db, { title: 'Yang kedua' })
  const decree = {
    decreeNumber: 'SK 1',
    decreeDate: '2026-11-20' as LocalDate,
    approvedBy: 'Sekda',
  }
  const set = await setList(database.db, { ...decree, version: null, actor, now })
  expect(set).toEqual({ kind: 'done', version: 1 })
})

const found = async () => (await verifyPublished(database.db)).map(({ what }) => what)
const tamper = (...statements: string[]) =>
  runAs(database.superuserUrl, ['set session_replication_role = replica', ...statements])

test('what was published, renewed and withdrawn verifies', async () => {
  const on = { entryId, actor, seen: null }
  await renewEntry(deps(), { ...on, validUntil: null })
  await openNextVersion(deps(), on)
  expect(await found()).toEqual([])
  await withdrawEntry(deps(), { ...on, reason: 'Keliru terbit semuanya.' })
  expect(await found()).toEqual([])
  expect((await verifyRecords(database.db)).broken).toEqual([])
})

test.each([
  ['changes a title', `update entries set title = title || '!' where title <> 'Yang kedua'`],
  [
    'moves a day of renewal',
    `update entries set valid_until = '2030-01-01' where valid_until is not null`,
  ],
  ['removes an entry', `delete from entries where title = 'Yang kedua'`],
  [
    'withdraws without a record',
    `update entries set state = 'withdrawn', withdrawn_at = now(), withdrawn_reason = 'x' where title = 'Yang kedua'`,
  ],
  [
    'moves its publication',
    `update entries set published_at = '2020-01-01' where title = 'Yang kedua'`,
  ],
  [
    'puts other bytes in the place of a file',
    `insert into blobs (sha256, size) values (repeat('ab', 32), 3) on conflict do nothing`,
    `update files set sha256 = repeat('ab', 32) where file_id in (select file_id from entry_files)`,
  ],
  [
    'renames a file',
    `update files set name = 'lain.pdf' where file_id in (select file_id from entry_files)`,
  ],
  ['takes a file away', `update entry_files set replaced_at = now()`],
  [
    'adds a file',
    `insert into entry_files (entry_id, file_id, ordinal)
      select entry_id, (select file_id from entry_files limit 1), 1 from entries where title = 'Yang kedua'`,
  ],
])('somebody who %s behind the portal is found out', async (_, ...changes) => {
  await tamper(...changes)
  expect(await found()).toEqual(['entry'])
})

test('somebody who words a withdrawal anew is found out', async () => {
  await withdrawEntry(deps(), { entryId, actor, seen: null, reason: 'Keliru terbit semuanya.' })
  expect(await found()).toEqual([])
  await tamper(
    `update entries set withdrawn_reason = 'Sudah tidak berlaku.' where state = 'withdrawn'`,
  )
  expect(await found()).toEqual(['entry'])
})

test('a file that a newer one replaced is vouched for, too, and one that a scanner refused is let be', async () => {
  const on = { entryId, actor, seen: null }
  await openNextVersion(deps(), on)
  const newer = await addFile(database.db, { name: 'baru.pdf' })
  await tamper(`update entry_draft_files set replaces = file_id, file_id = '${newer}'`)
  const before = await entryById(database.db, entryId)
  if (!before) throw new Error('the entry is there')
  const entry = { ...before, files: [newer], validUntil: '2027-04-01' as LocalDate }
  expect(await publishDraft(deps(), { ...on, entry })).toEqual({ kind: 'done' })
  expect(await found()).toEqual([])
  await tamper(`update files set scan = 'refused' where file_id = '${newer}'`)
  expect(await found()).toEqual([])
  await tamper(`update files set size = size + 1 where file_id <> '${newer}'`)
  expect(await found()).toEqual(['entry'])
})

test.each([
  ['changes a row', `update dip_list_items set row = row || '{"title": "lain"}' where ordinal = 1`],
  ['removes a row', 'delete from dip_list_items where ordinal = 2'],
])('somebody who %s of a list set by decree is found out', async (_, change) => {
  await tamper(change)
  expect(await found()).toEqual(['list'])
})

test('an entry from before there were logs is let be, and gets one when it is first acted on', async () => {
  await tamper(
    `delete from events where stream_id = '${entryId}'`,
    `delete from texts where stream_id = '${entryId}'`,
    `delete from entry_versions where entry_id = '${entryId}'`,
    `delete from streams where stream_id = '${entryId}'`,
  )
  expect(await found()).toEqual([])
  const acted = await renewEntry(deps(), { entryId, actor, seen: '1.0', validUntil: null })
  expect(acted).toEqual({ kind: 'done' })
  expect(await found()).toEqual([])
  expect((await verifyRecords(database.db)).broken).toEqual([])
})
