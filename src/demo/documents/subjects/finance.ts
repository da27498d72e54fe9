import { agencies } from '../agencies.ts'
import type { Subject } from '../subject.ts'
import {
  choice,
  given,
  grown,
  int,
  level,
  part,
  perDistrict,
  perDistrictAnd,
  perMonth,
  perPair,
  perRow,
  rate,
  size,
} from '../tables.ts'

export const financeSubjects: readonly Subject[] = [
  {
    topic: 'apbd-ringkas',
    agency: 'bkad',
    category: 'berkala',
    form: 'keputusan',
    editions: ['2024|2024-01-04', '2025|2025-01-03', '2026|2026-01-05'],
    title: 'Peraturan Bupati Nomor {nomor} Tahun {tahun} tentang Penjabaran APBD',
    summary:
      'Ringkasan anggaran pendapatan, belanja, dan pembiayaan daerah tahun {tahun} menurut urusan.',
    opening: [
      'Anggaran disusun untuk menjaga layanan dasar: sekolah, kesehatan, jalan, dan bantuan sosial. Belanja terbesar adalah {tertinggi:Anggaran (juta rupiah)}.',
      'Pendapatan sebagian besar berasal dari dana transfer pusat; pendapatan asli daerah sekitar {d:5-9} persen.',
    ],
    tables: [
      perRow(
        'Belanja menurut urusan',
        'Urusan',
        [
          'Pendidikan',
          'Kesehatan',
          'Pekerjaan umum',
          'Perumahan',
          'Ketertiban umum',
          'Sosial',
          'Pangan dan pertanian',
          'Lingkungan hidup',
          'Desa',
          'Perhubungan',
          'Komunikasi',
          'Perikanan',
          'Pariwisata',
          'Perdagangan',
          'Tenaga kerja',
          'Sekretariat',
          'Pengawasan',
          'Belanja tidak terduga',
        ],
        int('Anggaran (juta rupiah)', 4000, 420000),
        rate('Bagian (%)', 0, 21),
      ),
    ],
    notes: [
      'Defisit ditutup dari sisa lebih tahun {lalu}.',
      'Belanja modal {n:14-26} persen.',
      'Gaji guru PPPK dianggarkan penuh.',
      'Dana insentif dipakai untuk penurunan stunting.',
    ],
    rules: {
      issuer: 'Peraturan Bupati',
      about: 'Penjabaran Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran {tahun}',
      weighing: [
        'bahwa peraturan daerah tentang anggaran perlu dijabarkan lebih lanjut;',
        'bahwa penjabaran menjadi dasar pelaksanaan anggaran setiap perangkat daerah;',
      ],
      recalling: [
        'Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;',
        'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
        'Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah;',
        'Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;',
      ],
      rules: [
        {
          label: 'Pasal 1',
          text: 'Anggaran daerah tahun {tahun} terdiri atas pendapatan, belanja, dan pembiayaan.',
        },
        { label: 'Pasal 2', text: 'Belanja daerah dirinci menurut urusan sebagaimana lampiran.' },
        {
          label: 'Pasal 3',
          text: 'Perangkat daerah dilarang melakukan pengeluaran yang tidak tersedia anggarannya.',
        },
        { label: 'Pasal 4', text: 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.' },
      ],
    },
  },
  {
    topic: 'lkpd-ringkas',
    agency: 'bkad',
    category: 'berkala',
    editions: ['2023|2024-06-20', '2024|2025-06-19', '2025|2026-06-18'],
    title: 'Laporan Keuangan Pemerintah Daerah (LKPD) Ringkas Tahun {tahun}',
    summary:
      'Neraca, realisasi anggaran, arus kas, aset, utang, dan opini pemeriksa atas laporan keuangan {tahun}.',
    opening: [
      'Laporan keuangan tahun {tahun} memperoleh opini wajar tanpa pengecualian dalam contoh ini. Aset tetap terbesar berupa jalan, jembatan, dan gedung.',
      'Kas daerah pada akhir tahun {rp:21000-98000}.',
    ],
    tables: [
      perRow(
        'Pos laporan (juta rupiah)',
        'Pos',
        [
          'Kas dan setara kas',
          'Piutang pajak',
          'Persediaan',
          'Tanah',
          'Peralatan dan mesin',
          'Gedung dan bangunan',
          'Jalan, irigasi, jaringan',
          'Aset lain',
          'Utang jangka pendek',
          'Ekuitas',
        ],
        int('Tahun ini', 2000, 990000),
        part('Tahun lalu', 'Tahun ini', 86, 108),
      ),
      perMonth(
        'Arus kas bulanan (juta rupiah)',
        int('Masuk', 60000, 190000),
        int('Keluar', 50000, 180000),
      ),
    ],
    parts: [
      {
        heading: 'Temuan dan tindak lanjut',
        points: [
          'Penatausahaan aset tanah belum lengkap sertifikatnya.',
          'Kelebihan bayar pekerjaan jalan sudah disetor kembali {rp:40-260}.',
          'Persediaan obat kedaluwarsa dihapus.',
        ],
      },
      {
        heading: 'Kebijakan akuntansi',
        says: ['Aset disusutkan garis lurus. Pendapatan pajak diakui saat surat ketetapan terbit.'],
      },
    ],
    notes: [
      'Sisa anggaran {rp:18000-64000}.',
      'Utang kepada pihak ketiga turun.',
      'Kendaraan tua dilelang {n:9-31} unit.',
      'Laporan disampaikan tepat waktu.',
    ],
  },
  {
    topic: 'realisasi-apbd-triwulan',
    agency: 'bkad',
    category: 'berkala',
    format: 'csv',
    editions: [
      '2025|2025-10-16|Triwulan III',
      '2026|2026-04-16|Triwulan I',
      '2026|2026-07-16|Triwulan II',
    ],
    title: 'Realisasi Belanja per Perangkat Daerah {periode} Tahun {tahun}',
    summary: 'Pagu, realisasi keuangan, dan fisik setiap dinas dan badan sampai {periode} {tahun}.',
    opening: ['Data terbuka.'],
    tables: [
      perPair(
        'Realisasi {tahun}',
        ['Perangkat daerah', 'Belanja'],
        agencies.map(({ name }) => [name, ['Pegawai', 'Barang dan jasa', 'Modal']]),
        int('Pagu (juta rupiah)', 90, 9400),
        part('Realisasi (juta rupiah)', 'Pagu (juta rupiah)', 12, 84),
        level('Fisik (%)', 8, 84),
      ),
    ],
  },
  {
    topic: 'daftar-penerima-hibah',
    agency: 'setda',
    category: 'berkala',
    editions: ['2024|2024-10-24', '2026|2026-10-22'],
    title: 'Daftar Hibah kepada Lembaga dan Rumah Ibadah Tahun {tahun}',
    summary:
      'Nilai hibah daerah untuk rumah ibadah, lembaga pendidikan, dan organisasi per kecamatan serta cara melapor.',
    opening: [
      'Hibah disalurkan kepada {jumlah:Rumah ibadah} rumah ibadah dan {jumlah:Lembaga} lembaga. Kecamatan dengan nilai terbesar adalah {tertinggi:Nilai (juta rupiah)}.',
      'Penerima wajib menyampaikan laporan penggunaan paling lambat 10 Januari tahun berikutnya.',
    ],
    tables: [
      perDistrict(
        'Hibah menurut kecamatan',
        int('Rumah ibadah', 1, 12),
        int('Lembaga', 0, 7),
        int('Nilai (juta rupiah)', 30, 940),
      ),
    ],
    parts: [
      {
        heading: 'Syarat proposal',
        points: [
          'Berbadan hukum atau terdaftar.',
          'Rencana penggunaan dan gambar bangunan.',
          'Rekening atas nama lembaga.',
          'Bukan penerima hibah tahun {lalu}.',
        ],
      },
      {
        heading: 'Tahapan',
        steps: [
          'Proposal masuk sebelum Mei tahun sebelumnya.',
          'Penilaian perangkat daerah.',
          'Pembahasan anggaran.',
          'Perjanjian hibah dan pencairan.',
        ],
      },
    ],
    notes: [
      'Sebanyak {n:3-17} proposal ditolak karena tidak lengkap.',
      'Pemeriksaan lapangan di {kec} menemukan bangunan selesai.',
      'Laporan terlambat {n:2-11} lembaga.',
    ],
  },
  {
    topic: 'data-aset-daerah',
    agency: 'bkad',
    category: 'setiap_saat',
    format: 'xlsx',
    editions: ['2025|2025-05-13'],
    title: 'Rekapitulasi Aset Tanah, Gedung, dan Kendaraan Dinas Tahun {tahun}',
    summary:
      'Jumlah bidang tanah, sertifikat, gedung, mobil dinas, dan barang rusak milik pemerintah kabupaten.',
    opening: [
      'Tanah yang belum bersertifikat {jumlah:Belum bersertifikat} bidang. Terbanyak di {tertinggi:Belum bersertifikat}.',
    ],
    tables: [
      perDistrict(
        'Tanah dan gedung',
        int('Bidang tanah', 20, 160),
        part('Belum bersertifikat', 'Bidang tanah', 8, 60),
        int('Gedung', 12, 140),
      ),
      perDistrict(
        'Kendaraan',
        int('Mobil', 1, 40),
        int('Sepeda motor', 8, 120),
        int('Perahu', 0, 14),
        int('Rusak berat', 0, 13),
      ),
    ],
  },
  {
    topic: 'dana-desa',
    agency: 'dinas-pmd',
    category: 'berkala',
    editions: ['2023|2023-11-15', '2024|2024-11-14', '2025|2025-11-13', '2026|2026-08-19'],
    title: 'Penyaluran Dana Desa dan Bantuan Langsung Tunai (BLT) Desa Tahun {tahun}',
    summary: 'Pagu dana desa, jumlah desa, keluarga penerima BLT, dan kegiatan desa per kecamatan.',
    opening: [
      'Dana desa tersalur {d:86-99} persen. Keluarga penerima BLT {jumlah:Keluarga BLT} keluarga, terbanyak di {tertinggi:Keluarga BLT}.',
      'Desa yang terlambat umumnya belum mengunggah laporan tahap pertama atau menunggu pelantikan penjabat kepala desa.',
    ],
    tables: [
      perDistrict(
        'Dana desa {tahun}',
        int('Desa', 6, 19),
        int('Pagu (juta rupiah)', 6200, 18400),
        level('Tersalur (%)', 72, 100),
        int('Keluarga BLT', 80, 560),
      ),
    ],
    parts: [
      {
        heading: 'Kegiatan terbanyak',
        points: [
          'Jalan usaha tani dan titian gertak.',
          'Posyandu dan makanan tambahan.',
          'Jaringan air pipa dari bukit.',
          'Pelatihan pengurus badan usaha milik desa.',
        ],
      },
      {
        heading: 'Pengawasan warga',
        says: [
          'Setiap desa wajib memasang papan anggaran. Warga dapat meminta salinan anggaran desa kepada pemerintah desa atau PPID.',
        ],
      },
    ],
    notes: [
      'Dana ditahan di {n:2-9} desa karena laporan.',
      'Pendamping desa bertugas {n:90-170} orang.',
      'Sisa dana menjadi silpa desa.',
      'Desa di {kec} membangun lapangan voli.',
    ],
  },
  {
    topic: 'bumdes',
    agency: 'dinas-pmd',
    category: 'setiap_saat',
    format: 'csv',
    editions: ['2026|2026-03-31'],
    title: 'Data Badan Usaha Milik Desa (BUMDes) Tahun {tahun}',
    summary: 'Jumlah BUMDes, jenis usaha, modal, dan laba menurut kecamatan.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'BUMDes {tahun}',
        'Jenis usaha',
        ['Simpan pinjam', 'Perdagangan', 'Wisata', 'Air bersih', 'Listrik dan internet'],
        int('Unit', 0, 9),
        int('Modal (juta rupiah)', 0, 420),
        int('Laba (juta rupiah)', 0, 64),
      ),
    ],
  },
  {
    topic: 'pemilihan-kepala-desa',
    agency: 'dinas-pmd',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2025|2025-08-05'],
    title: 'Tahapan Pemilihan Kepala Desa Serentak Tahun {tahun}',
    summary:
      'Jadwal pilkades, syarat calon kepala desa, jumlah desa, dan pemilih di setiap kecamatan.',
    opening: [
      'Pemilihan diikuti {jumlah:Desa} desa. Hari pemungutan suara direncanakan pada bulan November.',
      'Biaya pemilihan ditanggung anggaran daerah, sehingga calon tidak boleh dipungut biaya.',
    ],
    tables: [
      perDistrict(
        'Desa dan pemilih',
        int('Desa', 0, 9),
        int('Pemilih', 0, 6400),
        int('Tempat pemungutan', 0, 18),
      ),
    ],
    parts: [
      {
        heading: 'Syarat calon',
        points: [
          'Berumur paling rendah 25 tahun.',
          'Berpendidikan paling rendah SMP.',
          'Tidak sedang menjalani pidana.',
          'Terdaftar sebagai penduduk.',
        ],
      },
      {
        heading: 'Tahapan',
        steps: [
          'Pembentukan panitia.',
          'Pendaftaran dan penelitian berkas.',
          'Kampanye tiga hari.',
          'Masa tenang, pemungutan, penghitungan.',
          'Pelantikan.',
        ],
      },
    ],
    notes: [
      'Keberatan hasil diajukan paling lama {n:3-7} hari.',
      'Keamanan diperkuat di {kec}.',
      'Pemilih lansia didatangi petugas.',
    ],
  },
  {
    topic: 'rpjmd-ringkas',
    agency: 'bappeda',
    category: 'berkala',
    editions: ['2025|2025-09-02'],
    title: 'Ringkasan Rencana Pembangunan Jangka Menengah Daerah (RPJMD) 2025-2029',
    summary: 'Visi, misi, sasaran, indikator, dan program unggulan pembangunan lima tahun.',
    opening: [
      'Rencana lima tahun ini bertumpu pada jalan yang tersambung, layanan dasar yang merata, ekonomi rakyat, dan lingkungan yang lestari.',
      'Setiap sasaran mempunyai ukuran yang diumumkan setiap tahun.',
    ],
    tables: [
      perRow(
        'Indikator utama',
        'Indikator',
        [
          'Indeks pembangunan manusia',
          'Penduduk tidak miskin (%)',
          'Angkatan kerja yang bekerja (%)',
          'Anak tidak stunting (%)',
          'Jalan mantap (%)',
          'Air minum layak (%)',
          'Desa maju dan mandiri (%)',
          'Indeks kualitas lingkungan',
          'Indeks kepuasan warga',
          'Indeks reformasi birokrasi',
        ],
        level('2025', 48, 82),
        grown('2027', '2025', 102, 108),
        grown('2029', '2027', 102, 108),
      ),
    ],
    parts: [
      {
        heading: 'Misi',
        steps: [
          'Menyambung wilayah dan mengurangi keterisolasian.',
          'Meningkatkan mutu sekolah dan kesehatan.',
          'Menguatkan ekonomi petani, nelayan, dan perajin.',
          'Menjaga hutan, danau, dan sungai.',
          'Pemerintahan yang terbuka dan melayani.',
        ],
      },
      {
        heading: 'Program unggulan',
        points: [
          'Satu kecamatan satu ambulans air.',
          'Seribu beasiswa.',
          'Listrik surya dusun terpencil.',
          'Pasar lintas batas Badau.',
        ],
      },
    ],
    notes: [
      'Pendanaan diperkirakan {n:7-9} triliun rupiah selama lima tahun.',
      'Konsultasi publik di {kec} dan {kec}.',
      'Kajian lingkungan strategis dilampirkan.',
    ],
  },
  {
    topic: 'hasil-musrenbang',
    agency: 'bappeda',
    category: 'berkala',
    editions: ['2024|2024-04-09', '2025|2025-04-10', '2026|2026-04-09'],
    title: 'Hasil Musyawarah Perencanaan Pembangunan (Musrenbang) Tahun {tahun}',
    summary:
      'Usulan warga dari desa dan kecamatan, yang diterima dan ditolak, serta prioritas rencana tahun {depan}.',
    opening: [
      'Musrenbang menerima {jumlah:Usulan} usulan dan {jumlah:Diterima} masuk rencana kerja {depan}. Usulan terbanyak dari {tertinggi:Usulan}.',
      'Jalan, air bersih, dan gedung sekolah tetap menjadi permintaan utama.',
    ],
    tables: [
      perDistrict(
        'Usulan kecamatan',
        int('Usulan', 24, 160),
        part('Diterima', 'Usulan', 20, 60),
        given(
          'Prioritas pertama',
          'jalan',
          'air bersih',
          'sekolah',
          'jembatan',
          'listrik',
          'sinyal',
        ),
      ),
    ],
    parts: [
      {
        heading: 'Alasan usulan tidak diterima',
        points: [
          'Bukan kewenangan kabupaten.',
          'Tanah belum dihibahkan.',
          'Sudah dibiayai dana desa.',
          'Berada di kawasan hutan.',
        ],
      },
      {
        heading: 'Usulan kelompok perempuan dan anak',
        says: [
          'Kelompok perempuan mengusulkan penerangan jalan dan rumah produksi; forum anak dari {kec} meminta taman baca dan lapangan.',
        ],
      },
    ],
    notes: [
      'Peserta perempuan {n:28-44} persen.',
      'Usulan dapat dilihat di papan kecamatan.',
      'Pagu indikatif kecamatan {rp:900-2400}.',
      'Pembahasan disiarkan radio daerah.',
    ],
  },
  {
    topic: 'rkpd-ringkas',
    agency: 'bappeda',
    category: 'berkala',
    form: 'keputusan',
    editions: ['2025|2024-07-09', '2026|2025-07-08'],
    title: 'Peraturan Bupati Nomor {nomor} tentang Rencana Kerja Pemerintah Daerah (RKPD) {tahun}',
    summary:
      'Tema, prioritas, dan pagu program pembangunan tahun {tahun} menurut perangkat daerah.',
    opening: [
      'Tema tahun {tahun}: {pemerataan layanan dasar dan jalan penghubung|penguatan ekonomi desa dan ketahanan bencana}. Prioritas dipilih dari hasil musrenbang dan evaluasi tahun sebelumnya.',
    ],
    tables: [
      perRow(
        'Prioritas dan pagu',
        'Prioritas',
        [
          'Jalan dan jembatan penghubung',
          'Sekolah dan guru',
          'Puskesmas dan stunting',
          'Air bersih',
          'Pertanian dan perikanan',
          'UMKM dan pasar',
          'Wisata danau',
          'Bencana',
          'Lingkungan',
          'Pemerintahan digital',
        ],
        int('Pagu (juta rupiah)', 2400, 88000),
        level('Program', 2, 9),
      ),
    ],
    notes: [
      'Pertumbuhan ekonomi ditargetkan {d:3-5} persen.',
      'Belanja yang tidak mendesak ditunda.',
      'Sasaran kemiskinan turun {d:0-1} persen.',
    ],
    rules: {
      issuer: 'Peraturan Bupati',
      about: 'Rencana Kerja Pemerintah Daerah Tahun {tahun}',
      weighing: [
        'bahwa rencana tahunan diperlukan sebagai pedoman penyusunan anggaran;',
        'bahwa rencana disusun dengan mendengar masyarakat;',
      ],
      recalling: [
        'Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;',
        'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
        'Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah;',
      ],
      rules: [
        {
          label: 'Pasal 1',
          text: 'RKPD memuat kerangka ekonomi, prioritas, program, dan pagu indikatif.',
        },
        {
          label: 'Pasal 2',
          text: 'Kepala perangkat daerah menyusun rencana kerja dengan berpedoman pada RKPD.',
        },
        {
          label: 'Pasal 3',
          text: 'Perubahan dapat dilakukan bila:',
          points: [
            'asumsi ekonomi berubah;',
            'terjadi bencana;',
            'kebijakan nasional mengharuskan.',
          ],
        },
        { label: 'Pasal 4', text: 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.' },
      ],
    },
  },
  {
    topic: 'tindak-lanjut-pengawasan',
    agency: 'inspektorat',
    category: 'berkala',
    editions: ['2024|2025-02-25', '2025|2026-02-24'],
    title: 'Ikhtisar Hasil Pengawasan dan Tindak Lanjut Tahun {tahun}',
    summary:
      'Jumlah pemeriksaan, temuan menurut jenis, rekomendasi yang selesai, dan kerugian yang disetor kembali.',
    opening: [
      'Inspektorat melakukan {jumlah:Pemeriksaan} pemeriksaan. Rekomendasi yang selesai {d:71-92} persen.',
      'Temuan terbanyak menyangkut bukti perjalanan dinas, pajak yang belum disetor, dan barang yang belum dicatat.',
    ],
    tables: [
      perMonth(
        'Pemeriksaan dan tindak lanjut',
        int('Pemeriksaan', 2, 14),
        int('Temuan', 4, 40),
        part('Selesai', 'Temuan', 50, 95),
        int('Disetor (juta rupiah)', 0, 210),
      ),
    ],
    parts: [
      {
        heading: 'Pengaduan masyarakat',
        says: [
          'Pengaduan yang diterima {n:18-64}. Pengaduan tentang dana desa di {kec} dan {kec} diperiksa bersama camat.',
        ],
      },
      {
        heading: 'Cara mengadu',
        points: [
          'Ceritakan apa, siapa, kapan, di mana.',
          'Lampirkan bukti awal.',
          'Identitas pelapor dirahasiakan.',
        ],
      },
    ],
    notes: [
      'Pelaporan harta pejabat {n:93-100} persen.',
      'Gratifikasi dilaporkan {n:1-8} kali, semua makanan hari raya.',
      'Auditor berjumlah {n:14-26}.',
      'Nilai pengendalian intern tingkat {n:2-3}.',
    ],
  },
  {
    topic: 'laporan-pengaduan-masyarakat',
    agency: 'inspektorat',
    category: 'berkala',
    format: 'csv',
    editions: ['2025|2026-01-19'],
    title: 'Rekap Pengaduan Masyarakat per Kecamatan dan Masalah Tahun {tahun}',
    summary:
      'Jumlah pengaduan dan yang selesai: pungutan liar, layanan lambat, dana desa, infrastruktur, pegawai.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Pengaduan {tahun}',
        'Masalah',
        ['Pungutan liar', 'Layanan lambat', 'Dana desa', 'Jalan dan jembatan', 'Perilaku pegawai'],
        int('Masuk', 0, 14),
        part('Selesai', 'Masuk', 55, 100),
        level('Rata-rata hari', 3, 41),
      ),
    ],
  },
  {
    topic: 'agenda-dprd-dan-propemperda',
    agency: 'sekretariat-dprd',
    category: 'berkala',
    editions: ['2024|2024-01-31', '2025|2025-01-30', '2026|2026-01-29'],
    title: 'Program Pembentukan Perda dan Agenda Sidang DPRD Tahun {tahun}',
    summary:
      'Daftar rancangan peraturan daerah, jadwal rapat paripurna, reses, dan cara warga memberi masukan.',
    opening: [
      'DPRD merencanakan {n:8-15} rancangan peraturan daerah. Rapat terbanyak pada bulan {tertinggi:Rapat}.',
      'Rapat paripurna terbuka untuk umum kecuali dinyatakan tertutup.',
    ],
    tables: [
      perMonth(
        'Agenda per bulan',
        int('Rapat', 2, 16),
        int('Kunjungan kerja', 0, 5),
        choice('Kegiatan utama', 'paripurna', 'reses', 'rapat komisi', 'pembahasan anggaran'),
      ),
    ],
    parts: [
      {
        heading: 'Rancangan perda',
        points: [
          'Pengakuan masyarakat hukum adat.',
          'Penyelenggaraan pasar rakyat.',
          'Perlindungan danau dan sungai.',
          'Pertanggungjawaban APBD {lalu}.',
          'Penyelenggaraan perpustakaan.',
        ],
      },
      {
        heading: 'Memberi masukan',
        says: [
          'Masukan tertulis disampaikan kepada sekretariat paling lambat {n:7-14} hari sebelum rapat dengar pendapat.',
        ],
      },
    ],
    notes: [
      'Naskah akademik dapat diminta melalui PPID.',
      'Reses di {kec} membahas listrik.',
      'Siaran sidang melalui radio.',
      'Kehadiran anggota rata-rata {n:78-94} persen.',
    ],
  },
  {
    topic: 'hasil-reses',
    agency: 'sekretariat-dprd',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2025|2025-08-07'],
    title: 'Rekap Aspirasi Warga dari Reses DPRD Tahun {tahun}',
    summary:
      'Aspirasi masyarakat tentang jalan, air, listrik, sekolah, dan kesehatan di setiap kecamatan.',
    opening: ['Aspirasi dikelompokkan menurut bidang dan diteruskan kepada perangkat daerah.'],
    tables: [
      perDistrictAnd(
        'Aspirasi {tahun}',
        'Bidang',
        ['Jalan', 'Air bersih', 'Listrik', 'Sekolah', 'Kesehatan', 'Pertanian'],
        int('Aspirasi', 0, 19),
        choice('Keadaan', 'diteruskan', 'masuk rencana', 'ditolak'),
      ),
      perMonth('Pertemuan', int('Pertemuan', 0, 30), int('Warga hadir', 0, 900)),
    ],
  },
  {
    topic: 'lppd-ringkas',
    agency: 'bagian-pemerintahan',
    category: 'berkala',
    editions: ['2023|2024-04-04', '2024|2025-04-03', '2025|2026-04-02'],
    title: 'Ringkasan Laporan Penyelenggaraan Pemerintahan Daerah (LPPD) Tahun {tahun}',
    summary:
      'Capaian urusan wajib dan pilihan, standar pelayanan minimal, dan penghargaan daerah tahun {tahun}.',
    opening: [
      'Enam urusan dasar diukur dengan standar pelayanan minimal. Capaian tertinggi pada {tertinggi:Capaian (%)} dan terendah pada {terendah:Capaian (%)}.',
      'Ringkasan ini diumumkan agar warga dapat memberi tanggapan.',
    ],
    tables: [
      perRow(
        'Capaian urusan',
        'Urusan',
        [
          'Pendidikan',
          'Kesehatan',
          'Pekerjaan umum',
          'Perumahan rakyat',
          'Ketenteraman dan ketertiban',
          'Sosial',
          'Tenaga kerja',
          'Pangan',
          'Lingkungan hidup',
          'Kependudukan',
          'Desa',
          'Perhubungan',
          'Perikanan',
          'Pariwisata',
          'Pertanian',
          'Perdagangan',
        ],
        rate('Capaian (%)', 61, 100),
        rate('Tahun lalu (%)', 58, 99),
      ),
    ],
    parts: [
      {
        heading: 'Tugas pembantuan',
        says: [
          'Tugas pembantuan dari pemerintah pusat senilai {rp:1200-6400} dilaksanakan di {kec} dan {kec}.',
        ],
      },
      {
        heading: 'Tanggapan masyarakat',
        points: [
          'Percepat jalan perbatasan.',
          'Tambah guru di hulu sungai.',
          'Perbaiki layanan air.',
        ],
      },
    ],
    notes: [
      'Peringkat kinerja {sedang|tinggi}.',
      'Kecamatan terbaik: {kec}.',
      'Kerja sama daerah {n:3-9} naskah.',
      'Batas desa yang selesai {n:60-190} segmen.',
    ],
  },
  {
    topic: 'batas-kecamatan-dan-desa',
    agency: 'bagian-pemerintahan',
    category: 'setiap_saat',
    format: 'csv',
    editions: ['2025|2025-03-25'],
    title: 'Data Batas Wilayah dan Kode Desa per Kecamatan Tahun {tahun}',
    summary: 'Jumlah desa, segmen batas yang disepakati, dan luas wilayah administrasi.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Batas wilayah {tahun}',
        'Jenis batas',
        ['Antardesa', 'Antarkecamatan', 'Antarkabupaten', 'Negara'],
        int('Segmen', 0, 31),
        part('Disepakati', 'Segmen', 30, 100),
        size('Panjang (km)', 0, 180),
      ),
    ],
  },
  {
    topic: 'layanan-perbatasan-badau',
    agency: 'bagian-pemerintahan',
    category: 'berkala',
    editions: ['2025|2025-07-31'],
    title: 'Laporan Pengelolaan Kawasan Perbatasan Badau dan Puring Kencana Tahun {tahun}',
    summary:
      'Lalu lintas orang dan barang di pos lintas batas, pembangunan jalan perbatasan, dan layanan bagi warga.',
    opening: [
      'Pos lintas batas melayani {jumlah:Pelintas} pelintas sepanjang tahun, paling ramai bulan {tertinggi:Pelintas}.',
      'Warga perbatasan masih banyak berbelanja di negeri tetangga karena jaraknya dekat.',
    ],
    tables: [
      perMonth(
        'Lalu lintas di pos lintas batas',
        int('Pelintas', 900, 4100),
        int('Kendaraan', 60, 620),
        int('Barang (ton)', 20, 240),
      ),
    ],
    parts: [
      {
        heading: 'Pembangunan',
        points: [
          'Jalan paralel perbatasan.',
          'Listrik desa Puring Kencana.',
          'Puskesmas dengan dokter tetap.',
          'Pasar dan terminal barang.',
        ],
      },
      {
        heading: 'Masalah',
        points: [
          'Kartu lintas batas habis.',
          'Sinyal seluler masuk jaringan asing.',
          'Harga gula tidak stabil.',
        ],
      },
    ],
    notes: [
      'Bulan budaya serumpun digelar setiap {bulan}.',
      'Pas lintas batas diurus {n:1-3} hari.',
      'Rapat bersama membahas jam buka pos.',
    ],
  },
]
