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
  size,
} from '../tables.ts'

export const infrastructureSubjects: readonly Subject[] = [
  {
    topic: 'kondisi-jalan-kabupaten',
    agency: 'dinas-pu',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2023|2024-01-16', '2024|2025-01-15', '2025|2026-01-15'],
    title: 'Data Ruas Jalan Kabupaten dan Kondisinya Tahun {tahun}',
    summary:
      'Panjang jalan kabupaten menurut kecamatan: beraspal, kerikil, tanah, serta jalan baik, sedang, dan rusak.',
    opening: [
      'Jalan rusak terpanjang ada di {tertinggi:Rusak berat (km)}. Panjang rusak berat seluruhnya {jumlah:Rusak berat (km)} kilometer.',
      'Kondisi dinilai dengan menyusuri jalan memakai kendaraan survei setiap {semester|tahun}.',
    ],
    tables: [
      perDistrict(
        'Kondisi jalan',
        size('Baik (km)', 6, 62),
        size('Sedang (km)', 4, 40),
        size('Rusak ringan (km)', 2, 35),
        size('Rusak berat (km)', 1, 48),
      ),
      perDistrict(
        'Jenis permukaan',
        size('Aspal (km)', 4, 58),
        size('Beton (km)', 0, 16),
        size('Kerikil (km)', 3, 50),
        size('Tanah (km)', 2, 64),
      ),
    ],
    notes: [
      'Ruas di {kec} naik status menjadi jalan provinsi.',
      'Longsor memutus ruas {kec} selama {n:2-9} hari.',
    ],
  },
  {
    topic: 'rencana-perbaikan-jalan',
    agency: 'dinas-pu',
    category: 'berkala',
    editions: ['2024|2024-02-13', '2025|2025-02-12', '2026|2026-02-11'],
    title: 'Rencana Perbaikan Jalan Rusak dan Jembatan Tahun {tahun}',
    summary:
      'Ruas jalan yang akan diperbaiki, nilai paket, panjang, dan perkiraan waktu kerja tahun {tahun}.',
    opening: [
      'Anggaran perbaikan jalan dan jembatan tahun {tahun} berjumlah {jumlah:Pagu (juta rupiah)} juta rupiah. Alokasi terbesar untuk {tertinggi:Pagu (juta rupiah)}.',
      'Ruas dipilih dari tingkat kerusakan, jumlah penduduk yang memakai, dan akses ke puskesmas serta sekolah.',
    ],
    tables: [
      perDistrict(
        'Rencana pekerjaan',
        size('Panjang (km)', 0, 14),
        int('Jembatan', 0, 4),
        int('Pagu (juta rupiah)', 240, 9800),
        given('Mulai', 'April', 'Mei', 'Juni', 'Juli'),
      ),
    ],
    parts: [
      {
        heading: 'Jenis pekerjaan',
        points: [
          'Penambalan lubang dan perataan bahu jalan.',
          'Pengerasan dengan agregat dan lapis aspal.',
          'Rabat beton di tanjakan.',
          'Penggantian jembatan kayu menjadi rangka baja.',
        ],
      },
      {
        heading: 'Melaporkan jalan berlubang',
        says: [
          'Laporan cukup menyebut nama jalan, patokan terdekat, dan foto. Regu pemeliharaan menutup lubang paling lama {n:5-14} hari kerja bila cuaca baik.',
        ],
      },
    ],
    notes: [
      'Angkutan lebih dari delapan ton dilarang di ruas {kec}.',
      'Material pasir diambil dari tambang berizin.',
      'Warga {kec} menghibahkan tanah untuk pelebaran.',
      'Pekerjaan berhenti sementara saat hujan deras.',
    ],
  },
  {
    topic: 'data-jembatan',
    agency: 'dinas-pu',
    category: 'setiap_saat',
    format: 'csv',
    editions: ['2025|2025-07-22'],
    title: 'Data Jembatan Kabupaten per Kecamatan dan Jenis Tahun {tahun}',
    summary:
      'Jumlah dan panjang jembatan gantung, kayu, beton, dan rangka baja beserta keadaannya.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Jembatan {tahun}',
        'Jenis',
        ['Gantung', 'Kayu', 'Beton', 'Rangka baja', 'Gelagar besi'],
        int('Jumlah', 0, 14),
        int('Panjang (m)', 0, 310),
        choice('Keadaan', 'baik', 'sedang', 'rusak'),
      ),
    ],
  },
  {
    topic: 'irigasi-dan-pengendali-banjir',
    agency: 'dinas-pu',
    category: 'berkala',
    editions: ['2024|2025-03-19', '2025|2026-03-18'],
    title: 'Laporan Irigasi, Drainase, dan Pengaman Tebing Sungai Tahun {tahun}',
    summary:
      'Saluran irigasi sawah, parit kota, dan tembok penahan tebing sungai yang dibangun atau diperbaiki.',
    opening: [
      'Saluran irigasi yang berfungsi mengairi {jumlah:Sawah terairi (ha)} hektare sawah. Tebing sungai yang diperkuat {jumlah:Tebing diperkuat (m)} meter.',
      'Drainase kota Putussibau dibersihkan dari lumpur setebal {n:20-60} sentimeter.',
    ],
    tables: [
      perDistrict(
        'Irigasi dan tebing',
        int('Sawah terairi (ha)', 10, 460),
        int('Saluran diperbaiki (m)', 0, 1800),
        int('Tebing diperkuat (m)', 0, 420),
      ),
    ],
    parts: [
      {
        heading: 'Titik genangan kota',
        points: [
          'Simpang pasar pagi.',
          'Sekitar terminal.',
          'Kelurahan Kedamin Hilir bagian rendah.',
          'Jalan menuju pelabuhan sungai.',
        ],
      },
    ],
    notes: [
      'Pintu air di {kec} diganti.',
      'Petani ikut membersihkan saluran setiap {bulan}.',
      'Erosi tebing mengancam {n:6-31} rumah di {kec}.',
      'Bronjong kawat dipakai karena batu tersedia setempat.',
    ],
  },
  {
    topic: 'bantuan-rumah-tidak-layak-huni',
    agency: 'dinas-perkim',
    category: 'berkala',
    editions: ['2023|2023-12-12', '2024|2024-12-11', '2025|2025-12-10'],
    title: 'Rekapitulasi Bedah Rumah Tidak Layak Huni (RTLH) Tahun {tahun}',
    summary:
      'Jumlah rumah yang diperbaiki per kecamatan, nilai bantuan, syarat penerima, dan sisa rumah tidak layak huni.',
    opening: [
      'Sebanyak {jumlah:Rumah diperbaiki} rumah selesai diperbaiki dengan bantuan {n:20-30} juta rupiah setiap rumah. Terbanyak di {tertinggi:Rumah diperbaiki}.',
      'Sisa rumah yang belum layak {jumlah:Sisa RTLH} unit dan akan ditangani bertahap.',
    ],
    tables: [
      perDistrict(
        'Perbaikan rumah',
        int('Rumah diperbaiki', 2, 42),
        int('Sisa RTLH', 30, 480),
        int('Nilai (juta rupiah)', 50, 1100),
      ),
    ],
    parts: [
      {
        heading: 'Syarat mengajukan bedah rumah',
        points: [
          'Tanah milik sendiri dan tidak sengketa.',
          'Atap, lantai, atau dinding rusak.',
          'Penghasilan di bawah upah minimum.',
          'Bersedia bergotong royong.',
        ],
      },
      {
        heading: 'Alur',
        steps: [
          'Usulan dari desa.',
          'Pemeriksaan rumah oleh fasilitator.',
          'Penetapan.',
          'Bahan bangunan dikirim ke lokasi.',
          'Rumah diperiksa sebelum bantuan tahap kedua.',
        ],
      },
    ],
    notes: [
      'Ongkos angkut bahan ke {kec} mencapai {n:12-34} persen nilai bantuan.',
      'Tukang setempat dilatih {n:2-4} hari.',
      'Rumah korban banjir didahulukan.',
      'Penerima dilarang menjual bahan.',
    ],
  },
  {
    topic: 'air-minum-dan-sanitasi',
    agency: 'dinas-perkim',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2024|2025-04-08', '2025|2026-04-08'],
    title: 'Data Akses Air Bersih dan Jamban Keluarga Tahun {tahun}',
    summary:
      'Persentase keluarga dengan air minum layak, jamban sehat, dan sambungan pipa di tiap kecamatan.',
    opening: [
      'Akses air minum layak rata-rata {rata:Air layak (%)} persen. Kecamatan terendah {terendah:Air layak (%)}.',
    ],
    tables: [
      perDistrict(
        'Air minum dan jamban',
        rate('Air layak (%)', 44, 96),
        rate('Jamban sehat (%)', 39, 93),
        int('Sambungan pipa', 0, 1900),
      ),
      perDistrict(
        'Sarana',
        int('Sumur bor', 0, 17),
        int('Penampung air hujan', 4, 70),
        int('Instalasi pengolah', 0, 2),
      ),
    ],
  },
  {
    topic: 'jadwal-angkutan-sungai',
    agency: 'dinas-perhubungan',
    category: 'berkala',
    form: 'pengumuman',
    editions: ['2024|2024-03-26', '2025|2025-03-18', '2026|2026-03-10'],
    title: 'Jadwal Speedboat dan Angkutan Sungai Tahun {tahun}',
    summary:
      'Jam berangkat, tarif tiket, dan dermaga kapal motor dan speedboat dari Putussibau ke kecamatan di tepi sungai.',
    opening: [
      'Tarif batas atas rata-rata {rata:Tarif (Rp)} rupiah. Jadwal dapat berubah bila air terlalu surut atau banjir.',
      'Setiap penumpang wajib memakai jaket pelampung. Nakhoda yang mengangkut melebihi kapasitas dikenai sanksi.',
    ],
    tables: [
      perRow(
        'Keberangkatan dari dermaga Putussibau',
        'Tujuan',
        [
          'Semitau',
          'Selimbau',
          'Jongkong',
          'Suhaid',
          'Bunut Hilir',
          'Embaloh Hilir',
          'Nanga Lauk',
          'Lanjak',
          'Silat Hilir',
          'Danau Sentarum',
          'Sintang',
        ],
        given('Berangkat', '07.00', '07.30', '08.00', '09.00', '13.00'),
        choice('Hari', 'setiap hari', 'Senin, Rabu, Jumat', 'Selasa, Kamis, Sabtu'),
        level('Tarif (Rp)', 60000, 390000),
        rate('Lama (jam)', 1, 8),
      ),
    ],
    parts: [
      {
        heading: 'Hak penumpang',
        points: [
          'Tiket resmi dengan nama kapal.',
          'Uang kembali penuh bila batal karena kapal.',
          'Tempat duduk khusus lansia, ibu hamil, dan penyandang disabilitas.',
        ],
      },
    ],
    notes: [
      'Pada hari raya ditambah {n:2-6} perjalanan.',
      'Dermaga {kec} sedang diperbaiki.',
      'Barang bawaan gratis sampai {n:10-20} kilogram.',
      'Lampu sorot wajib untuk perjalanan setelah magrib.',
    ],
  },
  {
    topic: 'trayek-angkutan-darat',
    agency: 'dinas-perhubungan',
    category: 'setiap_saat',
    editions: ['2025|2025-04-29'],
    title: 'Trayek dan Tarif Angkutan Umum Darat Tahun {tahun}',
    summary:
      'Rute bus dan angkutan pedesaan, tarif, jumlah kendaraan, dan kendaraan yang lulus uji kir.',
    opening: [
      'Trayek aktif dilayani {jumlah:Kendaraan} kendaraan. Kendaraan yang tidak lulus uji berkala dilarang mengangkut penumpang.',
    ],
    tables: [
      perRow(
        'Trayek',
        'Rute',
        [
          'Putussibau - Kalis - Boyan Tanjung',
          'Putussibau - Mentebah - Bunut Hulu',
          'Putussibau - Embaloh Hulu - Lanjak',
          'Lanjak - Badau',
          'Putussibau - Bika',
          'Semitau - Suhaid - Selimbau',
          'Hulu Gurung - Pengkadan',
          'Silat Hulu - Silat Hilir',
          'Badau - Puring Kencana',
          'Putussibau - Pontianak',
        ],
        int('Kendaraan', 1, 16),
        level('Tarif (Rp)', 15000, 350000),
        level('Lulus uji (%)', 58, 98),
      ),
    ],
    parts: [
      {
        heading: 'Mengurus uji kir',
        steps: [
          'Bawa STNK dan bukti uji sebelumnya.',
          'Bayar retribusi sesuai peraturan.',
          'Kendaraan diperiksa rem, lampu, emisi, dan ban.',
          'Bukti lulus terbit hari itu juga.',
        ],
      },
      {
        heading: 'Keselamatan',
        points: [
          'Rambu baru dipasang di {n:30-90} titik.',
          'Lampu jalan tenaga surya di {kec}.',
          'Tikungan rawan di {kec} diberi cermin cembung.',
        ],
      },
    ],
    notes: [
      'Angkutan perintis disubsidi ke {kec}.',
      'Kecelakaan turun {n:3-14} persen.',
      'Parkir tepi jalan hanya boleh dipungut juru parkir berseragam.',
    ],
  },
  {
    topic: 'penerangan-jalan-umum',
    agency: 'dinas-perhubungan',
    category: 'berkala',
    format: 'csv',
    editions: ['2026|2026-05-06'],
    title: 'Data Lampu Penerangan Jalan Umum per Kecamatan Tahun {tahun}',
    summary:
      'Jumlah lampu jalan menyala, mati, dan tenaga surya beserta jumlah laporan lampu padam.',
    opening: ['Data terbuka.'],
    tables: [
      perDistrictAnd(
        'Lampu jalan {tahun}',
        'Jenis',
        ['Listrik PLN', 'Tenaga surya', 'LED hemat'],
        int('Terpasang', 4, 140),
        part('Menyala', 'Terpasang', 70, 100),
        int('Laporan padam', 0, 19),
      ),
    ],
  },
  {
    topic: 'wilayah-tanpa-sinyal',
    agency: 'diskominfo',
    category: 'berkala',
    editions: ['2024|2024-06-25', '2025|2025-06-24', '2026|2026-06-23'],
    title: 'Peta Desa Tanpa Sinyal (Blank Spot) dan Menara Telekomunikasi Tahun {tahun}',
    summary:
      'Desa yang belum terjangkau sinyal telepon dan internet, menara yang beroperasi, dan rencana pembangunan.',
    opening: [
      'Masih ada {jumlah:Desa tanpa sinyal} desa atau dusun tanpa sinyal yang layak. Kecamatan dengan jumlah terbanyak adalah {tertinggi:Desa tanpa sinyal}.',
      'Menara beroperasi {jumlah:Menara} unit; sebagian memakai satelit sehingga lambat saat hujan.',
    ],
    tables: [
      perDistrict(
        'Sinyal dan internet',
        int('Desa tanpa sinyal', 0, 9),
        int('Menara', 1, 14),
        int('Titik internet gratis', 0, 12),
        level('Kecepatan (Mbps)', 1, 24),
      ),
    ],
    parts: [
      {
        heading: 'Rencana',
        points: [
          'Usulan menara baru ke kementerian untuk {kec} dan {kec}.',
          'Internet satelit di sekolah dan puskesmas.',
          'Berbagi listrik surya dengan balai desa.',
        ],
      },
      {
        heading: 'Melapor gangguan',
        says: [
          'Sampaikan nama desa, operator, dan jam gangguan kepada kantor camat. Laporan dikumpulkan setiap pekan untuk operator.',
        ],
      },
    ],
    notes: [
      'Menara {kec} padam {n:3-20} kali karena solar habis.',
      'Internet kantor desa dipakai murid untuk ujian.',
      'Warga {kec} mengumpulkan dana memasang antena penguat.',
      'Operator berjanji memasang baterai cadangan.',
    ],
  },
  {
    topic: 'laporan-spbe-dan-keamanan-siber',
    agency: 'diskominfo',
    category: 'berkala',
    editions: ['2025|2026-02-19'],
    title: 'Laporan Pemerintahan Berbasis Elektronik dan Aplikasi Layanan Tahun {tahun}',
    summary:
      'Daftar aplikasi pemerintah daerah, pemakaiannya, gangguan, dan penanganan serangan siber.',
    opening: [
      'Aplikasi yang dipakai warga {n:9-21} buah dan aplikasi kantor {n:24-48} buah. Gangguan terbanyak terjadi pada bulan {tertinggi:Gangguan}.',
      'Aplikasi yang serupa digabung agar warga cukup memakai satu akun.',
    ],
    tables: [
      perMonth(
        'Gangguan dan serangan',
        int('Gangguan', 0, 14),
        int('Serangan ditangkal', 120, 4900),
        rate('Layanan hidup (%)', 96, 100),
      ),
    ],
    parts: [
      {
        heading: 'Hasil penilaian',
        points: [
          'Tata kelola: cukup.',
          'Layanan administrasi: baik.',
          'Layanan publik: baik.',
          'Keamanan informasi: perlu diperkuat.',
        ],
      },
    ],
    notes: [
      'Pusat data memakai listrik cadangan {n:4-9} jam.',
      'Pegawai dilatih mengenali pesan tipuan.',
      'Tanda tangan elektronik dipakai {n:140-600} pejabat.',
      'Laman lama yang tidak terpelihara ditutup {n:3-12} buah.',
    ],
  },
  {
    topic: 'statistik-kapuas-hulu-ringkas',
    agency: 'diskominfo',
    category: 'berkala',
    format: 'xlsx',
    editions: ['2024|2024-08-27', '2025|2025-08-26'],
    title: 'Kapuas Hulu dalam Angka Ringkas Tahun {tahun}',
    summary:
      'Luas wilayah, penduduk, desa, sekolah, fasilitas kesehatan, dan ekonomi 23 kecamatan dalam satu berkas.',
    opening: [
      'Kabupaten memiliki 23 kecamatan, 278 desa, dan 4 kelurahan. Angka dalam berkas ini rekaan untuk peragaan.',
    ],
    tables: [
      perDistrict(
        'Penduduk dan wilayah',
        int('Penduduk', 3200, 28800),
        int('Keluarga', 900, 8200),
        int('Desa dan kelurahan', 6, 20),
        size('Luas (km²)', 180, 4100),
      ),
      perDistrict(
        'Kegiatan ekonomi',
        int('Toko', 20, 410),
        int('Pasar', 0, 4),
        int('Bank', 0, 6),
        int('Penginapan', 0, 12),
      ),
      perPair(
        'Cuaca',
        ['Bulan', 'Waktu'],
        [
          ['Januari', ['awal', 'akhir']],
          ['April', ['awal', 'akhir']],
          ['Juli', ['awal', 'akhir']],
          ['Oktober', ['awal', 'akhir']],
        ],
        int('Curah hujan (mm)', 60, 480),
        level('Suhu tertinggi (°C)', 30, 36),
      ),
    ],
  },
]
