import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import { isWorkingDay } from '../../procedure/calendar/working-calendar.ts'
import { addDays, instantAt, localDateOf } from '../../procedure/dates.ts'
import type {
  DisputeStage,
  Ground,
  GroundDecision,
  Response,
} from '../../procedure/objection/values.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'

/** One thing somebody does to an objection of the demonstration. */
export type ObjectionDoing =
  | { readonly type: 'file'; readonly grounds: readonly Ground[]; readonly position: string }
  | { readonly type: 'forward'; readonly note: string }
  | {
      readonly type: 'answer'
      readonly decision: GroundDecision
      readonly reasons: string
      /** What PPID is told; `items` reopens what was asked. */
      readonly order: {
        readonly what: string
        readonly days: number
        readonly items: boolean
      } | null
    }
  | { readonly type: 'settle'; readonly agreement: string }
  | { readonly type: 'silence' }
  | { readonly type: 'execute'; readonly note: string }
  | { readonly type: 'respond'; readonly response: Response }
  | { readonly type: 'withdraw'; readonly reason: string }
  | { readonly type: 'dispute'; readonly commissionNumber: string }
  | { readonly type: 'move'; readonly stage: DisputeStage; readonly note: string }

export interface ObjectionAction {
  readonly at: Instant
  /** The case of the plan it is about. */
  readonly life: number
  /** Place within the objection, from 0, its filing. */
  readonly order: number
  readonly doing: ObjectionDoing
}

type Step = readonly [workingDaysAgo: number, doing: ObjectionDoing]

const file = (grounds: readonly Ground[], position: string): ObjectionDoing => ({
  type: 'file',
  grounds,
  position,
})
const forward = (note: string): ObjectionDoing => ({ type: 'forward', note })
const upheld = (reasons: string): ObjectionDoing => ({
  type: 'answer',
  decision: 'upheld',
  reasons,
  order: null,
})

// One objection in each main state, on cases whose notice was given by then.
const stories: Readonly<Record<number, readonly Step[]>> = {
  20: [
    [
      2,
      file(
        ['d'],
        'Saya meminta angka per kecamatan, tetapi jawabannya hanya jumlah se-kabupaten. Tanpa rincian kecamatan data itu tidak dapat saya pakai.',
      ),
    ],
  ],
  24: [
    [
      27,
      file(
        ['d'],
        'Yang diberikan adalah laporan tahun sebelumnya. Saya meminta tahun berjalan, seperti tertulis dalam permohonan.',
      ),
    ],
    [25, forward('Laporan tahun berjalan baru selesai setelah permohonan dijawab.')],
  ],
  23: [
    [
      32,
      file(
        ['d'],
        'Berkas yang saya unduh tidak memuat lampiran rinciannya, padahal lampiran itulah yang saya minta.',
      ),
    ],
    [1, { type: 'silence' }],
  ],
  25: [
    [29, file(['d'], 'Menurut saya seharusnya ada data yang lebih rinci dari yang diberikan.')],
    [27, forward('Data yang diberikan adalah satu-satunya yang didokumentasikan.')],
    [
      6,
      upheld(
        'Kami memeriksa arsip dinas. Data yang lebih rinci memang tidak pernah dibuat, sehingga jawaban PPID sudah sesuai dengan yang dikuasai.',
      ),
    ],
  ],
  26: [
    [25, file(['d'], 'Jawabannya berupa uraian singkat, sedangkan saya meminta salinan datanya.')],
    [24, forward('Dinas menjawab dengan uraian karena datanya masih diolah waktu itu.')],
    [
      2,
      {
        type: 'answer',
        decision: 'granted',
        reasons: 'Datanya sudah selesai diolah dan tidak dikecualikan, jadi wajib diberikan.',
        order: { what: 'Berikan salinan data lengkapnya kepada pemohon.', days: 10, items: true },
      },
    ],
  ],
  32: [
    [
      39,
      file(
        ['g'],
        'Jawaban baru datang dua hari kerja setelah batas waktunya, padahal saya membutuhkannya untuk rapat desa.',
      ),
    ],
    [
      22,
      {
        type: 'answer',
        decision: 'granted',
        reasons: 'Keterlambatan itu benar terjadi dan tidak ada perpanjangan yang diberitahukan.',
        order: {
          what: 'Sampaikan permintaan maaf tertulis dan perbaiki penjadwalan jawaban dinas.',
          days: 5,
          items: false,
        },
      },
    ],
    [
      19,
      {
        type: 'execute',
        note: 'Permintaan maaf sudah dikirim, dan jadwal jawaban dinas kini dipantau setiap Senin.',
      },
    ],
    [18, { type: 'respond', response: 'satisfied' }],
  ],
  27: [
    [42, file(['d'], 'Data yang diberikan tidak memuat nama ruas jalannya satu per satu.')],
    [40, forward('Nama ruas tercantum pada peta, bukan pada tabel yang diminta.')],
    [21, upheld('Tabel yang diminta sudah diberikan seluruhnya; peta dapat dilihat di dinas.')],
    [18, { type: 'respond', response: 'to_commission' }],
    [15, { type: 'dispute', commissionNumber: '017/REG-PSI/KI-KB/2026' }],
    [5, { type: 'move', stage: 'mediation', note: 'Mediasi pertama dijadwalkan di Pontianak.' }],
  ],
  28: [
    [30, file(['d'], 'Saya kira lampirannya kurang satu halaman.')],
    [28, { type: 'withdraw', reason: 'Halaman itu ternyata ada di berkas kedua.' }],
  ],
  29: [
    [35, file(['d'], 'Satuan angka dalam tabelnya tidak dijelaskan, sehingga tidak dapat dibaca.')],
    [
      20,
      {
        type: 'settle',
        agreement:
          'Dinas menambahkan keterangan satuan pada tabel dan mengirimkannya kepada pemohon. Pemohon menerima.',
      },
    ],
  ],
  45: [
    [
      3,
      file(
        ['d'],
        'Saya baru sempat membuka jawabannya. Angkanya berbeda dengan yang diumumkan di papan kantor camat.',
      ),
    ],
  ],
}

/** Everything that happens to objections up to `now`. The same day gives the same plan. */
export function planObjections(calendar: WorkingCalendar, now: Instant): ObjectionAction[] {
  const today = localDateOf(now)
  return Object.entries(stories).flatMap(([life, steps]) =>
    steps.map(([ago, doing], order) => ({
      at: instantAt(workingDayBefore(calendar, today, ago), 9 * 60 + 30 + Number(life) + order),
      life: Number(life),
      order,
      doing,
    })),
  )
}

function workingDayBefore(calendar: WorkingCalendar, today: LocalDate, days: number): LocalDate {
  let date = today
  for (let left = days; left > 0; ) {
    date = addDays(date, -1)
    if (isWorkingDay(calendar, date)) left -= 1
  }
  return date
}
