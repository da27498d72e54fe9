import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskNik, type NikRefusal, parseNik } from './nik.ts'

const two = (n: number) => String(n).padStart(2, '0')
const provinceCodes =
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  )

const birthday = fc
  .record({ day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }) })
  .filter(({ day, month }) => new Date(Date.UTC(2000, month - 1, day)).getUTCDate() === day)

const wellFormed = fc
  .record({
    province: fc.constantFrom(...provinceCodes),
    places: fc.integer({ min: 0, max: 9999 }),
    birthday,
    woman: fc.boolean(),
    year: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ province, places, birthday: { day, month }, woman, year, serial }) =>
    [
      province,
      String(places).padStart(4, '0'),
      two(woman ? day + 40 : day),
      two(month),
      two(year),
      String(serial).padStart(4, '0'),
    ].join(''),
  )

describe('a NIK', () => {
  it('is taken for a man and for a woman', () => {
    expect(parseNik('6106011708900001')).toEqual({ ok: true, nik: '6106011708900001' })
    expect(parseNik('6106015708900002')).toEqual({ ok: true, nik: '6106015708900002' })
  })

  it('is taken from any place, for every real day of the year', () => {
    fc.assert(fc.property(wellFormed, (nik) => parseNik(nik).ok))
  })

  it('may be written in groups', () => {
    expect(parseNik(' 6106.0117-0890 0001 ')).toEqual({ ok: true, nik: '6106011708900001' })
  })

  const refused: readonly [string, NikRefusal][] = [
    ['', 'nik_not_16_digits'],
    ['610601170890000', 'nik_not_16_digits'],
    ['61060117089000011', 'nik_not_16_digits'],
    ['６１０６０１１７０８９００００１', 'nik_not_16_digits'],
    ['61060117089O0001', 'nik_not_16_digits'],
    ['2006011708900001', 'nik_unknown_province'],
    ['9806011708900001', 'nik_unknown_province'],
    ['6106010008900001', 'nik_impossible_date'],
    ['6106013208900001', 'nik_impossible_date'],
    ['6106014008900001', 'nik_impossible_date'],
    ['6106017208900001', 'nik_impossible_date'],
    ['6106013002900001', 'nik_impossible_date'],
    ['6106017104900001', 'nik_impossible_date'],
    ['6106011700900001', 'nik_impossible_date'],
    ['6106011713900001', 'nik_impossible_date'],
    ['6106011708900000', 'nik_serial_zero'],
  ]
  it.each(refused)('written %s is refused: %s', (text, reason) => {
    expect(parseNik(text)).toEqual({ ok: false, reason })
  })

  it('may be of somebody born on 29 February', () => {
    expect(parseNik('6106012902000001').ok).toBe(true)
    expect(parseNik('6106016902960001').ok).toBe(true)
  })

  it('is never taken with anything but digits in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24, unit: 'binary' }), (text) => {
        const read = parseNik(text)
        return !read.ok || /^[0-9]{16}$/.test(read.nik)
      }),
    )
  })

  it('shows four digits at each end when masked, and none between', () => {
    const read = parseNik('6106011708900001')
    expect(read.ok && maskNik(read.nik)).toBe('6106********0001')
  })
})
