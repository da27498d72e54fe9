import { expect, it } from 'vitest'
import { randomFrom } from './random.ts'
import { int, makeTable, part, perRow, verdict } from './tables.ts'
import { fill } from './words.ts'

const table = makeTable(
  perRow(
    'Uji',
    'Nama',
    ['Satu', 'Dua', 'Tiga'],
    int('Pagu', 100, 900),
    part('Realisasi', 'Pagu', 50, 100),
    verdict('Hasil', 'Realisasi', 'Pagu'),
  ),
  randomFrom('uji'),
)
const setting = () => ({ random: randomFrom('kata'), tables: [table], values: { tahun: '2025' } })

it('sums of a sentence are the sums of the table it stands beside', () => {
  const sum = table.rows.reduce((total, row) => total + Number(row[1]), 0)
  expect(fill('{jumlah:Pagu} pada {tahun}', setting())).toBe(
    `${sum.toLocaleString('id-ID')} pada 2025`,
  )
})

it('the highest of a column is named by its row', () => {
  const highest = [...table.rows].sort((one, other) => Number(other[1]) - Number(one[1]))[0]
  expect(fill('{tertinggi:Pagu}', setting())).toBe(highest?.[0])
})

it('a part never exceeds its whole', () => {
  expect(table.rows.every((row) => Number(row[2]) <= Number(row[1]))).toBe(true)
})

it('a slot that nothing fills is an error, not a gap in the text', () => {
  expect(() => fill('{entah:apa}', setting())).toThrow('entah')
})

it('the same seed gives the same words', () => {
  const sentence = '{kec} {n:1-999} {rp:1-999} {baik|sedang|rusak}'
  expect(fill(sentence, setting())).toBe(fill(sentence, setting()))
})
