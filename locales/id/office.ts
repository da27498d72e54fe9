export const office = {
  tagline: 'Layanan informasi publik',
  weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  closed: 'Belum ditetapkan',
}
