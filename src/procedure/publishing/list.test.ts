import { expect, test } from 'vitest'
import { cast, now, today } from '../../../test/oracle/entry-life.ts'
import { addDays } from '../dates.ts'
import { refuseList } from './list.ts'

const list = { decreeDate: today, items: 3 }

test('PPID Utama sets the list by a decree of today or earlier', () => {
  expect(refuseList(list, { actor: cast.utama, now })).toBeNull()
  expect(refuseList(list, { actor: cast.system, now })).toBeNull()
  const signedLater = { ...list, decreeDate: addDays(today, 1) }
  expect(refuseList(signedLater, { actor: cast.utama, now })).toBe('decree_in_future')
})

test('nobody else sets it, and never an empty one', () => {
  for (const actor of [cast.dinkes, cast.admin, cast.applicant])
    expect(refuseList(list, { actor, now })).toBe('not_permitted')
  expect(refuseList({ ...list, items: 0 }, { actor: cast.utama, now })).toBe('list_empty')
})
