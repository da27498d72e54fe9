import { expect, test } from 'vitest'
import {
  always,
  cast,
  giveBack,
  now,
  open,
  played,
  publish,
  result,
  submit,
  text,
  today,
  withdraw,
} from '../../../test/oracle/entry-life.ts'
import type { Instant, LocalDate } from '../values.ts'
import type { EntryCommand } from './commands.ts'
import { decideEntry, mayEdit } from './decide.ts'
import { noEntry, replayEntry } from './state.ts'

const { utama, dinkes, dinsos, stray, applicant, atasan, tim, desk, admin, system } = cast
const recall: EntryCommand = { type: 'recall' }
const save: EntryCommand = { type: 'save_draft' }
const discard: EntryCommand = { type: 'discard' }
const renew: EntryCommand = { type: 'renew', validUntil: null }
const drafted = played([dinkes, open])
const submitted = played([dinkes, open], [dinkes, submit()])
const returned = played([dinkes, open], [dinkes, submit()], [utama, giveBack])
const published = played([dinkes, open], [dinkes, submit()], [utama, publish()])
const withdrawn = played([utama, open], [utama, publish()], [utama, withdraw])
const periodic = {
  category: 'berkala',
  validUntil: '2027-05-01' as LocalDate,
  alertUntil: null,
} as const
const berkala = played([utama, open], [utama, publish(periodic)])
const urgent = {
  category: 'serta_merta',
  validUntil: null,
  alertUntil: '2026-12-01T02:00:00.000Z' as Instant,
} as const

test('an agency drafts and submits, PPID Utama publishes', () => {
  expect(result(noEntry, dinkes, open)).toEqual(['entry_drafted'])
  expect(result(drafted, dinkes, submit())).toEqual(['entry_submitted'])
  expect(result(submitted, utama, publish())).toEqual(['entry_published'])
  expect(published).toMatchObject({ status: 'published', contentVersion: 1, draft: null })
})

test('what was submitted can be taken back, returned, mended and submitted again', () => {
  expect(result(submitted, dinkes, recall)).toEqual(['entry_recalled'])
  expect(result(submitted, utama, giveBack)).toEqual(['entry_returned'])
  expect(returned.draft?.status).toBe('returned')
  const recalled = played([dinkes, open], [dinkes, submit()], [dinkes, recall])
  expect(recalled.draft?.status).toBe('draft')
  expect(result(returned, dinkes, submit())).toEqual(['entry_submitted'])
  expect(result(drafted, dinkes, recall)).toBe('not_submitted')
  expect(result(published, dinkes, recall)).toBe('no_draft')
})

test('while it is checked only PPID Utama changes a draft', () => {
  const by = (actor: typeof utama | typeof dinkes) => ({ now, actor })
  expect(mayEdit(drafted, by(dinkes))).toBe(true)
  expect(mayEdit(submitted, by(dinkes))).toBe(false)
  expect(mayEdit(submitted, by(utama))).toBe(true)
  expect(result(submitted, dinkes, save)).toBe('draft_submitted')
  expect(result(submitted, dinkes, submit())).toBe('draft_submitted')
  expect(result(submitted, dinkes, discard)).toBe('draft_submitted')
  expect(result(published, dinkes, save)).toBe('no_draft')
  expect(result(published, dinkes, submit())).toBe('no_draft')
})

test('PPID Utama publishes its own draft, but not what an agency still writes', () => {
  expect(result(played([utama, open]), utama, publish())).toEqual(['entry_published'])
  expect(result(drafted, utama, publish())).toBe('not_submitted')
  expect(result(returned, utama, publish())).toBe('not_submitted')
  expect(result(published, utama, publish())).toBe('no_draft')
})

test('a published entry gets a next version, one working copy at a time', () => {
  const again = played(
    ...([
      [dinkes, open],
      [dinkes, submit()],
      [utama, publish()],
      [dinkes, open],
    ] as const),
  )
  expect(again.status).toBe('published')
  expect(result(again, utama, open)).toBe('draft_exists')
  expect(result(again, dinkes, discard)).toEqual(['entry_discarded'])
  const second = played(
    [utama, open],
    [utama, publish()],
    [utama, open],
    [utama, discard],
    [utama, open],
    [utama, publish()],
  )
  expect(second.contentVersion).toBe(2)
})

test('nothing happens to an entry that was withdrawn', () => {
  for (const command of [open, save, submit(), recall, giveBack, discard, publish(), renew])
    expect(result(withdrawn, utama, command)).toBe('entry_withdrawn')
  expect(result(withdrawn, utama, withdraw)).toBe('entry_withdrawn')
  expect(result(drafted, utama, withdraw)).toBe('not_published')
})

