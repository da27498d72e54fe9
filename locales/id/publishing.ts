/** Officers' pages on published information (`/kerja/informasi`), Indonesian only. */
export const publishing = {
  back: 'Semua informasi',
  backToEntry: 'Kembali ke informasi ini',
  backToWork: 'Pekerjaan',
  fields: {
    judul: 'Judul',
    ringkasan: 'Ringkasan isi informasi',
    dinas: 'Dinas yang menerbitkan',
    kategori: 'Kategori',
    topik: 'Topik',
    tahun: 'Tahun',
    nomor: 'Nomor dokumen',
    penguasa: 'Pejabat atau unit yang menguasai informasi',
    penanggung: 'Penanggung jawab pembuatan atau penerbitan',
    dibuat: 'Tanggal pembuatan',
    tempat: 'Tempat pembuatan',
    bentuk: 'Bentuk yang tersedia',
    retensi: 'Jangka waktu penyimpanan (retensi arsip)',
    berlaku: 'Diperbarui paling lambat',
    peringatan: 'Isi peringatan',
    sampaiTanggal: 'Peringatan berakhir pada tanggal',
    sampaiJam: 'Peringatan berakhir pada pukul (WIB)',
  },
  hints: {
    judul:
      'Tulis seperti orang akan mencarinya, lengkap dengan tahunnya. Misalnya: Laporan Kinerja Dinas Perikanan 2025.',
    ringkasan: 'Dua atau tiga kalimat: apa isinya, tentang tahun berapa, dan untuk siapa berguna.',
    kategori: 'Pilih menurut undang-undang.',
    topik: 'Satu pokok, misalnya: laporan kinerja.',
    tahun: 'Tahun yang dibahas informasinya.',
    nomor: 'Bila ada. Misalnya: 188.45/12/2026, atau Perbup 14 Tahun 2025.',
    penguasa: 'Bila bukan dinas itu sendiri. Misalnya: Bidang Perikanan Budidaya.',
    penanggung: 'Misalnya: Sekretaris Dinas.',
    dibuat: 'Misalnya: 7-12-2026.',
    tempat: 'Misalnya: Putussibau.',
    retensi: 'Misalnya: 5 tahun, atau permanen.',
    berlaku:
      'Informasi berkala wajib diumumkan paling sedikit setiap enam bulan (UU 14/2008 Pasal 9). Misalnya: 7-6-2027.',
    peringatan:
      'Tampil di atas setiap halaman. Sebut bahayanya, tempatnya, apa yang harus dilakukan, dan nomor bantuan. Paling banyak 240 huruf.',
    sampaiTanggal: 'Peringatan hilang sendiri sesudahnya. Misalnya: 30-11-2026.',
    sampaiJam: 'Misalnya: 18.00. Kosongkan bila sampai akhir hari.',
  },
  faults: {
    length: (p: { label: string; least: number; most: number }) =>
      p.least === 0
        ? `${p.label} terlalu panjang. Tulis paling banyak ${p.most} huruf.`
        : `${p.label} harus ${p.least} sampai ${p.most} huruf.`,
    agency: 'Pilih dinas yang menerbitkan.',
    category: 'Pilih satu kategori.',
    validUntil: 'Tulis tanggal terakhir untuk memperbarui. Misalnya: 7-6-2027.',
    year: (p: { firstYear: number; lastYear: number }) =>
      `Tulis tahun dengan empat angka, antara ${p.firstYear} dan ${p.lastYear}.`,
    date: 'Tulis tanggal yang ada. Misalnya: 7-12-2026.',
    form: 'Pilih bentuk yang tersedia.',
    alertDay: 'Tulis tanggal berakhirnya peringatan. Misalnya: 30-11-2026.',
    time: 'Tulis pukul dengan jam dan menit. Misalnya: 18.00.',
    nothingChosen: 'Belum ada berkas yang dipilih.',
    full: (p: { name: string; max: number }) =>
      `Berkas “${p.name}” tidak ditambahkan karena sudah ada ${p.max} berkas. Hapus salah satu dulu.`,
    held: (p: { name: string }) =>
      `Berkas “${p.name}” belum lolos pemeriksaan virus. Tunggu beberapa menit, atau hapus berkasnya.`,
    reasonMissing: 'Tulis alasannya, paling sedikit 10 huruf.',
    tooLong: (p: { max: number }) => `Terlalu panjang. Tulis paling banyak ${p.max} huruf.`,
  },
  refusals: {
    not_permitted: 'Langkah ini bukan wewenang akun Anda. Minta petugas yang berwenang.',
    draft_exists:
      'Informasi ini sedang diubah dalam sebuah draf. Selesaikan atau hapus drafnya dulu.',
    no_draft: 'Draf ini sudah tidak ada: sudah terbit atau sudah dihapus.',
    draft_submitted:
      'Draf ini sedang diperiksa PPID Utama. Ambil kembali dulu bila ingin mengubahnya.',
    not_submitted: 'Draf ini belum diajukan untuk diperiksa.',
    not_published: 'Informasi ini belum terbit.',
    entry_withdrawn:
      'Informasi ini sudah dicabut, jadi tidak dapat diubah lagi. Buat informasi baru bila perlu.',
    not_periodic: 'Hanya informasi berkala yang punya tanggal pembaruan.',
    valid_until_missing: 'Tulis tanggal terakhir untuk memperbarui.',
    valid_until_past: 'Tanggal pembaruan sudah lewat. Pilih tanggal yang akan datang.',
    valid_until_too_late:
      'Tanggal pembaruan terlalu jauh. Menurut undang-undang paling lama enam bulan dari hari ini.',
    alert_missing:
      'Informasi serta merta perlu isi peringatan dan waktu berakhirnya. Keduanya tampil di setiap halaman.',
    alert_over: 'Waktu berakhirnya peringatan sudah lewat. Pilih waktu yang akan datang.',
    alert_not_immediate:
      'Peringatan hanya untuk informasi serta merta. Ganti kategorinya, atau kosongkan.',
  },
}
