import { agencies } from '../agencies.ts'
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
  perPair,
  perRow,
  rate,
} from '../tables.ts'

export const serviceSubjects: readonly Subject[] = [
  {
    topic: 'syarat-ktp-kk-akta',
    agency: 'disdukcapil',
    category: 'setiap_saat',
    editions: ['2024|2024-01-23', '2026|2026-01-20'],
    title: 'Panduan Mengurus KTP, Kartu Keluarga, dan Akta Kelahiran {tahun}',
    summary:
      'Syarat dan cara membuat KTP baru, KTP hilang, kartu keluarga, akta lahir, pindah alamat, dan akta kematian. Semua gratis.',
    opening: [
      'Semua dokumen kependudukan diterbitkan tanpa biaya. Bila ada yang meminta uang, warga dapat melapor kepada inspektorat.',
      'Waktu penyelesaian berbeda menurut jenis layanan; yang paling lama adalah {tertinggi:Hari kerja}.',
    ],
    tables: [
      perRow(
        'Layanan dan waktu penyelesaian',
        'Layanan',
        [
          'KTP elektronik baru',
          'KTP hilang atau rusak',
          'Kartu keluarga baru',
          'Ubah data kartu keluarga',
          'Akta kelahiran',
          'Akta kematian',
          'Akta perkawinan',
          'Pindah datang',
          'Kartu identitas anak',
          'Identitas kependudukan digital',
        ],
        level('Hari kerja', 1, 5),
        given('Tempat', 'kantor dinas atau kecamatan', 'kantor dinas', 'daring atau kantor dinas'),
      ),
    ],
    parts: [
      {
        heading: 'KTP baru',
        points: [
          'Berumur 17 tahun atau sudah menikah.',
          'Membawa salinan kartu keluarga.',
          'Datang sendiri untuk rekam sidik jari, mata, dan foto.',
        ],
      },
      {
        heading: 'KTP hilang',
        points: ['Surat kehilangan dari kepolisian.', 'Salinan kartu keluarga.'],
      },
      {
        heading: 'Akta kelahiran',
        points: [
          'Surat keterangan lahir dari bidan atau rumah sakit.',
          'Kartu keluarga dan KTP orang tua.',
          'Buku nikah atau akta perkawinan; bila tidak ada, surat pernyataan.',
          'Dua orang saksi.',
        ],
      },
    ],
    notes: [
      'Layanan jemput bola mendatangi {kec} pada bulan {bulan}.',
      'Lansia dan orang sakit direkam di rumah.',
      'Blangko KTP tersedia {n:1200-4800} lembar.',
      'Pendaftaran akta di atas 60 hari memerlukan persetujuan kepala dinas.',
    ],
  },
  {
    topic: 'statistik-kependudukan',
    agency: 'disdukcapil',
    category: 'berkala',
    format: 'csv',
    editions: ['2023|2024-02-01', '2024|2025-02-03', '2025|2026-02-02'],
    title: 'Jumlah Penduduk Menurut Kecamatan, Umur, dan Jenis Kelamin Tahun {tahun}',
    summary:
      'Data agregat penduduk 23 kecamatan menurut kelompok umur, laki-laki dan perempuan, serta kepemilikan KTP.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Penduduk {tahun}',
        'Kelompok umur',
        ['0-4', '5-14', '15-24', '25-44', '45-64', '65 ke atas'],
        int('Laki-laki', 120, 2300),
        int('Perempuan', 120, 2200),
        level('Punya dokumen (%)', 78, 100),
      ),
    ],
  },
  {
    topic: 'jadwal-jemput-bola-adminduk',
    agency: 'disdukcapil',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2025|2025-02-18', '2026|2026-02-17'],
    title: 'Jadwal Perekaman KTP Keliling ke Kecamatan Tahun {tahun}',
    summary:
      'Tanggal tim perekaman KTP, kartu keluarga, dan KIA datang ke kantor camat dan desa terpencil.',
    opening: [
      'Tim membawa {n:3-6} alat rekam dan melayani sampai {n:80-160} orang sehari. Jumlah warga wajib KTP yang belum merekam {jumlah:Belum merekam} orang.',
    ],
    tables: [
      perDistrict(
        'Jadwal keliling',
        given('Bulan', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'),
        level('Tanggal', 2, 27),
        int('Belum merekam', 12, 340),
      ),
    ],
    parts: [
      {
        heading: 'Yang dibawa',
        points: [
          'Kartu keluarga asli dan salinan.',
          'Surat nikah bagi yang mengubah status.',
          'Ijazah bila nama perlu diperbaiki.',
        ],
      },
    ],
    notes: [
      'Di {kec} pelayanan memakai genset.',
      'Anak sekolah umur 16 tahun boleh merekam lebih dulu.',
      'KTP jadi dititipkan di kantor camat.',
    ],
  },
  {
    topic: 'panduan-perizinan-usaha',
    agency: 'dpmptsp',
    category: 'setiap_saat',
    editions: ['2024|2024-04-23', '2026|2026-04-28'],
    title: 'Panduan Mengurus NIB, Izin Usaha, dan Persetujuan Bangunan Gedung {tahun}',
    summary:
      'Langkah membuat nomor induk berusaha, izin mendirikan bangunan (PBG), izin praktik, dan izin reklame.',
    opening: [
      'Usaha berisiko rendah cukup memiliki nomor induk berusaha yang terbit sendiri dari sistem daring. Usaha berisiko tinggi memerlukan pemeriksaan lapangan.',
      'Sepanjang tahun {lalu} terbit {jumlah:Izin terbit} izin.',
    ],
    tables: [
      perRow(
        'Izin yang paling banyak diurus',
        'Izin',
        [
          'Nomor induk berusaha',
          'Persetujuan bangunan gedung',
          'Izin praktik dokter',
          'Izin praktik bidan dan perawat',
          'Izin apotek',
          'Izin reklame',
          'Izin penelitian',
          'Izin trayek',
          'Sertifikat laik fungsi',
          'Izin keramaian usaha wisata',
        ],
        int('Izin terbit', 6, 890),
        level('Hari kerja', 1, 28),
        given('Biaya', 'gratis', 'retribusi menurut luas', 'gratis'),
      ),
    ],
    parts: [
      {
        heading: 'Membuat NIB',
        steps: [
          'Siapkan KTP dan alamat usaha.',
          'Buat akun di sistem perizinan nasional.',
          'Isi jenis usaha sesuai kode lapangan usaha.',
          'Cetak NIB.',
        ],
      },
      {
        heading: 'Bila kesulitan',
        says: [
          'Loket pendampingan membantu pelaku usaha kecil yang tidak punya komputer. Mal pelayanan keliling datang ke {kec} dan {kec}.',
        ],
      },
    ],
    notes: [
      'Gambar rumah sederhana disediakan gratis.',
      'Berkas yang tidak lengkap dikembalikan dengan penjelasan.',
      'Izin lama tetap berlaku sampai habis waktunya.',
      'Pengaduan izin {n:6-30}, selesai semua.',
    ],
  },
  {
    topic: 'realisasi-investasi',
    agency: 'dpmptsp',
    category: 'berkala',
    editions: ['2025|2025-07-29|Semester I', '2026|2026-07-28|Semester I'],
    title: 'Laporan Realisasi Investasi {periode} Tahun {tahun}',
    summary:
      'Nilai penanaman modal, jumlah proyek, tenaga kerja, dan peluang investasi di Kapuas Hulu.',
    opening: [
      'Investasi tercatat {rp:90000-420000} dari {n:70-240} proyek. Kebun sawit dan perdagangan masih terbesar.',
      'Serapan tenaga kerja setempat {n:310-1400} orang.',
    ],
    tables: [
      perRow(
        'Investasi menurut sektor',
        'Sektor',
        [
          'Perkebunan',
          'Perdagangan',
          'Hotel dan restoran',
          'Konstruksi',
          'Perikanan',
          'Angkutan',
          'Energi',
          'Industri kayu',
        ],
        int('Proyek', 2, 64),
        int('Nilai (juta rupiah)', 400, 88000),
        int('Tenaga kerja', 6, 420),
      ),
    ],
    parts: [
      {
        heading: 'Peluang',
        points: [
          'Pengolahan ikan dan tepung ikan.',
          'Penginapan di sekitar Danau Sentarum.',
          'Gudang dan pasar lintas batas Badau.',
          'Listrik tenaga air kecil.',
        ],
      },
      {
        heading: 'Hambatan',
        says: [
          'Pengusaha mengeluhkan listrik yang padam, jalan ke {kec}, dan batas kawasan hutan yang belum jelas.',
        ],
      },
    ],
    notes: [
      'Perusahaan yang terlambat melapor {n:9-41}.',
      'Keringanan pajak diberikan kepada {n:2-8} usaha.',
      'Kunjungan calon penanam modal {n:3-9} kali.',
    ],
  },
  {
    topic: 'pajak-bumi-dan-bangunan',
    agency: 'bapenda',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2024|2024-04-02', '2025|2025-04-01', '2026|2026-04-01'],
    title: 'Jatuh Tempo dan Cara Membayar Pajak Bumi dan Bangunan (PBB) Tahun {tahun}',
    summary:
      'Tanggal jatuh tempo PBB, tempat bayar, denda keterlambatan, dan pengurangan bagi warga tidak mampu.',
    opening: [
      'PBB dibayar paling lambat 30 September {tahun}. Terlambat dikenai denda satu persen setiap bulan.',
      'Surat pemberitahuan pajak dicetak {jumlah:SPPT} lembar dan dibagikan lewat desa.',
    ],
    tables: [
      perDistrict(
        'SPPT dan capaian tahun lalu',
        int('SPPT', 310, 4900),
        int('Ketetapan (juta rupiah)', 12, 620),
        level('Terbayar {lalu} (%)', 48, 97),
      ),
    ],
    parts: [
      {
        heading: 'Tempat membayar',
        points: [
          'Bank daerah dan agen di kecamatan.',
          'Kantor pos.',
          'Aplikasi bank dan dompet digital.',
          'Petugas pungut desa dengan tanda terima.',
        ],
      },
      {
        heading: 'Mengajukan keberatan atau pengurangan',
        steps: [
          'Isi formulir di kantor badan.',
          'Lampirkan SPPT dan bukti keadaan.',
          'Petugas memeriksa lapangan.',
          'Keputusan diberikan tertulis.',
        ],
      },
    ],
    notes: [
      'Denda dihapus bagi yang melunasi tunggakan sebelum {bulan}.',
      'Desa lunas tercepat mendapat penghargaan.',
      'Nama pemilik dapat diubah tanpa biaya.',
    ],
  },
  {
    topic: 'pendapatan-asli-daerah',
    agency: 'bapenda',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2023|2024-01-24', '2024|2025-01-23', '2025|2026-01-22'],
    title: 'Realisasi Pendapatan Asli Daerah (PAD) Tahun {tahun}',
    summary:
      'Penerimaan pajak restoran, hotel, reklame, sarang walet, parkir, retribusi pasar, dan opsen kendaraan per bulan.',
    opening: ['Penerimaan tertinggi berasal dari {tertinggi:Realisasi (juta rupiah)}.'],
    tables: [
      perRow(
        'Target dan realisasi',
        'Jenis',
        [
          'PBB perdesaan dan perkotaan',
          'BPHTB',
          'Restoran',
          'Hotel',
          'Tenaga listrik',
          'Reklame',
          'Sarang burung walet',
          'Mineral bukan logam',
          'Parkir',
          'Opsen kendaraan',
          'Retribusi pasar',
          'Retribusi kesehatan',
        ],
        int('Target (juta rupiah)', 200, 9000),
        part('Realisasi (juta rupiah)', 'Target (juta rupiah)', 72, 112),
      ),
      perMonth(
        'Penerimaan bulanan',
        int('Pajak (juta rupiah)', 900, 4200),
        int('Retribusi (juta rupiah)', 80, 760),
      ),
    ],
    notes: [
      'Alat perekam transaksi dipasang di {n:12-40} rumah makan.',
      'Tunggakan ditagih sampai ke {kec}.',
    ],
  },
  {
    topic: 'formasi-cpns-pppk',
    agency: 'bkpsdm',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2024|2024-08-20', '2026|2026-09-01'],
    title: 'Pengumuman Formasi CPNS dan PPPK Tahun {tahun}',
    summary:
      'Jumlah lowongan pegawai negeri dan PPPK guru, tenaga kesehatan, dan teknis, syarat pelamar, serta jadwal seleksi.',
    opening: [
      'Formasi yang dibuka {jumlah:Formasi} orang. Terbanyak untuk {tertinggi:Formasi}.',
      'Seleksi memakai komputer dan tidak dipungut biaya. Jangan percaya orang yang menjanjikan kelulusan.',
    ],
    tables: [
      perRow(
        'Formasi menurut jabatan',
        'Jabatan',
        [
          'Guru kelas SD',
          'Guru matematika',
          'Guru bahasa Inggris',
          'Guru agama',
          'Dokter umum',
          'Dokter spesialis',
          'Bidan',
          'Perawat',
          'Apoteker',
          'Penyuluh pertanian',
          'Pranata komputer',
          'Auditor',
          'Arsiparis',
          'Pengelola keuangan',
          'Pemadam kebakaran',
          'Pengawas jalan',
        ],
        int('Formasi', 2, 64),
        choice('Pendidikan', 'D-III', 'D-IV/S-1', 'Profesi'),
        choice('Penempatan', 'Putussibau', 'kecamatan', 'daerah terpencil'),
      ),
    ],
    parts: [
      {
        heading: 'Jadwal',
        points: [
          'Pendaftaran: {n:14-20} hari sejak pengumuman.',
          'Seleksi administrasi dan masa sanggah.',
          'Ujian komputer di gedung yang ditentukan.',
          'Pengumuman akhir dan pemberkasan.',
        ],
      },
      {
        heading: 'Syarat umum',
        points: [
          'Warga negara Indonesia.',
          'Tidak pernah dipidana penjara dua tahun atau lebih.',
          'Sehat jasmani dan rohani.',
          'Bersedia ditempatkan paling singkat {n:8-10} tahun.',
        ],
      },
    ],
    notes: [
      'Penyandang disabilitas mendapat formasi khusus.',
      'Peserta dari {kec} dapat ujian di Putussibau.',
      'Kartu peserta dicetak sendiri.',
    ],
  },
  {
    topic: 'statistik-pegawai',
    agency: 'bkpsdm',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2024|2025-01-30', '2025|2026-01-29'],
    title: 'Statistik Pegawai Negeri dan PPPK Tahun {tahun}',
    summary:
      'Jumlah ASN menurut golongan, pendidikan, jenis kelamin, jabatan, dan pegawai yang akan pensiun.',
    opening: [
      'Pegawai perempuan dan laki-laki hampir seimbang. Pensiun lima tahun mendatang akan banyak terjadi pada guru.',
    ],
    tables: [
      perRow(
        'Menurut pendidikan',
        'Pendidikan',
        ['SD', 'SMP', 'SMA', 'Diploma', 'Sarjana', 'Magister', 'Doktor'],
        int('Laki-laki', 2, 1100),
        int('Perempuan', 1, 1200),
      ),
      perDistrict('Pegawai yang bertugas di kecamatan', int('PNS', 30, 410), int('PPPK', 20, 330)),
      perRow(
        'Pensiun',
        'Tahun',
        ['2026', '2027', '2028', '2029', '2030'],
        int('Guru', 40, 150),
        int('Tenaga kesehatan', 8, 40),
        int('Lainnya', 20, 80),
      ),
    ],
  },
  {
    topic: 'mutasi-dan-kenaikan-pangkat',
    agency: 'bkpsdm',
    category: 'setiap_saat',
    editions: ['2025|2025-10-22'],
    title: 'Petunjuk Mutasi, Kenaikan Pangkat, dan Pensiun Pegawai',
    summary: 'Berkas dan waktu pengurusan pindah tugas, kenaikan pangkat, cuti, dan pensiun ASN.',
    opening: [
      'Berkas diunggah paling lambat dua bulan sebelum periode. Sepanjang tahun diproses {jumlah:Berkas} berkas, terbanyak pada {tertinggi:Berkas}.',
    ],
    tables: [
      perMonth(
        'Berkas yang diproses',
        int('Berkas', 30, 260),
        part('Dikembalikan', 'Berkas', 3, 18),
        level('Rata-rata hari', 5, 24),
      ),
    ],
    parts: [
      {
        heading: 'Kenaikan pangkat',
        points: [
          'Surat keputusan terakhir.',
          'Penilaian kinerja dua tahun.',
          'Ijazah bila penyesuaian.',
        ],
      },
      {
        heading: 'Pensiun',
        points: [
          'Usul diajukan setahun sebelum batas usia.',
          'Daftar susunan keluarga.',
          'Pas foto terbaru.',
        ],
      },
    ],
    notes: [
      'Guru terpencil dapat pindah setelah {n:5-8} tahun.',
      'Cuti melahirkan tidak mengurangi gaji pokok.',
      'Semua layanan tanpa biaya.',
    ],
  },
  {
    topic: 'izin-penelitian-dan-ormas',
    agency: 'kesbangpol',
    category: 'setiap_saat',
    editions: ['2024|2024-09-17', '2026|2026-06-16'],
    title: 'Tata Cara Rekomendasi Penelitian dan Pelaporan Organisasi Kemasyarakatan {tahun}',
    summary:
      'Syarat surat rekomendasi penelitian mahasiswa dan tata cara ormas melaporkan keberadaan.',
    opening: [
      'Surat rekomendasi penelitian selesai {n:1-3} hari kerja dan gratis. Selama tahun {lalu} diterbitkan {jumlah:Rekomendasi} surat.',
      'Organisasi kemasyarakatan yang terdaftar {n:60-140}, sebagian besar bergerak di bidang sosial dan keagamaan.',
    ],
    tables: [perMonth('Layanan per bulan', int('Rekomendasi', 4, 48), int('Laporan ormas', 0, 9))],
    parts: [
      {
        heading: 'Syarat penelitian',
        points: [
          'Surat pengantar kampus.',
          'Proposal singkat.',
          'Identitas peneliti.',
          'Kesediaan menyerahkan hasil penelitian.',
        ],
      },
      {
        heading: 'Syarat ormas',
        points: [
          'Akta pendirian dan anggaran dasar.',
          'Susunan pengurus.',
          'Keterangan alamat sekretariat.',
        ],
      },
    ],
    notes: [
      'Peneliti asing memerlukan izin pusat.',
      'Hasil penelitian disimpan di perpustakaan daerah.',
      'Dialog kerukunan diadakan di {kec}.',
    ],
  },
  {
    topic: 'bantuan-keuangan-partai-politik',
    agency: 'kesbangpol',
    category: 'berkala',
    editions: ['2025|2025-06-18'],
    title: 'Bantuan Keuangan kepada Partai Politik Tahun {tahun}',
    summary:
      'Nilai bantuan per suara, jumlah yang diterima kursi DPRD, dan hasil pemeriksaan laporan penggunaannya.',
    opening: [
      'Bantuan dihitung dari perolehan suara sah, sebesar {n:2500-6000} rupiah setiap suara. Nama partai pada contoh ini diganti huruf.',
      'Enam puluh persen bantuan dipakai untuk pendidikan politik.',
    ],
    tables: [
      perRow(
        'Bantuan menurut partai',
        'Partai',
        [
          'Partai A',
          'Partai B',
          'Partai C',
          'Partai D',
          'Partai E',
          'Partai F',
          'Partai G',
          'Partai H',
        ],
        int('Suara', 4200, 9800),
        int('Kursi', 1, 6),
        int('Bantuan (juta rupiah)', 12, 90),
      ),
    ],
    parts: [
      {
        heading: 'Pemeriksaan laporan',
        says: [
          'Badan pemeriksa menilai {n:5-8} laporan sesuai kriteria dan {n:1-3} laporan perlu perbaikan bukti.',
        ],
      },
      {
        heading: 'Penggunaan',
        points: [
          'Pendidikan politik warga dan kader.',
          'Sekretariat: listrik, air, alat tulis.',
          'Rapat internal.',
        ],
      },
    ],
    notes: [
      'Laporan disampaikan paling lambat satu bulan setelah tahun berakhir.',
      'Pelatihan bendahara diadakan bulan {bulan}.',
    ],
  },
  {
    topic: 'laporan-layanan-informasi-publik',
    agency: 'diskominfo',
    category: 'berkala',
    editions: ['2023|2024-03-28', '2024|2025-03-27', '2025|2026-03-27'],
    title: 'Laporan Layanan Informasi Publik PPID Kabupaten Tahun {tahun}',
    summary:
      'Jumlah permohonan informasi, lama menjawab, dikabulkan dan ditolak, alasan penolakan, keberatan, dan sengketa.',
    opening: [
      'PPID menerima {jumlah:Permohonan} permohonan; {jumlah:Dikabulkan} dikabulkan. Permohonan terbanyak masuk bulan {tertinggi:Permohonan}.',
      'Waktu rata-rata menjawab {d:4-8} hari kerja. Paling cepat hari itu juga, paling lama {n:12-17} hari kerja.',
    ],
    tables: [
      perMonth(
        'Permohonan informasi',
        int('Permohonan', 4, 22),
        part('Dikabulkan', 'Permohonan', 70, 95),
        part('Ditolak', 'Permohonan', 0, 5),
        rate('Rata-rata hari kerja', 2, 9),
      ),
    ],
    parts: [
      {
        heading: 'Informasi yang paling sering diminta',
        points: [
          'Anggaran dan dana desa.',
          'Dokumen pengadaan.',
          'Data kependudukan untuk penelitian.',
          'Izin lingkungan.',
        ],
      },
      {
        heading: 'Alasan penolakan',
        points: [
          'Memuat rahasia pribadi.',
          'Tidak dikuasai badan publik.',
          'Dapat menghambat penegakan hukum.',
        ],
      },
      {
        heading: 'Keberatan dan sengketa',
        says: [
          'Keberatan yang masuk {n:1-6}, semua dijawab Atasan PPID sebelum 30 hari kerja. Sengketa ke Komisi Informasi {n:0-2}.',
        ],
      },
    ],
    notes: [
      'Petugas layanan {n:3-6} orang.',
      'Anggaran layanan {rp:90-240}.',
      'Permohonan datang langsung {n:12-40} persen.',
      'Kendala: OPD terlambat memperbarui daftar informasi.',
      'Kursi roda dan pemandu tersedia di ruang layanan.',
    ],
  },
  {
    topic: 'daftar-informasi-publik',
    agency: 'diskominfo',
    category: 'setiap_saat',
    format: 'xlsx',
    editions: ['2025|2025-02-27', '2026|2026-02-26'],
    title: 'Daftar Informasi Publik Kabupaten Kapuas Hulu Tahun {tahun}',
    summary:
      'Daftar judul informasi yang dikuasai setiap perangkat daerah, kategori, bentuk, dan masa simpan.',
    opening: [
      'Daftar dimutakhirkan paling sedikit enam bulan sekali. Informasi dikecualikan dimuat dalam daftar tersendiri setelah uji konsekuensi.',
    ],
    tables: [
      perPair(
        'Informasi menurut perangkat daerah',
        ['Perangkat daerah', 'Jenis informasi'],
        agencies.map(({ name }) => [
          name,
          [
            'Profil dan struktur',
            'Rencana kerja',
            'Anggaran dan realisasi',
            'Prosedur layanan',
            'Laporan kinerja',
            'Perjanjian dengan pihak ketiga',
          ],
        ]),
        choice('Kategori', 'berkala', 'setiap saat'),
        choice('Bentuk', 'softcopy', 'softcopy dan hardcopy'),
        level('Masa simpan (tahun)', 2, 10),
      ),
    ],
  },
  {
    topic: 'sk-penunjukan-ppid',
    agency: 'diskominfo',
    category: 'setiap_saat',
    form: 'keputusan',
    editions: ['2025|2025-01-21'],
    title:
      'Keputusan Bupati Nomor {nomor} Tahun {tahun} tentang Pejabat Pengelola Informasi dan Dokumentasi',
    summary:
      'Susunan Atasan PPID, PPID Utama, PPID Pembantu, tim pertimbangan, dan petugas layanan informasi.',
    opening: [
      'Keputusan ini menata kembali pengelola informasi agar setiap perangkat daerah memiliki petugas yang jelas. PPID Pembantu bekerja menurut prosedur baku dan dilatih {n:1-3} kali setahun.',
    ],
    tables: [
      perRow(
        'Susunan pengelola',
        'Kedudukan',
        [
          'Atasan PPID',
          'PPID Utama',
          'Tim Pertimbangan',
          'PPID Pembantu sekretariat',
          'PPID Pembantu dinas',
          'PPID Pembantu badan',
          'PPID Pembantu kecamatan',
          'Petugas pelayanan informasi',
          'Pengelola laman',
        ],
        given(
          'Dijabat oleh',
          'Sekretaris Daerah',
          'Kepala Diskominfo',
          'Para asisten dan kepala bagian hukum',
          'Sekretaris perangkat daerah',
          'Sekretaris dinas',
          'Sekretaris badan',
          'Sekretaris camat',
          'Pegawai loket',
          'Pranata komputer',
        ),
        level('Orang', 1, 23),
      ),
    ],
    notes: [
      'Petugas yang cuti digantikan pejabat setingkat.',
      'Laporan semester disampaikan kepada PPID Utama.',
    ],
    rules: {
      issuer: 'Keputusan Bupati',
      about: 'Pejabat Pengelola Informasi dan Dokumentasi',
      weighing: [
        'bahwa setiap orang berhak memperoleh informasi publik;',
        'bahwa pelayanan informasi memerlukan pejabat yang bertanggung jawab;',
      ],
      recalling: [
        'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;',
        'Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Keterbukaan Informasi Publik;',
        'Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2017 tentang Pedoman Pengelolaan Pelayanan Informasi dan Dokumentasi;',
        'Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik;',
      ],
      rules: [
        { label: 'KESATU', text: 'Menunjuk pejabat sebagaimana lampiran keputusan ini.' },
        {
          label: 'KEDUA',
          text: 'PPID Utama bertugas:',
          points: [
            'menerima dan meneruskan permohonan;',
            'memverifikasi jawaban PPID Pembantu;',
            'mengumumkan daftar informasi publik.',
          ],
        },
        {
          label: 'KETIGA',
          text: 'PPID Pembantu menjawab permohonan paling lambat sepuluh hari kerja sejak diterima.',
        },
        { label: 'KEEMPAT', text: 'Keputusan ini berlaku sejak ditetapkan.' },
      ],
    },
  },
  {
    topic: 'survei-kepuasan-layanan',
    agency: 'setda',
    category: 'berkala',
    editions: ['2024|2024-12-16', '2025|2025-12-15'],
    title: 'Hasil Survei Kepuasan Masyarakat Tahun {tahun}',
    summary:
      'Nilai kepuasan warga pada sembilan unsur layanan di kantor pemerintah dan rumah sakit.',
    opening: [
      'Survei menanyai {n:420-980} orang. Unsur dengan nilai paling tinggi ialah {tertinggi:Nilai}, paling rendah {terendah:Nilai}.',
      'Hasil dipakai untuk memperbaiki loket dan dipasang di ruang tunggu.',
    ],
    tables: [
      perRow(
        'Nilai sembilan unsur',
        'Unsur',
        [
          'Persyaratan',
          'Prosedur',
          'Waktu',
          'Biaya',
          'Produk layanan',
          'Kompetensi petugas',
          'Perilaku petugas',
          'Penanganan pengaduan',
          'Sarana',
        ],
        rate('Nilai', 72, 94),
        choice('Mutu', 'A', 'B', 'C'),
      ),
    ],
    parts: [
      {
        heading: 'Keluhan yang tertulis',
        points: [
          'Petugas istirahat bersamaan.',
          'Nomor antrean habis terlalu pagi.',
          'Petunjuk arah tidak ada.',
          'Toilet tidak ramah kursi roda.',
        ],
      },
      {
        heading: 'Janji perbaikan',
        steps: [
          'Jam istirahat bergilir.',
          'Antrean dapat diambil daring.',
          'Papan petunjuk dipasang sebelum {bulan}.',
        ],
      },
    ],
    notes: [
      'Responden perempuan {n:46-57} persen.',
      'Sampel diambil dari {n:9-18} unit.',
      'Loket {kec} mendapat nilai terbaik.',
    ],
  },
  {
    topic: 'maklumat-pelayanan-kabupaten',
    agency: 'setda',
    category: 'setiap_saat',
    editions: ['2025|2025-01-09'],
    title: 'Maklumat Pelayanan dan Standar Jam Kerja Pemerintah Kabupaten',
    summary: 'Janji layanan, jam buka kantor, hak warga, dan cara mengadu bila pelayanan buruk.',
    opening: [
      'Pemerintah kabupaten berjanji melayani sesuai standar, tanpa pungutan, dan siap menerima sanksi bila lalai.',
    ],
    tables: [
      perRow(
        'Jam layanan',
        'Unit',
        [
          'Kantor bupati',
          'Mal pelayanan',
          'Kantor camat',
          'Puskesmas',
          'Rumah sakit (IGD)',
          'Disdukcapil',
          'Perpustakaan',
          'Terminal',
        ],
        given('Hari', 'Senin-Jumat', 'Senin-Sabtu', 'setiap hari'),
        given('Jam', '07.30-15.30', '08.00-15.00', '24 jam', '07.30-14.00'),
      ),
    ],
    parts: [
      {
        heading: 'Hak warga',
        points: [
          'Mendapat nomor antrean dan tanda terima.',
          'Mengetahui syarat, biaya, dan lama layanan.',
          'Didahulukan bila lansia, hamil, atau penyandang disabilitas.',
          'Mengadu tanpa takut.',
        ],
      },
      {
        heading: 'Alur pengaduan',
        steps: [
          'Sampaikan kepada petugas atau kotak saran.',
          'Pengaduan dicatat hari itu.',
          'Jawaban paling lama {n:5-10} hari kerja.',
          'Bila tidak puas, lanjut ke inspektorat atau ombudsman.',
        ],
      },
    ],
    notes: [
      'Selama Ramadan jam kerja menyesuaikan.',
      'Nama petugas terpasang di meja.',
      'Uang retribusi selalu bertanda terima.',
    ],
  },
]
