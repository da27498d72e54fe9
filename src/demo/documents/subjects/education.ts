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
} from '../tables.ts'

export const educationSubjects: readonly Subject[] = [
  {
    topic: 'data-sekolah',
    agency: 'dinas-pendidikan',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2023|2023-10-05', '2024|2024-10-03', '2025|2025-10-02'],
    title: 'Data Sekolah, Siswa, dan Guru Tahun Pelajaran {tahun}/{depan}',
    summary: 'Jumlah PAUD, SD, dan SMP beserta murid, guru, dan ruang kelas rusak di 23 kecamatan.',
    opening: [
      'Jumlah murid SD terbanyak ada di {tertinggi:Murid SD}. Sekolah kecil di bawah 60 murid masih dijumpai di sepanjang sungai.',
      'Ruang kelas rusak dihitung dari laporan kepala sekolah dan diperiksa petugas.',
    ],
    tables: [
      perDistrict(
        'Sekolah dasar',
        int('SD', 9, 34),
        int('Murid SD', 520, 3400),
        int('Guru SD', 70, 390),
        int('Ruang rusak', 2, 41),
      ),
      perDistrict(
        'Sekolah menengah pertama',
        int('SMP', 2, 11),
        int('Murid SMP', 210, 1500),
        int('Guru SMP', 26, 150),
      ),
      perDistrict('PAUD', int('PAUD', 4, 26), int('Anak', 80, 760)),
    ],
    notes: ['SMP satu atap ada di {n:14-29} tempat.', 'Sekolah tanpa listrik tersisa {n:6-21}.'],
  },
  {
    topic: 'penerimaan-murid-baru',
    agency: 'dinas-pendidikan',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2024|2024-05-21', '2025|2025-05-20', '2026|2026-05-19'],
    title: 'Pengumuman Penerimaan Murid Baru SD dan SMP Tahun {tahun}',
    summary:
      'Jadwal, syarat umur, jalur, dan daya tampung pendaftaran sekolah negeri. Pendaftaran gratis.',
    opening: [
      'Pendaftaran dibuka pada pekan {kedua|ketiga} Juni {tahun} dan tidak dipungut biaya. Daya tampung SMP negeri seluruhnya {jumlah:Kursi SMP} kursi.',
      'Anak berumur tujuh tahun diutamakan masuk SD. Anak berumur enam tahun pada 1 Juli dapat mendaftar bila masih ada kursi.',
    ],
    tables: [
      perDistrict(
        'Daya tampung sekolah negeri',
        int('Kursi SD', 180, 900),
        int('Kursi SMP', 96, 520),
        int('Sekolah penerima', 8, 40),
      ),
    ],
    parts: [
      {
        heading: 'Jalur',
        points: [
          'Domisili: tempat tinggal terdekat.',
          'Afirmasi: keluarga kurang mampu dan penyandang disabilitas.',
          'Prestasi: nilai rapor dan lomba.',
          'Mutasi: anak yang orang tuanya pindah tugas.',
        ],
      },
      {
        heading: 'Berkas',
        points: [
          'Akta kelahiran.',
          'Kartu keluarga yang terbit paling singkat setahun.',
          'Ijazah atau surat keterangan lulus untuk SMP.',
        ],
      },
    ],
    notes: [
      'Sekolah dilarang menjual seragam.',
      'Orang tua yang tidak punya internet mendaftar langsung di sekolah.',
      'Hasil diumumkan di papan sekolah pukul {n:8-10}.00 WIB.',
      'Daftar ulang paling lama {n:3-5} hari.',
    ],
  },
  {
    topic: 'beasiswa-daerah',
    agency: 'dinas-pendidikan',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2023|2023-08-15', '2025|2025-08-14', '2026|2026-08-13'],
    title: 'Pengumuman Beasiswa Daerah bagi Pelajar dan Mahasiswa Tahun {tahun}',
    summary:
      'Bantuan biaya kuliah dan sekolah bagi pelajar kurang mampu dan berprestasi asal Kapuas Hulu: syarat, nilai, dan cara mendaftar.',
    opening: [
      'Beasiswa disediakan untuk {jumlah:Kuota} penerima. Mahasiswa menerima {rp:3-7} setiap tahun dan pelajar {rp:1-2}.',
      'Nilai wawancara dan keadaan ekonomi keluarga mendapat bobot paling besar.',
    ],
    tables: [
      perDistrict(
        'Kuota dan pendaftar tahun lalu',
        int('Kuota', 6, 34),
        int('Pendaftar {lalu}', 20, 140),
      ),
    ],
    parts: [
      {
        heading: 'Syarat',
        points: [
          'Penduduk Kapuas Hulu paling singkat {n:2-5} tahun.',
          'Indeks prestasi paling rendah 2,75 atau nilai rapor rata-rata 75.',
          'Tidak sedang menerima beasiswa lain.',
          'Surat keterangan tidak mampu bagi jalur ekonomi.',
        ],
      },
      {
        heading: 'Tahapan',
        steps: [
          'Unggah berkas.',
          'Seleksi administrasi.',
          'Wawancara di kecamatan.',
          'Pengumuman dan pencairan ke rekening penerima.',
        ],
      },
    ],
    notes: [
      'Jurusan kesehatan dan keguruan diutamakan.',
      'Penerima wajib menyerahkan laporan nilai.',
      'Putra-putri dari {kec} dan {kec} mendapat kuota tambahan.',
    ],
  },
  {
    topic: 'anak-putus-sekolah',
    agency: 'dinas-pendidikan',
    category: 'berkala',
    editions: ['2024|2025-03-12', '2025|2026-03-11'],
    title: 'Laporan Anak Tidak Sekolah dan Angka Putus Sekolah Tahun {tahun}',
    summary: 'Jumlah anak putus sekolah menurut kecamatan, sebabnya, dan program kembali belajar.',
    opening: [
      'Sebanyak {jumlah:Putus sekolah} anak berhenti sekolah pada tahun {tahun}, terbanyak di {tertinggi:Putus sekolah}. Sebab utama adalah bekerja membantu orang tua, jarak, dan menikah muda.',
      'Program kembali belajar berhasil mengajak {jumlah:Kembali belajar} anak ke kelas biasa atau kejar paket.',
    ],
    tables: [
      perDistrict(
        'Anak putus sekolah dan kembali belajar',
        int('Putus sekolah', 4, 72),
        part('Kembali belajar', 'Putus sekolah', 15, 60),
        rate('Jarak SMP terdekat (km)', 1, 23),
      ),
    ],
    parts: [
      {
        heading: 'Upaya',
        points: [
          'Asrama siswa di {kec}.',
          'Perahu sekolah pada jalur {kec}.',
          'Kelas paket B dan C di {n:8-21} pusat kegiatan belajar.',
          'Kunjungan rumah oleh guru wali.',
        ],
      },
    ],
    notes: [
      'Musim panen dan banjir membuat absen naik.',
      'Bantuan seragam diberikan kepada {n:600-2200} murid.',
      'Kepala desa ikut menandatangani janji tuntas belajar.',
    ],
  },
  {
    topic: 'dana-bos',
    agency: 'dinas-pendidikan',
    category: 'berkala',
    format: 'csv',
    editions: ['2024|2025-02-05', '2025|2026-02-04'],
    title: 'Penyaluran Dana BOS per Kecamatan dan Jenjang Tahun {tahun}',
    summary:
      'Jumlah sekolah, murid, dan nilai dana bantuan operasional sekolah yang diterima tiap kecamatan.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Dana BOS {tahun}',
        'Jenjang',
        ['PAUD', 'SD', 'SMP', 'Kesetaraan'],
        int('Sekolah', 1, 34),
        int('Murid', 30, 3300),
        int('Dana (juta rupiah)', 25, 3200),
        level('Terserap (%)', 84, 100),
      ),
    ],
  },
  {
    topic: 'cagar-budaya',
    agency: 'dinas-pendidikan',
    category: 'setiap_saat',
    editions: ['2025|2025-09-30'],
    title: 'Inventaris Cagar Budaya dan Rumah Betang Kabupaten Kapuas Hulu',
    summary:
      'Daftar rumah panjang, makam tua, masjid dan gereja lama, serta tradisi yang dicatat untuk dilestarikan.',
    opening: [
      'Tim mencatat {jumlah:Bangunan} bangunan dan {jumlah:Tradisi} tradisi. Rumah betang yang masih dihuni memerlukan perbaikan atap sirap dan tiang belian.',
      'Pencatatan dilakukan bersama tetua adat dan pemilik, dengan izin tertulis.',
    ],
    tables: [
      perDistrict(
        'Bangunan dan tradisi',
        int('Bangunan', 0, 9),
        int('Tradisi', 1, 12),
        choice('Keadaan umum', 'terawat', 'perlu perbaikan', 'rusak sebagian'),
      ),
    ],
    parts: [
      {
        heading: 'Tradisi yang diusulkan menjadi warisan budaya',
        points: [
          'Tenun ikat dan sidan.',
          'Memanen madu tikung di Danau Sentarum.',
          'Upacara syukur panen padi ladang.',
          'Kesenian tutur dan alat musik sape.',
        ],
      },
    ],
    notes: [
      'Juru pelihara berjumlah {n:9-26} orang.',
      'Kunjungan sekolah ke rumah betang di {kec} dijadwalkan setiap {bulan}.',
      'Kerusakan karena rayap ditemukan di {n:3-8} bangunan.',
    ],
  },
  {
    topic: 'kebutuhan-dan-penempatan-guru',
    agency: 'dinas-pendidikan',
    category: 'setiap_saat',
    format: 'xlsx',
    editions: ['2026|2026-04-21'],
    title: 'Peta Kebutuhan Guru SD dan SMP Tahun {tahun}',
    summary:
      'Kekurangan dan kelebihan guru tiap kecamatan dan mata pelajaran, termasuk guru daerah terpencil.',
    opening: [
      'Kekurangan guru kelas paling besar di {tertinggi:Kurang guru kelas}. Guru daerah terpencil mendapat tunjangan khusus.',
    ],
    tables: [
      perDistrict(
        'Kebutuhan guru',
        int('Kurang guru kelas', 0, 38),
        int('Kurang guru agama', 0, 14),
        int('Kurang guru olahraga', 0, 12),
        int('Pensiun 2027', 1, 17),
      ),
      perRow(
        'Guru mata pelajaran SMP',
        'Mata pelajaran',
        [
          'Matematika',
          'IPA',
          'Bahasa Indonesia',
          'Bahasa Inggris',
          'IPS',
          'PPKn',
          'Seni budaya',
          'Informatika',
          'Bimbingan konseling',
        ],
        int('Ada', 20, 150),
        int('Kurang', 1, 42),
      ),
    ],
  },
  {
    topic: 'layanan-perpustakaan',
    agency: 'dinas-perpustakaan',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2024|2024-01-10', '2026|2026-01-13'],
    title: 'Jam Buka Perpustakaan Daerah dan Jadwal Perpustakaan Keliling Tahun {tahun}',
    summary:
      'Waktu layanan baca dan pinjam buku, syarat kartu anggota, serta jadwal mobil dan perahu pustaka ke kecamatan.',
    opening: [
      'Perpustakaan daerah buka Senin sampai Sabtu pukul 08.00 sampai {15|16|17}.00 WIB. Kartu anggota gratis dan selesai dalam {n:5-15} menit.',
      'Perpustakaan keliling membawa {n:500-1200} judul buku setiap kali jalan.',
    ],
    tables: [
      perDistrict(
        'Jadwal perpustakaan keliling',
        given('Pekan', 'I', 'II', 'III', 'IV'),
        choice('Sarana', 'mobil', 'perahu', 'sepeda motor'),
        int('Titik singgah', 1, 7),
      ),
    ],
    parts: [
      {
        heading: 'Aturan pinjam',
        points: [
          'Paling banyak {n:2-4} buku selama {n:7-14} hari.',
          'Buku hilang diganti dengan judul yang sama.',
          'Anak di bawah 12 tahun didampingi orang tua.',
        ],
      },
    ],
    notes: [
      'Ruang anak dibuka kembali setelah diperbaiki.',
      'Komputer umum tersedia {n:6-14} unit.',
      'Mendongeng setiap Sabtu.',
    ],
  },
  {
    topic: 'statistik-perpustakaan',
    agency: 'dinas-perpustakaan',
    category: 'berkala',
    format: 'csv',
    editions: ['2025|2026-01-27'],
    title: 'Statistik Pengunjung dan Koleksi Perpustakaan Desa Tahun {tahun}',
    summary:
      'Jumlah buku, pengunjung, dan peminjaman perpustakaan desa per kecamatan dan triwulan.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Perpustakaan {tahun}',
        'Triwulan',
        ['I', 'II', 'III', 'IV'],
        int('Pengunjung', 20, 840),
        int('Buku dipinjam', 12, 620),
        int('Koleksi baru', 0, 160),
      ),
    ],
  },
  {
    topic: 'pedoman-arsip',
    agency: 'dinas-perpustakaan',
    category: 'setiap_saat',
    editions: ['2025|2025-06-24'],
    title: 'Laporan Penataan Arsip Daerah dan Daftar Arsip Terbuka',
    summary:
      'Arsip lama yang sudah ditata dan boleh dibaca masyarakat, serta cara meminta salinannya.',
    opening: [
      'Selama setahun ditata {jumlah:Berkas ditata} berkas. Arsip tertua yang terbuka ialah peta kampung dan buku tanah.',
      'Arsip yang memuat data pribadi baru dibuka setelah melewati masa simpan.',
    ],
    tables: [
      perMonth(
        'Penataan arsip',
        int('Berkas ditata', 90, 620),
        int('Foto didigitalkan', 10, 140),
        int('Peminjam', 2, 31),
      ),
    ],
    parts: [
      {
        heading: 'Daftar kelompok arsip terbuka',
        points: [
          'Peraturan daerah 1990-2010.',
          'Foto pembangunan jalan dan jembatan.',
          'Risalah rapat pembentukan kecamatan.',
          'Peta lama Sungai Kapuas.',
        ],
      },
      {
        heading: 'Cara meminta salinan',
        steps: [
          'Isi formulir dan tunjukkan kartu identitas.',
          'Petugas memeriksa keadaan arsip.',
          'Salinan digital diberikan tanpa biaya.',
        ],
      },
    ],
    notes: [
      'Suhu ruang simpan dijaga {n:18-21} derajat.',
      'Arsip terendam banjir dikeringkan dengan pembeku.',
      'Instansi yang belum menyerahkan arsip {n:3-9}.',
    ],
  },
]
