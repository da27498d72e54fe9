/** What the command line says. Commands are for officers and operators: Indonesian only. */
export const cli = {
  help: {
    title: 'Terbuka: portal layanan informasi publik.',
    usage: 'Pemakaian: npm run -s terbuka -- PERINTAH [PILIHAN]',
    commands: {
      serve: 'Menjalankan portal (npm start).',
      worker:
        'Menjalankan pekerja latar saja, di samping portal yang memakai basis data yang sama.',
      migrate: 'Membawa basis data ke skema terbaru. Memakai DATABASE_OWNER_URL bila ada.',
      seed: 'Mengisi data peragaan. Ditolak di mode produksi.',
      import:
        'Memasukkan arsip: FOLDER, daftar .csv, arsip .zip, atau ekspor WordPress .xml [--dry-run] [--agency KODE] [--category KATEGORI] [--map BERKAS.csv] [--uploads FOLDER] [--as SUREL] [--report BERKAS.csv] [--json]',
      'create-user':
        'Membuat akun: --role PERAN --name NAMA --email SUREL [--agency KODE [--agency-name NAMA]] [--password-stdin]',
      verify: 'Memeriksa rantai catatan. Keluar 1 dan menyebut tempatnya bila rusak.',
      deadline:
        'Menghitung batas waktu: --received TANGGAL --days N [--explain]. TANGGAL - membaca daftar dari masukan standar.',
      letters:
        'Mencoba templat surat dengan data contoh: letters preview JENIS|all [--out FOLDER] [--large-print].',
      walkthrough:
        'Memainkan delapan langkah SOP di portal sementara dan mengukurnya: [--json]. Keluar 0 bila semuanya tercapai.',
      help: 'Menampilkan bantuan ini.',
    },
  },
  unknownCommand: (p: { command: string }) =>
    `Perintah "${p.command}" tidak dikenal. Lihat: npm run -s terbuka -- help`,
  badOption: (p: { command: string; problem: string }) =>
    `Pilihan untuk ${p.command} tidak tepat: ${p.problem}. Lihat: npm run -s terbuka -- help`,
  letters: {
    usage: (p: { kinds: string }) =>
      `Pemakaian: letters preview JENIS|all [--out FOLDER] [--large-print]. Jenis: ${p.kinds}.`,
    unknown: (p: { kind: string; kinds: string }) =>
      `Tidak ada surat jenis "${p.kind}". Jenis yang ada: ${p.kinds}.`,
    problem: (p: { problem: string }) => `Templat surat belum benar:\n${p.problem}`,
  },
  deadline: {
    missing:
      'Sebutkan --received TANGGAL dan --days N, misalnya: deadline --received 2026-11-23 --days 10',
    badDate: (p: { value: string }) =>
      `"${p.value}" bukan tanggal. Tulis tahun-bulan-hari antara 1900 dan 2999, misalnya 2026-11-23.`,
    badDays: (p: { value: string; max: number }) =>
      `"${p.value}" bukan jumlah hari kerja. Tulis bilangan bulat 1 sampai ${p.max}.`,
    atLine: (p: { line: number; problem: string }) => `Baris ${p.line}: ${p.problem}`,
    noExplainOfMany: '--explain menjelaskan satu tanggal; jangan dipakai bersama --received -.',
    estimated: 'Perkiraan: ada tahun tanpa daftar hari libur resmi di dalam hitungan ini.',
    due: (p: { date: string; days: number; estimated: boolean }) =>
      `Batas waktu: ${p.date} (hari kerja ke-${p.days})${p.estimated ? ', perkiraan' : ''}`,
    receipt: 'tanggal terima, tidak dihitung',
    counted: (p: { number: number }) => `hari kerja ke-${p.number}`,
    weekend: 'akhir pekan',
    kinds: {
      libur_nasional: 'libur nasional',
      cuti_bersama: 'cuti bersama',
      libur_daerah: 'libur daerah',
      hari_kerja_pengganti: 'hari kerja pengganti',
    },
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  },
  settings: {
    title: 'Portal tidak dijalankan karena pengaturan belum tepat:',
    not_allowed: (p: { name: string; value: string | null; allowed: string }) =>
      `${p.name}${p.value === null ? '' : `="${p.value}"`}: harus ${p.allowed}.`,
    missing: (p: { name: string; value: string | null; allowed: string }) =>
      `${p.name} belum diisi: harus ${p.allowed}.`,
    demo_secret: (p: { name: string; value: string | null; allowed: string }) =>
      `${p.name} berisi rahasia peragaan, yang ditolak di mode produksi: harus ${p.allowed}.`,
    demo_on_network: (p: { name: string; value: string | null; allowed: string }) =>
      `${p.name}="${p.value}" membuka portal peragaan bagi mesin lain. Pakai 127.0.0.1, atau tegaskan dengan DEMO_ON_NETWORK=yes-i-know. Untuk kantor sungguhan pakai NODE_ENV=production.`,
    needs_database_url: (p: { name: string; value: string | null; allowed: string }) =>
      `${p.name} hanya berguna bersama DATABASE_URL: isi keduanya, atau kosongkan keduanya.`,
  },
  serve: {
    alreadyRunning: (p: { dataDir: string; pid: number; host: string; address: string }) =>
      `Folder data ${p.dataDir} sedang dipakai portal lain: proses ${p.pid} di mesin ${p.host}${p.address ? `, alamat ${p.address}` : ''}. Hentikan portal itu, atau pakai DATA_DIR lain.`,
    startingDatabase: 'Menyalakan basis data …',
    migrated: (p: { count: number }) => `Skema basis data diperbarui: ${p.count} berkas.`,
    demoDataInProduction:
      'Basis data ini berisi data peragaan; mode produksi tidak memakainya. Pakai DATA_DIR atau DATABASE_URL yang kosong.',
    ready: (p: { address: string }) => `Portal siap: ${p.address}`,
    accounts: (p: { password: string }) =>
      `Akun peragaan, semua dengan kata sandi ${p.password} (selengkapnya di halaman /demo/akun):`,
    roles: {
      applicant: 'pemohon',
      ppid_utama: 'PPID Utama',
      ppid_pembantu: 'PPID Pembantu',
      atasan_ppid: 'Atasan PPID',
      tim_pertimbangan: 'Tim Pertimbangan',
      desk_officer: 'petugas layanan',
      admin: 'administrator',
    },
    howToStop: 'Tekan Ctrl-C untuk berhenti.',
    stopping: 'Menghentikan portal … (tekan Ctrl-C sekali lagi untuk memaksa)',
    stopped: 'Portal berhenti.',
    forced: 'Portal dihentikan paksa; data tetap aman.',
    portTaken: (p: { host: string; port: number }) =>
      `Porta ${p.port} di ${p.host} sedang dipakai program lain. Hentikan program itu, atau pilih PORT lain.`,
    cannotListen: (p: { host: string; port: number; code: string }) =>
      `Tidak dapat membuka ${p.host}:${p.port} (${p.code}). Periksa HOST dan PORT.`,
    noDefaultAddress: 'BASE_URL belum diisi: tautan dalam surat akan memakai alamat mesin ini.',
    databaseGone: 'Basis data berhenti sendiri; dinyalakan lagi.',
    databaseBack: 'Basis data menyala kembali.',
    databaseLost: 'Basis data terus berhenti sendiri; portal dihentikan. Kata-kata terakhirnya:',
  },
  worker: {
    ready: 'Pekerja latar siap. Tekan Ctrl-C untuk berhenti.',
    stopped: 'Pekerja latar berhenti.',
  },
  database: {
    unreachable: (p: { code: string }) =>
      `Basis data pada DATABASE_URL tidak menjawab (${p.code}). Periksa alamat, sandi, dan apakah servernya menyala.`,
    tooOld: (p: { version: string }) =>
      `PostgreSQL ${p.version} terlalu tua; dibutuhkan versi 15 atau lebih baru.`,
    behind: (p: { missing: string }) =>
      `Skema basis data belum lengkap (${p.missing}). Jalankan: DATABASE_OWNER_URL=… npm run -s terbuka -- migrate`,
    ahead: 'Skema basis data lebih baru daripada program ini. Pakai program yang lebih baru.',
    ownsTables: (p: { role: string; tables: string }) =>
      `Peran ${p.role} pada DATABASE_URL memiliki tabel ${p.tables}, sehingga dapat mengubah catatan. Pakai peran lain untuk melayani, dan peran pemilik hanya pada DATABASE_OWNER_URL.`,
    needsOwner:
      'migrate membutuhkan DATABASE_OWNER_URL (peran pemilik tabel) selain DATABASE_URL (peran yang melayani).',
    migrated: (p: { files: readonly string[] }) =>
      p.files.length === 0
        ? 'Skema basis data sudah yang terbaru.'
        : `Diterapkan: ${p.files.join(', ')}`,
  },
  seed: {
    notInProduction: 'Data peragaan ditolak di mode produksi.',
    filling: 'Mengisi data peragaan (sekali saja, sekitar satu menit) …',
    progress: {
      accounts: (p: { done: number; of: number }) => `  akun: ${p.done} dari ${p.of}`,
      documents: (p: { done: number; of: number }) => `  dokumen: ${p.done} dari ${p.of}`,
      requests: (p: { done: number; of: number }) =>
        `  permohonan: ${p.done} dari ${p.of} kejadian`,
    },
    done: 'Data peragaan siap.',
    failed: 'Data peragaan tidak selesai diisi; jalankan lagi untuk melanjutkan.',
  },
  createUser: {
    missing: 'Sebutkan --role, --name, dan --email (dan --agency untuk ppid_pembantu).',
    badRole: (p: { role: string; allowed: string }) =>
      `Peran "${p.role}" tidak dikenal. Pilih: ${p.allowed}.`,
    noAgency: (p: { agency: string; known: string }) =>
      `Badan "${p.agency}" belum ada. ${p.known === '' ? 'Belum ada badan sama sekali' : `Yang ada: ${p.known}`}. Tambahkan --agency-name NAMA untuk membuatnya.`,
    badAgency: 'Kode --agency: 2 sampai 60 huruf kecil, angka, atau tanda hubung.',
    refused: {
      name_length: '--name harus 3 sampai 150 huruf.',
      name_characters: '--name hanya boleh berisi huruf, angka, spasi, dan tanda baca nama.',
      email_invalid: 'Nilai --email bukan alamat surel.',
      email_taken: 'Sudah ada akun dengan alamat surel itu.',
      agency_required: 'Peran ppid_pembantu membutuhkan --agency.',
      agency_unknown: 'Badan pada --agency belum ada.',
      password_too_short: 'Kata sandi paling sedikit 10 huruf.',
      password_too_long: 'Kata sandi paling banyak 128 huruf.',
      password_is_email: 'Kata sandi tidak boleh sama dengan alamat surel.',
    },
    password: 'Kata sandi (kosongkan agar dibuatkan): ',
    made: (p: { email: string; role: string }) => `Akun ${p.email} dibuat dengan peran ${p.role}.`,
    generated: (p: { password: string }) => `Kata sandi (hanya ditampilkan sekali): ${p.password}`,
  },
  verify: {
    sound: (p: { events: number; cases: number; texts: number; erased: number }) =>
      `Utuh: ${p.events} catatan dalam ${p.cases} berkas, ${p.texts} teks (${p.erased} sudah dihapus menurut hukum).`,
    broken: (p: { count: number }) => `RUSAK di ${p.count} tempat:`,
    noCase: '(tanpa berkas)',
    flaws: {
      hash: 'isi catatan diubah',
      missing_event: 'catatan hilang',
      head: 'catatan terakhir tidak cocok dengan kepala rantai',
      stream_missing: 'berkasnya hilang',
      events_missing: 'berkas tanpa catatan',
      text: 'teks diubah',
      text_missing: 'teks hilang',
      erasure_unrecorded: 'teks dikosongkan tanpa jejak penghapusan',
      number_gap: 'nomor registrasi hilang',
      number_mismatch: 'nomor registrasi tidak ada dalam catatan berkasnya',
      number_missing: 'catatan memuat nomor yang tidak pernah diberikan',
      counter: 'penghitung nomor tertinggal',
      entry: 'informasi yang terbit tidak sama dengan catatannya',
      list: 'daftar yang ditetapkan tidak sama dengan catatannya',
      letter: 'surat resmi atau berkasnya tidak sama dengan catatannya',
      test: 'daftar informasi yang dikecualikan tidak cocok dengan uji konsekuensinya',
    },
    finding: (p: { name: string; seq: string; what: string }) =>
      `  ${p.name}, catatan ${p.seq}: ${p.what}`,
  },
}
