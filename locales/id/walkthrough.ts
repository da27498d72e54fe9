/** Words of the command that plays the eight steps, and of the small office it plays them in. All people are invented. */
export const walkthrough = {
  preparing: 'Menyiapkan portal sementara …',
  playing: (p: { address: string }) => `Memainkan delapan langkah di ${p.address} …`,
  removing: 'Menghapus portal sementara …',
  stopped: 'Dihentikan sebelum selesai.',
  columns: {
    step: 'No',
    activity: 'Kegiatan',
    actor: 'Pelaksana',
    standard: 'Waktu baku',
    taken: 'Ditempuh',
    ok: 'Hasil',
    output: 'Output',
  },
  actors: {
    applicant: 'Pemohon Informasi',
    ppid_utama: 'PPID Utama',
    ppid_pembantu: 'PPID Pembantu',
  },
  minutes: (p: { count: number }) => `${p.count} menit`,
  workingDays: (p: { count: number }) =>
    `${p.count} hari kerja sejak permohonan informasi diterima oleh PPID`,
  milliseconds: (p: { count: number }) => `${p.count} md`,
  good: 'tercapai',
  bad: 'GAGAL',
  skipped: 'tidak dimainkan, karena langkah sebelumnya gagal',
  failedAt: (p: { step: number; problem: string }) => `Gagal pada langkah ${p.step}: ${p.problem}`,
  allWell: 'Kedelapan langkah tercapai.',
  problems: {
    noVisit: 'beranda tidak memuat tautan Kunjungi atau kotak pencarian',
    listsDiffer: 'petugas melihat daftar informasi yang lain daripada pemohon',
    publishedDiffers: 'berkas yang diunduh pemohon lain daripada yang dilihat petugas',
    foundNothingButOffered: 'informasi yang tidak ada ternyata ditemukan',
    noMail: 'surel yang diharapkan tidak datang',
    formWithoutWords: 'formulir tidak membawa kata-kata yang dicari',
    noNumber: 'tanda bukti tidak memuat nomor pendaftaran',
    notInQueue: 'permohonan tidak tampak di daftar kerja',
    inOtherQueue: 'permohonan tampak di daftar kerja dinas lain',
    answerDiffers: 'berkas jawaban yang dilihat petugas lain daripada yang diunggah',
    reachedTooEarly: 'berkas jawaban sudah terbuka bagi pemohon sebelum diberitahukan',
    notVerified: 'dinas tidak melihat bahwa jawabannya sudah diverifikasi',
    notPublished: 'jawaban yang dibuka tidak tampak di daftar informasi publik',
    noNotice: 'halaman permohonan tidak memuat berkas jawaban',
    downloadDiffers: 'berkas yang diterima pemohon lain daripada yang diunggah dinas',
    notClosed: 'petugas tidak melihat permohonan sebagai selesai',
  },
  office: {
    agencies: {
      diskominfo: {
        name: 'Dinas Komunikasi, Informatika dan Statistik',
        shortName: 'Diskominfotik',
        keywords: ['komunikasi', 'informatika', 'statistik'],
      },
      'dinas-sosial': {
        name: 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak',
        shortName: 'Dinsos P3A',
        keywords: ['sosial', 'bantuan', 'perempuan', 'anak'],
      },
      'dinas-pertanian': {
        name: 'Dinas Pertanian dan Pangan',
        shortName: 'Distan',
        keywords: ['pertanian', 'pangan', 'sawah'],
      },
    },
    people: {
      main: 'Bayu Langitsore',
      social: 'Intan Danaubening',
      farming: 'Surya Bukitangin',
      applicant: 'Melati Arusdalam',
      applicants: (p: { number: number }) => `Pemohon Contoh ${lettersOf(p.number)}`,
    },
    documents: [
      {
        agencyId: 'dinas-sosial',
        title: 'Laporan penyaluran bantuan sosial tahun 2025',
        summary: 'Jumlah keluarga penerima dan nilai bantuan sosial menurut kecamatan.',
        topic: 'bantuan-sosial',
        fileName: 'laporan-bantuan-sosial-2025.pdf',
      },
      {
        agencyId: 'dinas-sosial',
        title: 'Rencana kerja perlindungan anak tahun 2026',
        summary: 'Kegiatan dan sasaran perlindungan anak.',
        topic: 'perlindungan-anak',
        fileName: 'rencana-perlindungan-anak-2026.pdf',
      },
      {
        agencyId: 'dinas-pertanian',
        title: 'Luas tanam dan panen padi tahun 2025',
        summary: 'Luas tanam, luas panen dan hasil padi menurut kecamatan.',
        topic: 'pertanian',
        fileName: 'luas-panen-2025.pdf',
      },
      {
        agencyId: 'diskominfo',
        title: 'Daftar menara telekomunikasi tahun 2026',
        summary: 'Letak dan pemilik menara telekomunikasi.',
        topic: 'telekomunikasi',
        fileName: 'menara-2026.pdf',
      },
    ],
  },
  life: {
    available: 'bantuan sosial',
    missing: 'jadwal posyandu lansia',
    asks: (p: { mark: string }) =>
      `Mohon jadwal posyandu lansia tahun 2026 untuk semua desa, lengkap dengan petugasnya. ${p.mark}`,
    purpose: 'Untuk mengantar orang tua kami ke posyandu terdekat.',
    occupation: 'Guru',
    street: 'Jalan Rekaan Nomor 5',
    village: 'Desa Contoh',
    district: 'Putussibau Utara',
    regency: 'Kapuas Hulu',
    province: 'Kalimantan Barat',
    instruction: 'Mohon siapkan jadwal seluruh desa.',
    answerText: 'Jadwal posyandu lansia terlampir.',
    note: 'Terima kasih telah menggunakan hak Anda atas informasi.',
    publishedTitle: 'Jadwal posyandu lansia tahun 2026',
    publishedSummary: 'Jadwal posyandu lansia menurut desa.',
    publishedTopic: 'kesehatan',
    answerFile: 'jadwal-posyandu-lansia.pdf',
    cardFile: 'kartu-contoh.pdf',
    card: ['KARTU CONTOH', 'Bukan kartu identitas. Orang ini rekaan.'],
    answerLines: (p: { mark: string }) => ['Jadwal posyandu lansia tahun 2026', p.mark],
  },
}

// Names hold no digits: 0 is A, 25 is Z, 26 is AA.
function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26))
  return number < 26 ? last : lettersOf(Math.floor(number / 26) - 1) + last
}
