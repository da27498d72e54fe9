import type { Subject } from '../subject.ts'
import {
  choice,
  given,
  int,
  level,
  part,
  percent,
  perDistrict,
  perDistrictAnd,
  perMonth,
  perPair,
  perRow,
  rate,
} from '../tables.ts'

export const healthSubjects: readonly Subject[] = [
  {
    topic: 'jadwal-dokter-spesialis-rsud',
    agency: 'rsud',
    category: 'berkala',
    form: 'pengumuman',
    editions: [
      '2025|2025-07-01|Semester II',
      '2026|2026-01-05|Semester I',
      '2026|2026-07-01|Semester II',
    ],
    title: 'Jadwal Praktik Dokter dan Poliklinik RSUD {periode} {tahun}',
    summary:
      'Hari dan jam buka poli penyakit dalam, anak, kandungan, bedah, gigi, mata, saraf, dan poli lainnya di rumah sakit daerah.',
    opening: [
      'Pendaftaran poliklinik dibuka pukul 07.30 sampai 11.00 WIB pada hari kerja. Pasien dengan rujukan dari puskesmas dapat mengambil nomor antrean sehari sebelumnya.',
      'Poli yang paling ramai adalah {tertinggi:Kuota pasien per hari}, dengan kuota terbanyak setiap hari. Dokter yang cuti diumumkan paling lambat {n:2-5} hari sebelumnya.',
    ],
    tables: [
      perRow(
        'Jadwal poliklinik',
        'Poliklinik',
        [
          'Penyakit dalam',
          'Anak',
          'Kebidanan dan kandungan',
          'Bedah umum',
          'Saraf',
          'Mata',
          'Gigi dan mulut',
          'Paru',
          'Jiwa',
          'Kulit',
          'Telinga hidung tenggorok',
          'Rehabilitasi medik',
          'Gizi',
          'Vaksinasi dan tumbuh kembang',
        ],
        given('Hari', 'Senin-Jumat', 'Senin, Rabu, Jumat', 'Selasa dan Kamis', 'Senin-Kamis'),
        given('Jam', '08.00-12.00', '09.00-13.00', '08.30-11.30'),
        level('Kuota pasien per hari', 15, 48),
      ),
    ],
    parts: [
      {
        heading: 'Yang dibawa pasien',
        points: [
          'KTP atau kartu keluarga.',
          'Kartu BPJS Kesehatan yang aktif, bila ada.',
          'Surat rujukan yang masih berlaku.',
          'Hasil pemeriksaan sebelumnya.',
        ],
      },
      {
        heading: 'Instalasi gawat darurat',
        says: [
          'IGD buka 24 jam setiap hari, termasuk hari libur, dan mendahulukan pasien menurut tingkat kegawatan, bukan urutan datang.',
        ],
      },
    ],
    notes: [
      'Poli sore dibuka {n:1-3} kali sepekan.',
      'Lansia dan penyandang disabilitas mendapat loket tersendiri.',
      'Antrean dapat dilihat di layar ruang tunggu.',
      'Konsultasi jarak jauh dicoba dengan Puskesmas {kec}.',
    ],
  },
  {
    topic: 'tarif-pelayanan-rsud',
    agency: 'rsud',
    category: 'setiap_saat',
    form: 'keputusan',
    editions: ['2024|2024-03-15', '2026|2026-02-02'],
    title:
      'Peraturan Bupati Nomor {nomor} Tahun {tahun} tentang Tarif Pelayanan Rumah Sakit Umum Daerah',
    summary:
      'Biaya rawat jalan, rawat inap, persalinan, laboratorium, rontgen, ambulans, dan layanan lain di RSUD Putussibau.',
    opening: [
      'Tarif ditetapkan agar rumah sakit dapat menutup biaya layanan tanpa memberatkan pasien. Pasien peserta jaminan kesehatan tidak membayar selisih di kelas haknya.',
      'Tarif tertinggi dalam daftar ialah {tertinggi:Tarif (Rp)}.',
    ],
    tables: [
      perRow(
        'Tarif layanan (rupiah)',
        'Layanan',
        [
          'Pemeriksaan dokter umum',
          'Pemeriksaan dokter spesialis',
          'Rawat inap kelas III per hari',
          'Rawat inap kelas II per hari',
          'Rawat inap kelas I per hari',
          'Perawatan intensif per hari',
          'Persalinan normal',
          'Operasi caesar',
          'Operasi kecil',
          'Jahit luka ringan',
          'Darah lengkap',
          'Gula darah',
          'Foto rontgen dada',
          'USG kandungan',
          'Rekam jantung',
          'Cabut gigi',
          'Ambulans dalam kota',
          'Ambulans per kilometer luar kota',
          'Surat keterangan sehat',
          'Pemulasaraan jenazah',
        ],
        level('Tarif (Rp)', 15000, 950000),
        choice('Satuan', 'per layanan', 'per tindakan'),
      ),
    ],
    parts: [
      {
        heading: 'Keringanan',
        says: [
          'Pasien miskin yang belum punya jaminan dapat meminta keringanan dengan surat keterangan desa atau kelurahan. Permintaan diputuskan paling lama {n:1-3} hari kerja.',
        ],
      },
    ],
    rules: {
      issuer: 'Peraturan Bupati',
      about: 'Tarif Pelayanan Rumah Sakit Umum Daerah',
      weighing: [
        'bahwa tarif layanan rumah sakit perlu disesuaikan dengan biaya obat, alat, dan jasa yang berubah;',
        'bahwa penyesuaian harus tetap terjangkau dan adil bagi masyarakat di daerah terpencil;',
        'bahwa berdasarkan pertimbangan tersebut perlu menetapkan Peraturan Bupati;',
      ],
      recalling: [
        'Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan;',
        'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
        'Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah;',
        'Peraturan Menteri Dalam Negeri Nomor 79 Tahun 2018 tentang Badan Layanan Umum Daerah;',
      ],
      rules: [
        {
          label: 'Pasal 1',
          text: 'Setiap pasien membayar tarif sebagaimana tercantum dalam lampiran, kecuali yang dijamin.',
        },
        {
          label: 'Pasal 2',
          text: 'Tarif tidak dipungut untuk:',
          points: [
            'pasien gawat darurat akibat bencana;',
            'korban kekerasan terhadap perempuan dan anak;',
            'pasien terlantar yang ditetapkan dinas sosial.',
          ],
        },
        {
          label: 'Pasal 3',
          text: 'Rumah sakit menempelkan daftar tarif di loket, ruang tunggu, dan laman resmi.',
        },
        { label: 'Pasal 4', text: 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.' },
      ],
    },
  },
  {
    topic: 'ketersediaan-tempat-tidur-rsud',
    agency: 'rsud',
    category: 'berkala',
    format: 'csv',
    editions: ['2025|2026-01-12', '2026|2026-07-08'],
    title: 'Ketersediaan dan Pemakaian Tempat Tidur Rawat Inap RSUD Tahun {tahun}',
    summary: 'Jumlah kamar, tempat tidur, dan pasien rawat inap per ruang dan bulan.',
    opening: ['Data terbuka.'],
    tables: [
      perPair(
        'Tempat tidur {tahun}',
        ['Ruang', 'Bulan'],
        ['Penyakit dalam', 'Anak', 'Kandungan', 'Bedah', 'Intensif', 'Isolasi', 'Perinatal'].map(
          (room) => [room, ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni']],
        ),
        int('Tempat tidur', 6, 32),
        int('Pasien masuk', 12, 190),
        rate('Pemakaian (%)', 38, 96),
      ),
    ],
  },
  {
    topic: 'data-puskesmas-dan-tenaga-kesehatan',
    agency: 'dinas-kesehatan',
    category: 'setiap_saat',
    format: 'xlsx',
    editions: ['2024|2024-09-10', '2025|2025-09-11', '2026|2026-09-10'],
    title: 'Data Puskesmas, Pustu, dan Tenaga Kesehatan Tahun {tahun}',
    summary:
      'Daftar puskesmas di 23 kecamatan dengan jumlah dokter, bidan, perawat, tenaga gizi, dan puskesmas pembantu.',
    opening: [
      'Setiap kecamatan memiliki paling sedikit satu puskesmas. Tenaga terbanyak ada di {tertinggi:Perawat} untuk perawat dan {tertinggi:Bidan} untuk bidan.',
      'Daerah tanpa dokter tetap dilayani dokter bergilir setiap {n:2-4} pekan.',
    ],
    tables: [
      perDistrict(
        'Tenaga kesehatan menurut puskesmas',
        int('Dokter umum', 0, 5),
        int('Dokter gigi', 0, 2),
        int('Bidan', 6, 38),
        int('Perawat', 8, 44),
        int('Tenaga gizi', 0, 4),
        int('Apoteker', 0, 3),
      ),
      perDistrict(
        'Sarana',
        int('Puskesmas', 1, 2),
        int('Pustu', 3, 14),
        int('Polindes', 2, 17),
        int('Ambulans darat', 0, 2),
        int('Ambulans air', 0, 2),
      ),
    ],
    notes: [
      'Puskesmas {kec} melayani rawat inap.',
      'Formasi kosong diusulkan dalam seleksi tahun {depan}.',
    ],
  },
  {
    topic: 'penurunan-stunting',
    agency: 'dinas-kesehatan',
    category: 'berkala',
    editions: ['2023|2024-02-20', '2024|2025-02-19', '2025|2026-02-18'],
    title: 'Laporan Percepatan Penurunan Stunting Kabupaten Kapuas Hulu Tahun {tahun}',
    summary:
      'Angka anak pendek karena kurang gizi per kecamatan, hasil penimbangan balita, dan kegiatan pemberian makanan tambahan.',
    opening: [
      'Penimbangan serentak mencakup {jumlah:Balita ditimbang} balita. Sebanyak {jumlah:Balita stunting} anak masih tergolong pendek atau sangat pendek menurut umurnya. Jumlah terbesar ada di {tertinggi:Balita stunting}.',
      'Sebab yang ditemukan beragam: bayi lahir kecil, pemberian makanan pendamping yang terlambat, air yang belum layak, dan ibu yang kurang darah selama hamil.',
    ],
    tables: [
      perDistrict(
        'Hasil penimbangan balita {tahun}',
        int('Balita ditimbang', 260, 1900),
        part('Balita stunting', 'Balita ditimbang', 7, 26),
        percent('Persentase (%)', 'Balita stunting', 'Balita ditimbang'),
      ),
    ],
    parts: [
      {
        heading: 'Kegiatan',
        points: [
          'Makanan tambahan berbahan ikan dan telur lokal untuk {n:800-2100} anak selama 90 hari.',
          'Pemeriksaan darah dan tablet tambah darah untuk remaja putri.',
          'Kelas ibu hamil di {n:90-190} desa.',
          'Perbaikan jamban keluarga bersama dinas teknis.',
        ],
      },
      {
        heading: 'Desa prioritas tahun {depan}',
        says: [
          'Perhatian utama diberikan pada desa di {kec}, {kec}, dan {kec} yang angka kurang gizinya turun paling lambat.',
        ],
      },
    ],
    notes: [
      'Timbangan digital dibagikan ke {n:60-180} posyandu.',
      'Kader mencatat dalam buku KIA dan aplikasi.',
      'Keluarga berisiko didampingi {n:300-680} orang kader.',
      'Air minum yang diperiksa memenuhi syarat di {n:48-81} persen titik.',
    ],
  },
  {
    topic: 'jadwal-posyandu-dan-imunisasi',
    agency: 'dinas-kesehatan',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2025|2025-01-08', '2026|2026-01-07'],
    title: 'Jadwal Posyandu dan Imunisasi Dasar Anak Tahun {tahun}',
    summary:
      'Kapan dan di mana bayi dan balita dapat diimunisasi dan ditimbang gratis di setiap kecamatan.',
    opening: [
      'Imunisasi dasar lengkap melindungi anak dari campak, polio, difteri, batuk rejan, hepatitis B, dan tuberkulosis. Layanan di posyandu tidak dipungut biaya.',
      'Jumlah posyandu aktif {jumlah:Posyandu aktif}, terbanyak di {tertinggi:Posyandu aktif}.',
    ],
    tables: [
      perDistrict(
        'Jadwal bulanan',
        int('Posyandu aktif', 6, 31),
        given('Pekan buka', 'pekan I', 'pekan II', 'pekan III', 'pekan I dan III'),
        given('Jam', '08.00-11.00', '09.00-12.00'),
        level('Cakupan imunisasi (%)', 71, 98),
      ),
    ],
    parts: [
      {
        heading: 'Urutan imunisasi bayi',
        points: [
          'Baru lahir: hepatitis B.',
          '1 bulan: BCG dan polio.',
          '2, 3, 4 bulan: DPT-HB-Hib, polio, pneumokokus, rotavirus.',
          '9 bulan: campak rubela.',
          '18 bulan: ulangan.',
        ],
      },
    ],
    notes: [
      'Demam ringan setelah suntik adalah wajar.',
      'Tim perahu mendatangi kampung di {kec}.',
      'Bawa buku KIA setiap kali datang.',
    ],
  },
  {
    topic: 'cara-mendaftar-jaminan-kesehatan-bpjs',
    agency: 'dinas-kesehatan',
    category: 'setiap_saat',
    editions: ['2025|2025-05-20', '2026|2026-04-14'],
    title: 'Panduan Mendaftar Jaminan Kesehatan (BPJS) yang Dibayar Pemerintah Daerah {tahun}',
    summary:
      'Syarat dan cara warga tidak mampu memperoleh kartu BPJS gratis, mengaktifkan kembali kartu, dan berobat dengan rujukan.',
    opening: [
      'Pemerintah daerah membayar iuran {jumlah:Peserta aktif} warga pada tahun {tahun}. Warga yang belum terdaftar dapat mengusulkan diri melalui desa atau kelurahan.',
      'Kartu yang tidak aktif biasanya karena pindah alamat, meninggal, NIK ganda, atau sudah bekerja dengan upah.',
    ],
    tables: [
      perDistrict(
        'Peserta yang dibayar daerah',
        int('Peserta aktif', 310, 3900),
        int('Usulan baru', 12, 240),
        int('Dinonaktifkan', 3, 90),
      ),
    ],
    parts: [
      {
        heading: 'Syarat',
        points: [
          'Kartu keluarga dan KTP Kapuas Hulu.',
          'Surat keterangan tidak mampu dari desa atau kelurahan.',
          'Belum dijamin oleh tempat kerja.',
        ],
      },
      {
        heading: 'Langkah',
        steps: [
          'Datang ke kantor desa atau kelurahan dan mengisi formulir.',
          'Petugas memeriksa data di dinas sosial.',
          'Dinas kesehatan mengusulkan ke BPJS setiap tanggal 20.',
          'Kartu aktif tanggal 1 bulan berikutnya.',
        ],
      },
    ],
    notes: [
      'Bayi baru lahir didaftarkan paling lambat 28 hari.',
      'Keadaan gawat darurat boleh langsung ke IGD tanpa rujukan.',
      'Bila ditolak loket, minta penjelasan tertulis.',
    ],
  },
  {
    topic: 'kasus-penyakit-menular',
    agency: 'dinas-kesehatan',
    category: 'berkala',
    format: 'csv',
    editions: ['2023|2024-03-05', '2024|2025-03-06', '2025|2026-03-05'],
    title: 'Jumlah Kasus Penyakit Menurut Kecamatan Tahun {tahun}',
    summary:
      'Kasus malaria, demam berdarah, diare, tuberkulosis, ISPA, dan gigitan hewan tahun {tahun}.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Kasus penyakit {tahun}',
        'Penyakit',
        [
          'Malaria',
          'Demam berdarah',
          'Diare',
          'Tuberkulosis',
          'ISPA',
          'Gigitan hewan penular rabies',
        ],
        int('Kasus', 0, 260),
        part('Sembuh', 'Kasus', 70, 100),
        part('Dirujuk', 'Kasus', 0, 12),
      ),
    ],
  },
  {
    topic: 'ketersediaan-obat-puskesmas',
    agency: 'dinas-kesehatan',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2025|2025-11-04', '2026|2026-06-09'],
    title: 'Ketersediaan Obat dan Vaksin di Gudang Farmasi Tahun {tahun}',
    summary:
      'Persediaan obat penting, vaksin, dan bahan medis habis pakai beserta bulan kecukupan.',
    opening: [
      'Obat dinyatakan aman bila cukup untuk {n:12-18} bulan. Obat yang kurang dipinjam antarpuskesmas sambil menunggu pengadaan.',
    ],
    tables: [
      perRow(
        'Persediaan gudang',
        'Obat',
        [
          'Parasetamol tablet',
          'Amoksisilin',
          'Oralit',
          'Zink',
          'Obat malaria',
          'Obat tuberkulosis',
          'Tablet tambah darah',
          'Vitamin A',
          'Amlodipin',
          'Metformin',
          'Insulin',
          'Salbutamol',
          'Serum anti bisa ular',
          'Vaksin polio',
          'Vaksin campak rubela',
          'Vaksin anti rabies',
          'Cairan infus',
          'Kasa steril',
          'Alat suntik',
        ],
        int('Persediaan', 120, 9800),
        rate('Cukup (bulan)', 1, 22),
        choice('Keadaan', 'aman', 'cukup', 'segera diadakan'),
      ),
      perDistrict('Pengiriman ke puskesmas', int('Kali kirim', 4, 14), int('Jenis obat', 60, 140)),
    ],
  },
  {
    topic: 'laporan-kinerja-pelayanan-rsud',
    agency: 'rsud',
    category: 'berkala',
    editions: ['2024|2025-02-26', '2025|2026-02-25'],
    title: 'Laporan Kinerja Pelayanan Rumah Sakit Daerah Tahun {tahun}',
    summary: 'Kunjungan pasien, waktu tunggu, kepuasan, keluhan, dan mutu layanan rumah sakit.',
    opening: [
      'Kunjungan rawat jalan selama setahun {jumlah:Rawat jalan} dan rawat inap {jumlah:Rawat inap}. Bulan tersibuk adalah {tertinggi:Rawat jalan}.',
      'Waktu tunggu poliklinik rata-rata {n:42-88} menit, {turun|membaik} dari tahun {lalu}.',
    ],
    tables: [
      perMonth(
        'Kunjungan pasien',
        int('Rawat jalan', 2100, 4300),
        int('Rawat inap', 310, 620),
        int('Gawat darurat', 420, 910),
        int('Operasi', 28, 96),
      ),
    ],
    parts: [
      {
        heading: 'Keluhan terbanyak',
        points: [
          'Antrean obat lama pada hari Senin.',
          'Ruang tunggu panas dan kurang kursi.',
          'Informasi biaya kurang jelas.',
        ],
      },
      {
        heading: 'Perbaikan yang dikerjakan',
        says: [
          'Loket obat ditambah menjadi {n:3-5}, kipas dan kursi tunggu diganti, serta daftar tarif dipasang di setiap lantai.',
        ],
      },
    ],
    notes: [
      'Cuci darah melayani {n:9-24} pasien tetap.',
      'Rujukan ke luar daerah turun {d:1-9} persen.',
      'Kepuasan pasien {d:78-88} dari 100.',
      'Ruang bersalin diperluas {n:4-8} tempat tidur.',
    ],
  },
]
