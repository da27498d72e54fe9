import type { LetterKind } from '../../procedure/letters.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import type { DataOf, LetterParty } from './data.ts'

const day = (text: string) => text as LocalDate
const moment = (text: string) => text as Instant

const party: LetterParty = {
  name: 'Dayang Contoh',
  address: [
    'Jalan Contoh Nomor 12, RT 3',
    'Kelurahan Hilir Kantor, Kecamatan Putussibau Utara',
    'Kabupaten Kapuas Hulu, Kalimantan Barat 78711',
  ],
  occupation: 'Wiraswasta',
  contact: ['0812 0000 0001', 'dayang@contoh.id'],
}

const items = [
  'Laporan realisasi anggaran Dinas Sosial tahun 2025, per kegiatan',
  'Daftar penerima bantuan pangan nontunai di Kecamatan Kalis tahun 2025',
]

const common = { caseNumber: 'P-014/PPID-KH/XI/2026', largePrint: false }

const exemption = {
  ...common,
  caseNumber: 'S-031/PPID-KH/XI/2026',
  title: 'Data pribadi penerima bantuan sosial',
  description:
    'Nama, NIK, nomor kartu keluarga, alamat, dan keadaan ekonomi setiap penerima bantuan sosial.',
  unit: 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak',
  letters: ['h'],
  statutes: ['Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, Pasal 20'],
  ifOpened:
    'Keadaan ekonomi keluarga diketahui umum; data dapat disalahgunakan untuk penipuan atas nama penerima.',
  ifClosed:
    'Rahasia pribadi warga terlindungi. Jumlah penerima dan besar bantuan per desa tetap terbuka.',
  until: null,
  periodReason: 'Sampai orang yang bersangkutan menyetujui secara tertulis (Pasal 18 ayat (2)).',
} as const

