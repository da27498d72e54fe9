import type { Doing, SaidOf } from './actions.ts'
import type { Story } from './stories.ts'

type Steps = Story['steps']

interface Going {
  readonly age: number
  readonly items?: readonly string[]
  readonly onPaper?: boolean
  readonly steps: Steps
}

const named = (
  steps: Readonly<Partial<Record<Extract<Steps[number]['what'], string>, number>>>,
): Steps => Object.entries(steps).map(([what, day]) => ({ what: what as never, day }))

const does = (day: number, ...what: readonly Doing[]) => ({ day, what })

const take = (step: 4 | 5 | 6 | 7, agencyId: string | null = null): Doing => ({
  type: 'take',
  step,
  agencyId,
})

const forward = (
  agencyId: string,
  instruction: string,
  itemIds: readonly string[] = [],
): Doing => ({
  ...{ type: 'forward', agencyIds: [agencyId], instruction, itemIds },
})

/** An agency answers in its own words, item by item. */
const says = (
  agencyId: string,
  words: string,
  { files, outcomes }: { readonly files: 0 | 1; readonly outcomes: readonly SaidOf[] },
): readonly Doing[] => [take(5, agencyId), { type: 'supply', agencyId, words, files, outcomes }]

const verify = (agencyId: string): Doing => ({ type: 'verify', agencyId, publish: false })
const verified = (agencyId: string): readonly Doing[] => [take(6, agencyId), verify(agencyId)]
const notified = (note = '', fee: number | null = null): readonly Doing[] => [
  take(7),
  { type: 'notify', note, fee },
]

const aidTest = 'Nama dan alamat penerima bantuan sembako (rekaan)'
const wasteTest = 'Resep pengolahan limbah pabrik sawit (rekaan)'
const auditTest = 'Kertas kerja pemeriksaan khusus jembatan gantung (rekaan)'
const ethicsTest = 'Hasil kaji etik tenaga kesehatan (rekaan)'

