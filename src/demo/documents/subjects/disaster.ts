import type { Subject } from '../subject.ts'
import {
  choice,
  given,
  int,
  level,
  part,
  perDistrict,
  perDistrictAnd,
  perMonth,
  perRow,
  rate,
  size,
} from '../tables.ts'

/** Warnings and disaster records: most must be announced at once (serta merta, UU 14/2008 Pasal 10). */
export const disasterSubjects: readonly Subject[] = [
  {
    topic: 'peringatan-dini-banjir',
    agency: 'bpbd',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: [
      '2024|2024-01-18|Januari 2024',
      '2024|2024-11-22|November 2024',
      '2025|2025-12-05|Desember 2025',
      '2026|2026-11-09|November 2026',
    ],
    title: 'Peringatan Dini Banjir Sungai Kapuas, {periode}',
    summary:
      'Muka air Sungai Kapuas dan anak sungainya naik. Warga di bantaran sungai diminta bersiap mengungsi dan mengamankan barang berharga.',
    opening: [
      'Hujan lebat selama {n:3-6} hari berturut-turut di hulu membuat muka air Sungai Kapuas di pos pantau Putussibau naik {n:60-190} sentimeter dalam satu hari. Air diperkirakan masih naik sampai {n:2-4} hari ke depan.',
      'Status yang ditetapkan adalah {siaga|waspada}. Kecamatan yang harus paling cepat bersiap ialah {tertinggi:Rumah terancam}, dengan jumlah rumah terancam paling banyak. Jumlah rumah terancam di seluruh kabupaten {jumlah:Rumah terancam} unit.',
    ],
    tables: [
      perDistrict(
        'Muka air dan rumah yang terancam menurut kecamatan, {periode}',
        level('Muka air (cm)', 180, 960),
        choice('Status', 'normal', 'waspada', 'siaga', 'awas'),
        int('Rumah terancam', 0, 240),
        int('Perahu siaga', 1, 9),
      ),
    ],
    parts: [
      {
        heading: 'Yang harus dilakukan warga',
        steps: [
          'Pindahkan dokumen penting, obat, dan bahan makanan ke tempat tinggi.',
          'Matikan listrik sebelum air masuk rumah.',
          'Dahulukan lansia, ibu hamil, anak, dan penyandang disabilitas saat mengungsi.',
          'Ikuti jalur evakuasi dan petunjuk petugas desa.',
          'Jangan biarkan anak bermain di arus banjir.',
        ],
      },
      {
        heading: 'Dapur umum dan perahu',
        says: [
          'Dapur umum dibuka di aula Kecamatan {kec} dan di sekolah dasar terdekat yang tidak terendam. Perahu karet ditempatkan di {kec} dan {kec}.',
        ],
      },
    ],
    notes: [
      'Jembatan gantung di {kec} ditutup sementara karena arus deras.',
      'Sekolah di {kec} belajar dari rumah selama {n:2-5} hari.',
      'Aliran listrik dapat dipadamkan demi keselamatan.',
      'Air sumur yang terendam harus dimasak sampai mendidih sebelum diminum.',
      'Perahu motor dilarang melaju kencang di depan rumah panggung.',
    ],
  },
  {
    topic: 'jalur-evakuasi-banjir',
    agency: 'bpbd',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: ['2024|2024-10-14', '2026|2026-09-21'],
    title: 'Jalur Evakuasi dan Titik Kumpul Bencana Banjir Tahun {tahun}',
    summary:
      'Tempat mengungsi, titik kumpul, dan daya tampung setiap kecamatan bila banjir datang.',
    opening: [
      'Setiap kecamatan memiliki satu tempat pengungsian utama dan beberapa titik kumpul. Seluruhnya dapat menampung {jumlah:Daya tampung (orang)} orang. Daya tampung terbesar ada di {tertinggi:Daya tampung (orang)}.',
      'Titik kumpul dipilih pada tanah yang lebih tinggi dari banjir terbesar tahun {lalu} dan dapat dicapai berjalan kaki paling lama {n:15-30} menit.',
    ],
    tables: [
      perDistrict(
        'Tempat pengungsian menurut kecamatan',
        choice(
          'Tempat',
          'Aula kantor camat',
          'Gedung serba guna',
          'Gedung sekolah dasar',
          'Balai adat',
          'Rumah ibadah',
        ),
        int('Daya tampung (orang)', 80, 900),
        int('Titik kumpul', 2, 11),
        size('Jarak dari sungai (km)', 0, 6),
      ),
    ],
    parts: [
      {
        heading: 'Cara membaca tanda di lapangan',
        points: [
          'Papan hijau dengan panah putih: arah evakuasi.',
          'Papan kuning: batas genangan banjir terbesar.',
          'Bunyi kentongan atau sirene tiga kali panjang: segera bergerak ke titik kumpul.',
        ],
      },
      {
        heading: 'Bekal tas siaga',
        points: [
          'Air minum dan makanan untuk tiga hari.',
          'Senter, peluit, selimut, dan obat pribadi.',
          'Salinan dokumen keluarga dalam plastik kedap air.',
        ],
      },
    ],
    notes: [
      'Jalur di {kec} berubah karena jembatan kayu rusak.',
      'Petugas kecamatan memandu warga penyandang disabilitas dengan kursi roda.',
      'Simulasi dilakukan setiap {bulan}.',
      'Ternak dikumpulkan di lokasi tersendiri di {kec}.',
    ],
  },
  {
    topic: 'rekapitulasi-kejadian-bencana',
    agency: 'bpbd',
    category: 'berkala',
    format: 'csv',
    editions: ['2023|2024-01-20', '2024|2025-01-22', '2025|2026-01-21'],
    title: 'Rekapitulasi Kejadian Bencana Menurut Kecamatan Tahun {tahun}',
    summary:
      'Jumlah kejadian banjir, tanah longsor, puting beliung, kebakaran rumah, dan kebakaran hutan beserta keluarga terdampak tahun {tahun}.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Kejadian bencana {tahun}',
        'Jenis bencana',
        [
          'Banjir',
          'Tanah longsor',
          'Puting beliung',
          'Kebakaran rumah',
          'Kebakaran hutan dan lahan',
        ],
        int('Jumlah kejadian', 0, 9),
        int('Keluarga terdampak', 0, 320),
        int('Rumah rusak', 0, 25),
      ),
    ],
  },
  {
    topic: 'peringatan-kebakaran-hutan-dan-lahan',
    agency: 'bpbd',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: ['2023|2023-08-29', '2025|2025-07-30', '2026|2026-08-12'],
    title: 'Peringatan Bahaya Kebakaran Hutan dan Lahan serta Kabut Asap Tahun {tahun}',
    summary:
      'Musim kemarau {tahun} meningkatkan titik panas. Membakar lahan dilarang dan warga diminta mengurangi kegiatan di luar rumah saat asap tebal.',
    opening: [
      'Pemantauan satelit mencatat {jumlah:Titik panas} titik panas dalam tujuh hari terakhir. Titik panas terbanyak berada di {tertinggi:Titik panas}. Hari tanpa hujan sudah mencapai {n:12-34} hari.',
      'Asap dapat menyebabkan batuk, sesak napas, dan mata perih. Bayi, lansia, dan penderita asma paling mudah sakit.',
    ],
    tables: [
      perDistrict(
        'Titik panas tujuh hari terakhir',
        int('Titik panas', 0, 46),
        size('Luas terbakar (ha)', 0, 38),
        choice('Jenis lahan', 'gambut', 'mineral', 'ladang', 'semak'),
      ),
    ],
    parts: [
      {
        heading: 'Larangan dan cara melapor',
        says: [
          'Pembukaan ladang dengan membakar hanya boleh mengikuti ketentuan kearifan lokal, dengan sekat bakar dan pemberitahuan kepada kepala desa. Kebakaran dilaporkan ke posko desa, polsek, atau Pusat Pengendalian Operasi BPBD.',
        ],
      },
      {
        heading: 'Melindungi diri dari asap',
        points: [
          'Gunakan masker yang menutup hidung dan mulut.',
          'Tutup jendela dan lubang angin pada malam hari.',
          'Minum air putih lebih banyak.',
          'Periksa ke puskesmas bila sesak.',
        ],
      },
    ],
    notes: [
      'Regu pemadam {kec} memakai pompa apung berdaya {n:6-12} tenaga kuda.',
      'Patroli terpadu berangkat dari {kec} setiap pagi.',
      'Sumur bor gambut di {kec} dibuka untuk pembasahan.',
      'Penerbangan dapat tertunda bila jarak pandang kurang dari {n:600-900} meter.',
    ],
  },
  {
    topic: 'peringatan-tanah-longsor',
    agency: 'bpbd',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: ['2025|2025-02-11', '2026|2026-03-04'],
    title: 'Peringatan Tanah Longsor di Ruas Jalan Perbukitan Tahun {tahun}',
    summary:
      'Retakan tanah ditemukan di beberapa tebing jalan. Pengendara diminta berhati-hati dan warga di bawah lereng diminta pindah sementara.',
    opening: [
      'Hujan {n:70-140} milimeter dalam semalam membuat tebing di {jumlah:Titik rawan} titik menjadi rawan longsor. Titik terbanyak ada di {tertinggi:Titik rawan}.',
      'Jalan di {kec} hanya dapat dilalui satu lajur. Kendaraan berat dialihkan sampai alat berat selesai membersihkan timbunan.',
    ],
    tables: [
      perDistrict(
        'Titik rawan longsor',
        int('Titik rawan', 0, 14),
        int('Rumah di bawah lereng', 0, 33),
        choice(
          'Penanganan',
          'dipasang rambu',
          'alat berat di tempat',
          'warga dipindah',
          'dipantau',
        ),
      ),
    ],
    parts: [
      {
        heading: 'Tanda-tanda longsor',
        points: [
          'Muncul retakan sejajar tebing.',
          'Pohon atau tiang menjadi miring.',
          'Mata air baru keluar atau air sumur mendadak keruh.',
        ],
      },
    ],
    notes: [
      'Sekolah di dekat lereng {kec} diliburkan {n:1-3} hari.',
      'Karung pasir disiapkan di {kec}.',
      'Warga jangan mengambil tanah di kaki tebing.',
    ],
  },
  {
    topic: 'stok-logistik-bencana',
    agency: 'bpbd',
    category: 'setiap_saat',
    format: 'xlsx',
    editions: ['2025|2025-10-07', '2026|2026-10-06'],
    title: 'Persediaan Logistik dan Peralatan Bencana Tahun {tahun}',
    summary:
      'Jumlah beras, selimut, tenda, perahu karet, dan peralatan penolong di gudang BPBD dan kecamatan.',
    opening: [
      'Persediaan dihitung setiap awal Oktober sebelum musim hujan. Barang yang kurang dari batas aman diganti paling lambat akhir November.',
    ],
    tables: [
      perRow(
        'Persediaan di gudang kabupaten',
        'Barang',
        [
          'Beras (kg)',
          'Mi instan (dus)',
          'Selimut',
          'Tikar',
          'Tenda keluarga',
          'Tenda pengungsi',
          'Perahu karet',
          'Mesin tempel',
          'Pompa apung',
          'Pelampung',
          'Genset',
          'Peralatan dapur umum (set)',
          'Paket bayi',
          'Paket kebersihan',
        ],
        int('Tersedia', 4, 2400),
        int('Batas aman', 3, 1500),
        choice('Keadaan', 'baik', 'cukup', 'perlu ditambah'),
      ),
      perDistrict(
        'Logistik yang dititipkan di kecamatan',
        int('Beras (kg)', 100, 900),
        int('Selimut', 10, 90),
        int('Perahu', 0, 5),
      ),
    ],
  },
  {
    topic: 'kejadian-luar-biasa-demam-berdarah',
    agency: 'dinas-kesehatan',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: ['2024|2024-02-06', '2026|2026-02-17'],
    title: 'Pengumuman Kenaikan Kasus Demam Berdarah (DBD) Tahun {tahun}',
    summary:
      'Kasus demam berdarah naik di beberapa kecamatan. Warga diminta menguras penampungan air dan segera ke puskesmas bila demam tinggi.',
    opening: [
      'Sampai pekan ini tercatat {jumlah:Kasus} kasus demam berdarah, lebih banyak daripada periode yang sama tahun {lalu}. Kasus tertinggi di {tertinggi:Kasus}.',
      'Nyamuk Aedes berkembang di bak mandi, ban bekas, dan tempayan air hujan. Pengasapan saja tidak cukup karena jentik tetap hidup.',
    ],
    tables: [
      perDistrict(
        'Kasus demam berdarah sampai Februari {tahun}',
        int('Kasus', 0, 41),
        part('Dirawat', 'Kasus', 10, 60),
        level('Rumah bebas jentik (%)', 61, 97),
      ),
    ],
    parts: [
      {
        heading: 'Kapan harus berobat',
        points: [
          'Demam mendadak tinggi lebih dari dua hari.',
          'Bintik merah, mimisan, atau gusi berdarah.',
          'Nyeri perut, lemas, atau tangan dan kaki dingin.',
        ],
      },
      {
        heading: 'Gerakan 3M Plus',
        points: [
          'Menguras penampungan air seminggu sekali.',
          'Menutup rapat tempayan dan drum.',
          'Mendaur ulang barang bekas.',
          'Memakai kelambu dan menabur bubuk pembasmi jentik.',
        ],
      },
    ],
    notes: [
      'Pengasapan dijadwalkan di {kec} dan {kec}.',
      'Bubuk larvasida dibagikan gratis di puskesmas.',
      'Kader pemantau jentik turun setiap Jumat.',
      'Tes cepat dengue tersedia di {n:9-18} puskesmas.',
    ],
  },
  {
    topic: 'kewaspadaan-rabies',
    agency: 'dinas-pertanian',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: ['2023|2023-06-13', '2025|2025-04-15'],
    title: 'Kewaspadaan Rabies dan Jadwal Vaksin Anjing Peliharaan Tahun {tahun}',
    summary:
      'Gigitan anjing meningkat. Pemilik anjing, kucing, dan kera wajib memvaksin hewannya; vaksin tidak dipungut biaya.',
    opening: [
      'Petugas kesehatan hewan mencatat {jumlah:Gigitan} gigitan hewan penular rabies. Vaksin disiapkan {jumlah:Vaksin} dosis untuk seluruh kecamatan.',
      'Orang yang digigit harus mencuci luka dengan sabun dan air mengalir selama 15 menit lalu segera ke puskesmas.',
    ],
    tables: [
      perDistrict(
        'Gigitan dan jadwal vaksin hewan',
        int('Gigitan', 0, 28),
        int('Vaksin', 60, 480),
        given('Pekan vaksin', 'pekan pertama', 'pekan kedua', 'pekan ketiga', 'pekan keempat'),
      ),
    ],
    parts: [
      {
        heading: 'Kewajiban pemilik',
        points: [
          'Mengikat atau mengandangkan anjing.',
          'Membawa hewan ke pos vaksin dengan tali.',
          'Melaporkan hewan yang mendadak galak atau takut air.',
        ],
      },
    ],
    notes: [
      'Vaksin anti rabies untuk manusia ada di RSUD dan {n:5-11} puskesmas.',
      'Hewan dari luar pulau tidak boleh masuk tanpa surat kesehatan hewan.',
      'Pos vaksin di {kec} buka sampai sore.',
    ],
  },
  {
    topic: 'indeks-udara-dan-kabut-asap',
    agency: 'dinas-lingkungan-hidup',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: ['2023|2023-09-18', '2026|2026-08-25'],
    title: 'Pengumuman Kualitas Udara dan Kabut Asap Tahun {tahun}',
    summary:
      'Hasil pengukuran udara: beberapa hari masuk kategori tidak sehat karena asap. Memuat anjuran bagi sekolah dan pekerja luar ruang.',
    opening: [
      'Alat pemantau di Putussibau menunjukkan indeks standar pencemar udara rata-rata {rata:Indeks udara}. Angka di atas 100 berarti tidak sehat.',
      'Arah angin dari {tenggara|selatan} membawa asap ke {kec} dan {kec} pada pagi hari.',
    ],
    tables: [
      perRow(
        'Indeks harian',
        'Hari',
        Array.from({ length: 21 }, (_, day) => `Hari ke-${day + 1}`),
        level('Indeks udara', 38, 212),
        level('PM2.5 (µg/m³)', 12, 148),
        rate('Jarak pandang (km)', 0, 8),
      ),
    ],
    parts: [
      {
        heading: 'Anjuran',
        points: [
          'Sekolah memindahkan olahraga ke dalam ruangan bila indeks di atas 100.',
          'Pekerja luar ruang memakai masker dan bergantian beristirahat.',
          'Sampah dan sisa ladang tidak dibakar.',
        ],
      },
    ],
    notes: [
      'Masker dibagikan di pasar {kec}.',
      'Pengukuran dilakukan setiap jam dan diringkas pukul 15.00 WIB.',
      'Ruang bersih asap dibuka di perpustakaan daerah.',
    ],
  },
  {
    topic: 'pemadaman-air-bersih-dan-listrik',
    agency: 'dinas-perkim',
    category: 'serta_merta',
    form: 'pengumuman',
    editions: ['2025|2025-06-10', '2026|2026-05-19'],
    title: 'Gangguan Layanan Air Bersih dan Jadwal Tangki Air Tahun {tahun}',
    summary:
      'Aliran air perpipaan terganggu karena kemarau dan perbaikan pompa. Tangki air keliling disediakan menurut jadwal.',
    opening: [
      'Debit air baku turun {n:24-55} persen. Perbaikan pompa memerlukan {n:4-9} hari. Pelanggan terdampak {jumlah:Sambungan terdampak} sambungan rumah.',
    ],
    tables: [
      perDistrict(
        'Sambungan terdampak dan jadwal tangki',
        int('Sambungan terdampak', 0, 420),
        given('Hari tangki', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'),
        int('Tangki per pekan', 1, 8),
      ),
    ],
    parts: [
      {
        heading: 'Menghemat air',
        points: [
          'Dahulukan air untuk minum dan memasak.',
          'Tampung air hujan dengan wadah tertutup.',
          'Laporkan pipa bocor ke kantor kecamatan.',
        ],
      },
    ],
    notes: [
      'Puskesmas dan rumah sakit dilayani lebih dahulu.',
      'Air tangki harus dimasak sebelum diminum.',
      'Tagihan bulan {bulan} disesuaikan dengan pemakaian.',
    ],
  },
  {
    topic: 'rekap-titik-panas-bulanan',
    agency: 'bpbd',
    category: 'berkala',
    format: 'csv',
    editions: ['2025|2026-01-09'],
    title: 'Titik Panas Kebakaran Lahan per Kecamatan dan Bulan Tahun {tahun}',
    summary: 'Data bulanan titik panas, luas lahan terbakar, dan hari tanpa hujan di 23 kecamatan.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Titik panas {tahun}',
        'Bulan',
        ['Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober'],
        int('Titik panas', 0, 39),
        size('Luas terbakar (ha)', 0, 27),
        level('Hari tanpa hujan', 2, 31),
      ),
    ],
  },
  {
    topic: 'laporan-posko-siaga-darurat',
    agency: 'bpbd',
    category: 'berkala',
    editions: ['2024|2024-12-27', '2026|2026-01-15'],
    title: 'Laporan Posko Siaga Darurat Banjir dan Longsor Tahun {tahun}',
    summary:
      'Kegiatan posko, bantuan yang disalurkan, pengungsi yang dilayani, dan pelajaran untuk musim hujan berikutnya.',
    opening: [
      'Posko bekerja {n:45-90} hari dengan tiga regu bergantian. Sebanyak {jumlah:Pengungsi} orang pernah tinggal di pengungsian, paling banyak pada bulan {tertinggi:Pengungsi}.',
      'Bantuan datang dari gudang kabupaten, provinsi, badan usaha, dan warga. Semua bantuan dicatat masuk dan keluar setiap hari.',
    ],
    tables: [
      perMonth(
        'Pengungsi dan bantuan per bulan',
        int('Pengungsi', 0, 860),
        int('Paket sembako', 0, 1200),
        int('Operasi perahu', 0, 64),
      ),
    ],
    parts: [
      {
        heading: 'Kendala',
        points: [
          'Sinyal telepon putus di {kec} selama {n:1-4} hari.',
          'Bahan bakar perahu terlambat tiba karena jalan tergenang.',
          'Pendataan pengungsi ganda antara desa dan kecamatan.',
        ],
      },
      {
        heading: 'Perbaikan',
        says: [
          'Radio genggam akan ditempatkan di setiap kantor camat, dan satu formulir pendataan dipakai bersama mulai musim hujan {depan}.',
        ],
      },
    ],
    notes: [
      'Relawan desa yang dilatih berjumlah {n:140-420} orang.',
      'Gudang penyangga baru dibangun di {kec}.',
      'Makanan bayi disediakan terpisah dari dapur umum.',
      'Tidak ada korban jiwa dalam operasi penyelamatan posko.',
    ],
  },
]
