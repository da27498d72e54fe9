import type { LocalDate } from '../values.ts'
import type { CalendarDay } from './types.ts'

const skb2025 = 'SKB 3 Menteri No. 1017/2/2 Tahun 2024 (14 Okt 2024)'
const skb2025Changed = 'SKB 3 Menteri No. 933/1/3 Tahun 2025 (7 Agu 2025), perubahan SKB 2024'
const skb2026 = 'SKB 3 Menteri No. 1497/2/5 Tahun 2025 (19 Sep 2025)'
const skb2027 =
  'SKB 3 Menteri 2027 (ditetapkan 15 Sep 2026; dibaca dari dua salinan sekunder yang saling cocok, naskah SKB belum dilihat)'

type Row = readonly [date: string, name: string, confirmed?: false]

/**
 * National holidays and cuti bersama of 2025 to 2027, from the joint decrees (SKB 3 Menteri).
 * A row with `false` was read from secondary copies and waits for an administrator's confirmation.
 */
export const holidays2025To2027: readonly CalendarDay[] = [
  ...days('libur_nasional', skb2025, [
    ['2025-01-01', 'Tahun Baru 2025 Masehi'],
    ['2025-01-27', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'],
    ['2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'],
    ['2025-03-31', 'Hari Raya Idulfitri 1446 H (hari pertama)'],
    ['2025-04-01', 'Hari Raya Idulfitri 1446 H (hari kedua)'],
    ['2025-04-18', 'Wafat Yesus Kristus'],
    ['2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2025-05-01', 'Hari Buruh Internasional'],
    ['2025-05-12', 'Hari Raya Waisak 2569 BE'],
    ['2025-05-29', 'Kenaikan Yesus Kristus'],
    ['2025-06-01', 'Hari Lahir Pancasila'],
    ['2025-06-06', 'Hari Raya Iduladha 1446 H'],
    ['2025-06-27', '1 Muharam Tahun Baru Islam 1447 H'],
    ['2025-08-17', 'Proklamasi Kemerdekaan RI'],
    ['2025-09-05', 'Maulid Nabi Muhammad SAW'],
    ['2025-12-25', 'Kelahiran Yesus Kristus (Natal)'],
  ]),
  ...days('cuti_bersama', skb2025, [
    ['2025-01-28', 'Cuti Bersama Tahun Baru Imlek'],
    ['2025-03-28', 'Cuti Bersama Hari Suci Nyepi'],
    ['2025-04-02', 'Cuti Bersama Idulfitri 1446 H'],
    ['2025-04-03', 'Cuti Bersama Idulfitri 1446 H'],
    ['2025-04-04', 'Cuti Bersama Idulfitri 1446 H'],
    ['2025-04-07', 'Cuti Bersama Idulfitri 1446 H'],
    ['2025-05-13', 'Cuti Bersama Hari Raya Waisak'],
    ['2025-05-30', 'Cuti Bersama Kenaikan Yesus Kristus'],
    ['2025-06-09', 'Cuti Bersama Iduladha 1446 H'],
    ['2025-12-26', 'Cuti Bersama Natal'],
  ]),
  ...days('cuti_bersama', skb2025Changed, [
    ['2025-08-18', 'Cuti Bersama Proklamasi Kemerdekaan (HUT ke-80 RI)'],
  ]),
  ...days('libur_nasional', skb2026, [
    ['2026-01-01', 'Tahun Baru 2026 Masehi'],
    ['2026-01-16', 'Isra Mikraj Nabi Muhammad SAW'],
    ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'],
    ['2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
    ['2026-03-21', 'Hari Raya Idulfitri 1447 H (hari pertama)'],
    ['2026-03-22', 'Hari Raya Idulfitri 1447 H (hari kedua)'],
    ['2026-04-03', 'Wafat Yesus Kristus'],
    ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2026-05-01', 'Hari Buruh Internasional'],
    ['2026-05-14', 'Kenaikan Yesus Kristus'],
    ['2026-05-27', 'Hari Raya Iduladha 1447 H'],
    ['2026-05-31', 'Hari Raya Waisak 2570 BE'],
    ['2026-06-01', 'Hari Lahir Pancasila'],
    ['2026-06-16', '1 Muharam Tahun Baru Islam 1448 H'],
    ['2026-08-17', 'Proklamasi Kemerdekaan RI'],
    ['2026-08-25', 'Maulid Nabi Muhammad SAW'],
    ['2026-12-25', 'Kelahiran Yesus Kristus (Natal)'],
  ]),
  ...days('cuti_bersama', skb2026, [
    ['2026-02-16', 'Cuti Bersama Tahun Baru Imlek'],
    ['2026-03-18', 'Cuti Bersama Hari Suci Nyepi'],
    ['2026-03-20', 'Cuti Bersama Idulfitri 1447 H'],
    ['2026-03-23', 'Cuti Bersama Idulfitri 1447 H'],
    ['2026-03-24', 'Cuti Bersama Idulfitri 1447 H'],
    ['2026-05-15', 'Cuti Bersama Kenaikan Yesus Kristus'],
    ['2026-05-28', 'Cuti Bersama Iduladha 1447 H'],
    ['2026-12-24', 'Cuti Bersama Natal'],
  ]),
  ...days('libur_nasional', skb2027, [
    ['2027-01-01', 'Tahun Baru 2027 Masehi'],
    ['2027-01-05', 'Isra Mikraj Nabi Muhammad SAW 1448 H', false],
    ['2027-02-06', 'Tahun Baru Imlek 2578 Kongzili', false],
    ['2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)', false],
    ['2027-03-10', 'Hari Raya Idulfitri 1448 H (hari pertama)', false],
    ['2027-03-11', 'Hari Raya Idulfitri 1448 H (hari kedua)', false],
    ['2027-03-26', 'Wafat Yesus Kristus'],
    ['2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['2027-05-01', 'Hari Buruh Internasional'],
    ['2027-05-06', 'Kenaikan Yesus Kristus'],
    ['2027-05-17', 'Hari Raya Iduladha 1448 H', false],
    ['2027-05-20', 'Hari Raya Waisak 2571 BE', false],
    ['2027-06-01', 'Hari Lahir Pancasila'],
    ['2027-06-06', '1 Muharam Tahun Baru Islam 1449 H', false],
    ['2027-08-15', 'Maulid Nabi Muhammad SAW', false],
    ['2027-08-17', 'Proklamasi Kemerdekaan RI'],
    ['2027-12-25', 'Kelahiran Yesus Kristus (Natal)'],
    ['2027-12-26', 'Isra Mikraj Nabi Muhammad SAW 1449 H', false],
  ]),
  ...days('cuti_bersama', skb2027, [
    ['2027-02-05', 'Cuti Bersama Tahun Baru Imlek', false],
    ['2027-03-09', 'Cuti Bersama Idulfitri 1448 H', false],
    ['2027-03-12', 'Cuti Bersama Idulfitri 1448 H', false],
    ['2027-03-15', 'Cuti Bersama Idulfitri 1448 H', false],
    ['2027-03-25', 'Cuti Bersama Wafat Yesus Kristus', false],
    ['2027-05-18', 'Cuti Bersama Iduladha 1448 H', false],
    ['2027-05-19', 'Cuti Bersama Hari Raya Waisak', false],
    ['2027-12-24', 'Cuti Bersama Natal', false],
  ]),
]

function days(
  kind: CalendarDay['kind'],
  source: string,
  rows: readonly Row[],
): readonly CalendarDay[] {
  return rows.map(([date, name, confirmed = true]) => ({
    date: date as LocalDate,
    kind,
    name,
    source,
    confirmed,
  }))
}
