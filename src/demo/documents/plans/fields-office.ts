import { type Field, programme } from './field.ts'

/** Agencies that plan, pay, staff, check and inform. */
export const officeFields: readonly Field[] = [
  {
    agency: 'setda',
    duty: 'membantu bupati menyusun kebijakan dan mengoordinasikan seluruh perangkat daerah',
    units: [
      'Bagian Hukum',
      'Bagian Kesejahteraan Rakyat',
      'Bagian Organisasi',
      'Bagian Pengadaan Barang dan Jasa',
      'Bagian Umum',
    ],
    programmes: [
      programme(
        'Pemerintahan dan kesra',
        'kebijakan tepat waktu (%)',
        'Fasilitasi hibah',
        'Pembinaan rohani',
      ),
      programme(
        'Produk hukum',
        'rancangan selesai',
        'Harmonisasi perbup',
        'Bantuan hukum warga miskin',
      ),
      programme('Pengadaan', 'paket selesai tepat waktu (%)', 'Tender elektronik', 'Katalog lokal'),
    ],
    issues: [
      'Rancangan peraturan sering datang mendekati akhir tahun.',
      'Penyedia lokal belum masuk katalog elektronik.',
      'Standar pelayanan belum sama di setiap loket.',
    ],
    results: [
      'Peraturan bupati terbit {n:40-90}.',
      'Tender selesai {n:60-150} paket.',
      'Bantuan hukum diberikan kepada {n:9-40} orang.',
      'Standar layanan {kec} diperbarui.',
    ],
    packages: [
      'Pemeliharaan gedung kantor',
      'Sewa kendaraan tamu',
      'Cetak himpunan peraturan',
      'Pengadaan konsumsi rapat',
      'Pemeliharaan taman',
    ],
    service: {
      name: 'Permohonan Salinan Produk Hukum',
      needs: ['Judul atau nomor peraturan.', 'Identitas pemohon.'],
      steps: ['Permintaan dicatat.', 'Naskah dicari.', 'Salinan diberikan.'],
      days: '1 hari kerja',
    },
  },
  {
    agency: 'bagian-pemerintahan',
    duty: 'menyiapkan bahan penyelenggaraan pemerintahan, batas wilayah, kecamatan, dan kerja sama daerah',
    units: ['Subbagian Administrasi Pemerintahan', 'Subbagian Kewilayahan', 'Subbagian Kerja Sama'],
    programmes: [
      programme(
        'Administrasi kewilayahan',
        'segmen batas disepakati',
        'Pasang pilar batas',
        'Pembakuan nama rupabumi',
      ),
      programme('Kerja sama', 'naskah kerja sama', 'Kerja sama antardaerah'),
    ],
    issues: [
      'Batas desa bergeser karena alur sungai.',
      'Data nama tempat berbeda antara peta lama dan baru.',
    ],
    results: [
      'Pilar dipasang {n:14-60} titik.',
      'Evaluasi camat di {n:18-23} kecamatan.',
      'Perselisihan batas di {kec} selesai.',
    ],
    packages: ['Pengadaan pilar batas', 'Pemetaan udara', 'Cetak laporan pemerintahan'],
    service: {
      name: 'Fasilitasi Perselisihan Batas Desa',
      needs: ['Surat kedua kepala desa.', 'Peta atau bukti sejarah.'],
      steps: ['Undangan rapat.', 'Cek lapangan.', 'Berita acara.', 'Peta ditandatangani.'],
      days: '60 hari kerja',
    },
  },
  {
    agency: 'sekretariat-dprd',
    duty: 'melayani administrasi, persidangan, keuangan, dan dokumentasi dewan perwakilan rakyat daerah',
    units: ['Bagian Persidangan', 'Bagian Keuangan', 'Bagian Umum'],
    programmes: [
      programme('Dukungan tugas dewan', 'rapat sesuai jadwal (%)', 'Reses', 'Kajian perda'),
      programme('Dokumentasi', 'risalah terbit (%)', 'Risalah rapat', 'Siaran sidang'),
    ],
    issues: ['Naskah akademik terlambat.', 'Ruang rapat belum ramah kursi roda.'],
    results: [
      'Perda disahkan {n:6-14}.',
      'Aspirasi dicatat {n:240-900}.',
      'Kunjungan pelajar {n:9-30} rombongan.',
    ],
    packages: ['Pemeliharaan sistem suara', 'Cetak risalah', 'Sewa kendaraan reses'],
    service: {
      name: 'Penyampaian Aspirasi dan Audiensi',
      needs: ['Surat permohonan.', 'Pokok aspirasi.'],
      steps: ['Surat diterima.', 'Diteruskan ke komisi.', 'Audiensi.', 'Notulen.'],
      days: '7 hari kerja',
    },
  },
  {
    agency: 'inspektorat',
    duty: 'mengawasi pelaksanaan pemerintahan, keuangan, dan aset daerah serta menangani pengaduan',
    units: [
      'Inspektur Pembantu Wilayah I',
      'Inspektur Pembantu Wilayah II',
      'Inspektur Pembantu Khusus',
    ],
    programmes: [
      programme(
        'Pengawasan intern',
        'rekomendasi selesai (%)',
        'Audit kinerja',
        'Reviu laporan keuangan',
        'Audit dana desa',
      ),
      programme(
        'Pencegahan korupsi',
        'nilai pencegahan',
        'Pelaporan harta',
        'Pengendalian gratifikasi',
      ),
    ],
    issues: ['Auditor bersertifikat belum cukup.', 'Desa jauh jarang diperiksa.'],
    results: [
      'Audit desa {n:40-110}.',
      'Setoran kembali {rp:200-1900}.',
      'Sosialisasi antikorupsi di {kec}.',
    ],
    packages: ['Pelatihan auditor', 'Aplikasi pengawasan', 'Perjalanan audit desa'],
    service: {
      name: 'Penanganan Pengaduan Masyarakat',
      needs: ['Uraian dan bukti awal.', 'Alamat untuk jawaban.'],
      steps: ['Telaah.', 'Pemeriksaan.', 'Laporan hasil.', 'Jawaban kepada pelapor.'],
      days: '30 hari kerja',
    },
  },
  {
    agency: 'dinas-pmd',
    duty: 'membina pemerintahan desa, keuangan desa, lembaga adat, dan usaha milik desa',
    units: [
      'Bidang Pemerintahan Desa',
      'Bidang Keuangan dan Aset Desa',
      'Bidang Lembaga dan Adat',
      'Bidang Usaha Ekonomi',
    ],
    programmes: [
      programme(
        'Administrasi desa',
        'desa melapor tepat waktu (%)',
        'Pelatihan sekretaris desa',
        'Evaluasi anggaran desa',
      ),
      programme('Ekonomi desa', 'usaha desa aktif', 'Klinik usaha desa', 'Pasar desa'),
    ],
    issues: ['Bendahara desa sering berganti.', 'Masyarakat adat belum semua ditetapkan.'],
    results: [
      'Desa mandiri bertambah {n:4-24}.',
      'Pelatihan diikuti {n:280-900} perangkat.',
      'Musyawarah adat di {kec}.',
    ],
    packages: ['Pelatihan perangkat desa', 'Cetak buku administrasi desa', 'Lomba desa'],
    service: {
      name: 'Konsultasi Anggaran Desa',
      needs: ['Rancangan anggaran desa.', 'Berita acara musyawarah.'],
      steps: ['Terima berkas.', 'Evaluasi.', 'Catatan perbaikan.', 'Rekomendasi.'],
      days: '10 hari kerja',
    },
  },
  {
    agency: 'diskominfo',
    duty: 'mengelola informasi publik, jaringan, aplikasi, keamanan informasi, dan statistik sektoral',
    units: [
      'Bidang Informasi dan Komunikasi Publik',
      'Bidang Aplikasi Informatika',
      'Bidang Statistik dan Persandian',
    ],
    programmes: [
      programme(
        'Informasi publik',
        'permohonan dijawab tepat waktu (%)',
        'Layanan PPID',
        'Radio daerah',
      ),
      programme('Aplikasi', 'layanan daring', 'Integrasi loket', 'Jaringan antarkantor'),
      programme('Statistik', 'data terbuka terbit', 'Forum data', 'Metadata statistik'),
    ],
    issues: [
      'Sinyal belum merata.',
      'Data dinas disimpan dalam bentuk yang berbeda-beda.',
      'Kabar bohong cepat menyebar saat banjir.',
    ],
    results: [
      'Titik internet baru {n:20-80}.',
      'Klarifikasi kabar bohong {n:14-60}.',
      'Siaran keliling di {kec}.',
      'Data terbuka diunduh {n:2-19} ribu kali.',
    ],
    packages: [
      'Sewa bandwidth',
      'Pengadaan radio komunikasi',
      'Pemeliharaan pusat data',
      'Produksi siaran',
      'Uji keamanan aplikasi',
    ],
    service: {
      name: 'Permohonan Informasi Publik Secara Daring',
      needs: ['Identitas pemohon.', 'Rincian informasi dan tujuan.'],
      steps: [
        'Mencari informasi.',
        'Mengajukan permohonan.',
        'PPID meneruskan dan memverifikasi.',
        'Dokumen diunduh pemohon.',
      ],
      days: '10 hari kerja',
    },
  },
  {
    agency: 'dpmptsp',
    duty: 'melayani perizinan, promosi, dan pengendalian penanaman modal',
    units: ['Bidang Penanaman Modal', 'Bidang Pelayanan Perizinan', 'Bidang Pengaduan dan Data'],
    programmes: [
      programme('Pelayanan perizinan', 'izin tepat waktu (%)', 'Loket keliling', 'Klinik NIB'),
      programme('Promosi modal', 'minat investasi', 'Pameran', 'Peta peluang'),
    ],
    issues: ['Pelaku usaha belum paham risiko usaha.', 'Rekomendasi teknis dinas terlambat.'],
    results: [
      'NIB terbit {n:800-3600}.',
      'Loket keliling di {kec} dan {kec}.',
      'Keluhan selesai {n:10-42}.',
    ],
    packages: ['Pengadaan mesin cetak izin', 'Sewa stan pameran', 'Pengadaan kursi loket'],
    service: {
      name: 'Persetujuan Bangunan Gedung (PBG)',
      needs: ['Gambar bangunan.', 'Surat tanah.', 'KTP.'],
      steps: ['Unggah berkas.', 'Penilaian teknis.', 'Bayar retribusi.', 'PBG terbit.'],
      days: '28 hari kerja',
    },
  },
  {
    agency: 'bappeda',
    duty: 'menyusun rencana pembangunan, mengendalikan pelaksanaannya, dan melakukan penelitian',
    units: [
      'Bidang Perencanaan Makro',
      'Bidang Sosial Budaya',
      'Bidang Infrastruktur',
      'Bidang Litbang',
    ],
    programmes: [
      programme('Perencanaan', 'program selaras (%)', 'Musrenbang', 'Forum perangkat daerah'),
      programme('Penelitian', 'kajian dipakai', 'Kajian ekonomi danau', 'Lomba inovasi'),
    ],
    issues: ['Usulan melebihi kemampuan anggaran.', 'Data dasar kecamatan belum mutakhir.'],
    results: [
      'Usulan terjaring {n:900-2600}.',
      'Inovasi didaftarkan {n:18-70}.',
      'Kajian di {kec} selesai.',
    ],
    packages: ['Penyusunan rencana', 'Kajian kemiskinan', 'Pengadaan peta'],
    service: {
      name: 'Rekomendasi Data untuk Penelitian',
      needs: ['Surat kampus.', 'Daftar data.'],
      steps: ['Permohonan.', 'Penyiapan data.', 'Penyerahan.'],
      days: '3 hari kerja',
    },
  },
  {
    agency: 'bkad',
    duty: 'mengelola anggaran, perbendaharaan, akuntansi, dan aset daerah',
    units: ['Bidang Anggaran', 'Bidang Perbendaharaan', 'Bidang Akuntansi', 'Bidang Aset'],
    programmes: [
      programme(
        'Keuangan daerah',
        'perintah pencairan tepat waktu (%)',
        'Penyusunan anggaran',
        'Pembayaran nontunai',
      ),
      programme('Aset', 'tanah bersertifikat (%)', 'Sertifikasi tanah', 'Lelang kendaraan'),
    ],
    issues: ['Dana transfer turun di tengah tahun.', 'Aset lama tidak punya dokumen.'],
    results: [
      'Sertifikat baru {n:20-140}.',
      'Pencairan rata-rata {n:1-3} hari.',
      'Lelang menghasilkan {rp:90-820}.',
    ],
    packages: ['Sertifikasi tanah', 'Aplikasi aset', 'Cetak laporan keuangan'],
    service: {
      name: 'Penerbitan Surat Perintah Pencairan Dana',
      needs: ['Surat perintah membayar.', 'Bukti pendukung.'],
      steps: ['Uji berkas.', 'Pencatatan.', 'Tanda tangan.', 'Pencairan bank.'],
      days: '2 hari kerja',
    },
  },
  {
    agency: 'bapenda',
    duty: 'memungut pajak dan retribusi serta menggali pendapatan daerah',
    units: ['Bidang Pendataan', 'Bidang Penagihan', 'Bidang Pengendalian'],
    programmes: [
      programme(
        'Pendapatan daerah',
        'target pajak tercapai (%)',
        'Pemutakhiran objek PBB',
        'Alat rekam pajak',
      ),
      programme('Pelayanan pajak', 'wajib pajak patuh (%)', 'Bayar daring', 'Mobil pajak'),
    ],
    issues: ['Objek pajak tersebar dan sulit dijangkau.', 'Sarang walet banyak belum terdaftar.'],
    results: [
      'Objek baru {n:300-1600}.',
      'Tunggakan tertagih {rp:120-960}.',
      'Pekan pajak di {kec}.',
    ],
    packages: ['Cetak SPPT', 'Pengadaan alat rekam', 'Pemeliharaan aplikasi pajak'],
    service: {
      name: 'Pembetulan SPPT PBB',
      needs: ['SPPT lama.', 'Surat tanah.', 'KTP.'],
      steps: ['Permohonan.', 'Ukur ulang.', 'Keputusan.', 'SPPT baru.'],
      days: '15 hari kerja',
    },
  },
  {
    agency: 'bkpsdm',
    duty: 'mengelola pengadaan, mutasi, kenaikan pangkat, pelatihan, dan disiplin pegawai',
    units: ['Bidang Pengadaan dan Data', 'Bidang Mutasi', 'Bidang Pengembangan', 'Bidang Kinerja'],
    programmes: [
      programme('Kepegawaian', 'jabatan terisi (%)', 'Seleksi ASN', 'Uji kompetensi'),
      programme('Pengembangan', 'pegawai dilatih (%)', 'Pelatihan kepemimpinan', 'Tugas belajar'),
    ],
    issues: ['Pegawai terpusat di ibu kota.', 'Banyak guru akan pensiun.'],
    results: [
      'Pegawai dilantik {n:120-640}.',
      'Pelatihan daring {n:300-1400} peserta.',
      'Penempatan ke {kec} bertambah.',
    ],
    packages: ['Sewa tempat ujian', 'Pelatihan dasar', 'Aplikasi presensi'],
    service: {
      name: 'Pengurusan Pensiun Pegawai',
      needs: ['Keputusan pangkat akhir.', 'Susunan keluarga.', 'Pas foto.'],
      steps: ['Usul.', 'Verifikasi.', 'Pertimbangan teknis.', 'Keputusan pensiun.'],
      days: '30 hari kerja',
    },
  },
  {
    agency: 'kesbangpol',
    duty: 'membina wawasan kebangsaan, kerukunan, politik dalam negeri, dan kewaspadaan daerah',
    units: ['Bidang Ideologi', 'Bidang Politik dan Ormas', 'Bidang Kewaspadaan'],
    programmes: [
      programme('Wawasan kebangsaan', 'sekolah dibina', 'Dialog pelajar', 'Paskibraka'),
      programme('Kewaspadaan', 'potensi konflik selesai (%)', 'Forum kerukunan', 'Deteksi dini'),
    ],
    issues: [
      'Sengketa lahan dapat menjadi konflik.',
      'Pemilih pemula kurang mendapat pendidikan politik.',
    ],
    results: [
      'Dialog di {n:10-30} kecamatan dan sekolah.',
      'Ormas terdaftar {n:60-150}.',
      'Mediasi di {kec} berhasil.',
    ],
    packages: ['Sewa gedung dialog', 'Seragam paskibraka', 'Cetak buku saku'],
    service: {
      name: 'Rekomendasi Penelitian',
      needs: ['Surat kampus.', 'Proposal.', 'KTP.'],
      steps: ['Ajukan.', 'Periksa.', 'Surat terbit.'],
      days: '1 hari kerja',
    },
  },
]
