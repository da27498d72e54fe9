import { expect, test } from 'vitest'
import { detect } from './detect.ts'

const kinds = (text: string) => detect(text).map(({ kind }) => kind)

test('a NIK is found as people write it, and shown masked', () => {
  expect(detect('Nama Ani, NIK 6106015708900002, Putussibau')).toEqual([
    { kind: 'nik', sample: '6106********0002' },
  ])
  expect(kinds('6106 0117 0890 0001')).toEqual(['nik'])
  expect(kinds('61.06.01.170890.0001')).toEqual(['nik'])
})

test('sixteen digits that no NIK can be are none', () => {
  // No such province, no such day, no serial, part of a longer number, of an amount.
  for (const text of ['9906011708900001', '6106013508900001', '6106011708900000'])
    expect(kinds(text)).toEqual([])
  expect(kinds('61060117089000012')).toEqual([])
  expect(kinds('0,6106011708900001')).toEqual([])
})

test('the number of a family card is told by the words before it', () => {
  expect(kinds('No. KK: 6106011708900001')).toEqual(['kk'])
  expect(kinds('Kartu Keluarga nomor 6106011708900001')).toEqual(['kk'])
})

test('mobile numbers, and no other long ones', () => {
  expect(kinds('HP 0812-3456-7890 atau +62 812 3456 7890')).toEqual(['phone', 'phone'])
  expect(kinds('Anggaran Rp 1.250.000.000 tahun 2025, kode pos 78711')).toEqual([])
})

test('addresses of people, not of offices', () => {
  expect(detect('tulis ke markus.s@gmail.com')).toEqual([
    { kind: 'email', sample: 'm***@gmail.com' },
  ])
  expect(kinds('ppid@kapuashulukab.go.id')).toEqual([])
})

test('an account number is one where the words say so; a line of the budget is none', () => {
  expect(kinds('No. Rekening BRI 3456 0100 1234 567')).toEqual(['account'])
  expect(kinds('norek 1234567890')).toEqual(['account'])
  expect(kinds('Kode Rekening 5.1.02.01.01.0024')).toEqual([])
  expect(kinds('nomor surat 1234567890')).toEqual([])
})

test('a taxpayer number in its own form or after its name', () => {
  expect(kinds('NPWP 01.234.567.8-901.000')).toEqual(['npwp'])
  expect(kinds('NPWP: 6106011708900001')).toEqual(['npwp'])
})

test('a long hostile line is read in time', () => {
  const began = performance.now()
  detect(`${'0 '.repeat(200_000)}@${'a.'.repeat(100_000)}`)
  detect('1'.repeat(300_000))
  detect('rekening '.repeat(30_000))
  expect(performance.now() - began).toBeLessThan(5_000)
})
