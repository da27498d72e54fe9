/** A sentence for each refusal of the procedure of objections: what is missing, with its article, and what to do. */
export const objectionRefusals = {
  not_permitted:
    'Langkah ini bukan wewenang akun Anda. Keberatan dijawab oleh Atasan PPID, bukan oleh PPID (UU 14/2008 Pasal 36 ayat (2)).',
  already_filed: 'Keberatan ini sudah diajukan. Buka halamannya untuk melihat keadaannya.',
  not_filed: 'Keberatan ini belum diajukan. Ajukan dulu formulirnya.',
  already_registered: 'Keberatan ini sudah punya nomor. Muat ulang halamannya.',
  not_registered: 'Keberatan ini belum punya nomor. Coba lagi sebentar lagi.',
  ground_missing:
    'Belum ada alasan yang dipilih. Pilih paling sedikit satu alasan keberatan (UU 14/2008 Pasal 35 ayat (1)).',
  ground_not_found:
    'Alasan itu tidak ada pada permohonan ini. Pilih alasan yang sesuai dengan keadaan permohonan (UU 14/2008 Pasal 35 ayat (1)).',
  ground_twice: 'Alasan yang sama dipilih dua kali. Pilih setiap alasan sekali saja.',
  objection_open:
    'Masih ada keberatan yang berjalan atas permohonan ini. Tunggu sampai keberatan itu selesai, atau cabut dulu.',
  receipt_in_future: 'Tanggal diterima belum tiba. Tulis hari ini atau sebelumnya.',
  receipt_too_old:
    'Tanggal diterima terlalu lama: paling lama 30 hari yang lalu. Periksa tanggalnya.',
  already_withdrawn: 'Keberatan ini sudah dicabut oleh pemohon, jadi tidak dapat dilanjutkan.',
  already_declined: 'Keberatan ini sudah dinyatakan tidak diterima. Baca alasannya.',
  already_answered:
    'Keberatan ini sudah ditanggapi. Tanggapan yang sudah dikirim tidak dapat diubah.',
  already_settled: 'Keberatan ini sudah selesai dengan musyawarah.',
  already_forwarded: 'Berkas keberatan ini sudah diteruskan kepada Atasan PPID.',
  dispute_running:
    'Perkara ini sudah di Komisi Informasi, jadi diselesaikan di sana (UU 14/2008 Pasal 37).',
  late_undecided:
    'Semua alasan diajukan lewat 30 hari kerja (UU 14/2008 Pasal 36 ayat (1)). Putuskan dulu apakah keberatan ini diterima.',
  not_late:
    'Keberatan ini diajukan dalam waktunya, jadi tidak dapat ditolak karena terlambat (UU 14/2008 Pasal 36 ayat (1)).',
  late_grounds:
    'Pilih putusan untuk setiap alasan yang terlambat diajukan (UU 14/2008 Pasal 36 ayat (1)).',
  settle_never_for_a:
    'Keberatan atas pengecualian tidak dapat diselesaikan dengan musyawarah (UU 14/2008 Pasal 35 ayat (2)). Berikan tanggapan tertulis.',
  settle_unsigned:
    'Musyawarah baru sah bila kedua pihak menandatangani berita acaranya (UU 14/2008 Pasal 35 ayat 2). Centang bila sudah ditandatangani.',
  ground_unanswered:
    'Ada alasan yang belum dijawab. Setiap alasan perlu putusan dan pertimbangannya (Perki 1/2021 Pasal 43).',
  order_missing:
    'Keberatan dikabulkan, tetapi perintah kepada PPID masih kosong. Tulis apa yang harus dilakukan dan batas waktunya (Perki 1/2021 Pasal 43).',
  order_without_grant:
    'PPID dikuatkan pada semua alasan, jadi tidak ada yang dapat diperintahkan. Ubah putusannya atau kosongkan perintahnya.',
  order_without_items:
    'Alasan a, c, d, atau e dikabulkan, jadi perintahnya harus menyebut rincian yang diberikan (Perki 1/2021 Pasal 43). Pilih paling sedikit satu rincian.',
  order_days: 'Batas waktu perintah harus 1 sampai 30 hari kerja.',
  unknown_item: 'Rincian itu bukan bagian dari permohonan ini. Muat ulang halamannya.',
  request_withdrawn:
    'Permohonannya sudah ditarik pemohon, jadi tidak ada informasi yang dapat diperintahkan untuk diberikan.',
  silence_too_early: 'Waktu Atasan PPID untuk menjawab belum habis (UU 14/2008 Pasal 36 ayat (2)).',
  already_silent: 'Keberatan ini sudah ditandai tidak ditanggapi.',
  order_unknown: 'Perintah itu tidak ada pada keberatan ini. Muat ulang halamannya.',
  order_executed: 'Perintah ini sudah dilaksanakan.',
  order_not_met:
    'Pemberitahuan tertulis terakhir belum memberikan yang diperintahkan, jadi perintah ini belum dilaksanakan (Perki 1/2021 Pasal 43).',
  execution_by_notice:
    'Perintah ini dilaksanakan dengan memberi jawaban baru kepada pemohon. Kerjakan permohonannya sampai pemberitahuan tertulis dikirim.',
  execution_without_words: 'Tulis apa yang sudah dilakukan untuk melaksanakan perintah ini.',
  not_answered: 'Keberatan ini belum ditanggapi, jadi belum dapat diberi pernyataan.',
  statement_missing:
    'Keberatan ini milik pemohon. Tulis pernyataan pemohon sendiri dan bagaimana ia menyampaikannya.',
  already_responded: 'Pernyataan Anda atas tanggapan ini sudah tercatat.',
  window_over:
    'Waktu 14 hari kerja untuk mengajukan sengketa sudah lewat (UU 14/2008 Pasal 37 ayat (2)). Hubungi Komisi Informasi; mereka yang menilai keterlambatan.',
  dispute_too_early:
    'Sengketa baru dapat diajukan setelah keberatan ditanggapi, atau setelah 30 hari kerja tanpa tanggapan (UU 14/2008 Pasal 37).',
  dispute_filed: 'Sengketa atas keberatan ini sudah tercatat.',
  dispute_missing: 'Belum ada sengketa atas keberatan ini.',
  dispute_stage:
    'Tahap itu tidak dapat mengikuti tahap sekarang (UU 14/2008 Pasal 40 sampai 50). Pilih tahap yang ditawarkan.',
  dispute_date: 'Tanggalnya harus di antara tahap sebelumnya dan hari ini.',
  dispute_no_order_here:
    'Perintah baru dijalankan sesudah kesepakatan mediasi atau putusan berkekuatan tetap; putusan yang masih dapat digugat belum (UU 14/2008 Pasal 47 sampai 50). Simpan tahapnya tanpa perintah.',
  dispute_order_open:
    'Perintahnya belum dilaksanakan. Sengketa selesai sendiri begitu perintah itu dilaksanakan.',
  due_unchanged: 'Tanggalnya tidak berubah.',
  letter_known: 'Surat ini sudah tercatat.',
  letter_unknown: 'Surat ini tidak dikenal pada keberatan ini.',
}

