import type { TestRefusalCode } from '../../src/procedure/exemption/commands.ts'
import type { TestStatus } from '../../src/procedure/exemption/state.ts'
import type { OpeningCause, TestOccasion } from '../../src/procedure/exemption/values.ts'

type Detail = Readonly<Record<string, string | number>>

/** Consequence tests (uji konsekuensi) at the desks. */
export const exemption = {
  title: 'Uji konsekuensi',
  lead: 'Informasi hanya boleh dikecualikan sesudah diuji: apa akibatnya bila dibuka, apa manfaatnya bila ditutup, dan mana yang lebih besar bagi kepentingan umum (UU 14/2008 Pasal 2 ayat (4) dan Pasal 19).',
  back: 'Semua uji konsekuensi',
  backToTest: 'Kembali ke uji ini',
  toQueue: 'Permohonan',
  toExempt: 'Daftar informasi yang dikecualikan',
  untitled: '(tanpa judul)',
  create: 'Mulai uji baru',
  statuses: {
    proposed: 'diusulkan',
    testing: 'sedang diuji',
    advising: 'dalam pertimbangan',
    approved: 'disetujui',
    concluded: 'ditetapkan',
    reviewing: 'sedang ditinjau',
    extended: 'diperpanjang',
    opened: 'dibuka',
    denied: 'tidak disetujui',
    dropped: 'dihentikan',
  } satisfies Record<TestStatus, string>,
  conclusions: {
    whole: 'Dikecualikan seluruhnya',
    parts: 'Dikecualikan sebagian',
    open: 'Terbuka',
  },
  occasions: {
    ahead: 'Sebelum ada permohonan',
    request: 'Karena ada permohonan',
    order: 'Atas perintah Komisi Informasi atau pengadilan',
  } satisfies Record<TestOccasion, string>,
  list: {
    tabsLabel: 'Bagian daftar uji',
    tabs: {
      giliran: 'Giliran Anda',
      berjalan: 'Berjalan',
      ditetapkan: 'Berlaku',
      tinjau: 'Tinjau klasifikasi',
      selesai: 'Selesai',
    },
    empty: {
      giliran: {
        title: 'Tidak ada yang menunggu Anda.',
        body: 'Uji yang menunggu pekerjaan Anda muncul di sini.',
      },
      berjalan: {
        title: 'Tidak ada uji yang berjalan.',
        body: 'Uji yang diusulkan, diuji, atau dipertimbangkan muncul di sini.',
      },
      ditetapkan: {
        title: 'Belum ada pengecualian dari uji.',
        body: 'Sesudah keputusan ditetapkan, informasinya masuk ke daftar informasi yang dikecualikan dan muncul di sini.',
      },
      tinjau: {
        title: 'Tidak ada klasifikasi yang perlu ditinjau.',
        body: 'Pengecualian yang berakhir dalam 90 hari, atau sudah berakhir, muncul di sini.',
      },
      selesai: {
        title: 'Belum ada uji yang selesai.',
        body: 'Uji yang hasilnya terbuka, tidak disetujui, diganti, atau dihentikan muncul di sini.',
      },
    },
    columns: {
      title: 'Informasi',
      agency: 'Dinas',
      state: 'Keadaan',
      turn: 'Giliran',
      until: 'Berlaku sampai',
      at: 'Terakhir berubah',
    },
    older: 'Selanjutnya',
    newest: 'Kembali ke awal',
    byHand: 'keputusan sebelum portal ini',
    review: 'Tinjau',
  },
  turns: {
    drafter: (p: { agency: string }) => `${p.agency} atau PPID Utama`,
    tim: 'Tim Pertimbangan',
    timAndAtasan: 'Tim Pertimbangan dan Atasan PPID',
    concluder: 'PPID Utama atau Atasan PPID',
    utama: 'PPID Utama',
    nobody: 'tidak ada',
  },
  standing: {
    endless: 'tanpa tanggal akhir',
    ending: (p: { days: number }) => (p.days === 0 ? 'hari terakhir' : `${p.days} hari lagi`),
    expired: (p: { days: number }) => `berakhir ${p.days} hari lalu`,
    running: (p: { days: number }) => `${p.days} hari lagi`,
  },
  propose: {
    title: 'Mulai uji konsekuensi',
    lead: 'Sebutkan dulu informasi apa yang diuji. Sesudah itu Anda mengisi lembar ujinya; isian tersimpan dan dapat diteruskan kapan saja.',
    fromRequest: (p: { number: string; n: number }) =>
      `Uji ini untuk permohonan ${p.number}, rincian ke-${p.n}:`,
    renews: (p: { title: string; decree: string }) =>
      `Uji ini meninjau kembali pengecualian “${p.title}” (${p.decree}). Bila hasilnya tetap dikecualikan, keputusan baru menggantikan yang lama; bila terbuka, informasinya keluar dari daftar.`,
    agency: 'Dinas yang menguasai informasi',
    pick: 'Pilih dinas',
    name: 'Informasi yang diuji',
    nameHint:
      'Sebut jenisnya saja, tanpa isinya dan tanpa nama orang. Judul ini yang kelak tampil di daftar untuk umum.',
    occasion: 'Mengapa diuji sekarang',
    submit: 'Mulai uji',
    unknownRequest: 'Rincian permohonan itu tidak ada, atau bukan bagian dinas Anda.',
  },
  sheet: {
    title: 'Lembar uji konsekuensi',
    lead: 'Isian tersimpan setiap kali Anda menekan “Simpan”. Lembar baru dipertimbangkan orang lain sesudah Anda mengajukannya.',
    save: 'Simpan',
    submit: 'Simpan dan ajukan untuk dipertimbangkan',
    saved: 'Lembar tersimpan.',
    asked: 'Yang diminta pemohon',
    sentBack: 'Dikembalikan untuk diperbaiki',
    result: 'Hasil pengujian menurut Anda',
    resultHints: {
      whole: 'Tidak ada bagian yang dapat dibuka.',
      parts: 'Bagian tertentu dihitamkan; selebihnya dibuka.',
      open: 'Tidak ada alasan yang cukup untuk menutupnya.',
    },
    fields: {
      judul: 'Informasi yang diuji',
      uraian: 'Uraian informasi',
      bagian: 'Bagian yang dikecualikan',
      huruf: 'Alasan menurut UU 14/2008 Pasal 17',
      dasar: 'Dasar hukum: undang-undang dan pasalnya',
      dibuka: 'Akibat bila dibuka',
      ditutup: 'Akibat atau manfaat bila ditutup',
      kepentingan: 'Kepentingan umum yang ditimbang',
      pertimbangan: 'Pertimbangan lain',
      sampai: 'Dikecualikan sampai',
      sebab: 'Bila tanpa tanggal akhir: sampai kapan',
    },
    hints: {
      judul: 'Jenisnya saja, tanpa isinya dan tanpa nama orang. Tampil di daftar untuk umum.',
      uraian:
        'Dokumen apa, tahun berapa, dan siapa pembuatnya, cukup jelas untuk mengenalinya tanpa menyebut isinya.',
      bagian: 'Misalnya: nama, NIK, dan alamat penerima. Tampil di daftar untuk umum.',
      huruf:
        'Hanya sepuluh alasan ini yang dapat menutup informasi. Ingat Pasal 18: putusan pengadilan, penghentian penyidikan, dan laporan keuangan penegak hukum tidak dikecualikan.',
      dasar: 'Satu ketentuan setiap baris. Misalnya: UU 24/2013 Pasal 84.',
      dibuka:
        'Akibat nyata, bukan kekhawatiran. Tampil di daftar untuk umum, jadi jangan sebut isinya.',
      ditutup: 'Siapa yang terlindungi, dari apa.',
      kepentingan:
        'Apa gunanya bagi masyarakat bila dibuka, dan mengapa menutupnya melindungi kepentingan yang lebih besar (Pasal 2 ayat (4)).',
      pertimbangan: 'Kepatutan, kesusilaan, atau hal lain. Boleh dikosongkan.',
      sampai:
        'Contoh: 31-12-2029. Wajib untuk huruf a sampai f; huruf a paling lama 30 tahun (PP 61/2010). Untuk huruf g sampai j boleh kosong bila tidak ada tanggalnya.',
      sebab: 'Misalnya: selama orangnya tidak memberi persetujuan tertulis.',
    },
    changed:
      'Orang lain menyimpan lembar ini lebih dulu. Tulisan Anda masih ada di bawah; bandingkan, lalu simpan lagi.',
  },
  faults: {
    length: (p: { label: string; least: number; most: number }) =>
      `${p.label}: tulis ${p.least} sampai ${p.most} huruf.`,
    missing: (p: { label: string; least: number }) =>
      `${p.label}: tulis paling sedikit ${p.least} huruf.`,
    tooLong: (p: { label: string; most: number }) => `${p.label}: paling banyak ${p.most} huruf.`,
    data: (p: { label: string; sample: string }) =>
      `${p.label}: memuat data pribadi (${p.sample}). Hapus, karena tampil di daftar untuk umum.`,
    result: 'Pilih hasil pengujian menurut Anda.',
    date: 'Tulis tanggal seperti 31-12-2029.',
    agency: 'Pilih dinas yang menguasai informasi.',
    occasion: 'Pilih mengapa diuji sekarang.',
    opinion: 'Pilih setuju atau tidak setuju.',
    cause: 'Pilih mengapa informasi dibuka.',
    sure: 'Centang bahwa Anda yakin.',
  },
  acts: {
    pendapat: {
      title: 'Beri pendapat',
      lead: 'Pendapat Anda dicatat sekali, dengan alasannya, dan ikut tercetak pada lembar uji.',
      label: 'Alasan',
      hint: 'Apakah akibat yang ditulis memang nyata, dan apakah menutupnya melindungi kepentingan yang lebih besar?',
      submit: 'Simpan pendapat',
      done: 'Pendapat Anda sudah dicatat.',
    },
    kembalikan: {
      title: 'Kembalikan untuk diperbaiki',
      lead: 'Lembarnya terbuka lagi bagi penyusunnya. Sesudah diajukan kembali, Tim Pertimbangan memberi pendapat baru.',
      label: 'Yang perlu diperbaiki',
      hint: 'Tulis sejelas mungkin, agar sekali perbaikan cukup.',
      submit: 'Kembalikan',
      done: 'Lembar sudah dikembalikan.',
    },
    setujui: {
      title: 'Setujui hasil uji',
      lead: 'Sesudah disetujui, PPID Utama atau Atasan PPID yang tidak ikut menyusun menetapkannya dengan keputusan.',
      label: 'Catatan',
      hint: 'Boleh dikosongkan. Wajib bila sebagian besar Tim Pertimbangan tidak setuju (UU 14/2008 Pasal 7 ayat (4)).',
      submit: 'Setujui',
      done: 'Hasil uji sudah disetujui.',
    },
    tolak: {
      title: 'Tidak menyetujui',
      lead: 'Uji ini berakhir dan informasinya tetap terbuka: permohonan tidak dapat ditolak karenanya. Bila hanya perlu perbaikan, kembalikan saja.',
      label: 'Alasan',
      hint: 'Alasan ini tercetak pada lembar uji.',
      submit: 'Jangan setujui',
      done: 'Uji berakhir tanpa persetujuan; informasinya terbuka.',
    },
    tetapkan: {
      title: 'Tetapkan hasil uji',
      lead: 'Lembar ujinya dibuat sebagai surat resmi. Bila dikecualikan, keputusannya dinomori dan dibuat, dan informasinya masuk ke daftar untuk umum: judul, dasar, dan jangka waktunya, tanpa isi.',
      shown: 'Yang akan tampil di daftar untuk umum',
      shownHint: 'Periksa: tidak boleh memuat isi informasi, nama orang, atau data pribadi.',
      submit: 'Tetapkan',
      done: 'Hasil uji sudah ditetapkan.',
    },
    tinjau: {
      title: 'Tinjau klasifikasi',
      lead: 'Periksa apakah alasan menutupnya masih ada. Hasilnya: tetap berlaku sampai tanggalnya, dibuka, atau diperpanjang lewat uji baru.',
      label: 'Mengapa ditinjau',
      hint: 'Misalnya: jangka waktunya segera habis, atau perkaranya sudah selesai.',
      submit: 'Mulai meninjau',
      done: 'Peninjauan dimulai.',
    },
    pertahankan: {
      title: 'Tetap dikecualikan',
      lead: 'Pengecualian tetap berlaku sampai tanggal yang sudah ditetapkan. Untuk memperpanjangnya, buat uji baru.',
      label: 'Alasan',
      hint: 'Mengapa alasan menutupnya masih ada.',
      submit: 'Pertahankan',
      done: 'Peninjauan selesai; pengecualian tetap berlaku.',
    },
    buka: {
      title: 'Buka informasi',
      lead: 'Informasi ini keluar dari daftar informasi yang dikecualikan, dan keputusan pembukaannya dibuat. Sesudah itu ia dapat diminta, dan sebaiknya diterbitkan (UU 14/2008 Pasal 11 ayat (2)).',
      label: 'Alasan',
      hint: 'Misalnya nomor putusan, atau apa yang berubah sejak diuji.',
      submit: 'Buka informasi',
      done: 'Informasi sudah dibuka.',
    },
    hentikan: {
      title: 'Hentikan uji',
      lead: 'Uji ini berhenti tanpa hasil dan tidak dapat diteruskan. Catatannya tetap ada.',
      label: 'Alasan',
      hint: 'Misalnya: informasinya ternyata sudah terbit.',
      submit: 'Hentikan uji',
      done: 'Uji sudah dihentikan.',
    },
  },
  opinion: {
    legend: 'Pendapat Anda atas hasil ini',
    yes: 'Setuju',
    no: 'Tidak setuju',
  },
  cause: {
    legend: 'Mengapa dibuka',
    causes: {
      expired: 'Jangka waktunya sudah berakhir',
      reviewed: 'Sudah ditinjau dan tidak ada alasan lagi untuk menutupnya',
      ordered: 'Diperintahkan Komisi Informasi atau pengadilan',
      consented: 'Orang yang rahasianya dilindungi menyetujui secara tertulis',
    } satisfies Record<OpeningCause, string>,
  },
  sureLegend: 'Yakin?',
  sure: 'Ya, saya sudah memeriksanya',
  view: {
    next: 'Langkah berikutnya',
    sheetTitle: 'Lembar uji',
    lastSheetTitle: 'Lembar uji, seperti terakhir diajukan',
    opinions: 'Pendapat Tim Pertimbangan',
    noOpinions: 'Belum ada pendapat.',
    agrees: 'setuju',
    disagrees: 'tidak setuju',
    history: 'Riwayat',
    letters: 'Surat',
    making: 'Surat sedang dibuat',
    open: 'Buka surat',
    request: 'Uji ini untuk sebuah permohonan.',
    toRequest: 'Buka permohonannya',
    renews: 'Uji ini meninjau kembali pengecualian sebelumnya.',
    toRenewed: 'Lihat uji sebelumnya',
    supersededBy: 'Digantikan oleh uji yang lebih baru.',
    toNext: 'Lihat uji penggantinya',
    publicList: 'Lihat di daftar untuk umum',
    toSheet: 'Isi lembar uji',
    extend: 'Perpanjang lewat uji baru',
    publish: 'Terbitkan sebagai informasi publik',
    notYou:
      'Anda ikut menyusun lembar ini, jadi orang lain yang mempertimbangkan dan menetapkannya.',
    more: 'Tindakan lain',
    empty: 'belum diisi',
    period: 'Jangka waktu',
    result: 'Hasil',
    occasion: 'Alasan pengujian',
    unit: 'Dinas',
    decree: 'Keputusan',
  },
  states: {
    proposed: 'Diusulkan. Lembar ujinya belum diisi.',
    testing: 'Lembar uji sedang diisi.',
    advising: (p: { count: number }) =>
      p.count === 0
        ? 'Menunggu pendapat Tim Pertimbangan.'
        : `Ada ${p.count} pendapat. Menunggu persetujuan Atasan PPID.`,
    approved: 'Disetujui Atasan PPID. Menunggu penetapan.',
    concludedExempt: (p: { until: string }) => `Dikecualikan dengan keputusan, ${p.until}.`,
    concludedOpen: 'Diuji dan dinyatakan terbuka.',
    reviewing: 'Klasifikasinya sedang ditinjau; pengecualian masih berlaku.',
    extended: 'Diperpanjang dengan keputusan yang lebih baru.',
    opened: 'Informasi ini sudah dibuka.',
    denied: 'Tidak disetujui Atasan PPID; informasinya terbuka.',
    dropped: 'Dihentikan tanpa hasil.',
    expired: (p: { date: string }) =>
      `Jangka waktunya berakhir ${p.date}. Buka informasinya, atau perpanjang lewat uji baru (UU 14/2008 Pasal 20 ayat (1)).`,
    ending: (p: { date: string }) =>
      `Berakhir ${p.date}. Tinjau klasifikasinya sebelum tanggal itu.`,
  },
  until: (p: { date: string }) => `sampai ${p.date}`,
  endless: (p: { reason: string }) => `tanpa tanggal akhir: ${p.reason}`,
  happened: {
    test_proposed: 'Diusulkan',
    sheet_begun: 'Mulai mengisi lembar uji',
    sheet_submitted: 'Lembar diajukan untuk dipertimbangkan',
    opinion_for: 'Berpendapat setuju',
    opinion_against: 'Berpendapat tidak setuju',
    test_sent_back: 'Dikembalikan untuk diperbaiki',
    test_approved: 'Disetujui',
    test_denied: 'Tidak disetujui',
    test_concluded: 'Ditetapkan',
    review_started: 'Mulai ditinjau',
    review_closed: 'Tetap dikecualikan',
    exemption_extended: 'Diperpanjang lewat uji baru',
    exemption_opened: 'Dibuka',
    test_dropped: 'Dihentikan',
    consequence_sheet: 'Lembar uji konsekuensi',
    classification_decree: 'Keputusan klasifikasi',
    letter: 'Surat',
    officer: 'petugas',
    system: 'sistem',
  },
  /** Words of its letters that name posts, never people. */
  posts: {
    utama: 'PPID Utama',
    pembantu: (p: { unit: string }) => `PPID Pembantu ${p.unit}`,
    tim: 'Anggota Tim Pertimbangan',
    advice: (p: { agrees: boolean; reason: string }) =>
      `${p.agrees ? 'Setuju' : 'Tidak setuju'}. ${p.reason}`,
    parts: (p: { parts: string }) => `Bagian yang dikecualikan: ${p.parts}`,
  },
  stopped: {
    title: 'Belum dilakukan',
    changed:
      'Uji ini berubah sejak Anda membukanya. Lihat keadaannya sekarang, lalu putuskan lagi. Tulisan Anda ada di bawah.',
    typed: 'Tulisan Anda',
    back: 'Lihat uji ini',
  },
  replaced: 'Diganti keputusan yang lebih baru.',
  proposed: 'Uji sudah dimulai. Isi lembarnya di bawah.',
  submitted: 'Lembar sudah diajukan kepada Tim Pertimbangan.',
  refusals: {
    not_permitted: () =>
      'Peran Anda tidak melakukan ini. Dinas menyusun lembarnya, Tim Pertimbangan memberi pendapat, Atasan PPID menyetujui (Perki 1/2021 Pasal 49 ayat (2)).',
    already_proposed: () => 'Uji ini sudah dimulai.',
    request_missing: () =>
      'Sebutkan permohonan dan rinciannya, atau pilih alasan lain: uji dilakukan sebelum ada permohonan, karena permohonan, atau atas perintah (Perki 1/2021 Pasal 49 ayat (1)).',
    order_only_main: () =>
      'Uji atas perintah Komisi Informasi atau pengadilan dimulai oleh PPID Utama, yang menerima perintahnya (Perki 1/2021 Pasal 49 ayat (1)).',
    not_open_for_writing: () =>
      'Lembar ini sedang dipertimbangkan atau sudah diputus, jadi tidak dapat diubah. Minta PPID Utama mengembalikannya bila perlu diperbaiki.',
    letters_missing: () =>
      'Pilih paling sedikit satu alasan. Informasi hanya dapat dikecualikan karena alasan dalam UU 14/2008 Pasal 17.',
    letters_of_open: () =>
      'Informasi yang terbuka tidak memiliki alasan pengecualian dan jangka waktu. Kosongkan keduanya, atau ubah hasilnya.',
    period_missing: () =>
      'Tulis sampai kapan dikecualikan, atau sebabnya bila tanpa tanggal: pengecualian tidak bersifat permanen (UU 14/2008 Pasal 20 ayat (1), PP 61/2010).',
    period_of_letters: (p: Detail) =>
      `Tulis tanggal akhirnya. Pengecualian karena huruf a sampai f tidak bersifat permanen, jadi tidak boleh tanpa tanggal (UU 14/2008 Pasal 20 ayat (1)). Yang Anda pilih: ${p['letters']}.`,
    period_past: (_: Detail) =>
      'Tanggal akhirnya harus sesudah hari ini. Bila waktunya sudah lewat, kembalikan lembarnya dan perbaiki tanggalnya.',
    period_too_long: (p: Detail) =>
      `Untuk huruf a (penegakan hukum) tulis tanggal akhir, paling lama ${p['years']} tahun (PP 61/2010).`,
    not_in_consideration: () =>
      'Lembar uji ini tidak sedang dipertimbangkan: belum diajukan, dikembalikan, atau sudah diputus.',
    opinion_given: () => 'Anda sudah memberi pendapat. Setiap anggota berpendapat sekali.',
    opinions_missing: () =>
      'Tunggu paling sedikit satu pendapat Tim Pertimbangan sebelum menyetujui (Perki 1/2021 Pasal 49 ayat (2)).',
    opinions_against: (p: Detail) =>
      `${p['against']} dari ${p['count']} pendapat tidak setuju. Tulis alasan Anda menyetujuinya: setiap kebijakan disertai pertimbangan tertulis (UU 14/2008 Pasal 7 ayat (4)).`,
    own_draft: () =>
      'Anda ikut menyusun lembar ini. Yang mempertimbangkan dan menetapkan harus orang lain, agar pengujiannya saksama dan tidak memihak (UU 14/2008 Pasal 19).',
    not_approved: () =>
      'Hasil uji belum disetujui Atasan PPID, jadi belum dapat ditetapkan (Perki 1/2021 Pasal 49).',
    not_sent: () => 'Hanya lembar yang sedang dipertimbangkan yang dapat dikembalikan.',
    not_concluded: () =>
      'Informasi ini tidak sedang dikecualikan, jadi tidak ada yang ditinjau atau dibuka.',
    not_in_review: () =>
      'Tinjau dulu klasifikasinya. Perubahan klasifikasi didahului penilaian kembali (Perki 1/2021).',
    not_expired: () =>
      'Jangka waktunya belum berakhir. Pilih alasan lain, atau tinjau dulu klasifikasinya.',
    consent_not_enough: () =>
      'Persetujuan tertulis hanya membuka rahasia pribadi dan akta pribadi, huruf g dan h (UU 14/2008 Pasal 18 ayat (2) huruf a). Untuk alasan lain, tinjau dulu klasifikasinya.',
    letter_known: () => 'Surat itu sudah ada.',
    letter_unknown: () => 'Surat itu tidak ada.',
  } satisfies Record<TestRefusalCode, (detail: Detail) => string>,
  /** Mails to officers. */
  mails: {
    facts: {
      title: 'Informasi',
      agency: 'Dinas',
      reason: 'Alasan',
      until: 'Berlaku sampai',
      decree: 'Keputusan',
    },
    advice: {
      subject: 'Uji konsekuensi menunggu pendapat Anda',
      happened: 'Sebuah lembar uji konsekuensi diajukan untuk dipertimbangkan.',
      next: 'Baca lembarnya, lalu beri pendapat beserta alasannya.',
      action: 'Buka lembar uji',
    },
    approval: {
      subject: 'Uji konsekuensi menunggu persetujuan Anda',
      happened: 'Tim Pertimbangan sudah memberi pendapat pertama atas sebuah uji konsekuensi.',
      next: 'Baca lembar dan pendapatnya, lalu setujui, kembalikan, atau jangan setujui.',
      action: 'Buka lembar uji',
    },
    sentBack: {
      subject: 'Lembar uji konsekuensi perlu diperbaiki',
      happened: 'Lembar uji yang Anda susun dikembalikan.',
      next: 'Perbaiki lembarnya, lalu ajukan kembali.',
      action: 'Perbaiki lembar uji',
    },
    approved: {
      subject: 'Hasil uji konsekuensi disetujui',
      happened: 'Atasan PPID menyetujui hasil sebuah uji konsekuensi.',
      next: 'Tetapkan hasilnya. Bila Anda ikut menyusun lembarnya, rekan atau Atasan PPID yang menetapkan.',
      action: 'Buka uji konsekuensi',
    },
    denied: {
      subject: 'Hasil uji konsekuensi tidak disetujui',
      happened: 'Atasan PPID tidak menyetujui pengecualian. Informasinya terbuka.',
      next: 'Permohonan atas informasi ini tidak dapat ditolak karenanya.',
      action: 'Buka uji konsekuensi',
    },
    concluded: {
      subject: 'Uji konsekuensi ditetapkan',
      happened: 'Hasil uji konsekuensi ditetapkan.',
      next: 'Bila uji ini untuk sebuah permohonan, jawabannya sekarang dapat menunjuk kepada uji ini.',
      action: 'Buka uji konsekuensi',
    },
    opened: {
      subject: 'Informasi yang dikecualikan dibuka',
      happened: 'Sebuah pengecualian berakhir; informasinya terbuka.',
      next: 'Terbitkan informasinya, agar semua orang dapat membacanya (UU 14/2008 Pasal 11 ayat (2)).',
      action: 'Buka uji konsekuensi',
    },
    ends: {
      subject: (p: { days: number }) => `Pengecualian berakhir dalam ${p.days} hari`,
      happened: (p: { days: number }) =>
        `Jangka waktu sebuah pengecualian berakhir paling lama ${p.days} hari lagi.`,
      next: 'Tinjau klasifikasinya: biarkan berakhir dan buka informasinya, atau perpanjang lewat uji baru.',
      action: 'Tinjau klasifikasi',
    },
    ended: {
      subject: 'Pengecualian sudah berakhir',
      happened:
        'Jangka waktu sebuah pengecualian sudah berakhir. Informasinya tidak lagi dapat ditolak karenanya.',
      next: 'Buka informasinya, atau uji lagi bila alasan menutupnya masih ada (UU 14/2008 Pasal 20 ayat (1)).',
      action: 'Buka klasifikasinya',
    },
  },
}
