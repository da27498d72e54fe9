import { agencyOf } from '../agencies.ts'
import { at } from '../random.ts'
import type { Subject } from '../subject.ts'
import { choice, grown, int, level, part, perPair, perRow, verdict } from '../tables.ts'
import type { Field } from './field.ts'
import { landFields } from './fields-land.ts'
import { officeFields } from './fields-office.ts'
import { peopleFields } from './fields-people.ts'

const fields: readonly Field[] = [...peopleFields, ...landFields, ...officeFields]
const name = ({ agency }: Field): string => agencyOf(agency).name
const measures = (field: Field): string[] => field.programmes.map(({ measure }) => upper(measure))
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const activities = (field: Field) =>
  field.programmes.map((one): [string, readonly string[]] => [one.name, one.activities])

const performance = (field: Field, index: number): Subject => {
  const year = at([2023, 2024, 2025], index)
  return {
    topic: `lkjip-${field.agency}`,
    agency: field.agency,
    category: 'berkala',
    editions: [`${year}|${year + 1}-03-${10 + (index % 18)}`],
    title: `Laporan Kinerja (LKjIP/LAKIP) ${name(field)} Tahun {tahun}`,
    summary: `Capaian kinerja {singkatan} tahun {tahun}: ${field.programmes.map((one) => one.name.toLowerCase()).join(', ')}, hambatan, dan perbaikannya.`,
    opening: [
      `{instansi} bertugas ${field.duty}. Laporan ini membandingkan janji kinerja tahun {tahun} dengan hasil yang dicapai.`,
    ],
    tables: [
      perRow(
        'Sasaran dan capaian tahun {tahun}',
        'Ukuran',
        measures(field),
        level('Target', 60, 96),
        grown('Capaian', 'Target', 84, 104),
        verdict('Keterangan', 'Capaian', 'Target'),
      ),
      perPair(
        'Pelaksanaan kegiatan',
        ['Program', 'Kegiatan'],
        activities(field),
        int('Anggaran (juta rupiah)', 60, 2400),
        level('Serapan (%)', 71, 100),
        choice('Lokasi', 'kabupaten', 'hulu sungai', 'perbatasan', 'kota'),
      ),
    ],
    parts: [
      { heading: 'Hasil yang menonjol', points: field.results },
      { heading: 'Hambatan', says: field.issues },
      ...field.programmes.map((one) => ({
        heading: `Uraian: ${one.name}`,
        says: [
          `Ukuran program ini adalah ${one.measure}. Target dan capaiannya ada pada tabel. Kegiatan ${one.activities.join(', ').toLowerCase()} dijalankan di {kec}, {kec}, dan {kec}.`,
        ],
      })),
    ],
    notes: [
      'Perbaikan tahun {depan} dimulai dari data yang lebih rapi.',
      'Kepala bidang bertanggung jawab atas setiap ukuran.',
      'Evaluasi internal memberi nilai {d:62-84}.',
      'Efisiensi anggaran {rp:40-620}.',
    ],
  }
}

const strategy = (field: Field, index: number): Subject => ({
  topic: `renstra-${field.agency}`,
  agency: field.agency,
  category: 'berkala',
  editions: [`2025|2025-10-${10 + (index % 18)}`],
  title: `Rencana Strategis (Renstra) ${name(field)} 2025-2029`,
  summary: `Tujuan, sasaran, program, dan perkiraan dana {singkatan} selama lima tahun, termasuk ${at(field.programmes, 0).name.toLowerCase()}.`,
  opening: [
    `{instansi} bertugas ${field.duty}. Rencana lima tahun ini menjawab masalah yang paling dirasakan warga.`,
    ...field.issues,
  ],
  tables: [
    perRow(
      'Ukuran dan sasaran tahunan',
      'Ukuran',
      measures(field),
      level('2025', 40, 62),
      grown('2026', '2025', 103, 110),
      grown('2027', '2026', 103, 110),
      grown('2028', '2027', 103, 110),
      grown('2029', '2028', 103, 110),
    ),
    perPair(
      'Pendanaan indikatif (juta rupiah)',
      ['Program', 'Kegiatan'],
      activities(field),
      int('2026', 90, 3200),
      part('2027', '2026', 94, 112),
      part('2028', '2027', 94, 112),
      part('2029', '2028', 94, 112),
    ),
  ],
  parts: [
    { heading: 'Susunan organisasi', points: field.units },
    ...field.programmes.map((one) => ({
      heading: `Strategi: ${one.name}`,
      says: [
        `Sasaran diukur dengan ${one.measure} dengan sasaran tiap tahun seperti pada tabel. Cara kerjanya: ${one.activities.join('; ').toLowerCase()}. Wilayah pertama yang digarap adalah {kec} dan {kec}.`,
      ],
    })),
  ],
  notes: [
    'Risiko utama adalah bencana dan turunnya dana transfer.',
    'Rencana dibahas bersama warga {kec} dan {kec}.',
    'Peninjauan dilakukan pada tahun ketiga.',
    'Pegawai yang dibutuhkan bertambah {n:6-48} orang.',
  ],
})

