import { expect, test } from 'vitest'
import { refusals as en } from '../../../locales/en/refusals.ts'
import { refusals as id } from '../../../locales/id/refusals.ts'
import type { RefusalCode } from '../../procedure/request/commands.ts'

test('every refusal says in both languages, in whole sentences, what is the matter', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort())
  for (const sentence of [...Object.values(id), ...Object.values(en)])
    expect(sentence).toMatch(/^[A-Z].{20,}\.$/)
})

/** Refusals that stand on an article; all others speak of the portal itself, of what is there and what is not. */
const articles = {
  completion_awaited: 'Perki 1/2021',
  completeness_check_over: 'Perki 1/2021',
  completion_over: 'Perki 1/2021',
  already_extended: 'Pasal 22 ayat (8)',
  extension_after_due: 'Pasal 22 ayat (7) dan (8)',
  extension_days: 'Pasal 22 ayat (8)',
  already_notified: 'Pasal 22 ayat (7)',
  outcome_incomplete: 'Pasal 22 ayat (7)',
  refusal_without_letter: 'Pasal 17 dan Pasal 22 ayat (7) huruf c',
  withheld_without_reason: 'Pasal 22 ayat (7) huruf e',
  partial_without_file: 'Pasal 22 ayat (7) huruf d',
  test_missing: 'Pasal 19',
  test_not_concluded: 'Pasal 19',
  test_says_open: 'Pasal 19',
  test_other_letter: 'Pasal 17 dan 19',
  test_other_agency: 'Pasal 19',
  test_expired: 'Pasal 20',
  test_same_person: 'Pasal 19',
  fee_not_allowed: 'Pasal 21',
  fee_bad: 'Pasal 22 ayat (7) huruf g',
  fee_unpaid: 'Pasal 22 ayat (7) huruf g',
  silence_too_early: 'Pasal 22 ayat (7)',
  already_silent: 'Pasal 22 ayat (7)',
  withdraw_too_late: 'Pasal 35',
  order_missing: 'Pasal 36',
  receipt_too_old: 'Pasal 22 ayat (7)',
} as const satisfies Partial<Record<RefusalCode, string>>

test.each(Object.entries(articles))('%s names its article in both languages', (code, article) => {
  expect(id[code as keyof typeof articles]).toContain(article)
  expect(en[code as keyof typeof articles]).toMatch(/Article|Regulation 1\/2021/)
})
