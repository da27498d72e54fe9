import type { Subject } from '../subject.ts'
import {
  choice,
  given,
  int,
  level,
  perDistrict,
  perDistrictAnd,
  perMonth,
  perRow,
  rate,
  size,
} from '../tables.ts'

export const environmentSubjects: readonly Subject[] = [
  {
    topic: 'ringkasan-amdal',
    agency: 'dinas-lingkungan-hidup',
    category: 'setiap_saat',
    editions: [
      '2024|2024-05-28|Perkebunan Sawit',
      '2025|2025-09-23|Pembangkit Listrik Tenaga Air',
      '2026|2026-05-12|Jalan Lingkar Kota',
    ],
    title: 'Ringkasan AMDAL Rencana {periode} Tahun {tahun}',
    summary:
      'Dampak lingkungan, hasil konsultasi warga, dan rencana pengelolaan untuk rencana usaha {periode}.',
    opening: [
      'Rencana {periode} meliputi {n:40-3200} hektare di {kec} dan {kec}. Dokumen ini ringkasan eksekutif yang dapat dibaca warga.',
      'Dampak yang dinilai paling penting adalah {tertinggi:Nilai penting}.',
    ],
    tables: [
      perRow(
        'Dampak yang ditelaah',
        'Dampak',
        [
          'Air sungai keruh',
          'Debu dan bising',
          'Tanah tererosi',
          'Satwa dan ikan',
          'Pendapatan warga',
          'Konflik lahan',
          'Kesehatan',
          'Lalu lintas',
          'Tempat keramat',
        ],
        level('Nilai penting', 1, 10),
        choice('Sifat', 'negatif', 'positif', 'campuran'),
        choice('Pengelolaan', 'kolam endapan', 'penyiraman', 'ganti rugi', 'pemantauan bulanan'),
      ),
    ],
    parts: [
      {
        heading: 'Masukan warga saat konsultasi publik',
        points: [
          'Jangan menutup jalan ke ladang.',
          'Dahulukan tenaga kerja kampung.',
          'Pulihkan danau tempat ikan bertelur.',
          'Jelaskan batas tanah adat.',
        ],
      },
      {
        heading: 'Pemantauan',
        says: [
          'Air diperiksa di {n:4-11} titik setiap {n:3-6} bulan dan hasilnya dilaporkan kepada dinas serta pemerintah desa.',
        ],
      },
    ],
    notes: [
      'Tim penilai bersidang {n:2-4} kali.',
      'Keberatan diterima dari {n:1-9} kelompok.',
      'Izin dapat dicabut bila kewajiban diabaikan.',
      'Peta skala besar dapat dilihat di kantor dinas.',
    ],
  },
  {
    topic: 'status-mutu-air-sungai',
    agency: 'dinas-lingkungan-hidup',
    category: 'berkala',
    editions: ['2024|2024-11-05', '2025|2025-11-04'],
    title: 'Laporan Mutu Air Sungai dan Merkuri Tahun {tahun}',
    summary:
      'Hasil uji air Sungai Kapuas, Sibau, Mandai, Bunut, dan danau: kekeruhan, bakteri, dan merkuri akibat tambang emas.',
    opening: [
      'Contoh air diambil {n:2-4} kali setahun. Kekeruhan tertinggi tercatat di {tertinggi:Kekeruhan (NTU)}.',
      'Kadar merkuri diperiksa karena adanya penambangan emas tanpa izin di hulu. Warga dianjurkan tidak mengambil air minum dekat lokasi tambang.',
    ],
    tables: [
      perRow(
        'Hasil uji menurut titik',
        'Titik',
        [
          'Kapuas di Putussibau',
          'Kapuas di Jongkong',
          'Kapuas di Semitau',
          'Sungai Sibau',
          'Sungai Mendalam',
          'Sungai Mandai',
          'Sungai Bunut',
          'Sungai Embaloh',
          'Sungai Tawang',
          'Sungai Seberuang',
          'Danau Sentarum barat',
          'Danau Sentarum timur',
        ],
        rate('Kekeruhan (NTU)', 6, 160),
        rate('pH', 5, 8),
        rate('Merkuri (µg/l)', 0, 3),
        choice('Status', 'memenuhi', 'cemar ringan', 'cemar sedang'),
      ),
    ],
    parts: [
      {
        heading: 'Sumber pencemar',
        points: [
          'Limbah rumah tangga dan jamban di atas sungai.',
          'Penambangan emas tanpa izin.',
          'Limbah cair pabrik sawit.',
          'Sampah pasar.',
        ],
      },
    ],
    notes: [
      'Pabrik di {kec} ditegur tertulis.',
      'Jamban apung berkurang {n:40-210} unit.',
      'Sekolah sungai bersih diikuti {n:6-18} sekolah.',
      'Ikan contoh diuji di laboratorium provinsi.',
    ],
  },
  {
    topic: 'pengelolaan-sampah',
    agency: 'dinas-lingkungan-hidup',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2025|2025-01-28', '2026|2026-01-27'],
    title: 'Jadwal Angkut Sampah dan Daftar Bank Sampah Tahun {tahun}',
    summary:
      'Hari truk dan perahu sampah datang, iuran kebersihan, tempat pembuangan, dan bank sampah.',
    opening: [
      'Sampah dikeluarkan pukul 05.30 sampai 07.00 WIB. Timbulan sampah seluruh kecamatan {jumlah:Sampah (ton/hari)} ton sehari.',
      'Membuang sampah ke sungai dan membakar plastik dilarang.',
    ],
    tables: [
      perDistrict(
        'Jadwal dan bank sampah',
        given(
          'Hari angkut',
          'setiap hari',
          'Senin dan Kamis',
          'Selasa dan Jumat',
          'Rabu dan Sabtu',
        ),
        size('Sampah (ton/hari)', 0, 14),
        int('Bank sampah', 0, 5),
      ),
    ],
    parts: [
      {
        heading: 'Memilah sampah',
        points: [
          'Sisa makanan untuk kompos.',
          'Botol dan kertas ke bank sampah.',
          'Baterai dan lampu ke kotak merah.',
          'Popok dan sisanya ke truk.',
        ],
      },
    ],
    notes: [
      'Iuran rumah tangga {n:8-20} ribu rupiah sebulan.',
      'TPA menerima {n:18-46} ton sehari.',
      'Perahu sampah melayani {kec}.',
      'Harga botol plastik {n:1800-3900} rupiah per kilogram.',
    ],
  },
  {
    topic: 'izin-lingkungan-terbit',
    agency: 'dinas-lingkungan-hidup',
    category: 'setiap_saat',
    format: 'csv',
    editions: ['2025|2026-02-10'],
    title: 'Rekap Persetujuan Lingkungan UKL-UPL dan SPPL Tahun {tahun}',
    summary:
      'Jumlah persetujuan lingkungan usaha menurut kecamatan dan jenis kegiatan serta hasil pengawasan.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Persetujuan lingkungan {tahun}',
        'Kegiatan',
        ['Perkebunan', 'SPBU', 'Tambang batuan', 'Sarang walet', 'Perumahan', 'Bengkel'],
        int('UKL-UPL', 0, 6),
        int('SPPL', 0, 21),
        int('Ditegur', 0, 3),
      ),
    ],
  },
  {
    topic: 'indeks-kualitas-lingkungan',
    agency: 'dinas-lingkungan-hidup',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2025|2025-12-09'],
    title: 'Indeks Kualitas Lingkungan dan Tutupan Hutan Tahun {tahun}',
    summary: 'Indeks air, udara, dan lahan serta luas hutan dan lahan kritis per kecamatan.',
    opening: ['Lahan kritis terluas di {tertinggi:Lahan kritis (ha)}.'],
    tables: [
      perDistrict(
        'Tutupan lahan',
        int('Hutan (ha)', 1200, 290000),
        int('Lahan kritis (ha)', 40, 4100),
        int('Ditanami (ha)', 0, 160),
      ),
      perMonth('Indeks bulanan', rate('Air', 48, 72), rate('Udara', 78, 95)),
    ],
  },
  {
    topic: 'agenda-wisata-dan-festival',
    agency: 'dinas-pariwisata',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2024|2024-02-27', '2025|2025-02-25', '2026|2026-02-24'],
    title: 'Kalender Wisata dan Festival Kapuas Hulu Tahun {tahun}',
    summary:
      'Tanggal festival danau, lomba perahu, gawai, tenun, dan kegiatan budaya sepanjang tahun serta cara mencapainya.',
    opening: [
      'Tahun {tahun} disiapkan {n:14-24} kegiatan. Festival danau menjadi kegiatan terbesar dengan perkiraan pengunjung {n:6-18} ribu orang.',
      'Pengunjung kawasan taman nasional memerlukan tiket masuk dan menaati aturan setempat.',
    ],
    tables: [
      perRow(
        'Kegiatan',
        'Kegiatan',
        [
          'Festival danau',
          'Lomba perahu bidar',
          'Gawai panen',
          'Pekan tenun',
          'Panen madu hutan',
          'Jelajah hulu sungai',
          'Pasar kuliner Ramadan',
          'Lomba lari perbatasan',
          'Pentas musik sape',
          'Bulan budaya serumpun',
          'Pameran ikan arwana',
          'Kemah pemuda',
        ],
        given('Bulan', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'Oktober', 'November'),
        choice(
          'Tempat',
          'Putussibau',
          'Selimbau',
          'Batang Lupar',
          'Badau',
          'Embaloh Hulu',
          'Semitau',
        ),
        int('Perkiraan pengunjung', 300, 9800),
      ),
    ],
    parts: [
      {
        heading: 'Cara menuju lokasi',
        points: [
          'Pesawat dari Pontianak ke Putussibau.',
          'Bus malam sekitar {n:12-16} jam.',
          'Perahu dari Semitau atau Lanjak ke danau.',
        ],
      },
    ],
    notes: [
      'Homestay berjumlah {n:40-120} rumah.',
      'Pemandu bersertifikat {n:18-52} orang.',
      'Bawa pulang sampah sendiri.',
      'Jadwal mengikuti tinggi air danau.',
    ],
  },
  {
    topic: 'kunjungan-wisatawan',
    agency: 'dinas-pariwisata',
    category: 'berkala',
    format: 'csv',
    editions: ['2024|2025-02-13', '2025|2026-02-12'],
    title: 'Data Kunjungan Wisatawan per Kecamatan Tahun {tahun}',
    summary:
      'Jumlah turis dalam negeri dan mancanegara, penginapan, dan belanja wisata menurut objek wisata.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Wisatawan {tahun}',
        'Objek',
        ['Danau dan sungai', 'Rumah betang', 'Air terjun', 'Hutan dan bukit', 'Festival'],
        int('Dalam negeri', 0, 3100),
        int('Mancanegara', 0, 240),
        int('Malam menginap', 0, 900),
      ),
    ],
  },
  {
    topic: 'bantuan-olahraga-pemuda',
    agency: 'dinas-pariwisata',
    category: 'setiap_saat',
    editions: ['2026|2026-06-30'],
    title: 'Laporan Pembinaan Olahraga, Lapangan, dan Organisasi Pemuda Tahun {tahun}',
    summary:
      'Atlet binaan, lapangan olahraga, medali, bantuan klub, dan kegiatan pemuda di kecamatan.',
    opening: [
      'Atlet binaan {jumlah:Atlet} orang. Cabang dengan atlet terbanyak: {tertinggi:Atlet}.',
      'Lapangan diperbaiki di {kec} dan {kec}.',
    ],
    tables: [
      perRow(
        'Cabang olahraga',
        'Cabang',
        [
          'Sepak bola',
          'Bola voli',
          'Bulu tangkis',
          'Dayung',
          'Renang',
          'Pencak silat',
          'Takraw',
          'Sumpit',
          'Atletik',
          'Tinju',
          'Catur',
        ],
        int('Atlet', 8, 140),
        int('Pelatih', 1, 12),
        int('Medali', 0, 14),
      ),
    ],
    parts: [
      {
        heading: 'Meminjam gedung olahraga',
        steps: [
          'Ajukan surat paling lambat tujuh hari sebelumnya.',
          'Petugas memeriksa jadwal.',
          'Bayar retribusi di bank.',
          'Kembalikan dalam keadaan bersih.',
        ],
      },
      {
        heading: 'Kegiatan pemuda',
        points: ['Pelatihan kewirausahaan.', 'Pasukan pengibar bendera.', 'Kemah bakti di desa.'],
      },
    ],
    notes: [
      'Klub di {kec} menerima bola dan net.',
      'Pelatih dayung berasal dari desa sendiri.',
      'Pekan olahraga pelajar diikuti {n:700-1500} siswa.',
    ],
  },
  {
    topic: 'penertiban-dan-patroli',
    agency: 'satpol-pp',
    category: 'berkala',
    editions: ['2024|2025-01-28', '2025|2026-01-27'],
    title: 'Laporan Penegakan Perda, Patroli, dan Penertiban Pedagang Tahun {tahun}',
    summary:
      'Jumlah patroli, teguran, penertiban pedagang kaki lima, minuman keras, hewan lepas, dan reklame liar.',
    opening: [
      'Patroli dilakukan {jumlah:Patroli} kali. Teguran lisan didahulukan sebelum tindakan.',
      'Pedagang yang ditertibkan diberi tempat sementara di dekat pasar.',
    ],
    tables: [
      perMonth(
        'Kegiatan per bulan',
        int('Patroli', 22, 60),
        int('Teguran', 4, 64),
        int('Penertiban', 0, 11),
        int('Pengaduan', 1, 17),
      ),
    ],
    parts: [
      {
        heading: 'Jenis pelanggaran',
        points: [
          'Berjualan di trotoar dan badan jalan.',
          'Reklame tanpa izin.',
          'Sapi dan anjing lepas di jalan.',
          'Pesta melewati jam yang diizinkan.',
        ],
      },
    ],
    notes: [
      'Barang sitaan dapat diambil setelah membuat pernyataan.',
      'Satuan linmas {n:280-560} orang.',
      'Pengamanan hari raya di {kec}.',
      'Penertiban dilakukan tanpa kekerasan dan direkam kamera.',
    ],
  },
  {
    topic: 'kebakaran-dan-pos-pemadam',
    agency: 'satpol-pp',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2025|2026-02-03'],
    title: 'Data Kebakaran, Penyelamatan, dan Pos Pemadam Tahun {tahun}',
    summary:
      'Kejadian kebakaran rumah, waktu tanggap, kerugian, penyelamatan hewan, dan mobil pemadam.',
    opening: [
      'Waktu tanggap di kota {n:8-14} menit; di kecamatan bergantung pada jarak dan jalan.',
    ],
    tables: [
      perDistrict(
        'Kebakaran',
        int('Kejadian', 0, 8),
        int('Rumah terbakar', 0, 13),
        level('Waktu tanggap (menit)', 9, 75),
      ),
      perMonth(
        'Penyelamatan',
        int('Ular', 0, 9),
        int('Sarang tawon', 0, 12),
        int('Orang tenggelam', 0, 3),
        int('Kucing dan hewan lain', 0, 6),
      ),
    ],
    notes: ['Sebab terbanyak adalah hubungan pendek listrik.', 'Pos di {kec} mendapat mobil baru.'],
  },
  {
    topic: 'tips-mencegah-kebakaran',
    agency: 'satpol-pp',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: ['2026|2026-07-21'],
    title: 'Peringatan Kebakaran Permukiman Padat dan Pasar Musim Kemarau {tahun}',
    summary:
      'Warga dan pedagang diminta memeriksa kabel, kompor, dan tabung gas; jadwal ronda dan lokasi air pemadam.',
    opening: [
      'Dalam {n:20-40} hari terakhir terjadi {jumlah:Kejadian} kebakaran rumah. Kayu kering dan angin membuat api cepat merambat antarrumah panggung.',
    ],
    tables: [
      perDistrict(
        'Kejadian dan sumber air',
        int('Kejadian', 0, 4),
        int('Titik air', 1, 12),
        int('Pemadam api ringan', 4, 40),
      ),
    ],
    parts: [
      {
        heading: 'Pencegahan',
        points: [
          'Jangan menumpuk colokan listrik.',
          'Matikan kompor sebelum pergi.',
          'Pasang regulator gas yang baik.',
          'Simpan bensin jauh dari dapur.',
        ],
      },
      {
        heading: 'Bila terjadi api',
        steps: [
          'Teriak dan bunyikan kentongan.',
          'Keluarkan orang, bukan barang.',
          'Matikan listrik dari meteran.',
          'Hubungi pos pemadam terdekat.',
        ],
      },
    ],
    notes: [
      'Ronda malam di pasar {kec}.',
      'Pelatihan ibu rumah tangga di {kec}.',
      'Pompa sungai siap di dermaga.',
    ],
  },
]
