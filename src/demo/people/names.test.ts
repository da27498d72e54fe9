import { expect, it } from 'vitest'
import { districts } from '../documents/places.ts'
import { people } from './names.ts'

it('120 people, each with a key, name, NIK and e-mail of their own', () => {
  expect(people).toHaveLength(120)
  for (const field of ['key', 'fullName', 'nik', 'email'] as const) {
    expect(new Set(people.map((person) => person[field])).size, field).toBe(people.length)
  }
})

it('every NIK has the form of a real one: regency, kecamatan, a date with 40 added for women, a serial', () => {
  for (const { nik, sex, address } of people) {
    expect(nik).toMatch(/^6106(0[1-9]|1\d|2[0-3])\d{6}9\d{3}$/)
    const day = Number(nik.slice(6, 8))
    expect(sex === 'perempuan' ? day - 40 : day).toBeGreaterThanOrEqual(1)
    expect(sex === 'perempuan' ? day - 40 : day).toBeLessThanOrEqual(28)
    expect(Number(nik.slice(8, 10))).toBeLessThanOrEqual(12)
    expect(districts[Number(nik.slice(4, 6)) - 1]).toBe(address.district)
  }
})

it('mail to them reaches nobody', () => {
  expect(people.every(({ email }) => /^[a-z.]+@contoh\.id$/.test(email))).toBe(true)
})
