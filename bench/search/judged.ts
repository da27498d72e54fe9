/** How a query differs from what the wanted document says of itself. */
export type QueryKind =
  /** A whole question in everyday speech. */
  | 'speech'
  /** Two or three words. */
  | 'terse'
  /** Government's abbreviations, or the long name where the document has the short one. */
  | 'abbreviation'
  /** Another form of the word than the document uses. */
  | 'wordForm'
  /** One letter wrong or missing. */
  | 'slip'
  /** One edition of many, told apart by its year. */
  | 'year'
  /** A number, place, row or figure that neither title nor summary has. */
  | 'inside'
  /** Words that the document does not use, but fairly guessable. */
  | 'otherWords'

/** A query as a person types it, and the entry that this person wants. */
export interface Judged {
  readonly kind: QueryKind
  readonly query: string
  /** The slugs (`slugOf` of the title) an honest judge accepts; nearly always one. */
  readonly wanted: readonly string[]
  /** Why somebody would search for this, in at most eight words. */
  readonly why: string
  /** Kept out of all tuning: measured, never looked at. */
  readonly heldOut: boolean
}

/**
 * The judged set of searches over the demonstration's documents.
 *
 * Written by reading the documents and their insides, before any ranking was tuned and without running one query.
 * The queries are what citizens of the regency would type, not titles. Most documents appear yearly or for several
 * agencies, so a query names what tells them apart; where it names no year, the person needs what holds today and the
 * newest edition is wanted. Every third query of each kind is held out.
 *
 * The rule: the search is not tuned to this set. Whoever tunes may look at the queries that are not held out, one kind
 * at a time, and must not look at the others' results singly. No query is dropped or reworded because it is not found,
 * and no answer is changed to fit what is found.
 */