/** Cases that end otherwise than by everything being given, and those that end twice; by the key of their text. */
export const lawStories: Readonly<Record<string, Going>> = {
  // Partly given: what would harm fair competition is withheld, on a test.
  'amdal-sawit': {
    age: 13,
    steps: [
      ...named({ found_complete: 0, forward: 1 }),
      does(
        6,
        ...says(
          'dinas-lingkungan-hidup',
          'Ringkasan AMDAL dan berita acara konsultasi publik terlampir. Satu bagian kami tahan; alasannya tertulis pada butirnya.',
          {
            files: 1,
            outcomes: [
              {
                itemId: '1',
                outcome: 'partial',
                withheld: [
                  {
                    part: 'Resep dan takaran bahan pengolah limbah pabrik, halaman 41 sampai 44',
                    letter: 'b',
                    reason:
                      'Resep itu rahasia dagang perusahaan. Bila dibuka, pesaing dapat menirunya tanpa biaya.',
                  },
                ],
              },
            ],
          },
        ),
      ),
      does(
        7,
        take(6, 'dinas-lingkungan-hidup'),
        {
          ...{ type: 'link_test', agencyId: 'dinas-lingkungan-hidup', itemId: '1' },
          ...{ letter: 'b', test: wasteTest },
        },
        verify('dinas-lingkungan-hidup'),
      ),
      does(8, ...notified()),
    ],
  },
  // Refused as a whole: the case ends with its notice, and the applicant may object.
  'keluhan-rsud': {
    age: 11,
    items: [
      'Berita acara sidang etik tenaga kesehatan RSUD tahun 2024 dan 2025, lengkap dengan nama.',
    ],
    steps: [
      ...named({ forward: 1 }),
      does(
        5,
        ...says('rsud', '', {
          files: 0,
          outcomes: [
            {
              itemId: '1',
              outcome: 'refused',
              letters: ['h'],
              statute: 'UU 14/2008 Pasal 17 huruf h angka 4',
              reason:
                'Berita acara itu memuat hasil evaluasi kemampuan orang-orang tertentu. Jumlah sidang dan jenis sanksinya dapat dibaca dalam laporan tahunan.',
              test: ethicsTest,
            },
          ],
        }),
      ),
      does(6, ...verified('rsud')),
      does(7, ...notified()),
    ],
  },
  // One agency, one item given and one refused.
  'temuan-inspektorat': {
    age: 18,
    items: [
      'Jumlah temuan pemeriksaan dana desa dan yang sudah ditindaklanjuti tahun 2025.',
      'Kertas kerja pemeriksaan khusus jembatan gantung yang sedang berjalan.',
    ],
    steps: [
      ...named({ found_complete: 0, forward: 1 }),
      does(
        6,
        ...says('inspektorat', 'Ikhtisar hasil pengawasan dana desa terlampir.', {
          files: 1,
          outcomes: [
            { itemId: '1', outcome: 'given' },
            {
              itemId: '2',
              outcome: 'refused',
              letters: ['a', 'i'],
              statute: 'UU 14/2008 Pasal 17 huruf a angka 1 dan huruf i',
              reason:
                'Pemeriksaannya belum selesai. Hasil akhirnya diumumkan setelah laporan ditandatangani.',
              test: auditTest,
            },
          ],
        }),
      ),
      does(8, ...verified('inspektorat')),
      does(8, ...notified()),
      ...named({ download: 9 }),
    ],
  },
  'dana-desa': {
    age: 16,
    items: [
      'Rincian belanja dana desa tahun 2025 per kegiatan di setiap desa Kecamatan Bunut Hulu.',
    ],
    steps: [
      ...named({ forward: 0 }),
      does(
        3,
        ...says('dinas-pmd', '', {
          files: 0,
          outcomes: [
            {
              itemId: '1',
              outcome: 'not_held',
              holder: 'Pemerintah desa masing-masing di Kecamatan Bunut Hulu',
              reason:
                'Dinas hanya memegang jumlah per desa; rincian kegiatan ada pada kantor desa.',
            },
          ],
        }),
      ),
      does(4, ...verified('dinas-pmd')),
      does(5, ...notified('Alamat kantor desa dapat ditanyakan di kantor kecamatan.')),
    ],
  },
  pilkades: {
    age: 10,
    items: ['Jadwal tahapan pemilihan kepala desa gelombang berikutnya dan daftar desanya.'],
    steps: [
      ...named({ forward: 1 }),
      does(
        4,
        ...says('dinas-pmd', '', {
          files: 0,
          outcomes: [
            {
              itemId: '1',
              outcome: 'not_documented',
              inDays: 75,
              reason:
                'Jadwalnya masih dibahas bersama DPRD dan belum ditetapkan. Setelah ditetapkan, jadwal diumumkan di portal ini.',
            },
          ],
        }),
      ),
      does(5, ...verified('dinas-pmd')),
      does(6, ...notified()),
    ],
  },
  // Three items at two agencies, each with its own outcome.
  'banjir-data': {
    age: 12,
    items: [
      'Data kejadian banjir per kecamatan tahun 2023 sampai 2025 dan jumlah keluarga terdampak.',
      'Jumlah paket bantuan bagi korban banjir tahun 2025 menurut kecamatan.',
      'Daftar penerima bantuan korban banjir tahun 2025 menurut nama, NIK, dan alamat.',
    ],
    steps: [
      does(
        1,
        take(4),
        forward('bpbd', 'Mohon dijawab butir pertama.', ['1']),
        forward('dinas-sosial', 'Mohon dijawab butir kedua dan ketiga.', ['2', '3']),
      ),
      does(
        4,
        ...says('bpbd', 'Rekapitulasi kejadian banjir terlampir.', {
          files: 1,
          outcomes: [{ itemId: '1', outcome: 'given' }],
        }),
      ),
      does(
        5,
        ...says('dinas-sosial', 'Rekapitulasi paket bantuan menurut kecamatan terlampir.', {
          files: 1,
          outcomes: [
            { itemId: '2', outcome: 'given' },
            {
              itemId: '3',
              outcome: 'refused',
              letters: ['h'],
              statute: 'UU 14/2008 Pasal 17 huruf h angka 3\nUU 27/2022 Pasal 4 ayat (3)',
              reason:
                'Nama beserta NIK dan alamat membuka keadaan keuangan keluarga. Jumlah per kecamatan kami berikan pada butir kedua.',
              test: aidTest,
            },
          ],
        }),
      ),
      does(6, ...verified('bpbd')),
      does(6, ...verified('dinas-sosial')),
      does(7, ...notified()),
      ...named({ download: 9 }),
    ],
  },
  // On paper: paid and fetched.
  apbd: {
    age: 15,
    onPaper: true,
    steps: [
      ...named({ forward: 1, supply: 4, verify: 5 }),
      does(6, ...notified('Salinan siap di loket PPID pada jam layanan.', 48_000)),
      does(8, { type: 'pay' }),
      does(8, { type: 'collect' }),
    ],
  },
  // On paper: waits to be paid.
  'umk-2026': {
    age: 8,
    onPaper: true,
    steps: [
      ...named({ forward: 1, supply: 4, verify: 5 }),
      does(6, ...notified('Salinan dicetak setelah biayanya dibayar.', 9_000)),
    ],
  },
  // The words of a notice are put right by a second letter.
  investasi: {
    age: 17,
    steps: [
      ...named({ forward: 1, supply: 5, verify: 6 }),
      does(6, ...notified('Angka dalam berkas adalah angka triwulan pertama.')),
      does(8, {
        type: 'correct',
        reason: 'Pemberitahuan salah menyebut triwulan; berkasnya benar.',
        note: 'Angka dalam berkas adalah angka semester pertama, bukan triwulan pertama.',
      }),
      ...named({ download: 9 }),
    ],
  },
  // Answered anew: the agency had looked at the wrong year.
  'jumlah-asn': {
    age: 20,
    steps: [
      ...named({ forward: 1, supply: 4, verify: 5, notify: 6, download: 7 }),
      does(9, {
        type: 'reopen',
        itemIds: ['1'],
        reason: 'Berkas yang diberikan adalah statistik tahun lalu; pemohon meminta yang terbaru.',
      }),
      ...named({ forward: 9, supply: 12, verify: 13, notify: 14, download: 15 }),
    ],
  },
  // Gugur: asked once for what was missing, and nothing came.
  homestay: { age: 9, steps: [...named({ ask_completion: 1 }), does(5, { type: 'lapse' })] },
  'wisata-danau': {
    age: 19,
    steps: named({
      ...{ forward: 1, take5: 4, wish_time: 8, extend: 9 },
      ...{ supply_taken: 12, verify: 13, notify: 14, download: 15 },
    }),
  },
  // Nothing came by the last day: the case stays open, and the applicant may object.
  'pelatihan-blk': {
    age: 13,
    steps: [...named({ forward: 2, take5: 6 }), does(11, { type: 'silence' })],
  },
}