const yearPlan = (field: Field, index: number): Subject => ({
  topic: `renja-${field.agency}`,
  agency: field.agency,
  category: 'berkala',
  editions: [`2026|2025-08-${10 + (index % 18)}`],
  title: `Rencana Kerja (Renja) ${name(field)} Tahun {tahun}`,
  summary: `Kegiatan dan pagu {singkatan} tahun {tahun} beserta lokasi dan ukuran keberhasilannya.`,
  opening: [
    'Rencana ini menjabarkan sasaran lima tahun menjadi pekerjaan tahun {tahun}. Usulan musrenbang yang sesuai kewenangan sudah dimasukkan.',
    `Masalah yang didahulukan: ${field.issues.join(' ')}`,
  ],
  tables: [
    perPair(
      'Kegiatan dan pagu',
      ['Program', 'Kegiatan'],
      activities(field),
      int('Pagu (juta rupiah)', 70, 2800),
      choice(
        'Lokasi',
        'Putussibau Utara',
        'Semitau',
        'Badau',
        'Hulu Gurung',
        'Kalis',
        'Bunut Hilir',
        'tersebar',
      ),
      choice('Waktu', 'triwulan I', 'triwulan II', 'triwulan III'),
    ),
    perRow(
      'Ukuran keberhasilan',
      'Ukuran',
      measures(field),
      level('Sasaran', 40, 98),
      grown('Capaian 2024', 'Sasaran', 78, 99),
    ),
  ],
  parts: [
    { heading: 'Evaluasi tahun {lalu}', points: field.results },
    {
      heading: 'Langkah kerja',
      steps: field.programmes.map(
        (one) =>
          `${one.name}: ${one.activities.join(', ').toLowerCase()}, dengan perhatian pada {kec}.`,
      ),
    },
  ],
  notes: [
    'Pagu dapat berubah saat pembahasan anggaran.',
    'Kegiatan di {kec} menunggu jalan kering.',
    'Dana alokasi khusus {rp:200-2600}.',
    'Sebanyak {n:8-60} usulan warga ditampung.',
  ],
})

const budget = (field: Field, index: number): Subject => ({
  topic: `dpa-${field.agency}`,
  agency: field.agency,
  category: 'setiap_saat',
  editions: [`2026|2026-01-${10 + (index % 18)}`],
  title: `Ringkasan DPA/RKA ${name(field)} Tahun Anggaran {tahun}`,
  summary: `Ringkasan dokumen pelaksanaan anggaran {singkatan}: belanja pegawai, barang, modal, dan kegiatan tahun {tahun}.`,
  opening: [
    'Belanja {singkatan} tahun {tahun} dibagi menurut kegiatan. Kegiatan dengan pagu terbesar termasuk {tertinggi:Pagu (juta rupiah)}.',
    `Anggaran dipakai untuk ${field.duty}.`,
  ],
  tables: [
    perPair(
      'Belanja menurut kegiatan',
      ['Program', 'Kegiatan'],
      activities(field),
      int('Pagu (juta rupiah)', 80, 3900),
      part('Triwulan I', 'Pagu (juta rupiah)', 5, 20),
      part('Triwulan II', 'Pagu (juta rupiah)', 15, 30),
      part('Triwulan III', 'Pagu (juta rupiah)', 15, 35),
    ),
    perRow(
      'Belanja menurut jenis',
      'Jenis',
      [
        'Gaji dan tunjangan',
        'Honorarium',
        'Perjalanan dinas',
        'Bahan pakai habis',
        'Pemeliharaan',
        'Jasa pihak ketiga',
        'Peralatan',
        'Bangunan',
      ],
      int('Jumlah (juta rupiah)', 40, 6200),
    ),
  ],
  parts: [
    { heading: 'Keluaran yang dibeli anggaran ini', points: field.packages },
    {
      heading: 'Penanggung jawab',
      says: [
        `Pengguna anggaran ialah kepala perangkat daerah; pelaksana kegiatan berada pada ${field.units.join(', ')}.`,
      ],
    },
  ],
  notes: [
    'Perjalanan dinas dikurangi {n:8-30} persen dari tahun {lalu}.',
    'Dana bersumber dari dana alokasi umum dan pendapatan asli daerah.',
    'Perubahan anggaran direncanakan bulan {bulan}.',
  ],
})

