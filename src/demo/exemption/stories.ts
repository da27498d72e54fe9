import type { ExemptionLetter } from '../../procedure/values.ts'

/** One thing that happens to an invented test: how many days before the first start, by whom, and what. */
export interface TestStep {
  readonly daysAgo: number
  readonly who: 'agency' | 'main' | 'main2' | 'tim' | 'tim2' | 'atasan'
  readonly does:
    | 'propose'
    | 'save'
    | 'submit'
    | 'agree'
    | 'disagree'
    | 'send_back'
    | 'approve'
    | 'deny'
    | 'conclude'
    | 'start_review'
    | 'open'
}

export interface TestStory {
  readonly agencyId: string
  readonly title: string
  readonly description: string
  readonly result: 'whole' | 'parts' | 'open'
  readonly parts?: string
  readonly letters: readonly ExemptionLetter[]
  readonly statutes: string
  readonly ifOpened: string
  readonly ifClosed: string
  readonly publicInterest: string
  /** Its last day, in days from the first start; or until what. */
  readonly ends: number | string
  /** Why it was sent back, not approved, reviewed or opened. */
  readonly reason?: string
  readonly steps: readonly TestStep[]
}

const step = (daysAgo: number, who: TestStep['who'], does: TestStep['does']): TestStep => ({
  daysAgo,
  who,
  does,
})

const proposed = (daysAgo: number) => [step(daysAgo, 'agency', 'propose')]
const submitted = (daysAgo: number) => [...proposed(daysAgo), step(daysAgo - 1, 'agency', 'submit')]
const advised = (daysAgo: number) => [...submitted(daysAgo), step(daysAgo - 2, 'tim', 'agree')]
const approved = (daysAgo: number) => [
  ...advised(daysAgo),
  step(daysAgo - 3, 'tim2', 'agree'),
  step(daysAgo - 4, 'atasan', 'approve'),
]
const concluded = (daysAgo: number) => [...approved(daysAgo), step(daysAgo - 5, 'main', 'conclude')]