test('an agency keeps to its own entries', () => {
  for (const actor of [dinsos, stray]) {
    expect(result(noEntry, actor, open)).toBe('not_permitted')
    expect(result(drafted, actor, save)).toBe('not_permitted')
    expect(result(submitted, actor, recall)).toBe('not_permitted')
    expect(result(berkala, actor, renew)).toBe('not_permitted')
  }
})

test('only PPID Utama publishes, returns and withdraws, and nobody else does anything', () => {
  for (const command of [publish(), giveBack, withdraw])
    expect(result(submitted, dinkes, command)).toBe('not_permitted')
  for (const actor of [applicant, atasan, tim, desk, admin])
    for (const command of [open, save, submit(), recall, giveBack, discard, publish(), renew])
      expect(result(submitted, actor, command)).toBe('not_permitted')
  expect(result(noEntry, system, open)).toBe('not_permitted')
})

test('an archive and an answer are published at once, by the system or by PPID Utama', () => {
  expect(result(noEntry, system, publish(always, 'archive'))).toEqual(['entry_published'])
  expect(result(noEntry, utama, publish(always, 'answer'))).toEqual(['entry_published'])
  expect(result(drafted, utama, publish(always, 'archive'))).toBe('draft_exists')
  // An old warning has no banner any more.
  const old = { ...urgent, alertUntil: null }
  expect(result(noEntry, system, publish(old, 'archive'))).toEqual(['entry_published'])
  const dateless = { ...periodic, validUntil: null }
  expect(result(noEntry, system, publish(dateless, 'archive'))).toEqual(['entry_published'])
  expect(result(noEntry, system, publish({ ...always, alertUntil: now }, 'archive'))).toBe(
    'alert_not_immediate',
  )
})

test('periodic information names a day for its renewal, at most six months on', () => {
  const until = (date: string | null) =>
    result(played([utama, open]), utama, publish({ ...periodic, validUntil: date as LocalDate }))
  expect(until(null)).toBe('valid_until_missing')
  expect(until('2026-11-22')).toBe('valid_until_past')
  expect(until('2026-11-23')).toEqual(['entry_published'])
  expect(until('2027-05-23')).toEqual(['entry_published'])
  expect(until('2027-05-24')).toBe('valid_until_too_late')
  const other = { ...always, validUntil: '2027-01-01' as LocalDate }
  expect(result(drafted, dinkes, submit(other))).toBe('not_periodic')
})

test('periodic information is renewed as it stands', () => {
  const decision = decideEntry(berkala, renew, { now, actor: utama })
  expect(decision).toEqual({
    ok: true,
    events: [{ type: 'entry_renewed', validUntil: '2027-05-23' }],
  })
  const chosen = (date: string): EntryCommand => ({
    type: 'renew',
    validUntil: date as LocalDate,
  })
  expect(result(berkala, dinkes, chosen('2027-01-01'))).toEqual(['entry_renewed'])
  expect(result(berkala, dinkes, chosen('2027-06-01'))).toBe('valid_until_too_late')
  expect(result(published, utama, renew)).toBe('not_periodic')
  expect(result(drafted, utama, renew)).toBe('not_published')
  expect(
    result(played([utama, open], [utama, publish(periodic)], [dinkes, open]), utama, renew),
  ).toBe('draft_exists')
  const renewed = played([utama, open], [utama, publish(periodic)], [utama, chosen(today)])
  expect(renewed.validUntil).toBe(today)
})

test('immediate information needs a warning that ends later; its next version need not warn again', () => {
  const terms = (alertUntil: string | null) =>
    submit({ ...urgent, alertUntil: alertUntil as Instant })
  expect(result(drafted, dinkes, terms(null))).toBe('alert_missing')
  expect(result(drafted, dinkes, terms(now))).toBe('alert_over')
  expect(result(drafted, dinkes, terms(urgent.alertUntil))).toEqual(['entry_submitted'])
  const next = played([utama, open], [utama, publish(urgent)], [utama, open])
  expect(result(next, utama, publish({ ...urgent, alertUntil: null }))).toEqual(['entry_published'])
  const changed = played([utama, open], [utama, publish()], [utama, open])
  expect(result(changed, utama, publish({ ...urgent, alertUntil: null }))).toBe('alert_missing')
})

test('what the system begins has no role behind it', () => {
  const event = { type: 'entry_drafted', agencyId: 'dinkes' } as const
  const log = [{ seq: 1, at: now, actor: system, event }]
  expect(replayEntry(log).draft).toEqual({ status: 'draft', openedBy: null })
  const lost = { seq: 1, at: now, actor: utama, event: { type: 'entry_returned', reason: text } }
  expect(replayEntry([lost as never]).draft).toEqual({ status: 'returned', openedBy: null })
})
