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
    nextNotice:
      'Masuklah ke portal dan baca pemberitahuan tertulisnya. Di situ juga tertulis hak Anda bila tidak setuju.',
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
  newsFacts: {
    by: 'Paling lambat',
    words: 'Keterangan',
    question: 'Pertanyaan',
    due: 'Jawaban paling lambat',
  },
  news: {
    completion: {
      subject: (p: { number: string }) => `Permohonan ${p.number} perlu dilengkapi`,
      happened:
        'Ada yang kurang pada permohonan Anda. Jawaban baru dapat disiapkan setelah dilengkapi.',
      next: 'Buka permohonannya dan lengkapi sebelum hari terakhirnya lewat. Sesudah itu permohonan gugur, dan Anda perlu mengajukan yang baru.',
      action: 'Lengkapi permohonan',
    },
    lapsed: {
      subject: (p: { number: string }) => `Permohonan ${p.number} gugur`,
      happened:
        'Kekurangan permohonan Anda tidak dilengkapi sampai hari terakhirnya, sehingga permohonan ini gugur.',
      next: 'Anda boleh mengajukan permohonan baru kapan saja. Catatan tertulisnya ada di halaman permohonan.',
      action: 'Lihat catatannya',
    },
    asked: {
      subject: (p: { number: string }) => `Pertanyaan tentang permohonan ${p.number}`,
      happened: 'Petugas bertanya kepada Anda supaya jawabannya tepat.',
      next: 'Jawablah di halaman permohonan. Waktu jawaban kami tetap berjalan.',
      action: 'Jawab pertanyaan',
    },
    answered: {
      subject: (p: { number: string }) => `Pertanyaan Anda pada permohonan ${p.number} dijawab`,
      happened: 'Petugas sudah menjawab pertanyaan Anda.',
      next: 'Baca jawabannya di halaman permohonan.',
      action: 'Baca jawaban',
    },
    extended: {
      subject: (p: { number: string }) => `Waktu jawaban permohonan ${p.number} diperpanjang`,
      happened:
        'Jawaban atas permohonan Anda memerlukan waktu lebih lama. Perpanjangan hanya boleh satu kali, paling banyak 7 hari kerja (UU 14/2008 Pasal 22 ayat (8)).',
      next: 'Anda tidak perlu berbuat apa-apa. Surat perpanjangannya ada di halaman permohonan.',
      action: 'Lihat permohonan saya',
    },
    silent: {
      subject: (p: { number: string }) => `Permohonan ${p.number} belum dijawab pada waktunya`,
      happened:
        'Hari terakhir untuk menjawab permohonan Anda sudah lewat. Kami mohon maaf. Permohonan tetap dikerjakan.',
      next: 'Anda berhak mengajukan keberatan kepada Atasan PPID karena permohonan tidak ditanggapi (UU 14/2008 Pasal 35 ayat (1) huruf c).',
      action: 'Lihat permohonan saya',
    },
    corrected: {
      subject: (p: { number: string }) => `Pemberitahuan permohonan ${p.number} diperbaiki`,
      happened: 'Surat pemberitahuan kami diperbaiki. Surat yang baru menggantikan yang lama.',
      next: 'Baca surat yang baru di halaman permohonan.',
      action: 'Baca surat yang baru',
    },
    reopened: {
      subject: (p: { number: string }) => `Permohonan ${p.number} dikerjakan lagi`,
      happened:
        'Jawaban atas permohonan Anda disiapkan ulang. Berkas yang sudah Anda terima tetap dapat dibuka.',
      next: 'Anda tidak perlu berbuat apa-apa; kami mengabari Anda begitu jawaban barunya tersedia.',
      action: 'Lihat permohonan saya',
    },
  },
}

/** Letters to officers: Indonesian only. */
export const officerLetters = {
  facts: {
    answerBy: 'Jawaban dinas paling lambat',
    instruction: 'Petunjuk PPID Utama',
    reason: 'Alasan',
    words: 'Keterangan',
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
  news: {
    completed: {
      subject: (p: { number: string }) => `Permohonan ${p.number} sudah dilengkapi`,
      happened: 'Pemohon melengkapi permohonannya.',
      next: 'Periksa yang dilengkapi, lalu teruskan kepada dinas yang membidangi.',
    },
    asked: {
      subject: (p: { number: string }) => `Pemohon bertanya pada permohonan ${p.number}`,
      happened: 'Pemohon mengajukan pertanyaan di dalam permohonannya.',
      next: 'Jawablah di halaman permohonan.',
    },
    answered: {
      subject: (p: { number: string }) => `Pertanyaan pada permohonan ${p.number} dijawab pemohon`,
      happened: 'Pemohon menjawab pertanyaan Anda.',
      next: 'Baca jawabannya di halaman permohonan, lalu lanjutkan pekerjaannya.',
    },
    extensionProposed: {
      subject: (p: { number: string }) => `Dinas meminta perpanjangan waktu untuk ${p.number}`,
      happened: 'Dinas memerlukan waktu lebih lama untuk menyiapkan jawabannya.',
      next: 'Putuskan sebelum tenggatnya lewat: perpanjangan hanya boleh satu kali (UU 14/2008 Pasal 22 ayat (8)).',
    },
    extended: {
      subject: (p: { number: string }) => `Waktu jawaban permohonan ${p.number} diperpanjang`,
      happened:
        'PPID Utama memperpanjang waktu jawaban permohonan ini. Tenggat dinas ikut bergeser.',
      next: 'Siapkan jawabannya sebelum tenggat yang baru.',
    },
    silent: {
      subject: (p: { number: string }) => `Permohonan ${p.number} lewat tenggat tanpa jawaban`,
      happened:
        'Tenggat pemberitahuan lewat, dan pemohon sudah diberi tahu bahwa ia berhak mengajukan keberatan.',
      next: 'Dahulukan permohonan ini: jawabannya tetap wajib diberikan.',
    },
    reopened: {
      subject: (p: { number: string }) => `Permohonan ${p.number} dikerjakan lagi`,
      happened: 'Atas keberatan yang dikabulkan, permohonan ini dijawab ulang.',
      next: 'Teruskan atau jawab rincian yang disebut, sebelum batas waktu perintahnya.',
    },
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
