/** Words of the letters that go to citizens by mail, and of the page that shows them in demo mode. */
export const notices = {
  greeting: (p: { name: string }) => `Yth. ${p.name},`,
  greetingNoName: 'Salam,',
  automatic: 'Surat ini dikirim otomatis oleh portal. Balasan ke alamat ini tidak dibaca.',
  facts: {
    number: 'Nomor pendaftaran',
    title: 'Informasi yang diminta',
    received: 'Diterima',
    due: 'Jawaban paling lambat',
    files: 'Dokumen',
    withdrawn: 'Ditarik',
    closed: 'Ditutup',
  },
  dueEstimated: (p: { date: string }) => `${p.date} (perkiraan)`,
  confirmEmail: {
    subject: 'Konfirmasi alamat surel Anda',
    happened: (p: { office: string }) =>
      `Alamat surel ini baru saja didaftarkan di portal ${p.office}.`,
    next: 'Bila Anda yang mendaftar, buka tautan ini lalu tekan tombol konfirmasi. Setelah itu Anda dapat mengajukan permohonan informasi.',
    action: 'Konfirmasi surel saya',
    otherwise:
      'Bila bukan Anda, abaikan surat ini. Akun itu tidak dapat dipakai tanpa konfirmasi Anda.',
  },
  resetPassword: {
    subject: 'Atur ulang kata sandi Anda',
    happened: 'Seseorang meminta kata sandi baru untuk akun Anda.',
    next: 'Bila itu Anda, buka tautan ini dan pilih kata sandi baru. Tautan ini hanya berlaku sebentar dan sekali pakai.',
    action: 'Pilih kata sandi baru',
    otherwise: 'Bila bukan Anda, abaikan surat ini. Kata sandi Anda tidak berubah.',
  },
  alreadyRegistered: {
    subject: 'Anda sudah memiliki akun',
    happened: 'Seseorang mencoba mendaftar dengan alamat surel ini, padahal akunnya sudah ada.',
    next: 'Bila itu Anda, langsung saja masuk. Bila lupa kata sandi, pilih “Lupa kata sandi” di halaman masuk.',
    action: 'Masuk',
    otherwise: 'Bila bukan Anda, abaikan surat ini. Tidak ada yang berubah pada akun Anda.',
  },
  requestReceived: {
    subject: (p: { number: string }) => `Permohonan ${p.number} diterima`,
    happened: 'Permohonan informasi Anda sudah kami terima dan kami daftarkan.',
    next: 'PPID Utama meneruskannya kepada dinas yang membidanginya. Anda tidak perlu berbuat apa-apa; kami mengabari Anda begitu jawabannya tersedia.',
    code: 'Kode status untuk memeriksa tanpa masuk ada pada tanda bukti di halaman permohonan Anda.',
    action: 'Lihat permohonan saya',
  },
  answerReady: {
    subject: (p: { number: string }) => `Jawaban permohonan ${p.number} tersedia`,
    happened: 'Jawaban atas permohonan informasi Anda sudah diperiksa dan tersedia.',
    nextFiles:
      'Masuklah ke portal, lalu unduh dokumennya. Unduhan yang terputus dapat dilanjutkan.',
    nextText: 'Masuklah ke portal, baca jawabannya, lalu tekan “Saya sudah menerima”.',
    action: 'Buka jawaban',
  },
  requestWithdrawn: {
    subject: (p: { number: string }) => `Permohonan ${p.number} ditarik`,
    happened: 'Permohonan ini ditarik atas permintaan Anda. Kami berhenti mengerjakannya.',
    next: 'Bila nanti Anda tetap membutuhkan informasinya, ajukan permohonan baru.',
    action: 'Lihat catatannya',
  },
  caseClosed: {
    subject: (p: { number: string }) => `Permohonan ${p.number} selesai`,
    how: {
      downloaded: 'Semua dokumen sudah Anda unduh, sehingga permohonan ini selesai.',
      confirmed: 'Anda menyatakan sudah menerima jawabannya, sehingga permohonan ini selesai.',
      lapsed: 'Jawabannya sudah lama tersedia dan tidak diambil, sehingga permohonan ini ditutup.',
      collected: 'Jawabannya sudah Anda ambil di meja layanan, sehingga permohonan ini selesai.',
      sent: 'Jawabannya sudah kami kirim kepada Anda, sehingga permohonan ini selesai.',
      notice:
        'Tidak ada berkas yang perlu diserahkan, sehingga permohonan ini selesai dengan pemberitahuan tertulisnya.',
    },
    next: 'Jawaban dan dokumennya tetap dapat dibuka di halaman permohonan Anda.',
    action: 'Lihat permohonan saya',
  },
}

/** Letters to officers: Indonesian only. */
export const officerLetters = {
  facts: {
    answerBy: 'Jawaban dinas paling lambat',
    instruction: 'Petunjuk PPID Utama',
    reason: 'Alasan',
  },
  forwarded: {
    subject: (p: { number: string }) => `Permohonan ${p.number} diteruskan kepada dinas Anda`,
    happened: (p: { agency: string }) =>
      `PPID Utama meneruskan permohonan informasi ini kepada ${p.agency}.`,
    next: 'Buka berkas permohonannya, tekan “Kerjakan”, lalu berikan jawaban. Bila bukan bidang dinas Anda, kembalikan dengan alasan.',
    action: 'Buka permohonan',
  },
  sentBack: {
    subject: (p: { number: string }) => `Jawaban permohonan ${p.number} perlu diperbaiki`,
    happened: 'PPID Utama memeriksa jawaban dinas Anda dan mengembalikannya untuk diperbaiki.',
    next: 'Baca alasannya, perbaiki jawaban atau dokumennya, lalu kirim kembali.',
    action: 'Perbaiki jawaban',
  },
}

/** The page that shows what the portal would have sent. */
export const demoMail = {
  title: 'Surat peragaan',
  intro:
    'Dalam mode peragaan surat tidak keluar dari komputer ini. Di sini Anda melihat surat yang akan dikirim, yang terbaru di atas.',
  empty: 'Belum ada surat.',
  emptyNext: 'Daftarkan akun atau ajukan permohonan, lalu kembali ke sini.',
  columns: { at: 'Waktu', to: 'Kepada', subject: 'Perihal', state: 'Keadaan' },
  state: { sent: 'terkirim', waiting: 'menunggu', failed: 'gagal' },
  older: 'Surat yang lebih lama',
  newest: 'Kembali ke surat terbaru',
  back: 'Semua surat peragaan',
  to: 'Kepada',
  at: 'Waktu',
  showHtml: 'Lihat bentuk HTML surat ini',
}