const spending = (field: Field, index: number): Subject => {
  const year = at([2024, 2025], index)
  return {
    topic: `laporan-realisasi-anggaran-${field.agency}`,
    agency: field.agency,
    category: 'berkala',
    editions: [`${year}|${year + 1}-02-${10 + (index % 18)}`],
    title: `Laporan Realisasi Anggaran (LRA) ${name(field)} Tahun {tahun}`,
    summary: `Anggaran dan belanja nyata {singkatan} tahun {tahun} menurut kegiatan, dengan sebab selisihnya.`,
    opening: [
      'Serapan anggaran sampai 31 Desember {tahun} sebesar {d:84-98} persen. Selisih berasal dari sisa tender, cuaca, dan jabatan kosong.',
      at(field.issues, index),
    ],
    tables: [
      perPair(
        'Anggaran dan realisasi',
        ['Program', 'Kegiatan'],
        activities(field),
        int('Anggaran (juta rupiah)', 90, 3600),
        part('Realisasi (juta rupiah)', 'Anggaran (juta rupiah)', 82, 99),
        level('Fisik (%)', 76, 100),
      ),
      perRow(
        'Realisasi bulanan',
        'Triwulan',
        ['I', 'II', 'III', 'IV'],
        int('Keuangan (juta rupiah)', 200, 4200),
        level('Kumulatif (%)', 12, 98),
      ),
    ],
    parts: [
      { heading: 'Penjelasan', points: field.results },
      {
        heading: 'Paket yang selesai',
        points: field.packages.map((one) => `${one}: {rp:90-1900}, selesai {n:92-100} persen.`),
      },
    ],
    notes: [
      'Kas bendahara nihil pada akhir tahun.',
      'Utang pekerjaan {rp:10-240}.',
      'Kegiatan di {kec} dilanjutkan tahun {depan}.',
      'Pajak telah disetor seluruhnya.',
    ],
  }
}

const procurement = (field: Field, index: number): Subject => {
  const year = at([2025, 2026], index)
  return {
    topic: `paket-pengadaan-${field.agency}`,
    agency: field.agency,
    category: 'berkala',
    format: 'xlsx',
    editions: [`${year}|${year}-02-${10 + (index % 18)}`],
    title: `Daftar Paket Pengadaan dan Kontrak ${name(field)} Tahun {tahun}`,
    summary: `Rencana tender, pengadaan langsung, dan kontrak {singkatan} tahun {tahun}: nama paket, pagu, cara memilih penyedia, dan jadwal.`,
    opening: [
      'Paket di atas 200 juta rupiah ditenderkan; paket kecil melalui pengadaan langsung atau katalog elektronik.',
      `Paket terbesar tahun {tahun}: {tertinggi:Pagu (juta rupiah)}.`,
    ],
    tables: [
      perRow(
        'Paket',
        'Nama paket',
        field.packages,
        int('Pagu (juta rupiah)', 45, 3900),
        choice('Cara', 'tender', 'pengadaan langsung', 'katalog elektronik', 'swakelola'),
        choice('Mulai', 'Maret', 'April', 'Mei', 'Juli'),
      ),
      perPair(
        'Pelaksanaan kontrak',
        ['Paket', 'Tahap'],
        field.packages.map((one) => [one, ['tahap I', 'tahap II', 'serah terima']]),
        int('Pembayaran (juta rupiah)', 10, 900),
        level('Kemajuan (%)', 10, 100),
      ),
    ],
    notes: [
      'Penyedia dari Kapuas Hulu didahulukan pada katalog lokal.',
      'Denda keterlambatan satu per seribu setiap hari.',
      'Sanggahan tender {n:0-4}.',
    ],
  }
}

