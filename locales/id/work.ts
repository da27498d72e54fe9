interface Left {
  kind: 'left' | 'today' | 'late'
  days: number
}

/** Officers' pages (`/kerja`), Indonesian only. */
export const work = {
  mainOffice: 'PPID Utama',
  backToQueue: 'Semua pekerjaan',
  backToCase: 'Kembali ke permohonan',
  backTo: (p: { number: string }) => `Kembali ke ${p.number}`,
  erased: '(sudah dihapus menurut undang-undang)',
  estimated: 'perkiraan',
  tooLong: (p: { max: number }) => `Terlalu panjang. Tulis paling banyak ${p.max} huruf.`,
  remaining: (p: Left) => {
    if (p.kind === 'today') return 'hari terakhir'
    if (p.kind === 'left') return `sisa ${p.days} hari kerja`
    return p.days === 0 ? 'lewat tenggat' : `terlambat ${p.days} hari kerja`
  },
  who: {
    system: 'Sistem',
    applicant: 'Pemohon',
    unknown: 'Petugas',
    main: (p: { name: string }) => `PPID Utama (${p.name})`,
    desk: (p: { name: string }) => `Petugas layanan (${p.name})`,
    agency: (p: { name: string; agency: string }) => `PPID Pembantu ${p.agency} (${p.name})`,
  },
  tasks: {
    4: 'Meneruskan ke dinas',
    5: 'Menyiapkan jawaban',
    6: 'Memeriksa jawaban',
    7: 'Memberi tahu pemohon',
  },
  status: {
    notified: 'sudah diberitahukan',
    handed_over: 'selesai',
    withdrawn: 'ditarik pemohon',
    lapsed: 'gugur',
  },
  assignmentStatus: {
    forwarded: 'menunggu dikerjakan',
    in_progress: 'sedang dikerjakan',
    supplied: 'menunggu diperiksa',
    in_verification: 'sedang diperiksa',
    sent_back: 'perlu diperbaiki',
    verified: 'diterima',
    returned: 'dikembalikan',
    recalled: 'ditarik',
  },
  holder: {
    applicant: 'Pemohon',
    nobody: '-',
    taken: (p: { who: string; by: string }) => `${p.who} · ${p.by}`,
  },
  queue: {
    mainTitle: 'Pekerjaan PPID Utama',
    agencyTitle: (p: { agency: string }) => `Pekerjaan ${p.agency}`,
    tabsLabel: 'Bagian daftar pekerjaan',
    desksLabel: 'Meja kerja lain',
    tests: 'Uji konsekuensi',
    objections: 'Keberatan',
    counter: 'Loket',
    register: 'Register',
    calendar: 'Kalender kerja',
    letters: 'Surat resmi',
    feed: 'Tenggat di kalender Anda',
    testsWait: (p: { giliran: number; tinjau: number }) =>
      [
        p.giliran > 0 ? `${p.giliran} menunggu Anda` : '',
        p.tinjau > 0 ? `${p.tinjau} klasifikasi perlu ditinjau` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    information: 'Informasi yang diterbitkan',
    informationWaits: (p: { draf: number; periksa: number; pembaruan: number; overdue: number }) =>
      [
        p.periksa > 0 ? `${p.periksa} menunggu diperiksa` : '',
        p.pembaruan > 0 ? `${p.pembaruan} perlu diperbarui` : '',
        p.overdue > 0 ? `${p.overdue} terlambat` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    mainTabs: {
      terbuka: 'Semua terbuka',
      teruskan: 'Perlu diteruskan',
      periksa: 'Perlu diperiksa',
      beritahukan: 'Perlu diberitahukan',
      pertanyaan: 'Pemohon bertanya',
      pemohon: 'Menunggu pemohon',
      dekat: 'Tenggat ≤ 2 hari kerja',
      terlambat: 'Terlambat',
      selesai: 'Selesai',
    },
    agencyTabs: {
      jawab: 'Perlu dijawab',
      perbaiki: 'Dikembalikan untuk diperbaiki',
      diperiksa: 'Menunggu pemeriksaan',
      terlambat: 'Terlambat',
      selesai: 'Selesai',
    },
    empty: {
      terbuka: {
        title: 'Tidak ada permohonan yang terbuka.',
        body: 'Semua sudah dijawab. Permohonan baru muncul di sini begitu diajukan.',
      },
      teruskan: {
        title: 'Semua permohonan sudah diteruskan.',
        body: 'Permohonan baru, dan yang dikembalikan dinas, muncul di sini.',
      },
      periksa: {
        title: 'Tidak ada jawaban yang menunggu diperiksa.',
        body: 'Jawaban dinas muncul di sini begitu dikirim.',
      },
      beritahukan: {
        title: 'Tidak ada pemberitahuan yang menunggu.',
        body: 'Permohonan muncul di sini setelah semua jawabannya diperiksa.',
      },
      pertanyaan: {
        title: 'Tidak ada pertanyaan pemohon yang belum dijawab.',
        body: 'Pertanyaan di dalam permohonan muncul di sini sampai dijawab.',
      },
      pemohon: {
        title: 'Tidak ada yang menunggu pemohon.',
        body: 'Permohonan yang perlu dilengkapi, atau yang pertanyaannya belum dijawab pemohon, muncul di sini.',
      },
      dekat: {
        title: 'Tidak ada yang tenggatnya dalam dua hari kerja.',
        body: 'Kerjakan yang paling dekat tenggatnya di "Semua terbuka".',
      },
      terlambat: {
        title: 'Tidak ada yang terlambat.',
        body: 'Terima kasih. Semua permohonan yang terbuka masih di dalam tenggatnya.',
      },
      selesai: {
        title: 'Belum ada permohonan yang selesai.',
        body: 'Permohonan muncul di sini setelah pemohon diberi tahu atau menariknya.',
      },
    },
    emptyAgency: {
      jawab: {
        title: 'Tidak ada permohonan yang menunggu jawaban.',
        body: 'Permohonan muncul di sini begitu PPID Utama meneruskannya.',
      },
      perbaiki: {
        title: 'Tidak ada jawaban yang perlu diperbaiki.',
        body: 'Bila PPID Utama meminta perbaikan, alasannya tertulis di sini.',
      },
      diperiksa: {
        title: 'Tidak ada jawaban yang sedang diperiksa.',
        body: 'Jawaban yang sudah dikirim menunggu di sini sampai diperiksa PPID Utama.',
      },
      terlambat: {
        title: 'Tidak ada yang terlambat.',
        body: 'Terima kasih. Semua jawaban masih di dalam tenggatnya.',
      },
      selesai: {
        title: 'Belum ada pekerjaan yang selesai.',
        body: 'Jawaban yang sudah diterima PPID Utama muncul di sini.',
      },
    },
    search: 'Cari nomor atau kata',
    agency: 'Dinas',
    anyAgency: 'Semua dinas',
    order: 'Urutkan',
    orders: { tenggat: 'Tenggat terdekat', terbaru: 'Terbaru', nomor: 'Nomor' },
    apply: 'Terapkan',
    clear: 'Hapus pencarian dan saringan',
    searchFinished: 'Cari di permohonan yang selesai',
    nothingFound: 'Tidak ada yang cocok di bagian ini.',
    nothingFoundBody: 'Coba sebagian nomor, misalnya P-024, atau satu kata saja.',
    firstPage: 'Ke halaman pertama',
    noDue: 'tidak ada tenggat lagi',
    columns: {
      number: 'Nomor',
      title: 'Yang diminta',
      step: 'Langkah',
      holder: 'Di tangan',
      due: 'Tenggat',
    },
    stepWords: {
      1: '',
      2: '',
      3: 'diajukan',
      4: 'diteruskan',
      5: 'disiapkan',
      6: 'diperiksa',
      7: 'diberitahukan',
      8: 'diunduh',
    },
  },
  case: {
    received: (p: { date: string }) => `diterima ${p.date}`,
    noticeDue: 'Pemohon diberi tahu',
    told: 'Pemohon diberi tahu',
    late: 'Tenggat pemberitahuan sudah lewat. Dahulukan permohonan ini.',
    wasLate: 'Pemberitahuan permohonan ini terlambat.',
    now: 'Yang perlu dikerjakan',
    you: 'Anda',
    takenBy: (p: { name: string; since: string }) => `Dikerjakan ${p.name} sejak ${p.since}`,
    waitingSince: (p: { since: string }) => `Menunggu sejak ${p.since}`,
    take: 'Kerjakan',
    takeOver: 'Ambil alih',
    goOn: 'Lanjutkan',
    giveBack: 'Bukan bidang kami: kembalikan ke PPID Utama',
    timeline: 'Riwayat',
    river: 'Alur',
    by: (p: { date: string }) => `paling lambat ${p.date}`,
  },
  state: {
    open: {
      1: '',
      2: '',
      3: '',
      4: 'Perlu diteruskan',
      5: 'Menunggu jawaban',
      6: 'Jawaban perlu diperiksa',
      7: 'Siap diberitahukan kepada pemohon',
      8: 'Menunggu diunduh pemohon',
    },
    answering: (p: { agencies: readonly string[] }) =>
      `Menunggu jawaban ${p.agencies.join(' dan ')}`,
    elsewhere: 'Bagian Anda sudah selesai; permohonan masih dikerjakan',
    notified: 'Pemohon sudah diberi tahu, menunggu dokumennya diambil',
    withdrawn: 'Ditarik pemohon',
    lapsed: 'Gugur: tidak dilengkapi pemohon',
    awaitsCompletion: 'Menunggu pemohon melengkapi',
    handedOver: {
      downloaded: 'Selesai: semua dokumen sudah diunduh pemohon',
      acknowledged: 'Selesai: pemohon sudah menerima jawabannya',
      elapsed: 'Selesai: waktu pengambilan habis',
      collected: 'Selesai: diambil pemohon di meja layanan',
      sent: 'Selesai: dikirim kepada pemohon',
      notice: 'Selesai: pemohon sudah diberi tahu, tidak ada yang diserahkan',
    },
  },
  events: {
    submitted: 'Permohonan diajukan',
    registered: (p: { number: string }) => `Terdaftar dengan nomor ${p.number}`,
    taskTaken: (p: { work: string }) => `Mulai dikerjakan: ${p.work}`,
    taskTakenOver: (p: { work: string }) => `Diambil alih: ${p.work}`,
    forwarded: (p: { agencies: string }) => `Diteruskan ke ${p.agencies}`,
    recalled: (p: { agency: string }) => `Disposisi ke ${p.agency} ditarik`,
    returned: (p: { agency: string }) => `${p.agency} mengembalikan ke PPID Utama`,
    supplied: (p: { agency: string; files: number }) =>
      p.files === 0
        ? `Jawaban ${p.agency} dikirim untuk diperiksa`
        : `Jawaban ${p.agency} dikirim untuk diperiksa, ${p.files} berkas`,
    sentBack: (p: { agency: string }) => `Jawaban ${p.agency} diminta diperbaiki`,
    verified: (p: { agency: string }) => `Jawaban ${p.agency} diterima`,
    verifiedPublished: (p: { agency: string }) =>
      `Jawaban ${p.agency} diterima dan diterbitkan untuk umum`,
    notified: (p: { number: string }) => `Pemohon diberi tahu dengan surat ${p.number}`,
    handedOver: {
      downloaded: 'Semua dokumen sudah diunduh pemohon',
      acknowledged: 'Pemohon menyatakan sudah menerima',
      elapsed: 'Ditutup: waktu pengambilan habis',
      collected: 'Jawaban diambil pemohon di meja layanan',
      sent: 'Jawaban dikirim kepada pemohon',
      notice: 'Selesai dengan pemberitahuan: tidak ada yang diserahkan',
    },
    withdrawn: 'Permohonan ditarik pemohon',
    complete: 'Permohonan dinyatakan lengkap',
    completionRequested: (p: { date: string }) =>
      `Pemohon diminta melengkapi, paling lambat ${p.date}`,
    completed: (p: { files: number; identity: boolean }) =>
      [
        'Pemohon melengkapi permohonan',
        p.files > 0 ? `${p.files} berkas` : '',
        p.identity ? 'identitas baru' : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    lapsed: 'Permohonan gugur: tidak dilengkapi sampai batas waktunya',
    askedByApplicant: 'Pemohon bertanya',
    asked: 'Kantor bertanya kepada pemohon',
    answered: 'Pertanyaan dijawab',
    extensionProposed: (p: { agency: string }) => `${p.agency} meminta perpanjangan waktu`,
    extended: (p: { days: number; date: string }) =>
      `Diperpanjang ${p.days} hari kerja, menjadi paling lambat ${p.date}`,
    testLinked: (p: { agency: string }) => `Uji konsekuensi dikaitkan dengan jawaban ${p.agency}`,
    feePaid: (p: { amount: string; way: 'cash' | 'transfer' }) =>
      `Biaya ${p.amount} dibayar ${p.way === 'cash' ? 'tunai' : 'lewat transfer'}`,
    silent: (p: { date: string }) =>
      `Tenggat ${p.date} lewat tanpa pemberitahuan: pemohon berhak mengajukan keberatan`,
    corrected: (p: { number: string; replaces: string }) =>
      `Pemberitahuan diperbaiki: surat ${p.number} menggantikan ${p.replaces}`,
    reopened: {
      correction: 'Jawaban diperbaiki: dikerjakan lagi',
      objection: 'Keberatan dikabulkan: dikerjakan lagi',
    },
    recalculated: (p: { was: string; date: string }) =>
      p.was === p.date
        ? `Kalender berubah; tenggat tetap ${p.date}`
        : `Kalender berubah: tenggat dari ${p.was} menjadi ${p.date}`,
    letterNumbered: (p: { number: string }) => `Surat ${p.number} dibuat`,
    letterIssued: 'Surat selesai dibuat',
  },
  done: {
    diteruskan: 'Permohonan sudah diteruskan.',
    ditarik: 'Disposisi sudah ditarik. Teruskan lagi ke dinas yang tepat.',
    dikembalikan: 'Permohonan sudah dikembalikan ke PPID Utama.',
    dijawab: 'Jawaban sudah dikirim untuk diperiksa.',
    diterima: 'Jawaban sudah diterima.',
    diterbitkan: 'Jawaban sudah diterima dan diterbitkan untuk umum.',
    diperbaiki: 'Jawaban sudah dikembalikan untuk diperbaiki.',
    diberitahukan: 'Pemohon sudah diberi tahu.',
  },
  asked: {
    title: 'Yang diminta',
    items: 'Rincian informasi',
    purpose: 'Tujuan penggunaan',
    way: 'Cara memperoleh',
    sending: 'Cara mendapat salinan',
  },
  ways: {
    salinan_softcopy: 'Salinan berkas (softcopy)',
    salinan_hardcopy: 'Salinan kertas (hardcopy)',
    melihat_membaca_mendengar_mencatat: 'Melihat, membaca, mendengar, atau mencatat',
  },
  sendings: {
    unduh_portal: 'Unduh di portal',
    email: 'Surel',
    ambil_langsung: 'Ambil langsung',
    pos: 'Pos',
    kurir: 'Kurir',
    faksimili: 'Faksimili',
  },
  applicant: {
    title: 'Pemohon',
    hidden:
      'Siapa yang meminta tidak ditampilkan kepada dinas. Jawaban bergantung pada yang diminta, bukan pada siapa yang meminta. Bila ada yang perlu ditanyakan, hubungi PPID Utama.',
    name: 'Nama',
    nik: 'NIK',
    email: 'Surel',
    phone: 'Telepon',
    job: 'Pekerjaan',
    address: 'Alamat',
    needs: 'Kebutuhan khusus',
    none: 'tidak ada',
    seeIdentity: 'Lihat identitas',
  },
  assignments: {
    title: 'Disposisi dan jawaban',
    since: (p: { at: string }) => `sejak ${p.at}`,
    answerBy: (p: { date: string }) => `dijawab paling lambat ${p.date}`,
    instruction: 'Petunjuk PPID Utama',
    reason: {
      forwarded: 'Alasan',
      in_progress: 'Yang perlu diperbaiki',
      supplied: 'Perbaikan yang pernah diminta',
      in_verification: 'Perbaikan yang pernah diminta',
      sent_back: 'Yang perlu diperbaiki',
      verified: 'Perbaikan yang pernah diminta',
      returned: 'Alasan dikembalikan',
      recalled: 'Alasan ditarik',
    },
    recall: 'Tarik disposisi ini',
  },
  answer: {
    text: 'Isi jawaban',
    files: (p: { n: number }) => `${p.n} berkas`,
    entries: 'Dokumen terbit yang dipakai',
  },
  files: {
    download: 'unduh',
    pending: 'sedang diperiksa virus',
    refused: 'ditolak pemeriksa virus',
    held: 'Berkas belum dapat dibuka',
  },
  clocks: {
    title: 'Waktu tiap langkah',
    hint: 'Menunggu dihitung dalam jam layanan sampai "Kerjakan" ditekan. Yang dibandingkan dengan baku adalah waktu mengerjakan.',
    steps: {
      1: 'Buka situs',
      2: 'Cari',
      3: 'Diajukan',
      4: 'Diteruskan',
      5: 'Jawaban disiapkan',
      6: 'Diperiksa',
      7: 'Diberitahukan',
      8: 'Diunduh',
    },
    waiting: (p: { time: string }) => `menunggu ${p.time}`,
    handling: (p: { time: string }) => `dikerjakan ${p.time}`,
    days: (p: { n: number }) => (p.n === 0 ? 'pada hari diterima' : `hari kerja ke-${p.n}`),
    standard: (p: { time: string }) => `baku ${p.time}`,
    minutes: (p: { n: number }) => `${p.n} menit`,
    workingDays: (p: { n: number }) => `${p.n} hari kerja`,
    within: 'sesuai',
    over: 'melebihi',
    running: 'berjalan',
    dropped: 'batal',
  },
  conflict: {
    title: 'Permohonan ini baru saja berubah',
    lead: (p: { number: string }) =>
      `Sementara Anda bekerja, petugas lain mengubah permohonan ${p.number}`,
    notSaved:
      'Yang Anda kirim belum disimpan. Baca apa yang terjadi, lalu lanjutkan dari halaman permohonan.',
    leadOwn: (p: { number: string }) =>
      `Anda sudah mengubah permohonan ${p.number} sejak halaman itu dibuka`,
    notSavedOwn:
      'Bila tombolnya tertekan dua kali, langkah Anda sudah tersimpan satu kali. Kiriman kedua tidak disimpan.',
    since: 'Yang terjadi sejak halaman Anda dibuka',
    typed: 'Tulisan Anda',
    typedHint: 'Salin bila masih diperlukan.',
  },
  refused: { title: 'Belum dapat dilakukan' },
  forward: {
    title: 'Teruskan permohonan',
    suggested: 'Dinas yang mungkin menguasai informasi ini',
    suggestedHint: 'Boleh lebih dari satu. Pilihan tetap pada Anda.',
    noSuggestion: 'Belum ada usul dari kata-kata permohonan ini. Pilih dari daftar di bawah.',
    why: (p: { words: readonly string[]; published: number; answered: number }) =>
      [
        p.words.length > 0 ? `Kata: ${p.words.join(', ')}` : '',
        p.published > 0 ? `${p.published} dokumen terbit` : '',
        p.answered > 0 ? `${p.answered} kali pernah menjawab` : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    others: 'Dinas lain',
    kind: (p: { kind: string; n: number }) => `${kindName(p.kind)} (${p.n})`,
    kindLegend: (p: { kind: string }) => kindName(p.kind),
    instruction: 'Petunjuk untuk dinas (boleh kosong)',
    instructionHint: 'Misalnya tahun atau bagian yang diminta. Jangan menulis nama pemohon.',
    submit: 'Teruskan',
    own: 'PPID Utama menguasai informasinya?',
    ownHint: 'Anda dapat menjawab sendiri tanpa meneruskan. Jawabannya tetap diperiksa dulu.',
    ownButton: 'Jawab sendiri',
  },
  reason: {
    missing: 'Tulis alasannya, paling sedikit 5 huruf.',
    recall: {
      title: 'Tarik disposisi',
      lead: 'Dinas ini tidak lagi mengerjakan permohonan ini. Permohonan kembali ke "Perlu diteruskan".',
      label: 'Mengapa ditarik?',
      hint: 'Alasan ini terbaca di riwayat permohonan.',
      submit: 'Tarik disposisi',
    },
    giveBack: {
      title: 'Kembalikan ke PPID Utama',
      lead: 'Kembalikan bila informasi ini bukan bidang dinas Anda. PPID Utama akan meneruskannya ke dinas lain.',
      label: 'Mengapa dikembalikan?',
      hint: 'Bila tahu, sebutkan dinas yang menguasainya.',
      submit: 'Kembalikan',
    },
  },
  alike: {
    title: 'Dokumen terbit yang mirip',
    lead: 'Bila salah satunya memuat yang diminta, jawablah dengan dokumen itu.',
    leadTake:
      'Bila salah satunya memuat yang diminta, jawablah dengan dokumen itu. Tugasnya langsung Anda ambil.',
    use: 'Jawab dengan ini',
  },
  materials: {
    title: 'Siapkan jawaban',
    sentBack: 'PPID Utama meminta perbaikan',
    files: (p: { n: number }) => (p.n === 0 ? '1. Berkas' : `1. Berkas (${p.n})`),
    noFiles: 'Belum ada berkas.',
    remove: 'hapus berkas ini',
    choose: 'Pilih berkas',
    chooseHint: (p: { kinds: string; max: string }) =>
      `Boleh beberapa sekaligus. Jenis: ${p.kinds}. Paling besar ${p.max} tiap berkas. Berkas belum terlihat oleh pemohon.`,
    upload: 'Unggah',
    uploadAndGo: 'Unggah dan lanjut',
    nothingChosen: 'Belum ada berkas yang dipilih. Pilih berkasnya dulu, lalu tekan Unggah.',
    full: (p: { name: string; max: number }) =>
      `Berkas “${p.name}” tidak disimpan karena satu jawaban memuat paling banyak ${p.max} berkas. Gabungkan berkasnya, atau hapus yang tidak perlu.`,
    entries: '2. Dokumen terbit',
    entriesHint: 'Bila sudah pernah diterbitkan, cukup tunjuk dokumennya.',
    unchoose: 'batal pakai',
    search: 'Cari dokumen terbit',
    searchButton: 'Cari',
    found: 'Hasil pencarian',
    lookalikes: 'Mirip dengan yang diminta',
    noneFound: 'Tidak ada dokumen terbit yang cocok. Coba kata lain.',
    use: 'pakai dokumen ini',
    next: '3. Isi jawaban',
    nextHint: 'Berkas yang sudah diunggah tersimpan sampai jawabannya dikirim.',
    continue: 'Lanjut: tulis dan kirim',
  },
  send: {
    title: 'Tulis dan kirim jawaban',
    files: (p: { n: number }) => (p.n === 0 ? 'Berkas' : `Berkas (${p.n})`),
    change: 'Ubah berkas atau dokumen',
    text: 'Isi jawaban',
    textHint: 'Boleh kosong bila ada berkas. Pemohon membaca tulisan ini setelah diperiksa.',
    submit: 'Kirim untuk diperiksa',
    infected: (p: { name: string }) =>
      `Berkas “${p.name}” ditolak pemeriksa virus. Hapus dulu berkas itu.`,
    filesChanged:
      'Daftar berkas berubah sejak halaman ini dibuka. Periksa daftar di bawah ini, lalu kirim lagi.',
  },
  verify: {
    title: 'Periksa jawaban',
    answerOf: (p: { agency: string }) => `Jawaban ${p.agency}`,
    asApplicant: 'Seperti inilah jawaban yang akan dibaca pemohon.',
    checklist: 'Daftar periksa',
    checklistHint: 'Buka setiap berkas sebelum mencentang.',
    items: {
      complete: 'Jawaban lengkap dan sesuai dengan yang diminta',
      readable: 'Semua berkas dapat dibuka dan dibaca',
      no_personal_data: 'Tidak memuat data pribadi orang lain',
      no_exempt_content: 'Tidak memuat informasi yang dikecualikan (UU 14/2008 Pasal 17)',
    },
    publishLegend: 'Terbitkan untuk umum?',
    publish: 'Terbitkan juga untuk umum',
    publishHint: 'Berkas jawaban muncul di Informasi publik, tanpa jejak pemohon.',
    titleHint: 'Dari nama berkas. Jangan menulis nama pemohon.',
    fields: { judul: 'Judul', ringkasan: 'Ringkasan', topik: 'Topik' },
    category: 'Kategori',
    categories: {
      berkala: 'Berkala: diumumkan secara rutin',
      serta_merta: 'Serta merta: menyangkut keselamatan banyak orang',
      setiap_saat: 'Setiap saat: tersedia kapan saja',
    },
    categoryMissing: 'Pilih kategori informasinya.',
    topicHint: 'Satu sampai tiga kata, misalnya rencana kerja.',
    length: (p: { label: string; least: number; most: number }) =>
      `Isi “${p.label}” dengan ${p.least} sampai ${p.most} huruf.`,
    firstSummary: (p: { agency: string }) => `Dokumen dari ${p.agency}.`,
    accept: 'Terima jawaban',
    sendBack: 'Belum baik?',
    reason: 'Apa yang perlu diperbaiki?',
    reasonHint: 'Dinas membaca alasan ini dan mengirim jawaban lagi. Berkasnya tidak hilang.',
    sendBackSubmit: 'Minta perbaikan',
  },
  notify: {
    title: 'Beri tahu pemohon',
    lead: 'Baca dulu surat pemberitahuannya. Setelah dikirim, pemohon dapat membuka jawaban dan tidak ada yang dapat diubah.',
    letter: 'Seperti inilah yang dibaca pemohon',
    numberAtSending: '(diberikan saat dikirim)',
    to: (p: { name: string }) =>
      `Penerima: ${p.name}. Pemohon juga mendapat surel yang mengantar ke halaman ini.`,
    note: 'Catatan untuk pemohon (boleh kosong)',
    noteHint: 'Catatan ini menjadi bagian dari surat pemberitahuan.',
    submit: 'Beri tahu pemohon',
  },
  identity: {
    title: 'Identitas pemohon',
    warning:
      'Setiap pembukaan halaman ini dan pindaian KTP tercatat. Pakai hanya untuk permohonan ini.',
    nik: 'NIK',
    scan: 'Pindaian KTP',
    open: 'Buka pindaian KTP',
    noScan: 'tidak ada',
    card: 'KTP asli',
    seen: (p: { who: string; at: string }) => `dilihat di loket oleh ${p.who}, ${p.at}`,
    looks: 'Siapa pernah melihat',
    who: 'Petugas',
    what: 'Yang dilihat',
    when: 'Waktu',
    nikPart: 'NIK',
    scanPart: 'Pindaian KTP',
  },
}

function kindName(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    dinas: 'Dinas',
    badan: 'Badan',
    kecamatan: 'Kecamatan',
    sekretariat: 'Sekretariat',
    inspektorat: 'Inspektorat',
    kantor: 'Kantor',
    rsud: 'Rumah sakit',
    satuan: 'Satuan',
    lainnya: 'Sekretariat, inspektorat, rumah sakit, dan lainnya',
  }
  return names[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1)
}
