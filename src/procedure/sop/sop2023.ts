import type { LocalDate } from '../values.ts'
import type { SopVersion, StandardTime } from './types.ts'

const minutes = (count: number): StandardTime => ({ kind: 'minutes', minutes: count })

/** Step 5 and, by UU 14/2008 Pasal 22(7), the written notice: the one place of the ten working days. */
const tenWorkingDays = 10

const computerAndSignal = ['PC/Laptop', 'Sinyal Internet']
const computerSignalAccount = [...computerAndSignal, 'Username dan Password']

const steps: SopVersion['steps'] = [
  {
    number: 1,
    actor: 'applicant',
    activity: 'Mengakses website ppid.kapuashulukab.go.id',
    requirements: computerAndSignal,
    standard: minutes(5),
    output: 'Pemohon bisa mencari informasi/dokumen yang dibutuhkan',
    note: 'Setelah terakses, pergi ke beranda lalu klik "kunjungi"',
  },
  {
    number: 2,
    actor: 'applicant',
    activity: 'Mencari Informasi/Dokumentasi yang dibutuhkan',
    requirements: computerAndSignal,
    standard: minutes(15),
    output: 'Formulir permohonan informasi diterima pemohon',
    note: 'Apabila tersedia, pemohon bisa langsung mengunduhnya; jika tidak tersedia, bisa mengajukan permohonan. Apabila belum memiliki akun, pengguna diharuskan mendaftar akun terlebih dahulu',
  },
  {
    number: 3,
    actor: 'applicant',
    activity: 'Mengajukan Permohonan Informasi/Dokumentasi',
    requirements: computerSignalAccount,
    standard: minutes(5),
    output: 'Pemohon telah melakukan registrasi',
    note: 'Isi semua formulir pengajuan informasi dengan benar dan jelas',
  },
  {
    number: 4,
    actor: 'ppid_utama',
    activity:
      'Menerima pengajuan Informasi/Dokumentasi dari pemohon dan meneruskan/mendisposisikan permohonan tersebut kepada PPID Pembantu yang membidangi informasi dan dokumentasi yang dibutuhkan oleh pemohon',
    requirements: computerSignalAccount,
    standard: minutes(5),
    output:
      'Permohonan informasi diteruskan ke PPID Pembantu yang membidangi informasi dan dokumentasi yang dibutuhkan oleh pemohon',
    note: '',
  },
  {
    number: 5,
    actor: 'ppid_pembantu',
    activity: 'Memberikan informasi atau dokumen yang diminta oleh pemohon informasi',
    requirements: computerSignalAccount,
    standard: { kind: 'working_days_from_receipt', days: tenWorkingDays },
    output: 'Informasi dan dokumentasi yang diminta tersedia di ppid.kapuashulukab.go.id',
    note: '',
  },
  {
    number: 6,
    actor: 'ppid_utama',
    activity: 'Memverifikasi Dokumen Informasi Publik yang diberikan oleh PPID Pembantu',
    requirements: computerSignalAccount,
    standard: minutes(10),
    output: 'Dokumen Informasi Publik telah diverifikasi oleh PPID Utama',
    note: '',
  },
  {
    number: 7,
    actor: 'ppid_utama',
    activity:
      'Memberitahukan kepada pemohon bahwa Dokumen Informasi Publik yang dibutuhkan sudah tersedia di ppid.kapuashulukab.go.id',
    requirements: computerSignalAccount,
    standard: minutes(5),
    output: 'Pemohon: dokumen tersedia dan siap untuk diunduh',
    note: '',
  },
  {
    number: 8,
    actor: 'applicant',
    activity: 'Mengunduh Dokumen Informasi Publik',
    requirements: computerSignalAccount,
    standard: minutes(5),
    output: 'Dokumen Informasi Publik diterima oleh Pemohon',
    note: '',
  },
]

/**
 * SOP 000.8.3.4/33/DSPPA/SET, Lampiran III of Keputusan Kepala Dinas Sosial, Pemberdayaan Perempuan dan
 * Perlindungan Anak Kabupaten Kapuas Hulu Nomor 31 Tahun 2023.
 */
export const sop2023: SopVersion = {
  id: 'kapuas-hulu-2023',
  effectiveFrom: '2023-02-06' as LocalDate,
  identity: {
    unit: ['Kabupaten Kapuas Hulu', 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak'],
    number: '000.8.3.4/33/DSPPA/SET',
    madeOn: '2023-01-30' as LocalDate,
    revisedOn: '2023-02-03' as LocalDate,
    effectiveOn: '2023-02-06' as LocalDate,
    approvedBy: 'Kepala Dinas Sosial, P3A',
    name: 'Prosedur Pelayanan Permohonan Informasi Publik Secara Online',
    legalBasis: [
      'Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan',
      'Permendagri Nomor 3 Tahun 2017 tentang Pedoman Pengelolaan Pelayanan Informasi dan Dokumentasi Kementerian Dalam Negeri dan Pemerintah Daerah',
      'Keputusan Kepala Dinas Komunikasi, Informatika dan Statistik Kabupaten Kapuas Hulu Nomor 46 Tahun 2022 tentang Penetapan Pejabat Pengelola Layanan Informasi dan Dokumentasi di Lingkungan Kabupaten Kapuas Hulu',
    ],
    relations: [],
    warning:
      'SOP ini merupakan prosedur baku yang wajib dilaksanakan dalam pelaksanaan Pelayanan Permohonan Informasi Publik secara Online, dan jika tidak dilaksanakan akan mengakibatkan ketidakpastian, ketidaktransparanan, ketidaksinkronan dan ketidaktepatan waktu serta keterlambatan dalam proses Pelayanan Permohonan Informasi Publik secara Online.',
    qualifications: [
      'memiliki kewenangan dalam Pengelolaan Pelayanan Informasi dan Dokumentasi di Lingkungan Pemerintah Kab. Kapuas Hulu',
      'memahami dengan baik ketentuan yang berlaku dalam pelaksanaan kegiatan',
      'dapat mengoperasikan komputer, jaringan internet, aplikasi website',
      'mempunyai komitmen tinggi untuk menyelesaikan setiap tahapan kegiatan, tepat sasaran dan tepat waktu',
    ],
    equipment: [
      'ATK',
      'PC/Laptop',
      'Sinyal Internet',
      'Username dan Password ppid.kapuashulukab.go.id',
    ],
    recording: [],
  },
  steps,
  targets: { forwardBy: 1, answerBy: 7, verifyBy: 9, noticeBy: tenWorkingDays },
  handoverAfterDays: 30,
}