/** Words of objections (keberatan) for citizens. */
export const objections = {
  title: 'Keberatan',
  grounds: {
    a: {
      title: 'Informasi ditolak karena dikecualikan',
      body: 'Jawaban menyebut informasi ini rahasia, seluruhnya atau sebagian.',
    },
    b: {
      title: 'Informasi berkala tidak disediakan',
      body: 'Informasi ini seharusnya diumumkan secara rutin tanpa diminta.',
    },
    c: {
      title: 'Permohonan tidak ditanggapi',
      body: 'Sampai batas waktunya tidak ada jawaban tertulis.',
    },
    d: {
      title: 'Jawaban tidak sesuai dengan yang diminta',
      body: 'Yang diberikan bukan informasi yang Anda minta.',
    },
    e: {
      title: 'Permintaan tidak dipenuhi',
      body: 'Informasi tidak diberikan: ditolak, dinyatakan tidak ada, atau permohonan gugur.',
    },
    f: {
      title: 'Biaya tidak wajar',
      body: 'Biaya salinan atau pengiriman terlalu tinggi.',
    },
    g: {
      title: 'Waktu jawaban terlampaui',
      body: 'Jawaban datang setelah batas waktunya, atau belum datang juga.',
    },
  },
  groundArticle: (p: { letter: string }) => `UU 14/2008 Pasal 35 ayat (1) huruf ${p.letter}`,
  foundOn: (p: { date: string }) => `Ditemukan ${p.date}.`,
  lastDay: (p: { date: string }) => `Keberatan dapat diajukan sampai ${p.date}.`,
  filedUntil: (p: { date: string }) => `Waktu mengajukannya sampai ${p.date}.`,
  filedLate: (p: { date: string }) =>
    `Waktu mengajukannya sampai ${p.date}, sudah lewat waktu diajukan.`,
  lateGround: (p: { date: string }) =>
    `Batasnya ${p.date} sudah lewat. Anda tetap boleh mengajukan; Atasan PPID memutuskan apakah diterima.`,
  landing: {
    lead: 'Tidak puas dengan jawaban atas permohonan Anda? Atasan PPID memeriksanya. Gratis, tanpa pengacara.',
    how: 'Cara kerjanya',
    steps: [
      'Pilih permohonan Anda dan alasan keberatannya. Waktunya 30 hari kerja sejak alasan itu ditemukan.',
      'Ceritakan apa yang terjadi. Anda langsung menerima nomor dan tanda terima.',
      'Atasan PPID menjawab tertulis paling lambat 30 hari kerja sejak keberatan diterima.',
      'Bila dikabulkan, PPID wajib memberi informasinya dalam waktu yang ditetapkan.',
      'Bila belum puas, atau tidak dijawab, ajukan sengketa ke Komisi Informasi dalam 14 hari kerja.',
    ],
    law: 'Dasarnya UU 14/2008 Pasal 35 sampai 37 dan Perki 1/2021 Pasal 39 sampai 44.',
    counter:
      'Anda juga dapat datang ke meja layanan; petugas membantu mengisi formulirnya. Keberatan boleh diajukan oleh kuasa dengan surat kuasa khusus.',
    mine: 'Keberatan saya',
    none: 'Anda belum pernah mengajukan keberatan.',
    startTitle: 'Mulai dari permohonan Anda',
    startHint: 'Permohonan yang saat ini dapat diajukan keberatan:',
    startNone: 'Tidak ada permohonan Anda yang dapat diajukan keberatan sekarang.',
    toRequests: 'Lihat permohonan saya',
    signIn: 'Masuk untuk mengajukan keberatan',
    older: 'Keberatan yang lebih lama',
    newest: 'Kembali ke yang terbaru',
  },
  form: {
    title: 'Ajukan keberatan',
    about: 'Atas permohonan',
    none: 'Permohonan ini tidak dapat diajukan keberatan sekarang',
    noneBody:
      'Belum ada alasan keberatan yang sesuai dengan keadaan permohonan ini, atau alasannya sudah pernah diajukan.',
    earlier: 'Keberatan yang pernah diajukan atas permohonan ini:',
    grounds: 'Apa alasan keberatan Anda?',
    groundsHint:
      'Hanya alasan yang sesuai dengan keadaan permohonan ini yang ditampilkan. Boleh lebih dari satu.',
    position: 'Apa yang terjadi? (kasus posisi)',
    positionHint:
      'Ceritakan dengan kata-kata Anda: apa yang diminta, apa jawabannya, dan mengapa Anda keberatan.',
    proxy: 'Siapa yang mengajukan?',
    proxySelf: 'Saya sendiri, pemohonnya',
    proxyOther: 'Kuasa pemohon',
    proxyName: 'Nama kuasa',
    proxyFile: 'Surat kuasa khusus bermeterai',
    proxyFileHint: 'PDF atau foto (JPG, PNG). e-Meterai diterima.',
    proxyFileKept: (p: { name: string }) =>
      `Sudah diterima: ${p.name}. Pilih berkas lain bila ingin mengganti.`,
    optional: (p: { label: string }) => `${p.label} (tidak wajib)`,
    toPreview: 'Periksa sebelum dikirim',
    errors: {
      grounds: 'Pilih paling sedikit satu alasan keberatan (UU 14/2008 Pasal 35 ayat (1)).',
      positionShort: (p: { least: number }) =>
        `Ceritakan apa yang terjadi, paling sedikit ${p.least} huruf.`,
      positionLong: (p: { most: number }) => `Cerita paling banyak ${p.most} huruf.`,
      proxyName: 'Tulis nama kuasa yang mengajukan.',
      proxyFile:
        'Unggah surat kuasa khusus. Tanpa itu kuasa tidak dapat mengajukan keberatan (Perki 1/2021 Pasal 39).',
      fileRefused:
        'Berkas itu tidak dapat diterima. Pilih PDF, JPG, atau PNG yang utuh dan tidak terlalu besar.',
    },
  },
  preview: {
    title: 'Periksa keberatan Anda',
    lead: 'Setelah dikirim, isinya tidak dapat diubah. Anda masih dapat mencabutnya sampai ada tanggapan.',
    request: 'Permohonan',
    grounds: 'Alasan',
    position: 'Kasus posisi',
    proxy: 'Kuasa',
    dueLead: 'Bila dikirim hari ini, Atasan PPID menjawab',
    send: 'Kirim keberatan',
    change: 'Ubah',
  },
  sent: 'Keberatan Anda sudah diterima',
  matter: {
    back: 'Semua keberatan saya',
    meta: (p: { number: string; when: string }) => `${p.number} · diajukan ${p.when}`,
    request: 'Permohonan yang diajukan keberatan',
    grounds: 'Alasan keberatan',
    position: 'Kasus posisi',
    proxy: 'Diajukan oleh kuasa',
    erased: 'Kata-kata ini sudah dihapus menurut undang-undang.',
    letters: 'Surat',
    letterWaits: 'Surat sedang dibuat. Muat ulang halaman ini sebentar lagi.',
    receipt: (p: { number: string }) => `Tanda terima keberatan ${p.number} (PDF)`,
    answerLetter: (p: { number: string }) => `Tanggapan atas keberatan ${p.number} (PDF)`,
    timeline: 'Yang sudah terjadi',
    withdraw: 'Cabut keberatan ini',
  },
  states: {
    registered: 'Menunggu tanggapan Atasan PPID',
    forwarded: 'Menunggu tanggapan Atasan PPID',
    silent: 'Tidak ditanggapi sampai batas waktunya',
    answered: 'Sudah ditanggapi',
    settled: 'Selesai dengan musyawarah',
    executing: 'Dikabulkan, sedang dilaksanakan PPID',
    executed: 'Dikabulkan dan sudah dilaksanakan',
    declined: 'Tidak diterima karena terlambat',
    withdrawn: 'Dicabut',
    disputed: 'Sengketa di Komisi Informasi',
    dispute_ended: 'Sengketa selesai',
  },
  state: {
    answerBy: 'Atasan PPID menjawab',
    dueLaw: 'UU 14/2008 Pasal 36 ayat (2): 30 hari kerja sejak keberatan diterima.',
    wasPromised: (p: { date: string }) =>
      `Sebelumnya kami menyebut ${p.date}; kalender hari kerja berubah.`,
    lateUndecided:
      'Ada alasan yang diajukan lewat 30 hari kerja. Atasan PPID memutuskan dulu apakah alasan itu diperiksa (UU 14/2008 Pasal 36 ayat (1)).',
    lateAccepted: 'Alasan yang terlambat diterima oleh Atasan PPID.',
    lateDeclined: (p: { letters: string }) =>
      `Alasan ${p.letters} tidak diperiksa karena terlambat diajukan`,
    silentBody:
      'Sampai batas waktunya Atasan PPID belum menjawab. Anda dapat mengajukan sengketa sekarang juga; tanggapan masih dapat datang.',
    executingBody: (p: { date: string }) => `PPID wajib melaksanakannya paling lambat ${p.date}.`,
    executingLate: (p: { date: string }) =>
      `Batas ${p.date} sudah lewat dan perintahnya belum dilaksanakan.`,
    executedBody: 'Jawaban barunya ada di halaman permohonan Anda.',
    executedWords: 'Yang dilakukan PPID',
    withdrawnBody: 'Anda mencabut keberatan ini. Tidak ada yang perlu dilakukan lagi.',
    declinedBody: 'Alasan Atasan PPID',
    settledBody: 'Yang disepakati',
    toRequest: 'Buka permohonan',
  },
  results: {
    upheld: 'Atasan PPID menguatkan PPID',
    granted: 'Keberatan dikabulkan seluruhnya',
    partly: 'Keberatan dikabulkan sebagian',
  },
  decisions: { upheld: 'PPID dikuatkan', granted: 'dikabulkan', partly: 'dikabulkan sebagian' },
  answer: {
    title: 'Tanggapan Atasan PPID',
    of: (p: { when: string }) => `Diberikan ${p.when}.`,
    order: 'Perintah kepada PPID',
    items: 'Informasi yang harus diberikan',
    limit: (p: { date: string }) => `Paling lambat ${p.date}`,
  },
  window: {
    title: 'Belum puas? Ke Komisi Informasi',
    lead: 'Sengketa dapat diajukan',
    law: 'UU 14/2008 Pasal 37 ayat (2): 14 hari kerja setelah tanggapan diterima.',
    lawSilent:
      'UU 14/2008 Pasal 37 dan Perki 1/2013: 14 hari kerja setelah batas waktu tanggapan lewat.',
    over: (p: { date: string }) =>
      `Batasnya ${p.date} sudah lewat. Komisi Informasi yang menilai apakah pengajuan terlambat masih diterima.`,
    how: 'Bawa atau kirim tanda terima keberatan, tanggapannya bila ada, dan kartu identitas Anda.',
    website: 'Situs Komisi Informasi',
  },
  respond: {
    title: 'Bagaimana menurut Anda?',
    hint: 'Pernyataan Anda masuk ke register keberatan. Pernyataan ini bukan pengajuan sengketa; itu Anda lakukan sendiri di Komisi Informasi.',
    satisfied: 'Saya puas dengan tanggapan ini',
    to_commission: 'Saya akan ke Komisi Informasi',
    submit: 'Simpan pernyataan',
    missing: 'Pilih salah satu pernyataan.',
    done: {
      satisfied: 'Anda menyatakan puas.',
      to_commission: 'Anda menyatakan akan ke Komisi Informasi.',
    },
    saved: 'Pernyataan Anda sudah dicatat',
  },
  withdraw: {
    title: 'Cabut keberatan?',
    body: 'Setelah dicabut, keberatan ini tidak dijawab lagi. Alasan yang sama masih dapat diajukan lagi selama waktunya belum lewat.',
    reason: 'Alasan pencabutan',
    reasonLong: (p: { most: number }) => `Alasan paling banyak ${p.most} huruf.`,
    confirm: 'Ya, cabut keberatan ini',
    keep: 'Tidak, kembali',
    done: 'Keberatan sudah dicabut',
  },
  dispute: {
    title: 'Sengketa di Komisi Informasi',
    number: (p: { number: string }) => `Nomor register ${p.number}`,
    late: 'Diajukan setelah batas 14 hari kerja.',
    stages: {
      registered: 'Didaftarkan di Komisi Informasi',
      mediation: 'Mediasi',
      agreed: 'Mediasi: sepakat',
      mediation_failed: 'Mediasi: gagal',
      adjudication: 'Ajudikasi nonlitigasi',
      ruling: 'Putusan Komisi Informasi',
      lawsuit: 'Gugatan ke PTUN atau PN',
      cassation: 'Kasasi ke Mahkamah Agung',
      final: 'Putusan berkekuatan hukum tetap',
      executed: 'Putusan dilaksanakan',
      dropped: 'Dicabut atau gugur di Komisi Informasi',
    },
  },
  timeline: {
    filed: (p: { number: string }) => `Keberatan ${p.number} diterima`,
    forwarded: 'PPID meneruskan berkasnya kepada Atasan PPID',
    lateAccepted: (p: { letters: string }) =>
      `Alasan ${p.letters} yang terlambat diterima untuk diperiksa`,
    lateDeclined: (p: { letters: string }) => `Alasan ${p.letters} tidak diterima karena terlambat`,
    declined: 'Keberatan dinyatakan tidak diterima',
    settled: 'Selesai dengan musyawarah',
    answered: (p: { result: string }) => `Tanggapan: ${p.result}`,
    silent: 'Batas waktu lewat tanpa tanggapan',
    executed: 'Perintah dilaksanakan',
    executedBy: (p: { number: string }) => `Perintah dilaksanakan dengan pemberitahuan ${p.number}`,
    responded: {
      satisfied: 'Pemohon menyatakan puas',
      to_commission: 'Pemohon menyatakan akan ke Komisi Informasi',
    },
    withdrawn: 'Keberatan dicabut',
    dispute: (p: { number: string }) =>
      `Sengketa didaftarkan di Komisi Informasi, nomor ${p.number}`,
    recalculated: (p: { was: string; date: string }) =>
      `Kalender berubah: batas tanggapan bergeser dari ${p.was} ke ${p.date}`,
    system: 'sistem',
    you: 'Anda',
    applicant: 'pemohon',
    atasan: 'Atasan PPID',
    ppid: 'PPID Utama',
    desk: 'petugas layanan',
  },
  refused: {
    title: 'Ini tidak dapat dilakukan sekarang',
    back: 'Kembali',
    changedTitle: 'Keberatan ini baru saja berubah',
    changedBody: 'Sejak halaman tadi dibuka, ini terjadi:',
  },
  notFound: {
    title: 'Keberatan tidak ditemukan',
    body: 'Mungkin alamatnya salah ketik, atau keberatan ini bukan milik akun Anda.',
  },
  mail: {
    facts: {
      number: 'Nomor keberatan',
      request: 'Nomor permohonan',
      due: 'Tanggapan paling lambat',
      was: 'Sebelumnya',
      result: 'Hasil',
      window: 'Sengketa paling lambat',
      limit: 'Dilaksanakan paling lambat',
    },
    action: 'Buka keberatan',
    received: {
      subject: (p: { number: string }) => `Keberatan ${p.number} diterima`,
      happened:
        'Keberatan Anda sudah kami terima dan daftarkan. Tanda terimanya ada di halaman keberatan.',
      next: 'Atasan PPID memeriksa dan menjawabnya. Kami mengabari Anda begitu ada tanggapan.',
    },
    answered: {
      subject: (p: { number: string }) => `Keberatan ${p.number} sudah ditanggapi`,
      happened: 'Atasan PPID sudah memberi tanggapan tertulis atas keberatan Anda.',
      next: 'Baca tanggapan dan suratnya di halaman keberatan. Bila belum puas, Anda dapat ke Komisi Informasi sebelum batas waktunya.',
    },
    lateAccepted: {
      subject: (p: { number: string }) => `Keberatan ${p.number} diterima untuk diperiksa`,
      happened:
        'Ada alasan yang diajukan terlambat, tetapi Atasan PPID menerimanya untuk diperiksa.',
      next: 'Anda tidak perlu berbuat apa-apa; kami mengabari Anda begitu ada tanggapan.',
    },
    lateDeclined: {
      subject: (p: { number: string }) =>
        `Keberatan ${p.number}: alasan yang terlambat tidak diperiksa`,
      happened:
        'Sebagian alasan Anda diajukan lewat 30 hari kerja dan tidak diperiksa. Alasan yang tepat waktu tetap diperiksa.',
      next: 'Baca pertimbangannya di halaman keberatan. Kami mengabari Anda begitu ada tanggapan.',
    },
    silent: {
      subject: (p: { number: string }) => `Keberatan ${p.number} belum ditanggapi`,
      happened: 'Sampai batas waktunya Atasan PPID belum menjawab keberatan Anda. Mohon maaf.',
      next: 'Anda sekarang dapat mengajukan sengketa ke Komisi Informasi sampai batas di atas.',
    },
    executed: {
      subject: (p: { number: string }) => `Perintah atas keberatan ${p.number} dilaksanakan`,
      happened: 'PPID sudah melaksanakan perintah atas keberatan Anda.',
      next: 'Lihat jawabannya di halaman permohonan dan keberatan Anda.',
    },
    moved: {
      subject: (p: { number: string }) => `Tanggal tanggapan keberatan ${p.number} berubah`,
      happened:
        'Kalender hari kerja berubah, sehingga batas tanggapan atas keberatan Anda bergeser.',
      next: 'Kedua tanggal tercatat di halaman keberatan Anda, lengkap dengan penjelasannya.',
    },
    withdrawn: {
      subject: (p: { number: string }) => `Keberatan ${p.number} dicabut`,
      happened: 'Keberatan ini dicabut, sehingga tidak dijawab lagi.',
      next: 'Alasan yang sama masih dapat diajukan lagi selama waktunya belum lewat.',
    },
  },
}

