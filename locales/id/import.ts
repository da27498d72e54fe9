const number = (value: number) => value.toLocaleString('id-ID')

/** What `terbuka import` says. Commands are for officers and operators: Indonesian only. */
export const imports = {
  usage:
    'Pemakaian: import FOLDER|BERKAS.csv|BERKAS.zip|BERKAS.xml [--agency KODE] [--category KATEGORI] [--map BERKAS.csv] [--uploads FOLDER] [--as SUREL] [--dry-run] [--report BERKAS.csv] [--json]',
  notFound: (p: { path: string }) => `${p.path} tidak ditemukan atau tidak dapat dibaca.`,
  unknownKind: (p: { path: string }) =>
    `${p.path} bukan folder, daftar (.csv), arsip (.zip), atau ekspor WordPress (.xml).`,
  notAList: (p: { path: string }) =>
    `${p.path} bukan daftar informasi: baris pertamanya harus memuat kolom judul dan kolom berkas.`,
  tooLarge: (p: { path: string }) =>
    `${p.path} terlalu besar untuk sebuah daftar (paling besar 64 MB).`,
  badZip: (p: { path: string; detail: string }) =>
    `${p.path} tidak dapat dibuka sebagai arsip ZIP (${p.detail}).`,
  badExport: (p: { path: string; detail: string }) =>
    `${p.path} bukan ekspor WordPress (${p.detail}).`,
  badMap: (p: { path: string }) =>
    `${p.path} tidak dapat dipakai: baris pertamanya harus memuat kolom istilah, lalu dinas, kategori, atau topik.`,
  unknownAgency: (p: { agency: string; known: string }) =>
    `Badan "${p.agency}" pada --agency belum ada. ${p.known === '' ? 'Belum ada badan sama sekali: buat dulu dengan create-user --agency.' : `Yang ada: ${p.known}.`}`,
  unknownCategory: (p: { category: string; allowed: string }) =>
    `Kategori "${p.category}" pada --category tidak dikenal. Pilih: ${p.allowed}.`,
  unknownOfficer: (p: { email: string }) =>
    `Tidak ada PPID Utama dengan alamat surel ${p.email} (--as).`,
  needsUploads:
    'Ekspor WordPress hanya memuat teks. Sebutkan --uploads FOLDER, yaitu salinan folder wp-content/uploads. Untuk melihat dulu apa yang akan terjadi: --dry-run.',
  cannotWriteReport: (p: { path: string; code: string }) =>
    `Laporan tidak dapat ditulis ke ${p.path} (${p.code}).`,
  summary: (p: { title: string; agency: string; year: number }) =>
    `${p.title}. Dokumen ${p.agency}, tahun ${p.year}.`,

  opening: (p: { path: string }) => `Membaca isi ${p.path} …`,
  found: (p: { items: number; files: number; refused: number; skipped: number }) =>
    `Ditemukan ${number(p.items)} informasi dengan ${number(p.files)} berkas${p.refused > 0 ? `; ${number(p.refused)} hal ditolak` : ''}${p.skipped > 0 ? `; ${number(p.skipped)} dilewati (tersembunyi, sisa sistem, atau tanpa dokumen)` : ''}.`,
  ignored: (p: { columns: string }) => `Kolom yang tidak dikenal dan tidak dipakai: ${p.columns}.`,
  dryRun: 'Hanya melihat: tidak ada yang disimpan.',
  groups: {
    agencies: 'Menurut badan',
    categories: 'Menurut kategori',
    years: 'Menurut tahun',
    examples: 'Contoh',
  },
  count: (p: { name: string; count: number }) => `  ${p.name}: ${number(p.count)}`,
  example: (p: { title: string; agency: string; category: string; year: number; files: number }) =>
    `  ${p.title} (${p.agency}, ${p.category}, ${p.year}, ${number(p.files)} berkas)`,
  categories: {
    berkala: 'berkala',
    serta_merta: 'serta merta',
    setiap_saat: 'setiap saat',
  },

  progress: (p: { done: number; of: number; rate: string; left: string }) =>
    `${number(p.done)} dari ${number(p.of)} (${p.rate} per detik, sisa ${p.left})`,
  seconds: (p: { seconds: number }) => `${p.seconds} detik`,
  minutes: (p: { minutes: number }) => `${p.minutes} menit`,
  hours: (p: { hours: number; minutes: number }) => `${p.hours} jam ${p.minutes} menit`,
  unknownTime: '…',
  stopping: 'Berhenti setelah yang sedang dikerjakan selesai … (Ctrl-C sekali lagi untuk memaksa)',
  forced: 'Dihentikan paksa. Jalankan lagi perintah yang sama untuk melanjutkan.',

  results: {
    published: 'diterbitkan',
    updated: 'diperbarui menjadi versi baru',
    unchanged: 'sudah ada dan tidak berubah',
    duplicate: 'kembar dengan informasi yang sudah ada',
    refused: 'ditolak',
  },
  wouldBe: {
    published: 'akan diterbitkan',
    updated: 'akan diperbarui menjadi versi baru',
    unchanged: 'sudah ada dan tidak berubah',
    duplicate: 'kembar dengan informasi yang sudah ada',
    refused: 'akan ditolak',
  },
  partly: (p: { count: number }) =>
    `  berkas yang ditolak di dalam informasi yang diterima: ${number(p.count)}`,
  done: (p: { seconds: string; rate: string }) =>
    `Selesai dalam ${p.seconds}, ${p.rate} informasi per detik.`,
  stopped: (p: { left: number }) =>
    `Dihentikan; ${number(p.left)} belum dikerjakan. Jalankan lagi perintah yang sama untuk melanjutkan.`,
  tried: 'Jalankan tanpa --dry-run untuk memasukkannya.',
  refusedTitle: 'Yang ditolak',
  refusedLine: (p: { key: string; why: string }) => `  ${p.key}: ${p.why}`,
  refusedMore: (p: { count: number }) =>
    `  … dan ${number(p.count)} lagi. Semuanya ada dalam laporan bila dijalankan dengan --report BERKAS.csv.`,
  report: (p: { path: string }) => `Laporan: ${p.path}`,
  redirects: (p: { count: number }) =>
    `${number(p.count)} alamat lama diteruskan ke halaman yang baru.`,
  reading: (p: { count: number }) =>
    p.count === 0
      ? 'Isi semua berkas sudah dibaca untuk pencarian.'
      : `${number(p.count)} berkas masih dibaca isinya di belakang; sampai itu selesai ia dapat dicari menurut judulnya. Kemajuannya terlihat di halaman /kerja/informasi.`,
  readingNeedsPortal: 'Isi berkas dibaca oleh portal yang sedang berjalan (npm start).',

  reportHeads: {
    key: 'sumber',
    result: 'hasil',
    reason: 'alasan',
    detail: 'rincian',
    title: 'judul',
    agency: 'badan',
    category: 'kategori',
    year: 'tahun',
    address: 'alamat baru',
    oldAddresses: 'alamat lama',
  },
  fileRefused: 'berkas ditolak',

  reasons: {
    empty: 'berkasnya kosong',
    too_large: 'berkasnya melebihi batas MAX_UPLOAD_BYTES',
    type_not_allowed: 'jenis berkasnya tidak dapat diterima',
    name_missing: 'berkasnya tidak bernama',
    name_with_path: 'nama berkasnya memuat jalan folder',
    name_too_long: 'nama berkasnya terlalu panjang',
    storage_full: 'tempat penyimpanan portal penuh',
    interrupted: 'isinya terputus sebelum selesai',
    infected: 'pemeriksa virus menolaknya',
    unreadable: 'tidak dapat dibaca',
    encrypted: 'dikunci kata sandi di dalam arsip ZIP',
    not_a_file: 'bukan berkas biasa',
    link_outside: 'tautan yang menunjuk ke luar folder',
    unsafe_path: 'jalannya keluar dari folder',
    missing_file: 'berkasnya tidak ada',
    too_deep: 'foldernya terlalu dalam',
    no_title: 'judulnya tidak ada atau kurang dari 3 huruf',
    no_agency:
      'tidak diketahui milik badan mana; sebutkan --agency, namai foldernya, atau pakai --map',
    unknown_agency: 'badan itu belum ada',
    unknown_category: 'kategori itu tidak dikenal',
    exempt: 'ditandai sebagai informasi yang dikecualikan, yang tidak pernah diterbitkan',
    bad_line: 'barisnya tidak dapat dibaca',
    bad_year: 'tahunnya tidak tepat',
    bad_date: 'tanggalnya tidak tepat; tulis misalnya 2024-03-01 atau 1 Maret 2024',
    bad_form: 'bentuknya harus softcopy, hardcopy, atau keduanya',
    bad_sidecar: 'berkas keterangannya (.json) tidak dapat dibaca',
    same_key: 'disebut dua kali',
    not_public: 'tidak terbuka untuk umum di situs lama',
    changed:
      'berubah di sumbernya, tetapi sudah diubah atau ditarik di sini; periksa dengan tangan',
    not_published: 'ketentuan penerbitan tidak memperbolehkannya',
  },
  because: (p: { reason: string; detail: string }) =>
    p.detail === '' ? p.reason : `${p.reason} (${p.detail})`,
}
