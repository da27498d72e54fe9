import type { NewExempt } from '../../catalogue/dik/exempt.ts'
import type { FieldName } from '../../catalogue/publishing/fields.ts'

/** Drafts at the desks of agencies, as far as each has come. All invented. */
export const drafts: readonly {
  readonly agencyId: string
  readonly stage: 'draft' | 'submitted' | 'returned'
  readonly fields: Partial<Record<FieldName, string>>
}[] = [
  {
    agencyId: 'dinas-sosial',
    stage: 'submitted',
    fields: {
      judul: 'Rekapitulasi Penyaluran Bantuan Pangan Semester Pertama',
      ringkasan:
        'Jumlah keluarga penerima bantuan pangan menurut kecamatan pada semester pertama, dan jadwal penyaluran berikutnya.',
      kategori: 'setiap_saat',
      topik: 'bantuan sosial',
      penanggung: 'Kepala Bidang Perlindungan dan Jaminan Sosial',
      tempat: 'Putussibau',
      retensi: '5 tahun',
    },
  },
  {
    agencyId: 'dinas-kesehatan',
    stage: 'returned',
    fields: {
      judul: 'Jadwal Posyandu Keliling',
      ringkasan: 'Jadwal posyandu keliling untuk kecamatan di hulu sungai.',
      kategori: 'setiap_saat',
      topik: 'posyandu',
      penanggung: 'Kepala Bidang Kesehatan Masyarakat',
      retensi: '2 tahun',
    },
  },
  {
    agencyId: 'dinas-perikanan',
    stage: 'draft',
    fields: { judul: 'Harga Ikan Air Tawar di Pasar Pagi', topik: 'harga ikan' },
  },
]

export const returnReason =
  'Tolong lengkapi jadwalnya sampai tingkat desa, dan sebutkan bulan berlakunya.'

const same = { category: 'berkala', topic: 'layanan-informasi', files: [] } as const

/** Periodic information whose renewal is near, or late. */
export const dueSoon = {
  ...same,
  agencyId: 'dinas-kesehatan',
  title: 'Profil Singkat dan Jam Layanan Puskesmas',
  summary:
    'Alamat, jam layanan, dan nomor telepon puskesmas di setiap kecamatan. Diumumkan berkala dan diperbarui setiap enam bulan.',
} as const
export const overdue = {
  ...same,
  agencyId: 'dinas-sosial',
  title: 'Prosedur Pengaduan Pelayanan Bantuan Sosial',
  summary:
    'Cara menyampaikan pengaduan tentang bantuan sosial, ke mana, dan berapa lama dijawab. Diumumkan berkala dan diperbarui setiap enam bulan.',
} as const

/** Published by mistake, and taken back. */
export const withdrawn = {
  category: 'setiap_saat',
  topic: 'layanan-informasi',
  files: [],
  agencyId: 'disdukcapil',
  title: 'Jadwal Perekaman KTP Elektronik Keliling (Rancangan)',
  summary: 'Rancangan jadwal perekaman KTP elektronik keliling menurut kecamatan.',
} as const
export const withdrawalReason =
  'Yang terunggah adalah rancangan dengan tanggal yang keliru. Jadwal yang benar diterbitkan terpisah.'

/** A warning of danger, invented. */
export const flood = {
  category: 'serta_merta',
  topic: 'peringatan-banjir',
  files: [],
  agencyId: 'bpbd',
  title: 'Peringatan Dini Banjir Sungai Kapuas (Peragaan)',
  summary:
    'Muka air Sungai Kapuas di Putussibau naik setelah hujan di hulu. Wilayah terdampak: tepian sungai di Putussibau Utara, Bika, dan Embaloh Hilir. Pindahkan barang dan ternak ke tempat tinggi, jangan menyeberang pada malam hari, dan ikuti jalur pengungsian ke balai desa. Bantuan: hubungi posko BPBD. Peringatan ini rekaan untuk peragaan.',
} as const
export const floodAlert =
  'Contoh peragaan: muka air Sungai Kapuas naik. Jauhi tepian sungai, ikuti petunjuk petugas desa.'

export const decree = {
  decreeNumber: 'Keputusan PPID Utama Nomor 12 Tahun 2026 (rekaan)',
  approvedBy: 'Atasan PPID',
}

type Exemption = Pick<NewExempt, 'agencyId' | 'title' | 'letters' | 'basis' | 'consequence'> & {
  readonly years: number | null
  readonly reason?: string
}

/** Exempt information as a regency has it; the tests and the decree are invented. */
export const exemptions: readonly Exemption[] = [
  {
    agencyId: 'rsud',
    title: 'Rekam medis pasien',
    letters: ['h', 'j'],
    basis: 'UU 17/2023 tentang Kesehatan Pasal 297',
    consequence: 'Membuka riwayat kesehatan seseorang tanpa izinnya.',
    years: null,
    reason: 'selama pasien tidak memberi izin tertulis',
  },
  {
    agencyId: 'disdukcapil',
    title: 'Data pribadi penduduk menurut nama dan alamat',
    letters: ['h', 'j'],
    basis: 'UU 24/2013 tentang Administrasi Kependudukan Pasal 84; UU 27/2022 Pasal 20',
    consequence: 'Memudahkan penyalahgunaan identitas penduduk.',
    years: null,
    reason: 'selama orangnya tidak memberi izin',
  },
  {
    agencyId: 'bkpsdm',
    title: 'Hasil penilaian kompetensi pegawai menurut nama',
    letters: ['h'],
    basis: 'UU 14/2008 Pasal 17 huruf h angka 4',
    consequence: 'Membuka hasil evaluasi kemampuan seseorang.',
    years: null,
    reason: 'selama pegawai tidak memberi izin tertulis',
  },
  {
    agencyId: 'inspektorat',
    title: 'Kertas kerja pemeriksaan yang belum selesai',
    letters: ['a', 'i'],
    basis: 'UU 14/2008 Pasal 17 huruf a dan i',
    consequence: 'Yang diperiksa dapat menghilangkan bukti sebelum pemeriksaan selesai.',
    years: 5,
  },
  {
    agencyId: 'setda',
    title:
      'Harga perkiraan sendiri yang masih disusun dan dokumen penawaran yang sedang dievaluasi',
    letters: ['b'],
    basis: 'UU 14/2008 Pasal 17 huruf b; UU 5/1999 Pasal 22',
    consequence: 'Menguntungkan satu penawar dan merusak persaingan yang sehat.',
    years: 1,
  },
  {
    agencyId: 'satpol-pp',
    title: 'Rencana operasi penertiban sebelum dilaksanakan',
    letters: ['a'],
    basis: 'UU 14/2008 Pasal 17 huruf a',
    consequence: 'Operasi gagal karena diketahui sebelumnya.',
    years: 1,
  },
  {
    agencyId: 'diskominfo',
    title: 'Rincian konfigurasi keamanan jaringan dan kata sandi sistem pemerintah daerah',
    letters: ['c', 'j'],
    basis: 'UU 14/2008 Pasal 17 huruf c; UU 1/2024 tentang ITE Pasal 30',
    consequence: 'Memudahkan serangan terhadap layanan pemerintah daerah.',
    years: 10,
  },
]

/** Days before the first start on which the exemptions were decided. */
export const decidedDaysAgo = 40
