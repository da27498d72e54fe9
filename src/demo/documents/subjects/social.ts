import type { Subject } from '../subject.ts'
import {
  choice,
  int,
  part,
  perDistrict,
  perDistrictAnd,
  perMonth,
  perRow,
  rate,
} from '../tables.ts'

export const socialSubjects: readonly Subject[] = [
  {
    topic: 'rekap-penerima-bantuan-sosial',
    agency: 'dinas-sosial',
    category: 'berkala',
    editions: ['2023|2023-12-19', '2024|2024-12-18', '2025|2025-12-17', '2026|2026-07-15'],
    title: 'Rekapitulasi Penerima Bantuan Sosial per Kecamatan Tahun {tahun}',
    summary:
      'Jumlah keluarga penerima bansos sembako, Program Keluarga Harapan, dan bantuan tunai di setiap kecamatan. Tidak memuat nama penerima.',
    opening: [
      'Pada tahun {tahun} sebanyak {jumlah:Keluarga sembako} keluarga menerima bantuan sembako dan {jumlah:Keluarga PKH} keluarga menerima Program Keluarga Harapan. Penerima sembako terbanyak di {tertinggi:Keluarga sembako}, paling sedikit di {terendah:Keluarga sembako}.',
      'Daftar nama tidak diumumkan karena menyangkut data pribadi. Warga dapat memeriksa kepesertaannya sendiri di kantor desa dengan membawa KTP.',
    ],
    tables: [
      perDistrict(
        'Keluarga penerima bantuan {tahun}',
        int('Keluarga sembako', 180, 1450),
        int('Keluarga PKH', 90, 720),
        int('Bantuan tunai daerah', 10, 160),
        int('Lansia', 14, 120),
      ),
    ],
    parts: [
      {
        heading: 'Cara penyaluran',
        points: [
          'Sembako disalurkan lewat kantor pos dan agen bank.',
          'Daerah tanpa jalan darat dilayani perahu dari {kec}.',
          'Penerima yang sakit diantar oleh pendamping.',
        ],
      },
      {
        heading: 'Bila merasa berhak tetapi belum menerima',
        steps: [
          'Lapor ke operator desa dengan membawa KTP dan kartu keluarga.',
          'Usulan dibahas dalam musyawarah desa.',
          'Dinas memeriksa lapangan paling lama {n:10-20} hari kerja.',
          'Hasil disampaikan melalui desa.',
        ],
      },
    ],
    notes: [
      'Sebanyak {n:110-460} keluarga keluar dari daftar karena sudah mampu.',
      'Pengaduan yang masuk {n:19-88}, selesai {n:12-18}.',
      'Data diperbarui setiap {n:3-4} bulan.',
      'Penyaluran di {kec} mundur karena banjir.',
      'Bantuan untuk anak yatim diberikan lewat panti terdaftar.',
    ],
  },
  {
    topic: 'penerima-bantuan-sosial-data',
    agency: 'dinas-sosial',
    category: 'berkala',
    format: 'csv',
    editions: ['2024|2025-01-13', '2025|2026-01-14'],
    title: 'Data Terbuka Bantuan Sosial per Kecamatan dan Program Tahun {tahun}',
    summary:
      'Jumlah keluarga, nilai bantuan, dan kali salur tiap program bansos. Hanya angka per kecamatan.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Bantuan sosial {tahun}',
        'Program',
        [
          'Sembako',
          'Program Keluarga Harapan',
          'Bantuan lansia',
          'Bantuan penyandang disabilitas',
          'Bantuan anak yatim',
          'Bantuan korban bencana',
        ],
        int('Keluarga', 4, 980),
        int('Nilai (juta rupiah)', 6, 2100),
        int('Kali salur', 1, 12),
      ),
    ],
  },
  {
    topic: 'cara-daftar-dtsen-bansos',
    agency: 'dinas-sosial',
    category: 'setiap_saat',
    editions: ['2024|2024-05-14', '2026|2026-03-11'],
    title: 'Panduan Mendaftar dan Menyanggah Data Penerima Bantuan Sosial {tahun}',
    summary:
      'Cara warga miskin mengusulkan diri, memeriksa, atau menyanggah data bansos melalui desa dan kelurahan.',
    opening: [
      'Penerima bantuan dipilih dari data keluarga yang diurutkan menurut tingkat kesejahteraan. Usulan berasal dari warga sendiri, ketua RT, atau musyawarah desa.',
      'Selama tahun {lalu} masuk {jumlah:Usulan} usulan dan {jumlah:Sanggahan} sanggahan.',
    ],
    tables: [
      perDistrict(
        'Usulan dan sanggahan',
        int('Usulan', 14, 320),
        part('Diterima', 'Usulan', 35, 80),
        int('Sanggahan', 0, 34),
      ),
    ],
    parts: [
      {
        heading: 'Berkas',
        points: [
          'KTP dan kartu keluarga.',
          'Foto rumah tampak depan dan dalam.',
          'Keterangan pekerjaan dan tanggungan.',
        ],
      },
      {
        heading: 'Alur',
        steps: [
          'Datang ke operator desa.',
          'Ikut musyawarah desa.',
          'Dinas memeriksa kelayakan.',
          'Hasil ditetapkan pemerintah pusat.',
        ],
      },
    ],
    notes: [
      'Semua layanan gratis; laporkan bila ada pungutan.',
      'Warga yang tidak punya KTP dibantu perekaman oleh disdukcapil.',
      'Sanggahan boleh tanpa menyebut nama pelapor.',
    ],
  },
  {
    topic: 'layanan-penyandang-disabilitas',
    agency: 'dinas-sosial',
    category: 'berkala',
    editions: ['2024|2024-12-03', '2025|2025-12-03'],
    title: 'Laporan Layanan Penyandang Disabilitas dan Lanjut Usia Tahun {tahun}',
    summary:
      'Alat bantu yang diberikan, terapi, dan pendampingan bagi penyandang disabilitas dan lansia di kecamatan.',
    opening: [
      'Dinas menyerahkan {jumlah:Kursi roda} kursi roda dan {jumlah:Alat bantu dengar} alat bantu dengar. Permintaan terbanyak dari {tertinggi:Kursi roda}.',
      'Pendamping mendatangi rumah {n:210-540} lansia yang tinggal sendiri, paling sedikit sebulan sekali.',
    ],
    tables: [
      perDistrict(
        'Alat bantu dan pendampingan',
        int('Kursi roda', 0, 9),
        int('Alat bantu dengar', 0, 6),
        int('Tongkat', 0, 14),
        int('Lansia didampingi', 4, 38),
      ),
    ],
    parts: [
      {
        heading: 'Cara meminta alat bantu',
        steps: [
          'Surat permohonan diketahui desa.',
          'Pemeriksaan oleh puskesmas.',
          'Pengukuran oleh petugas.',
          'Penyerahan dan pelatihan pemakaian.',
        ],
      },
    ],
    notes: [
      'Kelas bahasa isyarat diikuti {n:15-40} pegawai loket.',
      'Jalur landai dibangun di kantor Kecamatan {kec}.',
      'Anak dengan disabilitas di {kec} mendapat terapi bergilir.',
      'Usaha kecil kelompok disabilitas dibantu modal {rp:20-90}.',
    ],
  },
  {
    topic: 'kekerasan-perempuan-dan-anak',
    agency: 'dinas-sosial',
    category: 'berkala',
    editions: ['2023|2024-01-30', '2024|2025-01-29', '2025|2026-01-28'],
    title: 'Laporan Penanganan Kekerasan terhadap Perempuan dan Anak Tahun {tahun}',
    summary:
      'Jumlah laporan, jenis kekerasan, dan layanan pendampingan korban. Hanya angka, tanpa identitas.',
    opening: [
      'Unit layanan menerima {jumlah:Laporan} laporan sepanjang tahun {tahun}. Laporan terbanyak masuk pada {tertinggi:Laporan}.',
      'Setiap korban memperoleh pendampingan hukum, pemeriksaan kesehatan, konseling, dan rumah aman tanpa biaya. Identitas korban dirahasiakan.',
    ],
    tables: [
      perMonth(
        'Laporan dan layanan',
        int('Laporan', 1, 12),
        part('Korban anak', 'Laporan', 20, 60),
        part('Korban perempuan dewasa', 'Laporan', 20, 40),
        part('Dirujuk', 'Laporan', 0, 40),
      ),
      perRow(
        'Jenis kekerasan',
        'Jenis',
        ['Fisik', 'Psikis', 'Seksual', 'Penelantaran', 'Perdagangan orang', 'Kekerasan daring'],
        int('Kejadian', 1, 29),
      ),
    ],
    parts: [
      {
        heading: 'Cara melapor',
        points: [
          'Datang ke unit layanan, polsek, puskesmas, atau kantor desa.',
          'Pelapor boleh orang lain yang mengetahui.',
          'Laporan darurat dilayani 24 jam.',
        ],
      },
    ],
    notes: [
      'Sosialisasi di {n:18-52} sekolah.',
      'Kader perlindungan anak dibentuk di {kec} dan {kec}.',
      'Perkawinan usia anak turun menjadi {n:14-41} permohonan dispensasi.',
      'Rumah aman menampung {n:3-16} orang.',
    ],
  },
  {
    topic: 'sk-kuota-bantuan-daerah',
    agency: 'dinas-sosial',
    category: 'setiap_saat',
    form: 'keputusan',
    editions: ['2025|2025-02-24', '2026|2026-02-23'],
    title: 'Keputusan Bupati Nomor {nomor} Tahun {tahun} tentang Kuota Bantuan Sosial Daerah',
    summary:
      'Pembagian kuota bantuan tunai dan sembako dari anggaran daerah untuk setiap kecamatan beserta syarat penerimanya.',
    opening: [
      'Kuota dihitung dari jumlah keluarga miskin, jarak, dan dampak bencana. Jumlah kuota {jumlah:Kuota keluarga} keluarga dengan nilai bantuan {n:250-400} ribu rupiah setiap keluarga setiap bulan.',
    ],
    tables: [
      perDistrict('Kuota bantuan {tahun}', int('Kuota keluarga', 12, 110), int('Cadangan', 1, 9)),
    ],
    notes: [
      'Kuota yang tidak terpakai dialihkan ke kecamatan terdampak banjir.',
      'Camat melaporkan penyaluran setiap triwulan.',
    ],
    rules: {
      issuer: 'Keputusan Bupati',
      about: 'Kuota Bantuan Sosial Daerah Tahun Anggaran {tahun}',
      weighing: [
        'bahwa bantuan sosial daerah perlu dibagi secara adil dan terukur;',
        'bahwa pembagian kuota memudahkan warga mengawasi penyaluran;',
      ],
      recalling: [
        'Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial;',
        'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
        'Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;',
        'Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020 tentang Pedoman Teknis Pengelolaan Keuangan Daerah;',
      ],
      rules: [
        {
          label: 'KESATU',
          text: 'Menetapkan kuota bantuan sosial daerah sebagaimana lampiran keputusan ini.',
        },
        {
          label: 'KEDUA',
          text: 'Penerima harus memenuhi syarat:',
          points: [
            'berdomisili di kecamatan yang bersangkutan;',
            'tidak sedang menerima bantuan sejenis;',
            'disepakati dalam musyawarah desa atau kelurahan.',
          ],
        },
        {
          label: 'KETIGA',
          text: 'Biaya dibebankan pada anggaran pendapatan dan belanja daerah tahun {tahun}.',
        },
        { label: 'KEEMPAT', text: 'Keputusan ini berlaku sejak tanggal ditetapkan.' },
      ],
    },
  },
  {
    topic: 'data-panti-dan-lembaga-sosial',
    agency: 'dinas-sosial',
    category: 'setiap_saat',
    format: 'xlsx',
    editions: ['2025|2025-08-21'],
    title: 'Data Panti Asuhan dan Lembaga Kesejahteraan Sosial Tahun {tahun}',
    summary: 'Jumlah panti asuhan, anak asuh, dan lembaga sosial terdaftar di setiap kecamatan.',
    opening: [
      'Lembaga wajib mendaftar ulang setiap {n:3-5} tahun. Akreditasi dilakukan bersama pemerintah provinsi.',
    ],
    tables: [
      perDistrict(
        'Lembaga dan anak asuh',
        int('Panti', 0, 3),
        int('Anak asuh', 0, 64),
        int('Lembaga lain', 0, 4),
      ),
      perDistrict(
        'Tenaga sosial',
        int('Pendamping PKH', 1, 6),
        int('Tenaga kesejahteraan sosial', 1, 2),
        int('Taruna siaga bencana', 0, 7),
        choice('Sekretariat', 'ada', 'menumpang kantor camat'),
      ),
    ],
  },
  {
    topic: 'indeks-kemiskinan',
    agency: 'bappeda',
    category: 'berkala',
    editions: ['2024|2024-11-28', '2025|2025-11-27'],
    title: 'Profil Kemiskinan Kabupaten Kapuas Hulu Tahun {tahun}',
    summary:
      'Persentase penduduk miskin, pengeluaran keluarga, dan kecamatan prioritas penanggulangan kemiskinan.',
    opening: [
      'Penduduk miskin diperkirakan {d:7-10} persen dari seluruh penduduk. Keluarga rentan terbanyak ada di {tertinggi:Keluarga rentan}.',
      'Ongkos angkut membuat harga di pedalaman {n:12-38} persen lebih mahal daripada di Putussibau, sehingga garis kemiskinan setempat ikut tinggi.',
    ],
    tables: [
      perDistrict(
        'Keluarga rentan dan akses dasar',
        int('Keluarga rentan', 120, 1320),
        rate('Tanpa jamban layak (%)', 4, 39),
        rate('Tanpa listrik (%)', 0, 21),
        rate('Buta aksara (%)', 0, 7),
      ),
    ],
    parts: [
      {
        heading: 'Arah penanganan',
        points: [
          'Mengurangi beban pengeluaran lewat bansos dan beasiswa.',
          'Meningkatkan pendapatan melalui ikan, karet, dan madu hutan.',
          'Membuka jalan dan dermaga desa terisolasi di {kec}.',
        ],
      },
    ],
    notes: [
      'Kemiskinan ekstrem tersisa di {n:9-31} desa.',
      'Survei melibatkan {n:420-980} rumah tangga contoh.',
      'Data dipakai bersama oleh {n:9-14} perangkat daerah.',
    ],
  },
]