const procedure = (field: Field, index: number): Subject => {
  const year = at([2023, 2024, 2025, 2026], index)
  return {
    topic: `sop-${field.agency}`,
    agency: field.agency,
    category: 'setiap_saat',
    editions: [`${year}|${year}-06-${10 + (index % 18)}`],
    title: `SOP ${field.service.name} ({tahun})`,
    summary: `Prosedur, syarat, waktu (${field.service.days}), dan biaya layanan ${field.service.name.toLowerCase()} pada {singkatan}. Layanan ini gratis kecuali ditetapkan lain.`,
    opening: [
      `Prosedur ini berlaku bagi petugas {instansi} yang melayani ${field.service.name.toLowerCase()}. Waktu penyelesaian ${field.service.days} sejak berkas lengkap.`,
      `Tujuannya agar warga {kec}, {kec}, dan kecamatan lain menerima layanan dengan ukuran yang sama.`,
    ],
    tables: [
      perRow(
        'Mutu baku setiap langkah',
        'Langkah',
        field.service.steps,
        choice('Pelaksana', 'petugas loket', 'kepala bidang', 'staf teknis'),
        level('Menit', 5, 90),
        choice('Keluaran', 'berkas tercatat', 'lembar periksa', 'tanda terima'),
      ),
    ],
    parts: [
      { heading: 'Syarat', points: field.service.needs },
      { heading: 'Langkah pelayanan', steps: field.service.steps },
      { heading: 'Unit yang terlibat', points: field.units },
      {
        heading: 'Bila layanan terlambat',
        says: [
          'Warga dapat bertanya kepada petugas dengan menunjukkan tanda terima. Petugas wajib menyebut sebab dan tanggal selesai yang baru. Pengaduan dijawab paling lama {n:3-7} hari kerja.',
        ],
      },
    ],
    notes: [
      'Loket buka pukul 08.00-15.00 WIB pada hari kerja.',
      'Lansia dan penyandang disabilitas didahulukan.',
      'Petugas dilarang menerima imbalan.',
      'Berkas disimpan {n:2-5} tahun.',
    ],
  }
}

const profile = (field: Field, index: number): Subject => ({
  topic: `profil-${field.agency}`,
  agency: field.agency,
  category: 'berkala',
  editions: [`2025|2025-01-${10 + (index % 18)}`],
  title: `Profil, Tugas, dan Maklumat Pelayanan ${name(field)}`,
  summary: `Tugas dan fungsi, struktur organisasi, pegawai, layanan, dan janji pelayanan {singkatan}.`,
  opening: [
    `{instansi} bertugas ${field.duty}. Kantor berada di Putussibau dan melayani 23 kecamatan.`,
    'Pegawai berjumlah {jumlah:Pegawai} orang, terbanyak pada {tertinggi:Pegawai}.',
  ],
  tables: [
    perRow(
      'Pegawai menurut unit',
      'Unit',
      ['Sekretariat', ...field.units],
      int('Pegawai', 4, 38),
      part('Perempuan', 'Pegawai', 20, 70),
      choice('Ruang', 'lantai 1', 'lantai 2', 'gedung terpisah'),
    ),
  ],
  parts: [
    {
      heading: 'Tugas pokok dan kegiatan',
      points: field.programmes.map(
        (one) => `${one.name}: ${one.activities.join(', ').toLowerCase()}.`,
      ),
    },
    {
      heading: 'Layanan bagi warga',
      says: [`Layanan utama ialah ${field.service.name}, selesai dalam ${field.service.days}.`],
      points: field.service.needs,
    },
    { heading: 'Tantangan', says: field.issues },
    {
      heading: 'Maklumat pelayanan',
      says: [
        'Kami sanggup melayani sesuai standar. Bila kami lalai, kami bersedia menerima sanksi menurut peraturan.',
      ],
    },
  ],
  notes: [
    'Ruang tunggu dilengkapi kursi prioritas.',
    'Kegiatan terbaru: kunjungan ke {kec}.',
    'Pegawai piket melayani saat jam istirahat.',
    'Denah kantor dipasang di pintu masuk.',
  ],
})

const every = (count: number, offset: number) => (_: Field, index: number) =>
  index % count === offset

/** The papers every agency must have, written out of its own field. */
export const plans: readonly Subject[] = [
  ...fields.map(performance),
  ...fields.map(procedure),
  ...fields.filter(every(3, 0)).map(strategy),
  ...fields.filter(every(3, 1)).map(yearPlan),
  ...fields.filter(every(3, 2)).map(budget),
  ...fields.filter(every(2, 0)).map(spending),
  ...fields.filter(every(3, 1)).map(procurement),
  ...fields.filter(every(2, 1)).map(profile),
]
