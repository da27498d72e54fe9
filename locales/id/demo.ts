export const demo = {
  accounts: {
    title: 'Akun peragaan',
    lead: 'Masuklah dengan salah satu akun ini untuk mencoba setiap peran. Orangnya rekaan. Akun ini hanya ada pada portal peragaan.',
    password: 'Kata sandi semua akun:',
    role: 'Peran',
    email: 'Surel',
    name: 'Nama',
    roles: {
      applicant: 'Pemohon informasi',
      ppid_utama: 'PPID Utama',
      ppid_pembantu: 'PPID Pembantu',
      atasan_ppid: 'Atasan PPID',
      tim_pertimbangan: 'Tim Pertimbangan',
      desk_officer: 'Petugas layanan informasi',
      admin: 'Pengelola portal',
    },
    list: 'Semua akun',
    signIn: 'Masuk dengan salah satu akun',
    walk: 'Cobalah delapan langkah',
    steps: [
      'Buka beranda, lalu cari dokumen. Bila tidak ada, ajukan permohonan sebagai pemohon.',
      'Masuk sebagai PPID Utama, buka Pekerjaan, kerjakan permohonan itu, dan teruskan ke dinas.',
      'Masuk sebagai PPID Pembantu dinas itu, unggah berkas, dan kirim jawabannya.',
      'Kembali sebagai PPID Utama, periksa jawaban, lalu beri tahu pemohon.',
      'Masuk lagi sebagai pemohon dan unduh dokumennya. Surat yang terkirim ada di Surat peragaan.',
    ],
  },
}
