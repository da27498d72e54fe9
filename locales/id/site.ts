/** Words of the frame around every page, of failures, and of the pages that belong to no room. */
export const site = {
  demoBanner: 'Portal peragaan: orang, surat, dan dokumen di sini rekaan. Jangan isi data asli.',
  nav: {
    information: 'Informasi',
    requests: 'Permohonan',
    work: 'Pekerjaan',
    checkStatus: 'Cek status',
    sop: 'SOP',
    signIn: 'Masuk',
    account: 'Akun',
    signOut: 'Keluar',
  },
  footer: {
    list: 'Daftar informasi (DIP)',
    register: 'Register',
    objections: 'Keberatan',
    sop: 'Prosedur (SOP)',
    verify: 'Periksa surat',
    privacy: 'Data pribadi',
    accessibility: 'Aksesibilitas',
    programs: 'Data untuk program',
    demoMail: 'Surat peragaan',
    demoAccounts: 'Akun peragaan',
  },
  failures: {
    backHome: 'Kembali ke beranda',
    notFound: {
      title: 'Halaman tidak ditemukan',
      body: 'Alamat ini tidak ada, sudah dipindahkan, atau bukan untuk akun Anda. Periksa alamatnya, atau cari dari beranda.',
    },
    forbidden: {
      title: 'Halaman ini bukan untuk akun Anda',
      body: 'Anda masuk dengan akun yang tidak berwenang membuka halaman ini. Bila Anda punya akun lain, tekan “Keluar” di atas, lalu masuk dengan akun itu.',
    },
    crossSite: {
      title: 'Kiriman tidak dapat diterima',
      body: 'Kiriman ini tidak datang dari halaman portal. Buka kembali halamannya di sini, lalu kirim lagi.',
    },
    tooMany: {
      title: 'Terlalu sering mencoba',
      body: 'Kami menerima terlalu banyak percobaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
    },
    tooLarge: {
      title: 'Kiriman terlalu besar',
      body: 'Isi formulir melebihi batas. Ringkas isinya, lalu kirim lagi.',
    },
    badRequest: {
      title: 'Kiriman tidak dapat dibaca',
      body: 'Isi kiriman rusak atau tidak lengkap, mungkin karena sambungan terputus. Kembali ke halaman sebelumnya, lalu kirim lagi.',
    },
    unavailable: {
      title: 'Layanan sedang tidak dapat dihubungi',
      body: 'Basis data kami sedang tidak menjawab. Yang sudah Anda kirim dan sudah mendapat nomor tetap aman. Coba lagi beberapa menit lagi.',
    },
    broken: {
      title: 'Terjadi kesalahan pada portal',
      body: 'Kesalahan ini ada pada kami, dan sudah tercatat. Coba lagi; bila tetap gagal, hubungi petugas dan sebutkan kode di bawah.',
      code: (p: { code: string }) => `Kode: ${p.code}`,
    },
  },
}