/** Words of objections for officers: Indonesian only. */
export const objectionWork = {
  title: 'Keberatan',
  queue: {
    lead: 'Yang menunggu tanggapan Atasan PPID, menurut batas waktunya.',
    leadPpid:
      'PPID Utama menyiapkan berkas dan melaksanakan perintah. Yang menjawab hanya Atasan PPID.',
    tabsLabel: 'Bagian daftar',
    tabs: {
      menunggu: 'Menunggu tanggapan',
      pelaksanaan: 'Pelaksanaan',
      sengketa: 'Sengketa',
      selesai: 'Selesai',
    },
    columns: {
      number: 'Nomor',
      request: 'Permohonan',
      grounds: 'Alasan',
      state: 'Keadaan',
      due: 'Batas',
    },
    empty: {
      menunggu: 'Tidak ada keberatan yang menunggu tanggapan.',
      pelaksanaan: 'Tidak ada perintah yang sedang dilaksanakan.',
      sengketa: 'Tidak ada sengketa yang berjalan.',
      selesai: 'Belum ada keberatan yang selesai.',
    },
    late: 'terlambat diajukan',
    next: 'Berikutnya',
    first: 'Kembali ke awal',
    counter: 'Catat keberatan di meja layanan',
    disputes: 'Sengketa informasi',
    register: 'Register keberatan',
    tests: 'Uji konsekuensi',
    feed: 'Kalender tenggat saya',
    left: (p: { days: number }) => (p.days === 0 ? 'hari ini' : `${p.days} hari kerja lagi`),
    over: (p: { days: number }) => `lewat ${p.days} hari kerja`,
  },
  letters: (p: { letters: string }) => `huruf ${p.letters}`,
  matter: {
    back: 'Daftar keberatan',
    applicant: 'Pemohon',
    contact: 'Kontak',
    requestDue: 'Tenggat permohonan itu',
    noContact: 'tidak ada',
    channel: 'Masuk melalui',
    channels: {
      web: 'portal',
      datang_langsung: 'datang langsung',
      surat: 'surat',
      email: 'surel',
      telepon: 'telepon',
    },
    asked: 'Yang diminta',
    purpose: 'Tujuan',
    notice: 'Pemberitahuan tertulis',
    noNotice: 'Belum ada pemberitahuan tertulis.',
    outcome: 'Jawaban',
    outcomes: {
      given: 'diberikan',
      partial: 'diberikan sebagian',
      refused: 'ditolak',
      not_held: 'tidak dikuasai',
      not_documented: 'belum didokumentasikan',
      none: 'belum dijawab',
    },
    toRequest: 'Buka permohonan',
    attorney: 'Surat kuasa',
    told: 'Jawaban PPID yang diberitahukan',
    toldNone: 'Belum ada jawaban yang diberitahukan kepada pemohon.',
    itemNo: (p: { n: number }) => `Rincian ${p.n}`,
    article17: (p: { letters: string }) => `UU 14/2008 Pasal 17 huruf ${p.letters}`,
    withheld: 'Dihitamkan',
    holder: 'Dikuasai oleh',
    answerText: 'Jawaban tertulis',
    files: 'Berkas dan surat',
    ppidNote: 'Catatan PPID',
    timeline: 'Riwayat',
    actions: 'Yang dapat dilakukan sekarang',
    nothing: 'Tidak ada yang perlu Anda lakukan pada keberatan ini sekarang.',
    response: 'Pernyataan pemohon',
  },
  done: {
    diteruskan: 'Berkas sudah diteruskan kepada Atasan PPID',
    diputuskan: 'Putusan atas keterlambatan sudah dicatat',
    musyawarah: 'Kesepakatan sudah dicatat',
    ditanggapi: 'Tanggapan sudah dikirim kepada pemohon',
    dilaksanakan: 'Pelaksanaan sudah dicatat',
    sengketa: 'Sengketa sudah dicatat',
    tahap: 'Tahap sengketa sudah dicatat',
    dicatat: 'Keberatan sudah dicatat; nomornya sudah diberikan',
    dinyatakan: 'Pernyataan pemohon sudah dicatat',
    dicabut: 'Keberatan sudah dicabut atas permintaan pemohon',
  },
  forward: {
    title: 'Teruskan berkas kepada Atasan PPID',
    link: 'Teruskan berkas dengan catatan',
    note: 'Catatan PPID untuk Atasan PPID',
    hint: 'Jelaskan dasar jawaban semula. Catatan ini tidak memutuskan apa pun.',
    submit: 'Teruskan berkas',
  },
  late: {
    title: 'Alasan yang terlambat diajukan',
    body: 'Alasan di bawah ini diajukan lewat 30 hari kerja (UU 14/2008 Pasal 36 ayat (1)). Putuskan satu per satu apakah diperiksa. Alasan yang tepat waktu tetap diperiksa.',
    link: 'Putuskan keterlambatan',
    choice: 'Putusan',
    accept: 'Terima dan periksa',
    decline: 'Tidak diterima',
    note: 'Alasan putusan',
    submit: 'Simpan putusan',
    missing: 'Pilih salah satu putusan.',
  },
  settle: {
    title: 'Catat musyawarah',
    link: 'Catat hasil musyawarah',
    body: 'Untuk alasan b sampai g saja (UU 14/2008 Pasal 35 ayat (2)). Tulis kesepakatan yang disetujui kedua pihak.',
    minutes: 'Berita acara musyawarah',
    signed: 'Berita acaranya sudah ditandatangani pemohon dan PPID.',
    agreement: 'Isi kesepakatan',
    submit: 'Simpan kesepakatan',
  },
  answer: {
    title: 'Tanggapi keberatan',
    link: 'Tanggapi keberatan',
    decision: 'Putusan',
    upheld: 'Menguatkan PPID',
    granted: 'Mengabulkan',
    partly: 'Mengabulkan sebagian',
    reasons: 'Pertimbangan',
    reasonsHint: 'Dibaca pemohon dan masuk ke surat tanggapan.',
    order: 'Perintah kepada PPID',
    orderHint: 'Wajib bila ada alasan yang dikabulkan. Kosongkan bila PPID dikuatkan.',
    items: 'Informasi yang harus diberikan',
    itemsHint: 'Yang dicentang dibuka kembali pada permohonan dan dijawab lagi lewat PPID.',
    what: 'Apa yang harus dilakukan',
    days: 'Batas waktu, dalam hari kerja',
    daysHint: '1 sampai 30. Dihitung dari hari tanggapan dikirim.',
    preview: 'Lihat dulu sebelum dikirim',
    previewTitle: 'Periksa tanggapan',
    previewLead: 'Setelah dikirim, tanggapan tidak dapat diubah dan suratnya bernomor.',
    result: 'Hasil',
    limit: (p: { date: string }) => `paling lambat ${p.date}`,
    windowNote: (p: { date: string }) =>
      `Pemohon dapat ke Komisi Informasi sampai ${p.date} (UU 14/2008 Pasal 37 ayat (2)).`,
    send: 'Kirim tanggapan',
    change: 'Ubah',
    errors: {
      decision: (p: { letter: string }) => `Pilih putusan untuk alasan ${p.letter}.`,
      reasons: (p: { letter: string }) =>
        `Tulis pertimbangan untuk alasan ${p.letter} (UU 14/2008 Pasal 36 ayat (3)).`,
      what: 'Tulis apa yang harus dilakukan PPID (Perki 1/2021 Pasal 43).',
      days: 'Tulis batas waktu 1 sampai 30 hari kerja.',
      orderIdle: 'PPID dikuatkan pada semua alasan, jadi kosongkan perintahnya.',
    },
  },
  execute: {
    title: 'Catat pelaksanaan perintah',
    link: 'Catat pelaksanaan perintah',
    body: 'Perintah yang membuka kembali rincian selesai dengan pemberitahuan yang memberikannya. Selain itu, pelaksanaannya dicatat di sini dengan kata-kata.',
    note: 'Apa yang sudah dilakukan',
    submit: 'Simpan pelaksanaan',
    byNotice:
      'Dilaksanakan lewat permohonan: begitu pemberitahuan barunya dikirim, perintah ini tercatat selesai.',
  },
  orders: {
    title: 'Perintah',
    items: (p: { count: number }) => `${p.count} rincian dibuka kembali`,
    open: (p: { date: string }) => `belum dilaksanakan, batas ${p.date}`,
    done: (p: { when: string }) => `dilaksanakan ${p.when}`,
  },
  dispute: {
    title: 'Catat sengketa',
    link: 'Catat sengketa di Komisi Informasi',
    number: 'Nomor register Komisi Informasi',
    on: 'Tanggal didaftarkan',
    submit: 'Simpan sengketa',
    moveTitle: 'Catat tahap sengketa',
    moveLink: 'Catat tahap berikutnya',
    stage: 'Tahap',
    stageOn: 'Tanggal tahap itu',
    note: 'Catatan',
    order: 'Perintah (kesepakatan atau putusan)',
    orderHint:
      'Isi hanya bila kesepakatan, atau putusan yang sudah berkekuatan tetap, memerintahkan sesuatu.',
    moveSubmit: 'Simpan tahap',
    list: 'Sengketa informasi',
    listLead: 'Sengketa di Komisi Informasi dan pengadilan, dari keberatan di kantor ini.',
    columns: {
      commission: 'Nomor KI',
      objection: 'Keberatan',
      filed: 'Didaftarkan',
      stage: 'Tahap',
      since: 'Sejak',
    },
    empty: 'Belum ada sengketa.',
    emptyBody:
      'Sengketa dicatat dari halaman keberatannya, setelah Komisi Informasi memberi tahu kantor.',
    errors: {
      number: 'Tulis nomor register dari Komisi Informasi, paling banyak 60 huruf.',
      date: 'Tulis tanggal yang benar, misalnya 2026-12-15, tidak sesudah hari ini.',
      stage: 'Pilih tahapnya.',
    },
  },
  requestWithdrawn:
    'Pemohon sudah mencabut permohonannya, jadi tidak ada lagi yang harus diberikan atas perintah ini.',
  statement: {
    label: 'Pernyataan pemohon',
    hint: 'Tulis kata-kata pemohon dan caranya: datang sendiri, surat, atau telepon, beserta tanggalnya.',
    title: 'Pernyataan pemohon di meja layanan',
  },
  response: { link: 'Catat pernyataan pemohon', title: 'Catat pernyataan pemohon' },
  withdraw: {
    link: 'Cabut atas permintaan pemohon',
    title: 'Cabut keberatan atas permintaan pemohon',
    submit: 'Cabut keberatan',
  },
  counter: {
    title: 'Catat keberatan di meja layanan',
    lead: 'Untuk pemohon yang datang, menulis, atau menelepon. Bantu yang berkebutuhan khusus (Perki 1/2021 Pasal 41).',
    number: 'Nomor permohonan',
    numberHint: 'Misalnya P-001/PPID-KH/XI/2026, ada pada tanda bukti permohonan.',
    find: 'Lanjut',
    proof: 'Kode status atau NIK pemohon',
    proofHint:
      'Salah satu saja: kode pada tanda bukti permohonan, atau NIK pada KTP pemohon yang datang atau menulis.',
    unknown:
      'Nomor permohonan dan kode status atau NIK ini tidak cocok. Periksa keduanya pada tanda bukti atau KTP.',
    channel: 'Bagaimana keberatan ini masuk?',
    received: 'Tanggal diterima kantor',
    entered: 'Dicatat pada',
    receivedHint: 'Untuk surat atau surel yang masuk lebih dulu; paling lama 30 hari yang lalu.',
    receivedWrong:
      'Tulis tanggal diterima yang benar: hari ini, atau paling lama 30 hari yang lalu.',
    receivedBefore:
      'Pada tanggal itu salah satu alasan yang dipilih belum ada. Periksa tanggalnya, atau pilih alasan lain (UU 14/2008 Pasal 36 ayat (1)).',
    channelMissing: 'Pilih bagaimana keberatan ini masuk.',
  },
  missing: (p: { least: number }) => `Tulis paling sedikit ${p.least} huruf.`,
  tooLong: (p: { most: number }) => `Paling banyak ${p.most} huruf.`,
  refused: 'Tidak dapat dilakukan',
  conflict: 'Keberatan ini berubah sejak halaman dibuka',
  conflictBody: 'Yang terjadi sejak itu:',
  typed: 'Yang tadi Anda tulis, untuk disalin:',
  feed: {
    answer: (p: { number: string }) => `${p.number}: tanggapan atas keberatan`,
    order: (p: { number: string }) => `${p.number}: pelaksanaan perintah`,
  },
  mail: {
    filed: {
      subject: (p: { number: string }) => `Keberatan ${p.number} masuk`,
      atasan: 'Ada keberatan baru yang menunggu tanggapan Anda sebagai Atasan PPID.',
      ppid: 'Ada keberatan atas jawaban PPID. Siapkan berkas dan catatannya untuk Atasan PPID.',
      next: 'Buka keberatannya untuk melihat alasan dan batas waktunya.',
    },
    forwarded: {
      subject: (p: { number: string }) => `Berkas keberatan ${p.number} siap`,
      happened: 'PPID Utama meneruskan berkas keberatan ini beserta catatannya.',
    },
    silent: {
      subject: (p: { number: string }) => `Keberatan ${p.number} lewat batas waktu`,
      happened:
        'Batas 30 hari kerja lewat tanpa tanggapan. Pemohon sudah diberi tahu haknya ke Komisi Informasi.',
      next: 'Tanggapan yang terlambat tetap wajib diberikan.',
    },
    order: {
      subject: (p: { number: string }) => `Perintah atas keberatan ${p.number}`,
      happened: 'Keberatan ini menghasilkan perintah kepada PPID.',
      next: 'Bila ada rincian yang dibuka kembali, kerjakan permohonannya sampai pemberitahuan dikirim.',
    },
    withdrawn: {
      subject: (p: { number: string }) => `Keberatan ${p.number} dicabut`,
      happened: 'Pemohon mencabut keberatan ini; tidak perlu ditanggapi lagi.',
    },
    action: 'Buka keberatan',
    greetingPlain: 'Salam',
  },
}