/** One invented letter of each kind, for `terbuka letters preview` and for looking at a template that was changed. */
export const sampleLetters: { readonly [K in LetterKind]: DataOf<K> } = {
  receipt: {
    ...common,
    kind: 'receipt',
    party,
    receivedAt: moment('2026-11-23T02:15:00.000Z'),
    channel: 'web',
    items,
    purpose: 'Bahan tulisan tentang penyaluran bantuan di hulu Sungai Kapuas.',
    copy: 'softcopy',
    dueOn: day('2026-12-07'),
    dueEstimated: false,
    ceilingOn: day('2026-12-16'),
    statusUrl: 'https://ppid.contoh.go.id/cek-status',
    statusCode: 'K7QM-2X9T',
    officer: null,
    needs: null,
  },
  completion_request: {
    ...common,
    kind: 'completion_request',
    party,
    receivedOn: day('2026-11-23'),
    missing: ['identity', 'items'],
    text: 'Foto KTP yang Anda kirim terpotong sehingga nomornya tidak terbaca.\n\nUntuk butir kedua, mohon sebutkan program bantuan yang dimaksud.',
    completeBy: day('2026-11-27'),
    dueOn: day('2026-12-07'),
    caseUrl: 'https://ppid.contoh.go.id/permohonan/contoh',
  },
  lapse_note: {
    ...common,
    kind: 'lapse_note',
    party,
    receivedOn: day('2026-11-23'),
    askedOn: day('2026-11-24'),
    missing: ['identity', 'items'],
    completeBy: day('2026-11-27'),
  },
  disposition: {
    ...common,
    kind: 'disposition',
    agency: 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak',
    receivedOn: day('2026-11-23'),
    items,
    instruction:
      'Mohon siapkan kedua dokumen dalam bentuk yang dapat dicari. Untuk butir kedua, hitamkan NIK dan nomor kartu keluarga.',
    answerBy: day('2026-12-02'),
    dueOn: day('2026-12-07'),
    caseUrl: 'https://ppid.contoh.go.id/kerja/contoh',
  },
  extension: {
    ...common,
    kind: 'extension',
    party,
    receivedOn: day('2026-12-14'),
    items,
    was: day('2026-12-29'),
    dueOn: day('2027-01-08'),
    dueEstimated: false,
    days: 7,
    reason: 'not_yet_held',
    text: 'Daftar penerima tahun 2025 masih dicocokkan dengan data kecamatan dan baru lengkap pada awal Januari.',
    skipped: [
      { date: day('2027-01-01'), name: 'Tahun Baru 2027 Masehi' },
      { date: day('2027-01-05'), name: 'Isra Mikraj Nabi Muhammad' },
    ],
  },
  notice: {
    ...common,
    kind: 'notice',
    party,
    receivedOn: day('2026-11-23'),
    version: 1,
    replaces: null,
    asked: [...items, 'Hasil audit internal Dinas Sosial 2025', 'Data kemiskinan per dusun 2025'],
    items: [
      {
        ordinal: 1,
        heldBy: 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak',
        outcome: 'given',
        answer: null,
        files: [
          {
            name: 'realisasi-anggaran-2025.pdf',
            mediaType: 'application/pdf',
            size: 1_482_000,
            pages: 24,
          },
        ],
        published: [
          {
            title: 'Laporan Kinerja Dinas Sosial 2025',
            url: 'https://ppid.contoh.go.id/informasi/laporan-kinerja-dinas-sosial-2025',
          },
        ],
        together: null,
        withheld: [],
        letters: [],
        statute: null,
        reason: null,
        holder: null,
        availableOn: null,
      },
      {
        ordinal: 2,
        heldBy: 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak',
        outcome: 'partial',
        answer: 'Daftar memuat jumlah penerima setiap desa dan inisial penerima.',
        files: [
          {
            name: 'penerima-bpnt-kalis-2025.pdf',
            mediaType: 'application/pdf',
            size: 86_000,
            pages: 7,
          },
        ],
        published: [],
        together: null,
        withheld: [
          {
            part: 'NIK dan nomor kartu keluarga, halaman 2 sampai 7',
            letter: 'h',
            reason: 'Nomor kependudukan mengungkap riwayat keluarga penerima.',
          },
        ],
        letters: [],
        statute: null,
        reason: null,
        holder: null,
        availableOn: null,
      },
      {
        ordinal: 3,
        heldBy: 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak',
        outcome: 'refused',
        answer: null,
        files: [],
        published: [],
        together: null,
        withheld: [],
        letters: ['i'],
        statute: 'Peraturan Pemerintah Nomor 60 Tahun 2008, Pasal 50',
        reason: 'Laporan masih dibahas antara inspektorat dan dinas.',
        holder: null,
        availableOn: null,
      },
      {
        ordinal: 4,
        heldBy: 'PPID Kapuas Hulu',
        outcome: 'not_held',
        answer: null,
        files: [],
        published: [],
        together: null,
        withheld: [],
        letters: [],
        statute: null,
        reason: null,
        holder: 'Badan Pusat Statistik Kabupaten Kapuas Hulu',
        availableOn: null,
      },
    ],
    copy: 'softcopy',
    sending: 'diunduh di portal',
    fee: null,
    note: null,
    decreeNumber: 'SK-003/PPID-KH/XII/2026',
    caseUrl: 'https://ppid.contoh.go.id/permohonan/contoh',
    objectionBy: day('2027-01-22'),
  },
  refusal_decree: {
    ...common,
    kind: 'refusal_decree',
    party,
    receivedOn: day('2026-11-23'),
    purpose: 'Bahan tulisan tentang penyaluran bantuan di hulu Sungai Kapuas.',
    items: [
      {
        text: 'Daftar penerima bantuan pangan nontunai di Kecamatan Kalis tahun 2025, lengkap dengan NIK',
        letters: ['h'],
        statute: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, Pasal 20',
        reason: 'Daftar itu memuat keadaan ekonomi dan nomor kependudukan setiap penerima.',
        test: {
          number: 'S-031/PPID-KH/XI/2026',
          concludedOn: day('2026-11-30'),
          ifOpened: exemption.ifOpened,
          ifClosed: exemption.ifClosed,
          until: null,
        },
      },
    ],
    noticeNumber: 'S-033/PPID-KH/XII/2026',
    objectionBy: day('2027-01-22'),
  },
  handover: {
    ...common,
    kind: 'handover',
    party,
    noticeNumber: 'S-033/PPID-KH/XII/2026',
    handedOverAt: moment('2026-12-08T03:30:00.000Z'),
    way: 'collected',
    items: [
      {
        text: 'Laporan realisasi anggaran Dinas Sosial tahun 2025, per kegiatan',
        files: [
          {
            name: 'realisasi-anggaran-2025.pdf',
            mediaType: 'application/pdf',
            size: 1_482_000,
            pages: 24,
          },
        ],
      },
    ],
    fee: { copying: 12_000, sending: 0, other: 0, paid: 12_000 },
    officer: 'Petugas Contoh',
  },
  objection_receipt: {
    ...common,
    kind: 'objection_receipt',
    caseNumber: 'K-002/PPID-KH/XII/2026',
    party,
    proxy: null,
    requestNumber: 'P-014/PPID-KH/XI/2026',
    receivedAt: moment('2026-12-09T04:00:00.000Z'),
    purpose: 'Bahan tulisan tentang penyaluran bantuan di hulu Sungai Kapuas.',
    grounds: [
      { ground: 'a', foundOn: day('2026-12-07') },
      { ground: 'd', foundOn: day('2026-12-08') },
    ],
    story:
      'Permohonan saya dijawab sebagian. Daftar yang saya terima tidak memuat besar bantuan tiap desa, padahal itu yang saya minta.\n\nLaporan audit ditolak tanpa menyebut bagian mana yang rahasia.',
    late: false,
    dueOn: day('2027-01-26'),
    dueEstimated: false,
    officer: null,
  },
  objection_answer: {
    ...common,
    kind: 'objection_answer',
    caseNumber: 'K-002/PPID-KH/XII/2026',
    party,
    requestNumber: 'P-014/PPID-KH/XI/2026',
    receivedOn: day('2026-12-09'),
    decision: 'partly_granted',
    grounds: [
      {
        ground: 'a',
        granted: false,
        answer: 'Laporan audit belum final dan menurut sifatnya masih dirahasiakan.',
      },
      {
        ground: 'd',
        granted: true,
        answer: 'Besar bantuan tiap desa bukan informasi yang dikecualikan dan harus diberikan.',
      },
    ],
    reason:
      'Pengujian konsekuensi telah dilakukan terhadap laporan audit. Besar bantuan per desa tidak mengungkap rahasia pribadi siapa pun.',
    order: {
      items: ['Besar bantuan pangan nontunai tiap desa di Kecamatan Kalis tahun 2025'],
      limit: day('2027-01-20'),
    },
    disputeBy: day('2027-02-01'),
    commission: 'Komisi Informasi Provinsi Kalimantan Barat',
  },
  consequence_sheet: {
    ...exemption,
    kind: 'consequence_sheet',
    proposedOn: day('2026-11-25'),
    proposedBy: 'PPID Pembantu Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak',
    publicInterest:
      'Kepentingan umum untuk mengetahui ketepatan bantuan terpenuhi dengan angka per desa, tanpa nama.',
    considerations: [
      {
        post: 'Tim Pertimbangan',
        on: day('2026-11-27'),
        advice: 'Setuju dikecualikan; angka per desa tetap dibuka.',
      },
    ],
    conclusion: 'exempt',
    conclusionReason:
      'Menutup data pribadi melindungi kepentingan yang lebih besar daripada membukanya.',
  },
  classification_decree: {
    ...exemption,
    kind: 'classification_decree',
    sheetNumber: 'S-031/PPID-KH/XI/2026',
    testedOn: day('2026-11-30'),
    approvedOn: day('2026-12-01'),
    act: 'set',
    changes: null,
    reason:
      'membuka informasi tersebut mengungkap rahasia pribadi warga, sedangkan kepentingan umum terpenuhi dengan angka per desa',
  },
}

/** The number a sample bears. */
export const sampleNumbers: Readonly<Record<LetterKind, string>> = {
  receipt: 'P-014/PPID-KH/XI/2026',
  completion_request: 'S-028/PPID-KH/XI/2026',
  lapse_note: 'S-030/PPID-KH/XI/2026',
  disposition: 'S-029/PPID-KH/XI/2026',
  extension: 'S-032/PPID-KH/XII/2026',
  notice: 'S-033/PPID-KH/XII/2026',
  refusal_decree: 'SK-003/PPID-KH/XII/2026',
  handover: 'S-034/PPID-KH/XII/2026',
  objection_receipt: 'K-002/PPID-KH/XII/2026',
  objection_answer: 'S-002/PPID-KH/I/2027',
  consequence_sheet: 'S-031/PPID-KH/XI/2026',
  classification_decree: 'SK-002/PPID-KH/XII/2026',
}