export const judged: readonly Judged[] = [
  {
    kind: 'speech',
    query: 'cara urus ktp yang hilang',
    wanted: ['panduan-mengurus-ktp-kartu-keluarga-dan-akta-kelahiran-2026'],
    why: 'lost the card, needs the steps now',
    heldOut: false,
  },
  {
    kind: 'speech',
    query: 'jam berapa speedboat dari putussibau ke semitau',
    wanted: ['jadwal-speedboat-dan-angkutan-sungai-tahun-2026'],
    why: 'travels this week',
    heldOut: true,
  },
  {
    kind: 'speech',
    query: 'berapa biaya melahirkan normal di rumah sakit putussibau',
    wanted: [
      'peraturan-bupati-nomor-22-tahun-2026-tentang-tarif-pelayanan-rumah-sakit-umum-daerah',
    ],
    why: 'expects a child, wants the tariff in force',
    heldOut: false,
  },
  {
    kind: 'speech',
    query: 'berapa upah minimum pekerja 2026',
    wanted: ['pengumuman-upah-minimum-kabupaten-umk-kapuas-hulu-tahun-2026'],
    why: 'checks what the employer pays',
    heldOut: false,
  },
  {
    kind: 'speech',
    query: 'truk sampah lewat hari apa saja',
    wanted: ['jadwal-angkut-sampah-dan-daftar-bank-sampah-tahun-2026'],
    why: 'wants to put the rubbish out',
    heldOut: true,
  },
  {
    kind: 'speech',
    query: 'umur berapa anak bisa masuk sd 2026',
    wanted: ['pengumuman-penerimaan-murid-baru-sd-dan-smp-tahun-2026'],
    why: 'parent enrolling a child',
    heldOut: false,
  },
  {
    kind: 'speech',
    query: 'dokter anak rsud buka hari apa',
    wanted: ['jadwal-praktik-dokter-dan-poliklinik-rsud-semester-ii-2026'],
    why: 'sick child, visit this week',
    heldOut: false,
  },
  {
    kind: 'speech',
    query: 'kapan jalan rusak di jongkong diperbaiki',
    wanted: ['rencana-perbaikan-jalan-rusak-dan-jembatan-tahun-2026'],
    why: 'villager waiting for the road works',
    heldOut: true,
  },
  {
    kind: 'speech',
    query: 'syarat dapat bantuan modal usaha kecil',
    wanted: ['pengumuman-bantuan-modal-dan-pelatihan-umkm-tahun-2026'],
    why: 'stall owner wants to apply',
    heldOut: false,
  },
  {
    kind: 'speech',
    query: 'nama saya tidak masuk penerima bansos bagaimana menyanggahnya',
    wanted: ['panduan-mendaftar-dan-menyanggah-data-penerima-bantuan-sosial-2026'],
    why: 'poor family left off the list',
    heldOut: false,
  },
  {
    kind: 'speech',
    query: 'vaksin rabies anjing di mana dan kapan',
    wanted: ['kewaspadaan-rabies-dan-jadwal-vaksin-anjing-peliharaan-tahun-2025'],
    why: 'dog owner after a bite nearby',
    heldOut: true,
  },
  {
    kind: 'speech',
    query: 'kalau banjir harus mengungsi ke mana',
    wanted: ['jalur-evakuasi-dan-titik-kumpul-bencana-banjir-tahun-2026'],
    why: 'lives by the river, rainy season',
    heldOut: false,
  },
  {
    kind: 'terse',
    query: 'harga cabai desember 2025',
    wanted: ['harga-bahan-pokok-di-pasar-bulan-desember-2025'],
    why: 'journalist writing on prices before Christmas',
    heldOut: false,
  },
  {
    kind: 'terse',
    query: 'mobil dinas',
    wanted: ['rekapitulasi-aset-tanah-gedung-dan-kendaraan-dinas-tahun-2025'],
    why: 'how many cars the regency owns',
    heldOut: true,
  },
  {
    kind: 'terse',
    query: 'panti asuhan',
    wanted: ['data-panti-asuhan-dan-lembaga-kesejahteraan-sosial-tahun-2025'],
    why: 'donor looking for orphanages',
    heldOut: false,
  },
  {
    kind: 'terse',
    query: 'lampu jalan mati',
    wanted: ['data-lampu-penerangan-jalan-umum-per-kecamatan-tahun-2026'],
    why: 'dark street at home',
    heldOut: false,
  },
  {
    kind: 'terse',
    query: 'kode desa',
    wanted: ['data-batas-wilayah-dan-kode-desa-per-kecamatan-tahun-2025'],
    why: 'village official filling in a form',
    heldOut: true,
  },
  {
    kind: 'terse',
    query: 'bus pedesaan',
    wanted: ['trayek-dan-tarif-angkutan-umum-darat-tahun-2025'],
    why: 'which buses go to the villages',
    heldOut: false,
  },
  {
    kind: 'terse',
    query: 'hibah masjid 2026',
    wanted: ['daftar-hibah-kepada-lembaga-dan-rumah-ibadah-tahun-2026'],
    why: 'committee checking grants to mosques',
    heldOut: false,
  },
  {
    kind: 'terse',
    query: 'stunting 2024',
    wanted: ['laporan-percepatan-penurunan-stunting-kabupaten-kapuas-hulu-tahun-2024'],
    why: 'student thesis on child growth',
    heldOut: true,
  },
  {
    kind: 'terse',
    query: 'merkuri sungai 2024',
    wanted: ['laporan-mutu-air-sungai-dan-merkuri-tahun-2024'],
    why: 'NGO following gold mining',
    heldOut: false,
  },
  {
    kind: 'terse',
    query: 'amdal sawit',
    wanted: ['ringkasan-amdal-rencana-perkebunan-sawit-tahun-2024'],
    why: 'villagers beside a planned estate',
    heldOut: false,
  },
  {
    kind: 'terse',
    query: 'populasi sapi',
    wanted: ['populasi-ternak-dan-vaksinasi-hewan-tahun-2025'],
    why: 'cattle farmer, student of husbandry',
    heldOut: true,
  },
  {
    kind: 'terse',
    query: 'tempat tidur rsud 2026',
    wanted: ['ketersediaan-dan-pemakaian-tempat-tidur-rawat-inap-rsud-tahun-2026'],
    why: 'journalist: is the hospital full',
    heldOut: false,
  },
  {
    kind: 'abbreviation',
    query: 'apbd 2026',
    wanted: ['peraturan-bupati-nomor-93-tahun-2026-tentang-penjabaran-apbd'],
    why: 'the budget of this year',
    heldOut: false,
  },
  {
    kind: 'abbreviation',
    query: 'RKA dinas PU',
    wanted: [
      'ringkasan-dpa-rka-dinas-pekerjaan-umum-bina-marga-dan-sumber-daya-air-tahun-anggaran-2026',
    ],
    why: 'contractor looking for coming works',
    heldOut: true,
  },
  {
    kind: 'abbreviation',
    query: 'dpa dishub 2026',
    wanted: ['ringkasan-dpa-rka-dinas-perhubungan-tahun-anggaran-2026'],
    why: 'what the transport office may spend',
    heldOut: false,
  },
  {
    kind: 'abbreviation',
    query: 'opini lkpd 2024',
    wanted: ['laporan-keuangan-pemerintah-daerah-lkpd-ringkas-tahun-2024'],
    why: "journalist after the auditor's opinion",
    heldOut: false,
  },
  {
    kind: 'abbreviation',
    query: 'renja dinkes 2026',
    wanted: [
      'rencana-kerja-renja-dinas-kesehatan-pengendalian-penduduk-dan-keluarga-berencana-tahun-2026',
    ],
    why: 'health worker, plans for the year',
    heldOut: true,
  },
  {
    kind: 'abbreviation',
    query: 'renstra bpbd',
    wanted: ['rencana-strategis-renstra-badan-penanggulangan-bencana-daerah-2025-2029'],
    why: 'student of disaster policy',
    heldOut: false,
  },
  {
    kind: 'abbreviation',
    query: 'lakip dukcapil 2024',
    wanted: ['laporan-kinerja-lkjip-lakip-dinas-kependudukan-dan-pencatatan-sipil-tahun-2024'],
    why: 'civil servant comparing performance',
    heldOut: false,
  },
  {
    kind: 'abbreviation',
    query: 'LRA disdikbud',
    wanted: ['laporan-realisasi-anggaran-lra-dinas-pendidikan-dan-kebudayaan-tahun-2024'],
    why: 'how the education money was spent',
    heldOut: true,
  },
  {
    kind: 'abbreviation',
    query: 'perbup tarif rsud 2024',
    wanted: [
      'peraturan-bupati-nomor-12-tahun-2024-tentang-tarif-pelayanan-rumah-sakit-umum-daerah',
    ],
    why: 'compares the old hospital tariff',
    heldOut: false,
  },
  {
    kind: 'abbreviation',
    query: 'SK bupati ppid',
    wanted: [
      'keputusan-bupati-nomor-5-tahun-2025-tentang-pejabat-pengelola-informasi-dan-dokumentasi',
    ],
    why: 'who answers requests for information',
    heldOut: false,
  },
  {
    kind: 'abbreviation',
    query: 'laporan akuntabilitas kinerja instansi pemerintah satpol pp',
    wanted: ['laporan-kinerja-lkjip-lakip-satuan-polisi-pamong-praja-tahun-2024'],
    why: 'knows the report by its long name',
    heldOut: true,
  },
  {
    kind: 'abbreviation',
    query: 'rencana kerja dan anggaran inspektorat 2026',
    wanted: ['ringkasan-dpa-rka-inspektorat-daerah-tahun-anggaran-2026'],
    why: 'knows the paper by its long name',
    heldOut: false,
  },
  {
    kind: 'wordForm',
    query: 'membangun menara telekomunikasi 2025',
    wanted: ['peta-desa-tanpa-sinyal-blank-spot-dan-menara-telekomunikasi-tahun-2025'],
    why: 'village head wanting a tower',
    heldOut: false,
  },
  {
    kind: 'wordForm',
    query: 'memperbaiki irigasi sawah 2025',
    wanted: ['laporan-irigasi-drainase-dan-pengaman-tebing-sungai-tahun-2025'],
    why: 'rice farmer with a broken channel',
    heldOut: true,
  },
  {
    kind: 'wordForm',
    query: 'menangkarkan ikan arwana',
    wanted: ['panduan-usaha-penangkaran-ikan-arwana-super-red'],
    why: 'wants to start breeding',
    heldOut: false,
  },
  {
    kind: 'wordForm',
    query: 'legalisir ijazah',
    wanted: ['sop-legalisasi-ijazah-dan-surat-pindah-sekolah-2023'],
    why: 'job seeker needing a certified copy',
    heldOut: false,
  },
  {
    kind: 'wordForm',
    query: 'menanggulangi kemiskinan 2024',
    wanted: ['profil-kemiskinan-kabupaten-kapuas-hulu-tahun-2024'],
    why: 'NGO: where the poor live',
    heldOut: true,
  },
  {
    kind: 'wordForm',
    query: 'penerima dana BOS 2025',
    wanted: ['penyaluran-dana-bos-per-kecamatan-dan-jenjang-tahun-2025'],
    why: 'parent: what schools received',
    heldOut: false,
  },
  {
    kind: 'wordForm',
    query: 'pedagang kaki lima ditertibkan 2025',
    wanted: ['laporan-penegakan-perda-patroli-dan-penertiban-pedagang-tahun-2025'],
    why: 'journalist on street vendors',
    heldOut: false,
  },
  {
    kind: 'wordForm',
    query: 'terlambat bayar pajak bumi bangunan',
    wanted: ['jatuh-tempo-dan-cara-membayar-pajak-bumi-dan-bangunan-pbb-tahun-2026'],
    why: 'what the fine will be',
    heldOut: true,
  },
  {
    kind: 'wordForm',
    query: 'syarat meminjam buku di perpustakaan daerah',
    wanted: ['jam-buka-perpustakaan-daerah-dan-jadwal-perpustakaan-keliling-tahun-2026'],
    why: 'pupil wanting to borrow',
    heldOut: false,
  },
  {
    kind: 'slip',
    query: 'jadwal spedboat 2025',
    wanted: ['jadwal-speedboat-dan-angkutan-sungai-tahun-2025'],
    why: 'claims travel costs of last year',
    heldOut: false,
  },
  {
    kind: 'slip',
    query: 'beasiwa mahasiswa',
    wanted: ['pengumuman-beasiswa-daerah-bagi-pelajar-dan-mahasiswa-tahun-2026'],
    why: 'student looking for money',
    heldOut: true,
  },
  {
    kind: 'slip',
    query: 'jadwal imunsasi bayi',
    wanted: ['jadwal-posyandu-dan-imunisasi-dasar-anak-tahun-2026'],
    why: 'young mother',
    heldOut: false,
  },
  {
    kind: 'slip',
    query: 'musrembang 2025',
    wanted: ['hasil-musyawarah-perencanaan-pembangunan-musrenbang-tahun-2025'],
    why: 'was our proposal taken up',
    heldOut: false,
  },
  {
    kind: 'slip',
    query: 'pupuk bersupsidi 2025',
    wanted: ['keputusan-kepala-dinas-nomor-90-tahun-2025-tentang-alokasi-pupuk-bersubsidi'],
    why: "farmers' group checking its share",
    heldOut: true,
  },
  {
    kind: 'slip',
    query: 'formsi pppk 2026',
    wanted: ['pengumuman-formasi-cpns-dan-pppk-tahun-2026'],
    why: 'wants to become a civil servant',
    heldOut: false,
  },
  {
    kind: 'slip',
    query: 'kwalitas udara 2023',
    wanted: ['pengumuman-kualitas-udara-dan-kabut-asap-tahun-2023'],
    why: 'research on the haze year',
    heldOut: false,
  },
  {
    kind: 'slip',
    query: 'koprasi simpan pinjam',
    wanted: ['laporan-perkembangan-koperasi-tahun-2025'],
    why: 'is my cooperative sound',
    heldOut: true,
  },
  {
    kind: 'slip',
    query: 'kunjungan wisatwan 2024',
    wanted: ['data-kunjungan-wisatawan-per-kecamatan-tahun-2024'],
    why: 'homestay owner planning',
    heldOut: false,
  },
  {
    kind: 'year',
    query: 'penduduk per kecamatan 2023',
    wanted: ['jumlah-penduduk-menurut-kecamatan-umur-dan-jenis-kelamin-tahun-2023'],
    why: 'student needing a base year',
    heldOut: false,
  },
  {
    kind: 'year',
    query: 'hasil tangkapan nelayan 2024',
    wanted: ['statistik-produksi-ikan-tangkap-dan-budidaya-tahun-2024'],
    why: 'fish trader comparing years',
    heldOut: true,
  },
  {
    kind: 'year',
    query: 'pajak sarang walet 2025',
    wanted: ['realisasi-pendapatan-asli-daerah-pad-tahun-2025'],
    why: 'journalist on the swiftlet tax',
    heldOut: false,
  },
  {
    kind: 'year',
    query: 'blt desa 2023',
    wanted: ['penyaluran-dana-desa-dan-bantuan-langsung-tunai-blt-desa-tahun-2023'],
    why: 'village council checking old payments',
    heldOut: false,
  },
  {
    kind: 'year',
    query: 'kasus malaria 2023',
    wanted: ['jumlah-kasus-penyakit-menurut-kecamatan-tahun-2023'],
    why: 'health student',
    heldOut: true,
  },
  {
    kind: 'year',
    query: 'berapa km jalan kabupaten yang rusak tahun 2024',
    wanted: ['data-ruas-jalan-kabupaten-dan-kondisinya-tahun-2024'],
    why: 'journalist on the roads',
    heldOut: false,
  },
  {
    kind: 'year',
    query: 'jumlah siswa smp 2024/2025',
    wanted: ['data-sekolah-siswa-dan-guru-tahun-pelajaran-2024-2025'],
    why: 'publisher counting pupils',
    heldOut: false,
  },
  {
    kind: 'year',
    query: 'bedah rumah 2023',
    wanted: ['rekapitulasi-bedah-rumah-tidak-layak-huni-rtlh-tahun-2023'],
    why: 'village head: who was helped',
    heldOut: true,
  },
  {
    kind: 'year',
    query: 'temuan inspektorat 2024',
    wanted: ['ikhtisar-hasil-pengawasan-dan-tindak-lanjut-tahun-2024'],
    why: 'anti-corruption NGO',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: '86/DISKAN/2025',
    wanted: ['panduan-usaha-penangkaran-ikan-arwana-super-red'],
    why: 'a letter cites the number',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'madu tikung',
    wanted: ['inventaris-cagar-budaya-dan-rumah-betang-kabupaten-kapuas-hulu'],
    why: 'honey tradition proposed as heritage',
    heldOut: true,
  },
  {
    kind: 'inside',
    query: 'kekurangan guru matematika smp',
    wanted: ['peta-kebutuhan-guru-sd-dan-smp-tahun-2026'],
    why: 'graduate looking for a school',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'kartu lintas batas habis',
    wanted: ['laporan-pengelolaan-kawasan-perbatasan-badau-dan-puring-kencana-tahun-2025'],
    why: 'border resident could not get one',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'penyelamatan ular dan sarang tawon',
    wanted: ['data-kebakaran-penyelamatan-dan-pos-pemadam-tahun-2025'],
    why: 'snake in the house, who comes',
    heldOut: true,
  },
  {
    kind: 'inside',
    query: '4.225 rupiah per suara',
    wanted: ['bantuan-keuangan-kepada-partai-politik-tahun-2025'],
    why: 'journalist checking a quoted figure',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'atlet sumpit',
    wanted: ['laporan-pembinaan-olahraga-lapangan-dan-organisasi-pemuda-tahun-2026'],
    why: 'blowpipe club looking for support',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'tarif lanjak badau',
    wanted: ['trayek-dan-tarif-angkutan-umum-darat-tahun-2025'],
    why: 'fare on one route',
    heldOut: true,
  },
  {
    kind: 'inside',
    query: 'bursa kerja gedung pemuda',
    wanted: ['info-lowongan-kerja-dan-bursa-kerja-april-2026'],
    why: 'heard of the fair by its place',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'hama belalang boyan tanjung',
    wanted: ['peta-ketahanan-dan-kerentanan-pangan-tahun-2026'],
    why: 'farmer with a plague of locusts',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'pemakaman umum pengkadan',
    wanted: [
      'laporan-kinerja-lkjip-lakip-dinas-perumahan-rakyat-dan-kawasan-permukiman-tahun-2023',
    ],
    why: 'was the cemetery really enlarged',
    heldOut: true,
  },
  {
    kind: 'inside',
    query: 'cetak sawah seberuang',
    wanted: ['laporan-kinerja-lkjip-lakip-dinas-pertanian-dan-pangan-tahun-2023'],
    why: 'farmers: how much new rice land',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'stok tenda pengungsi 2025',
    wanted: ['persediaan-logistik-dan-peralatan-bencana-tahun-2025'],
    why: 'volunteers counting tents',
    heldOut: false,
  },
  {
    kind: 'inside',
    query: 'sewa bandwidth 2026',
    wanted: [
      'daftar-paket-pengadaan-dan-kontrak-dinas-komunikasi-informatika-dan-statistik-tahun-2026',
    ],
    why: 'internet provider looking for a tender',
    heldOut: true,
  },
  {
    kind: 'inside',
    query: 'rehabilitasi dermaga embaloh hilir 2025',
    wanted: ['laporan-kinerja-lkjip-lakip-dinas-perhubungan-tahun-2025'],
    why: 'boatman: is the jetty done',
    heldOut: false,
  },
  {
    kind: 'otherWords',
    query: 'serapan anggaran triwulan II 2026',
    wanted: ['realisasi-belanja-per-perangkat-daerah-triwulan-ii-tahun-2026'],
    why: "journalist comparing the offices' spending",
    heldOut: false,
  },
  {
    kind: 'otherWords',
    query: 'urus IMB rumah',
    wanted: [
      'panduan-mengurus-nib-izin-usaha-dan-persetujuan-bangunan-gedung-2026',
      'sop-persetujuan-bangunan-gedung-pbg-2026',
    ],
    why: "building a house; permit's former name",
    heldOut: true,
  },
  {
    kind: 'otherWords',
    query: 'sengketa kerja dengan perusahaan',
    wanted: ['sop-mediasi-perselisihan-kerja-2024'],
    why: 'dismissed worker seeking help',
    heldOut: false,
  },
  {
    kind: 'otherWords',
    query: 'pinjam GOR untuk turnamen',
    wanted: ['sop-peminjaman-gedung-olahraga-2026'],
    why: 'youth club planning a match',
    heldOut: false,
  },
  {
    kind: 'otherWords',
    query: 'loker april 2026',
    wanted: ['info-lowongan-kerja-dan-bursa-kerja-april-2026'],
    why: 'job seeker in everyday short form',
    heldOut: true,
  },
  {
    kind: 'otherWords',
    query: 'pengaduan pungli 2025',
    wanted: ['rekap-pengaduan-masyarakat-per-kecamatan-dan-masalah-tahun-2025'],
    why: 'NGO on illegal levies',
    heldOut: false,
  },
]
