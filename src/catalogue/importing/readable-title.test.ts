import { expect, test } from 'vitest'
import { readableTitle, yearIn } from './readable-title.ts'

test.each([
  ['LKPD_2023_FIX%20FINAL(1).pdf', 'LKPD 2023'],
  ['Renja_Dinas_Pendidikan_2024_final_v2.docx', 'Renja Dinas Pendidikan 2024'],
  ['laporan-kinerja-dinas-kesehatan-2023.pdf', 'Laporan kinerja dinas kesehatan 2023'],
  ['01. Laporan Realisasi Anggaran.xlsx', 'Laporan Realisasi Anggaran'],
  [
    'LAPORAN KEUANGAN DINAS PERIKANAN TAHUN 2022.pdf',
    'Laporan Keuangan Dinas Perikanan Tahun 2022',
  ],
  ['SK PPID No. 188.45-12 - Copy (2).pdf', 'SK PPID No. 188.45-12'],
  ['rka+dpa_bkad.pdf', 'RKA DPA BKAD'],
  ['Notulen rapat 12.03.2024.pdf', 'Notulen rapat 12.03.2024'],
  ['Lampiran 50%.pdf', 'Lampiran 50%'],
  ['final.pdf', ''],
  ['Perda No 3 Tahun 2021', 'Perda No 3 Tahun 2021'],
])('%s reads as "%s"', (name, title) => {
  expect(readableTitle(name)).toBe(title)
})

test.each([
  ['LKPD 2019', 2019],
  ['Perbup 14 Tahun 2025 tentang RKPD 2026', 2025],
  ['Lampiran Nomor 2014 TA 2023', 2023],
  ['RPJMD 2021-2026', 2021],
  ['Surat 20231204.pdf', null],
  ['Rencana 2099', null],
  ['tanpa tahun', null],
])('the year of "%s" is %s', (text, year) => {
  expect(yearIn(text, 2027)).toBe(year)
})
