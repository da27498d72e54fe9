/** Words of accounts: registration, sign-in, password, the account page. */
export const people = {
  fields: {
    name: 'Nama lengkap',
    nameHint: 'Seperti di KTP.',
    email: 'Alamat surel (email)',
    emailHint: 'Kami mengirim tautan konfirmasi dan kabar permohonan Anda ke alamat ini.',
    password: 'Kata sandi',
    newPassword: 'Kata sandi baru',
    passwordHint: (p: { min: number }) =>
      `Paling sedikit ${p.min} huruf. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata yang rumit.`,
  },
  refusals: {
    name_length: 'Tulis nama lengkap Anda, 3 sampai 150 huruf.',
    name_characters: 'Nama hanya boleh berisi huruf, angka, spasi, titik, koma, dan tanda hubung.',
    email_invalid: 'Tulis alamat surel yang lengkap, misalnya siti@contoh.id.',
    password_too_short: (p: { min: number }) => `Kata sandi paling sedikit ${p.min} huruf.`,
    password_too_long: (p: { max: number }) => `Kata sandi paling banyak ${p.max} huruf.`,
    password_is_email: 'Kata sandi tidak boleh sama dengan alamat surel Anda. Pilih yang lain.',
    password_missing: 'Tulis kata sandi Anda.',
    consent_missing:
      'Centang kotak ini bila Anda setuju. Tanpa persetujuan, akun tidak dapat dibuat.',
    sign_in: 'Alamat surel atau kata sandi salah. Periksa keduanya, lalu coba lagi.',
    sign_in_wait: (p: { minutes: number }) =>
      `Terlalu banyak percobaan untuk alamat ini. Coba lagi ${p.minutes} menit lagi, atau buat kata sandi baru lewat tautan "Lupa kata sandi?".`,
    busy: 'Terlalu banyak orang masuk pada saat yang sama. Tunggu sebentar, lalu coba lagi.',
  },
  register: {
    title: 'Daftar akun',
    lead: 'Dengan akun, Anda dapat mengajukan permohonan informasi dan mengikuti jalannya. Mencari dan mengunduh informasi tidak memerlukan akun.',
    privacyTitle: 'Apa yang kami lakukan dengan data Anda',
    privacy: [
      'Nama dan alamat surel dipakai untuk mengenali Anda, mengirim kabar permohonan, dan mencatat permohonan seperti diwajibkan Undang-Undang 14/2008 Pasal 22.',
      'Hanya petugas yang menangani permohonan Anda yang melihatnya. Data Anda tidak pernah ditampilkan kepada umum.',
      'Anda berhak melihat dan membetulkan data Anda, dan meminta penghapusannya (Undang-Undang 27/2022).',
    ],
    privacyLink: 'Selengkapnya tentang data pribadi',
    consent: 'Saya sudah membaca penjelasan di atas, dan setuju data saya dipakai untuk itu.',
    submit: 'Daftar',
    haveAccount: 'Sudah punya akun?',
    signIn: 'Masuk',
  },
  sent: {
    title: 'Periksa surel Anda',
    body: (p: { email: string }) =>
      `Kami mengirim surel ke ${p.email}. Buka surel itu, lalu tekan tautan di dalamnya untuk melanjutkan.`,
    bodyUnknown:
      'Kami mengirim surel ke alamat Anda. Buka surel itu, lalu tekan tautan di dalamnya untuk melanjutkan.',
    late: 'Belum datang setelah beberapa menit? Periksa folder spam, dan pastikan alamatnya benar.',
    resend: 'Kirim ulang',
    resent:
      'Permintaan kirim ulang sudah kami terima. Tautan yang paling baru dan yang lama sama-sama berlaku.',
    change: 'Alamatnya salah? Daftar lagi dengan alamat yang benar',
  },
  confirm: {
    title: 'Konfirmasi alamat surel',
    body: 'Tekan tombol di bawah untuk memastikan bahwa alamat surel ini milik Anda. Sesudah itu Anda langsung masuk.',
    submit: 'Konfirmasi surel saya',
    notYou: 'Tidak pernah mendaftar? Tutup saja halaman ini; tidak ada yang berubah.',
  },
  deadLink: {
    title: 'Tautan ini tidak berlaku lagi',
    confirm:
      'Tautan konfirmasi berlaku tiga hari dan hanya untuk satu kali pakai. Bila surel Anda sudah dikonfirmasi, silakan masuk. Bila belum, minta tautan baru di bawah ini.',
    reset:
      'Tautan untuk mengatur kata sandi berlaku satu jam dan hanya untuk satu kali pakai. Minta tautan baru bila masih diperlukan.',
    askAgain: 'Minta tautan baru',
  },
  signIn: {
    title: 'Masuk',
    needed: 'Masuk dulu untuk melanjutkan. Sesudah itu Anda kembali ke halaman yang tadi.',
    submit: 'Masuk',
    forgot: 'Lupa kata sandi?',
    noAccount: 'Belum punya akun?',
    register: 'Daftar',
    passwordChanged: 'Kata sandi baru sudah disimpan. Silakan masuk dengan kata sandi itu.',
  },
  forgot: {
    title: 'Lupa kata sandi',
    lead: 'Tulis alamat surel akun Anda. Kami mengirim tautan untuk membuat kata sandi baru.',
    submit: 'Kirim tautan',
    sentTitle: 'Periksa surel Anda',
    sent: 'Bila alamat itu punya akun, tautan untuk membuat kata sandi baru sedang dikirim ke sana. Tautan berlaku satu jam.',
    late: 'Belum datang setelah beberapa menit? Periksa folder spam, atau ulangi dengan alamat yang benar.',
    again: 'Ulangi',
  },
  reset: {
    title: 'Buat kata sandi baru',
    lead: 'Sesudah disimpan, semua perangkat yang sedang masuk dengan akun ini dikeluarkan.',
    submit: 'Simpan kata sandi',
  },
  account: {
    title: 'Akun saya',
    name: 'Nama',
    email: 'Alamat surel',
    confirmed: 'sudah dikonfirmasi',
    unconfirmed: 'belum dikonfirmasi',
    role: 'Peran',
    agency: 'Dinas',
    language: 'Bahasa halaman dan surel',
    languageSubmit: 'Simpan bahasa',
    languageSaved: 'Pilihan bahasa sudah disimpan.',
    sessions: 'Perangkat yang sedang masuk',
    device: 'Perangkat',
    started: 'Masuk sejak',
    ends: 'Berlaku sampai',
    action: 'Tindakan',
    thisDevice: 'perangkat ini',
    unknownDevice: 'peramban tidak dikenal',
    deviceOn: (p: { browser: string; system: string }) => `${p.browser} di ${p.system}`,
    end: 'Akhiri sesi ini',
    endOthers: 'Akhiri semua yang lain',
    ended: 'Sesi sudah diakhiri.',
    changePassword: 'Ganti kata sandi',
    changePasswordBody: 'Kami mengirim tautan ke surel Anda untuk membuat kata sandi baru.',
  },
  /** Each in its own language. */
  languages: { id: 'Bahasa Indonesia', en: 'English' },
  roles: {
    applicant: 'Pemohon informasi',
    ppid_utama: 'PPID Utama',
    ppid_pembantu: 'PPID Pembantu',
    atasan_ppid: 'Atasan PPID',
    tim_pertimbangan: 'Tim Pertimbangan',
    desk_officer: 'Petugas layanan informasi',
    admin: 'Pengelola portal',
  },
  notConfirmed: {
    title: 'Konfirmasi alamat surel Anda dulu',
    body: (p: { email: string }) =>
      `Permohonan baru dapat dikirim setelah alamat ${p.email} dikonfirmasi. Isian Anda tetap tersimpan. Buka surel dari kami, lalu tekan tautan di dalamnya.`,
    resend: 'Kirim ulang surel konfirmasi',
  },
}
