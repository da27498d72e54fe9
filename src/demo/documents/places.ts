/** The 23 kecamatan of Kapuas Hulu, in the order of their Kemendagri codes 61.06.01 to 61.06.23. */
export const districts = [
  'Putussibau Utara',
  'Bika',
  'Embaloh Hilir',
  'Embaloh Hulu',
  'Bunut Hilir',
  'Bunut Hulu',
  'Jongkong',
  'Hulu Gurung',
  'Selimbau',
  'Semitau',
  'Seberuang',
  'Batang Lupar',
  'Empanang',
  'Badau',
  'Silat Hilir',
  'Silat Hulu',
  'Putussibau Selatan',
  'Kalis',
  'Boyan Tanjung',
  'Mentebah',
  'Pengkadan',
  'Suhaid',
  'Puring Kencana',
] as const

export const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** `2025-03-07` as `7 Maret 2025`. */
export const longDate = (date: string): string => {
  const [year, month, day] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`
}
