import type { Subject } from '../subject.ts'
import {
  choice,
  given,
  int,
  level,
  perDistrict,
  perDistrictAnd,
  perMonth,
  perPair,
  perRow,
  rate,
  size,
} from '../tables.ts'

const staples = [
  'Beras medium (kg)',
  'Beras premium (kg)',
  'Gula pasir (kg)',
  'Minyak goreng (liter)',
  'Telur ayam (kg)',
  'Daging ayam (kg)',
  'Daging sapi (kg)',
  'Cabai rawit (kg)',
  'Cabai merah (kg)',
  'Bawang merah (kg)',
  'Bawang putih (kg)',
  'Ikan patin (kg)',
  'Ikan asin (kg)',
  'Tepung terigu (kg)',
  'Gas LPG 3 kg (tabung)',
]

export const economySubjects: readonly Subject[] = [
  {
    topic: 'harga-pangan-pasar',
    agency: 'dinas-perindagkop',
    category: 'berkala',
    format: 'xlsx',
    editions: [
      '2025|2025-12-16|Desember',
      '2026|2026-03-16|Maret',
      '2026|2026-06-15|Juni',
      '2026|2026-10-15|Oktober',
    ],
    title: 'Harga Bahan Pokok di Pasar Bulan {periode} {tahun}',
    summary:
      'Harga beras, cabai, gula, minyak goreng, telur, ayam, ikan, dan gas LPG di pasar Putussibau dan pasar kecamatan.',
    opening: [
      'Harga dicatat petugas pasar setiap Senin dan Kamis pukul 07.00 WIB dari tiga pedagang. Harga di perbatasan dan pedalaman memuat ongkos angkut.',
    ],
    tables: [
      perRow(
        'Harga rata-rata (rupiah)',
        'Bahan pokok',
        staples,
        level('Pasar Pagi Putussibau', 14000, 92000),
        level('Pasar Semitau', 15000, 98000),
        level('Pasar Badau', 15000, 99000),
        choice('Perubahan', 'tetap', 'naik', 'turun'),
      ),
      perPair(
        'Harga mingguan di Putussibau',
        ['Bahan pokok', 'Pekan'],
        staples.map((name) => [name, ['I', 'II', 'III', 'IV']]),
        level('Harga (Rp)', 14000, 92000),
      ),
    ],
    notes: [
      'Harga cabai naik karena jalan ke {kec} tergenang.',
      'Pasokan telur datang dari luar kabupaten.',
      'Operasi pasar direncanakan di {kec}.',
    ],
  },
  {
    topic: 'pasar-murah',
    agency: 'dinas-perindagkop',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2025|2025-03-06', '2026|2026-02-24'],
    title: 'Jadwal Pasar Murah dan Operasi Pasar Menjelang Hari Raya {tahun}',
    summary:
      'Hari dan tempat penjualan sembako bersubsidi, harga paket, dan batas pembelian per keluarga.',
    opening: [
      'Paket berisi beras 5 kilogram, gula, minyak goreng, dan tepung dijual {n:70-115} ribu rupiah. Disediakan {jumlah:Paket} paket.',
      'Setiap keluarga boleh membeli satu paket dengan menunjukkan kartu keluarga. Kecamatan dengan paket terbanyak adalah {tertinggi:Paket}.',
    ],
    tables: [
      perDistrict(
        'Jadwal pasar murah',
        given('Hari', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Sabtu'),
        given('Pekan', 'pertama', 'kedua', 'ketiga'),
        int('Paket', 150, 900),
        choice('Tempat', 'halaman kantor camat', 'lapangan pasar', 'gedung serba guna'),
      ),
    ],
    parts: [
      {
        heading: 'Aturan',
        points: [
          'Datang pukul 08.00 sampai habis.',
          'Bawa tas sendiri.',
          'Pedagang dilarang memborong.',
        ],
      },
    ],
    notes: [
      'Lansia dilayani lebih dahulu.',
      'Gas LPG 3 kg dijual sesuai harga eceran tertinggi di {kec}.',
      'Harga sama di semua kecamatan karena ongkos ditanggung daerah.',
    ],
  },
  {
    topic: 'data-umkm',
    agency: 'dinas-perindagkop',
    category: 'setiap_saat',
    format: 'csv',
    editions: ['2024|2025-05-07', '2025|2026-05-06'],
    title: 'Data Usaha Mikro, Kecil, dan Menengah (UMKM) Tahun {tahun}',
    summary:
      'Jumlah UMKM dan tenaga kerja per kecamatan dan jenis usaha: kuliner, tenun, madu, perikanan, kios, jasa.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'UMKM {tahun}',
        'Jenis usaha',
        [
          'Kuliner',
          'Tenun dan kerajinan',
          'Madu dan hasil hutan',
          'Olahan ikan',
          'Kios kelontong',
          'Jasa',
          'Bengkel',
        ],
        int('Usaha', 2, 140),
        int('Tenaga kerja', 3, 310),
        int('Punya NIB', 0, 80),
      ),
    ],
  },
  {
    topic: 'bantuan-modal-umkm',
    agency: 'dinas-perindagkop',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2025|2025-05-27', '2026|2026-05-26'],
    title: 'Pengumuman Bantuan Modal dan Pelatihan UMKM Tahun {tahun}',
    summary:
      'Syarat memperoleh bantuan alat dan modal usaha kecil, jadwal pelatihan, dan kuota per kecamatan.',
    opening: [
      'Bantuan berupa alat senilai {n:3-12} juta rupiah setiap kelompok. Kuota {jumlah:Kuota usaha} usaha.',
      'Pelatihan mencakup kemasan, izin edar pangan rumah tangga, sertifikat halal, dan jualan daring.',
    ],
    tables: [
      perDistrict('Kuota bantuan', int('Kuota usaha', 4, 30), int('Kuota pelatihan', 10, 60)),
    ],
    parts: [
      {
        heading: 'Syarat',
        points: [
          'Usaha berjalan paling singkat enam bulan.',
          'Memiliki NIB.',
          'Tidak menerima bantuan serupa dua tahun terakhir.',
          'Usaha milik perempuan dan penyandang disabilitas diutamakan.',
        ],
      },
    ],
    notes: [
      'Penyaluran dilakukan di {kec}, {kec}, dan Putussibau.',
      'Produk madu dan tenun diikutkan pameran.',
      'Penerima dipantau selama setahun.',
    ],
  },
  {
    topic: 'perkembangan-koperasi',
    agency: 'dinas-perindagkop',
    category: 'berkala',
    editions: ['2025|2026-04-22'],
    title: 'Laporan Perkembangan Koperasi Tahun {tahun}',
    summary:
      'Koperasi aktif, tidak aktif, jumlah anggota, dan hasil pemeriksaan kesehatan koperasi simpan pinjam.',
    opening: [
      'Koperasi aktif {jumlah:Aktif} dan tidak aktif {jumlah:Tidak aktif}. Anggota terbanyak di {tertinggi:Anggota}.',
      'Koperasi yang dua tahun tidak mengadakan rapat anggota dibina lebih dahulu sebelum dibubarkan.',
    ],
    tables: [
      perDistrict(
        'Koperasi',
        int('Aktif', 1, 16),
        int('Tidak aktif', 0, 8),
        int('Anggota', 40, 1600),
      ),
    ],
    parts: [
      {
        heading: 'Masalah koperasi',
        points: [
          'Pembukuan masih tulis tangan.',
          'Piutang macet saat harga karet turun.',
          'Pengurus belum berganti.',
        ],
      },
      {
        heading: 'Pembinaan',
        says: [
          'Dinas mendampingi {n:20-46} koperasi menyusun laporan keuangan dan mengadakan rapat anggota tahunan tepat waktu.',
        ],
      },
    ],
    notes: [
      'Koperasi sawit plasma terbesar ada di {kec}.',
      'Koperasi nelayan {kec} membuka pabrik es.',
      'Simpanan naik {d:2-9} persen.',
    ],
  },
  {
    topic: 'upah-minimum-kabupaten',
    agency: 'disnakertrans',
    category: 'berkala',
    form: 'keputusan',
    editions: ['2025|2024-12-20', '2026|2025-12-22'],
    title: 'Pengumuman Upah Minimum Kabupaten (UMK) Kapuas Hulu Tahun {tahun}',
    summary:
      'Besaran upah minimum bagi pekerja, cara penghitungan, dan ketentuan bagi perusahaan yang belum mampu.',
    opening: [
      'Upah minimum dihitung dari kenaikan harga dan pertumbuhan ekonomi daerah, melalui dewan pengupahan yang memuat wakil pengusaha dan serikat pekerja. Upah minimum berlaku bagi pekerja dengan masa kerja kurang dari satu tahun.',
    ],
    tables: [
      perRow(
        'Upah minimum sektor (rupiah)',
        'Sektor',
        [
          'Umum',
          'Perkebunan sawit',
          'Perkayuan',
          'Perdagangan',
          'Hotel dan rumah makan',
          'Angkutan sungai',
          'Konstruksi',
        ],
        level('Upah per bulan (Rp)', 2850000, 3190000),
        rate('Kenaikan (%)', 3, 7),
      ),
    ],
    notes: [
      'Upah lembur dihitung dari upah pokok dan tunjangan tetap.',
      'Pekerja harian dibayar menurut jumlah hari.',
      'Pengaduan diterima mediator di kantor dinas.',
    ],
    rules: {
      issuer: 'Keputusan Kepala Dinas',
      about: 'Pemberlakuan Upah Minimum Kabupaten Tahun {tahun}',
      weighing: [
        'bahwa pekerja berhak atas upah yang layak bagi kemanusiaan;',
        'bahwa besaran upah minimum harus diketahui pekerja dan pengusaha sebelum tahun {tahun} dimulai;',
      ],
      recalling: [
        'Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan;',
        'Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Perppu Cipta Kerja menjadi Undang-Undang;',
        'Peraturan Pemerintah Nomor 36 Tahun 2021 tentang Pengupahan;',
      ],
      rules: [
        { label: 'KESATU', text: 'Upah minimum berlaku mulai 1 Januari {tahun}.' },
        { label: 'KEDUA', text: 'Pengusaha dilarang membayar upah di bawah ketentuan.' },
        {
          label: 'KETIGA',
          text: 'Usaha mikro dan kecil dikecualikan dengan kesepakatan tertulis.',
        },
        {
          label: 'KEEMPAT',
          text: 'Perusahaan memasang pengumuman ini di tempat yang mudah dibaca.',
        },
      ],
    },
  },
  {
    topic: 'lowongan-kerja',
    agency: 'disnakertrans',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2025|2025-10-08|Oktober', '2026|2026-04-07|April', '2026|2026-10-07|Oktober'],
    title: 'Info Lowongan Kerja dan Bursa Kerja {periode} {tahun}',
    summary:
      'Daftar lowongan pekerjaan yang dilaporkan perusahaan, syarat pendidikan, dan cara membuat kartu kuning (AK1).',
    opening: [
      'Perusahaan melaporkan {jumlah:Lowongan} lowongan. Paling banyak dicari: {tertinggi:Lowongan}.',
      'Melamar kerja tidak dipungut biaya. Waspadai perekrut yang meminta uang muka atau menahan ijazah.',
    ],
    tables: [
      perRow(
        'Lowongan',
        'Pekerjaan',
        [
          'Pemanen sawit',
          'Mekanik alat berat',
          'Pengemudi truk',
          'Kasir toko',
          'Tenaga pembukuan',
          'Perawat klinik',
          'Guru les',
          'Pramusaji',
          'Operator komputer',
          'Petugas keamanan',
          'Tukang las',
          'Pembantu dapur',
          'Penjaga gudang',
          'Tenaga penjualan',
        ],
        int('Lowongan', 1, 45),
        choice('Pendidikan', 'SMP', 'SMA/SMK', 'Diploma', 'Sarjana'),
        choice('Tempat', 'Putussibau', 'Badau', 'Semitau', 'Silat Hilir', 'Mentebah'),
      ),
    ],
    parts: [
      {
        heading: 'Membuat kartu kuning AK1',
        steps: [
          'Bawa KTP, ijazah terakhir, dan pas foto.',
          'Isi data di loket atau secara daring.',
          'Wawancara singkat.',
          'Kartu dicetak gratis hari itu juga.',
        ],
      },
    ],
    notes: [
      'Bursa kerja diadakan di gedung {serba guna|pemuda}.',
      'Penyandang disabilitas didampingi saat wawancara.',
      'Lowongan ke luar negeri hanya lewat perusahaan berizin.',
    ],
  },
  {
    topic: 'pelatihan-blk',
    agency: 'disnakertrans',
    category: 'berkala',
    editions: ['2024|2024-02-20', '2026|2026-02-10'],
    title: 'Program Pelatihan Keterampilan Balai Latihan Kerja (BLK) Tahun {tahun}',
    summary:
      'Kursus gratis menjahit, las, montir, komputer, tata boga, dan meubel: jadwal, kuota, dan syarat.',
    opening: [
      'Balai latihan membuka {jumlah:Peserta} kursi. Kursus yang paling diminati ialah {tertinggi:Peserta}.',
      'Peserta memperoleh makan siang, alat praktik, dan sertifikat. Peserta dari luar Putussibau dapat tinggal di asrama.',
    ],
    tables: [
      perRow(
        'Kursus',
        'Keterampilan',
        [
          'Menjahit pakaian',
          'Las listrik',
          'Montir sepeda motor',
          'Mesin tempel perahu',
          'Aplikasi perkantoran',
          'Desain grafis',
          'Tata boga',
          'Meubel kayu',
          'Instalasi listrik',
          'Pendingin ruangan',
          'Barista kopi',
          'Tata rias',
        ],
        int('Peserta', 12, 48),
        level('Hari', 12, 45),
        given('Mulai', 'Maret', 'April', 'Juni', 'Agustus', 'September'),
      ),
    ],
    parts: [
      {
        heading: 'Syarat',
        points: [
          'Umur 17 sampai 45 tahun.',
          'Bisa membaca dan menulis.',
          'Belum pernah ikut kursus yang sama.',
        ],
      },
      {
        heading: 'Setelah lulus',
        says: [
          'Dalam enam bulan {n:38-71} persen peserta tahun {lalu} sudah bekerja atau membuka usaha sendiri.',
        ],
      },
    ],
    notes: [
      'Kursus keliling diadakan di {kec}.',
      'Instruktur tambahan didatangkan dari provinsi.',
      'Alat las baru tiba bulan {bulan}.',
    ],
  },
  {
    topic: 'produksi-perikanan',
    agency: 'dinas-perikanan',
    category: 'berkala',
    format: 'csv',
    editions: ['2023|2024-03-20', '2024|2025-03-19', '2025|2026-03-18'],
    title: 'Statistik Produksi Ikan Tangkap dan Budidaya Tahun {tahun}',
    summary:
      'Hasil tangkapan nelayan dan panen kolam atau keramba per kecamatan dan jenis ikan: toman, lais, jelawat, patin, baung.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Produksi ikan {tahun}',
        'Jenis ikan',
        ['Toman', 'Lais', 'Jelawat', 'Patin', 'Baung', 'Betok', 'Arwana (ekor)'],
        size('Tangkap (ton)', 0, 48),
        size('Budidaya (ton)', 0, 36),
        int('Nilai (juta rupiah)', 4, 1900),
      ),
    ],
  },
  {
    topic: 'bantuan-benih-ikan',
    agency: 'dinas-perikanan',
    category: 'berkala',
    editions: ['2024|2024-07-16', '2026|2026-07-14'],
    title: 'Bantuan Benih Ikan dan Alat Tangkap bagi Nelayan Tahun {tahun}',
    summary:
      'Jumlah benih, pakan, jaring, dan mesin perahu yang diserahkan kepada kelompok nelayan dan pembudidaya.',
    opening: [
      'Benih yang dibagikan {jumlah:Benih (ekor)} ekor, terutama jelawat dan patin. Kelompok penerima {jumlah:Kelompok} kelompok.',
      'Penangkapan dengan setrum dan racun merusak danau, karena itu penerima menandatangani janji memakai alat ramah lingkungan.',
    ],
    tables: [
      perDistrict(
        'Bantuan menurut kecamatan',
        int('Kelompok', 0, 11),
        int('Benih (ekor)', 1000, 42000),
        int('Jaring', 0, 60),
        int('Mesin perahu', 0, 8),
      ),
    ],
    parts: [
      {
        heading: 'Syarat kelompok',
        points: [
          'Terdaftar paling singkat setahun.',
          'Anggota paling sedikit sepuluh orang.',
          'Punya kolam, keramba, atau perahu.',
        ],
      },
      {
        heading: 'Danau lindung',
        says: [
          'Danau lindung di {kec} dan {kec} ditutup dari penangkapan pada bulan {bulan} sampai ikan selesai bertelur.',
        ],
      },
    ],
    notes: [
      'Balai benih menghasilkan {n:200-900} ribu ekor.',
      'Ikan mati massal terjadi di {kec} karena air surut.',
      'Pakan buatan sendiri menekan biaya {n:15-35} persen.',
    ],
  },
  {
    topic: 'tata-kelola-arwana',
    agency: 'dinas-perikanan',
    category: 'setiap_saat',
    editions: ['2025|2025-08-12'],
    title: 'Panduan Usaha Penangkaran Ikan Arwana Super Red',
    summary:
      'Izin, pencatatan induk, penjualan, dan larangan menangkap arwana liar di danau dan sungai.',
    opening: [
      'Arwana super red adalah ikan yang dilindungi; hanya keturunan hasil penangkaran yang boleh dijual. Penangkar terdaftar {jumlah:Penangkar}.',
    ],
    tables: [
      perDistrict(
        'Penangkar dan kolam',
        int('Penangkar', 0, 31),
        int('Kolam', 0, 140),
        int('Induk', 0, 900),
      ),
    ],
    parts: [
      {
        heading: 'Mengurus izin',
        steps: [
          'Menyiapkan kolam dan sumber air.',
          'Mendaftar melalui layanan perizinan.',
          'Pemeriksaan kolam oleh petugas.',
          'Pemasangan penanda (microchip) pada induk.',
        ],
      },
      {
        heading: 'Larangan',
        points: [
          'Menjual ikan tanpa sertifikat.',
          'Membuka kotak kiriman di perbatasan.',
          'Mencampur ikan tangkapan liar.',
        ],
      },
    ],
    notes: [
      'Harga anakan turun {n:5-30} persen tahun {lalu}.',
      'Kolam tanah di {kec} paling berhasil.',
      'Penyuluh datang setiap {bulan}.',
    ],
  },
  {
    topic: 'alokasi-pupuk-subsidi',
    agency: 'dinas-pertanian',
    category: 'berkala',
    form: 'keputusan',
    editions: ['2025|2025-01-16', '2026|2026-01-15'],
    title: 'Keputusan Kepala Dinas Nomor {nomor} Tahun {tahun} tentang Alokasi Pupuk Bersubsidi',
    summary:
      'Jatah pupuk urea, NPK, dan organik bersubsidi tiap kecamatan serta cara petani menebusnya di kios.',
    opening: [
      'Alokasi urea {jumlah:Urea (ton)} ton dan NPK {jumlah:NPK (ton)} ton. Petani yang terdaftar dalam rencana kebutuhan kelompok dapat menebus dengan KTP.',
      'Bila kios menjual di atas harga eceran tertinggi, petani dapat melapor kepada penyuluh atau dinas.',
    ],
    tables: [
      perDistrict(
        'Alokasi pupuk {tahun}',
        size('Urea (ton)', 4, 92),
        size('NPK (ton)', 6, 120),
        size('Organik (ton)', 0, 40),
        int('Kios', 1, 6),
      ),
    ],
    notes: [
      'Alokasi dapat dipindah antarkecamatan bila tidak terserap.',
      'Musim tanam gadu dimulai {bulan}.',
      'Kios di {kec} dilayani perahu.',
    ],
    rules: {
      issuer: 'Keputusan Kepala Dinas',
      about: 'Alokasi Pupuk Bersubsidi Tahun {tahun}',
      weighing: [
        'bahwa pupuk bersubsidi harus tepat sasaran, waktu, dan jumlah;',
        'bahwa alokasi perlu diumumkan agar petani dapat mengawasi;',
      ],
      recalling: [
        'Undang-Undang Nomor 19 Tahun 2013 tentang Perlindungan dan Pemberdayaan Petani;',
        'Undang-Undang Nomor 22 Tahun 2019 tentang Sistem Budi Daya Pertanian Berkelanjutan;',
        'Peraturan Presiden Nomor 6 Tahun 2025 tentang Tata Kelola Pupuk Bersubsidi;',
      ],
      rules: [
        { label: 'KESATU', text: 'Menetapkan alokasi pupuk bersubsidi sebagaimana lampiran.' },
        { label: 'KEDUA', text: 'Penyuluh memeriksa data petani setiap musim tanam.' },
        {
          label: 'KETIGA',
          text: 'Kios wajib memasang daftar harga dan melayani petani dari desa di wilayahnya.',
        },
      ],
    },
  },
  {
    topic: 'luas-panen-padi',
    agency: 'dinas-pertanian',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2024|2025-02-11', '2025|2026-02-10'],
    title: 'Luas Tanam, Panen, dan Produksi Padi serta Karet Tahun {tahun}',
    summary:
      'Hasil padi sawah, padi ladang, jagung, karet, sawit rakyat, dan kratom di setiap kecamatan.',
    opening: [
      'Produksi padi {jumlah:Produksi padi (ton)} ton. Hasil terbesar di {tertinggi:Produksi padi (ton)}.',
    ],
    tables: [
      perDistrict(
        'Padi',
        int('Tanam (ha)', 120, 2100),
        int('Panen (ha)', 100, 1900),
        int('Produksi padi (ton)', 210, 5600),
        rate('Hasil (ton/ha)', 1, 4),
      ),
      perDistrict(
        'Kebun rakyat',
        int('Karet (ha)', 90, 3900),
        int('Sawit (ha)', 0, 4100),
        int('Kratom (ha)', 0, 900),
      ),
      perMonth(
        'Harga petani',
        level('Karet (Rp/kg)', 7000, 14500),
        level('Kratom (Rp/kg)', 12000, 32000),
      ),
    ],
  },
  {
    topic: 'populasi-ternak',
    agency: 'dinas-pertanian',
    category: 'berkala',
    format: 'csv',
    editions: ['2025|2026-03-24'],
    title: 'Populasi Ternak dan Vaksinasi Hewan Tahun {tahun}',
    summary:
      'Jumlah sapi, babi, kambing, ayam, dan itik serta hewan yang divaksin di tiap kecamatan.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Ternak {tahun}',
        'Jenis',
        ['Sapi', 'Babi', 'Kambing', 'Ayam kampung', 'Itik'],
        int('Ekor', 10, 4300),
        int('Divaksin', 0, 900),
        int('Peternak', 4, 260),
      ),
    ],
  },
  {
    topic: 'cadangan-pangan',
    agency: 'dinas-pertanian',
    category: 'berkala',
    editions: ['2025|2025-11-19', '2026|2026-09-15'],
    title: 'Peta Ketahanan dan Kerentanan Pangan Tahun {tahun}',
    summary:
      'Kecamatan rawan pangan, cadangan beras pemerintah, lumbung desa, dan langkah menghadapi gagal panen.',
    opening: [
      'Cadangan beras daerah tersimpan {jumlah:Cadangan beras (ton)} ton, cukup untuk {n:14-40} hari bila terjadi bencana. Kecamatan paling rentan diberi prioritas lumbung.',
      'Kerentanan dipengaruhi jarak ke pasar, banjir ladang, dan pendapatan keluarga.',
    ],
    tables: [
      perDistrict(
        'Kerentanan pangan',
        choice('Tingkat', 'tahan', 'cukup tahan', 'rentan', 'sangat rentan'),
        size('Cadangan beras (ton)', 1, 14),
        int('Lumbung desa', 0, 8),
      ),
    ],
    parts: [
      {
        heading: 'Pangan pengganti',
        points: [
          'Ubi kayu dan talas ladang.',
          'Sagu dan jagung.',
          'Ikan asap dan ikan asin sebagai lauk simpan.',
        ],
      },
    ],
    notes: [
      'Hama belalang menyerang {n:20-160} hektare di {kec}.',
      'Benih padi tahan genangan dicoba di {kec}.',
      'Kebun sekolah ditanami sayur.',
    ],
  },
]
