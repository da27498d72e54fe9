import { expect, test } from 'vitest'
import type { LocalDate } from '../../procedure/values.ts'
import { checkCounterFields, emptyCounterFields } from './counter-form.ts'

const today = '2026-11-23' as LocalDate
const fields = { ...emptyCounterFields(today), surel: 'Tamu@Contoh.id' }
const faultsOf = (over: Partial<typeof fields>, phone = '0812345678') => {
  const checked = checkCounterFields({ ...fields, ...over }, { today, phone })
  return checked.ok ? [] : checked.faults.map(({ field, problem }) => `${field} ${problem}`)
}

test('somebody comes today, and their address is kept as all are', () => {
  expect(checkCounterFields(fields, { today, phone: '' })).toEqual({
    ok: true,
    form: {
      channel: 'datang_langsung',
      receivedOn: today,
      email: 'tamu@contoh.id',
      identitySeen: false,
    },
  })
})

test('a letter may have come up to 30 days ago, but not tomorrow', () => {
  expect(faultsOf({ saluran: 'surat', diterima: '2026-10-24' })).toEqual([])
  expect(faultsOf({ diterima: '2026-10-23' })).toEqual(['diterima too_old'])
  expect(faultsOf({ diterima: '2026-11-24' })).toEqual(['diterima future'])
  expect(faultsOf({ diterima: '2026-02-30' })).toEqual(['diterima date'])
})

test('the web is no channel of the counter', () => {
  expect(faultsOf({ saluran: 'web' })).toEqual(['saluran channel'])
})

test('without an address a phone number is needed, and an address must be one', () => {
  expect(faultsOf({ surel: '' })).toEqual([])
  expect(faultsOf({ surel: '' }, '')).toEqual(['telepon contact'])
  expect(faultsOf({ surel: 'bukan alamat' })).toEqual(['surel email'])
})