/** Consequence tests in every state, all of invented matters. */
export const testStories: readonly TestStory[] = [
  {
    agencyId: 'dinas-sosial',
    title: 'Nama dan alamat penerima bantuan sembako (rekaan)',
    description: 'Daftar penerima bantuan sembako tahun 2026 menurut nama, NIK, alamat, dan desa.',
    result: 'parts',
    parts: 'NIK, alamat rumah, dan nomor rekening penerima',
    letters: ['h'],
    statutes: 'UU 14/2008 Pasal 17 huruf h angka 3\nUU 27/2022 Pasal 4 ayat (3)',
    ifOpened: 'Membuka keadaan keuangan keluarga dan memudahkan penyalahgunaan identitas.',
    ifClosed: 'Penerima bantuan terlindung dari penipuan dan perlakuan yang merendahkan.',
    publicInterest:
      'Ketepatan sasaran tetap dapat diawasi dari nama penerima dan jumlahnya per desa, yang dibuka.',
    ends: 1400,
    steps: concluded(40),
  },
  {
    agencyId: 'inspektorat',
    title: 'Kertas kerja pemeriksaan khusus jembatan gantung (rekaan)',
    description: 'Catatan wawancara dan bukti sementara pemeriksaan khusus yang belum selesai.',
    result: 'whole',
    letters: ['a', 'i'],
    statutes: 'UU 14/2008 Pasal 17 huruf a angka 1',
    ifOpened: 'Pihak yang diperiksa dapat menghilangkan bukti sebelum pemeriksaan selesai.',
    ifClosed: 'Pemeriksaan selesai dengan bukti yang utuh.',
    publicInterest: 'Hasil akhirnya diumumkan; yang ditutup hanya bahan selama pemeriksaan.',
    ends: 21,
    steps: concluded(60),
  },
  {
    agencyId: 'dinas-lingkungan-hidup',
    title: 'Resep pengolahan limbah pabrik sawit (rekaan)',
    description: 'Resep dan takaran bahan pengolah limbah dalam dokumen AMDAL perkebunan sawit.',
    result: 'parts',
    parts: 'Resep dan takaran bahan pengolah limbah pabrik',
    letters: ['b'],
    statutes: 'UU 14/2008 Pasal 17 huruf b\nUU 30/2000 Pasal 3',
    ifOpened: 'Pesaing dapat meniru rahasia dagang perusahaan tanpa biaya.',
    ifClosed: 'Perusahaan bersaing secara adil dan terbuka kepada pengawas lingkungan.',
    publicInterest:
      'Dampak pada air dan tanah, hasil uji, serta rencana pengelolaannya tetap dibuka.',
    ends: 900,
    steps: concluded(64),
  },
  {
    agencyId: 'setda',
    title: 'Harga perkiraan sendiri pengadaan perahu ambulans (rekaan)',
    description: 'Rincian harga perkiraan sendiri pengadaan perahu ambulans tahun 2026.',
    result: 'whole',
    letters: ['b'],
    statutes: 'UU 14/2008 Pasal 17 huruf b\nUU 5/1999 Pasal 22',
    ifOpened: 'Satu penawar diuntungkan dan persaingan menjadi tidak sehat.',
    ifClosed: 'Penawaran berlangsung adil.',
    publicInterest: 'Setelah kontrak ditandatangani, harga dan perhitungannya dibuka.',
    ends: -6,
    steps: concluded(90),
  },
  {
    agencyId: 'satpol-pp',
    title: 'Jadwal operasi penertiban bulan lalu (rekaan)',
    description: 'Waktu, tempat, dan jumlah petugas operasi penertiban.',
    result: 'whole',
    letters: ['a'],
    statutes: 'UU 14/2008 Pasal 17 huruf a',
    ifOpened: 'Operasi gagal karena diketahui sebelumnya.',
    ifClosed: 'Operasi berjalan aman bagi petugas dan warga.',
    publicInterest: 'Hasil operasi diumumkan sesudahnya.',
    ends: 200,
    reason: 'Operasinya sudah selesai, jadi jadwalnya tidak perlu ditutup lagi.',
    steps: [...concluded(70), step(20, 'main', 'start_review'), step(18, 'atasan', 'open')],
  },
  {
    agencyId: 'rsud',
    title: 'Hasil kaji etik tenaga kesehatan (rekaan)',
    description: 'Berita acara sidang etik tenaga kesehatan tahun 2024 dan 2025.',
    result: 'whole',
    letters: ['h'],
    statutes: 'UU 14/2008 Pasal 17 huruf h angka 4',
    ifOpened: 'Membuka hasil evaluasi kemampuan seseorang.',
    ifClosed: 'Tenaga kesehatan menjalani pembinaan tanpa dihakimi orang banyak.',
    publicInterest: 'Jumlah sidang dan jenis sanksinya tetap dilaporkan setiap tahun.',
    ends: 'selama orangnya tidak memberi persetujuan tertulis',
    reason: 'Setahun sekali diperiksa apakah alasannya masih ada.',
    steps: [...concluded(80), step(3, 'agency', 'start_review')],
  },
  {
    agencyId: 'diskominfo',
    title: 'Rancangan jaringan cadangan pusat data (rekaan)',
    description: 'Gambar jaringan, alamat perangkat, dan letak cadangan pusat data.',
    result: 'whole',
    letters: ['c', 'j'],
    statutes: 'UU 14/2008 Pasal 17 huruf c\nUU 1/2024 Pasal 30',
    ifOpened: 'Memudahkan serangan terhadap layanan pemerintah.',
    ifClosed: 'Layanan tetap berjalan dan data warga aman.',
    publicInterest: 'Anggaran dan penyedianya tetap diumumkan.',
    ends: 1800,
    steps: approved(12),
  },
  {
    agencyId: 'bkpsdm',
    title: 'Nilai wawancara seleksi jabatan (rekaan)',
    description: 'Nilai setiap pewawancara untuk setiap peserta seleksi jabatan tahun 2026.',
    result: 'whole',
    letters: ['h', 'i'],
    statutes: 'UU 14/2008 Pasal 17 huruf h angka 4 dan huruf i',
    ifOpened: 'Membuka hasil evaluasi kemampuan seseorang.',
    ifClosed: 'Pewawancara menilai dengan bebas.',
    publicInterest: 'Tata cara, bobot nilai, dan nama yang lulus dibuka.',
    ends: 1000,
    steps: advised(9),
  },
  {
    agencyId: 'disdukcapil',
    title: 'Daftar warga pindah datang menurut nama (rekaan)',
    description: 'Nama, asal, dan alamat baru warga yang pindah datang tahun 2026.',
    result: 'whole',
    letters: ['h', 'j'],
    statutes: 'UU 24/2013 Pasal 84',
    ifOpened: 'Alamat baru seseorang dapat diketahui oleh orang yang mengancamnya.',
    ifClosed: 'Warga aman di tempat barunya.',
    publicInterest: 'Jumlah warga pindah per desa tetap dibuka.',
    ends: 'selama orangnya tidak memberi persetujuan tertulis',
    steps: submitted(5),
  },
  {
    agencyId: 'dinas-pendidikan',
    title: 'Berkas pengaduan kekerasan di sekolah (rekaan)',
    description: 'Laporan, keterangan anak, dan tindak lanjut pengaduan kekerasan di sekolah.',
    result: 'whole',
    letters: ['h'],
    statutes: 'UU 35/2014 Pasal 17 ayat (2)',
    ifOpened: 'Membuka jati diri anak korban.',
    ifClosed: 'Anak terlindung dan berani melapor.',
    publicInterest: 'Jumlah kasus dan penanganannya dilaporkan tanpa nama.',
    ends: 3000,
    reason: 'Sebutkan juga ketentuan UU Perlindungan Anak tentang kerahasiaan identitas anak.',
    steps: [...submitted(11), step(7, 'main', 'send_back')],
  },
  {
    agencyId: 'dinas-kesehatan',
    title: 'Peta rumah penderita penyakit menular (rekaan)',
    description: 'Titik rumah penderita penyakit menular menurut desa.',
    result: 'whole',
    letters: ['h'],
    statutes: 'UU 17/2023 Pasal 4',
    ifOpened: 'Membuka riwayat kesehatan seseorang.',
    ifClosed: 'Penderita tidak dijauhi tetangganya.',
    publicInterest: 'Jumlah penderita per kecamatan tetap diumumkan.',
    ends: 700,
    steps: [...proposed(4), step(2, 'agency', 'save')],
  },
  {
    agencyId: 'dinas-perikanan',
    title: 'Lokasi kolam induk ikan arwana (rekaan)',
    description: 'Letak kolam induk dan jadwal pemindahannya.',
    result: 'whole',
    letters: ['d'],
    statutes: 'UU 14/2008 Pasal 17 huruf d',
    ifOpened: 'Induk ikan dapat dicuri.',
    ifClosed: 'Induk ikan terjaga.',
    publicInterest: 'Jumlah induk dan benih tetap diumumkan.',
    ends: 400,
    steps: proposed(1),
  },
  {
    agencyId: 'bappeda',
    title: 'Usulan kegiatan yang belum dibahas (rekaan)',
    description: 'Usulan kegiatan hasil musyawarah kecamatan sebelum dibahas bersama DPRD.',
    result: 'open',
    letters: [],
    statutes: '',
    ifOpened: '',
    ifClosed: '',
    publicInterest:
      'Warga berhak mengetahui rencana dan ikut mengawasinya; tidak ada alasan Pasal 17 yang terpenuhi.',
    ends: '',
    steps: concluded(30),
  },
  {
    agencyId: 'setda',
    title: 'Notula rapat penyusunan tarif pasar (rekaan)',
    description: 'Notula rapat penyusunan tarif pasar tahun 2026.',
    result: 'whole',
    letters: ['i'],
    statutes: 'UU 14/2008 Pasal 17 huruf i',
    ifOpened: 'Peserta rapat sungkan berbicara.',
    ifClosed: 'Rapat berjalan terbuka di antara pesertanya.',
    publicInterest: 'Tarif akhirnya diumumkan.',
    ends: 300,
    reason: 'Notula ini memuat kebijakan beserta pertimbangannya, yang wajib tersedia (Pasal 11).',
    steps: [...submitted(25), step(23, 'tim', 'disagree'), step(22, 'atasan', 'deny')],
  },
]
