import { createHash } from 'node:crypto'
import type { SignedIn } from '../../people/viewer.ts'
import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import { isWorkingDay } from '../../procedure/calendar/working-calendar.ts'
import { addDays, instantAt, localDateOf } from '../../procedure/dates.ts'
import { checklistItems, type RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { Actor, CaseId, Instant, LocalDate } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { ownAnswer } from '../../requests/answer-files.ts'
import type { CounterChannel } from '../../requests/counter/counter-form.ts'
import { enterRequest } from '../../requests/counter/enter.ts'
import { readDraft, saveDraft } from '../../requests/drafts/drafts.ts'
import type { HelpKind, WayToObtain } from '../../requests/form/request-form.ts'
import {
  notifyApplicant,
  supplyAnswer,
  takeTask,
  verifyAnswer,
} from '../../requests/officer-commands.ts'
import { askQuestion } from '../../requests/questions/commands.ts'
import type { PlayDeps } from '../lives/play.ts'
import { people } from '../people/names.ts'

/** Who does what at the counter of the demonstration. */
export interface CounterCast {
  readonly officer: SignedIn
  readonly mainOfficer: Actor
}

export interface CounterAction {
  readonly at: Instant
  readonly entry: number
  readonly doing: 'enter' | 'answer' | 'ask'
}

interface Entry {
  /** Place among the invented people. */
  readonly person: number
  readonly channel: CounterChannel
  /** Working days ago it was entered, and days before that it reached the office. */
  readonly ago: number
  readonly lay: number
  readonly items: readonly string[]
  readonly purpose: string
  readonly way: WayToObtain
  readonly help: readonly HelpKind[]
  readonly next: CounterAction['doing'] | null
}

const entries: readonly Entry[] = [
  {
    person: 100,
    channel: 'datang_langsung',
    ago: 6,
    lay: 0,
    items: ['Salinan Peraturan Bupati tentang retribusi pasar yang berlaku tahun 2026'],
    purpose: 'Pegangan pengurus paguyuban pedagang pasar',
    way: 'salinan_hardcopy',
    help: ['huruf_besar'],
    next: 'answer',
  },
  {
    person: 101,
    channel: 'surat',
    ago: 3,
    lay: 2,
    items: [
      'Daftar posyandu di Kecamatan Embaloh Hilir beserta jadwalnya tahun 2026',
      'Jumlah kader posyandu di Kecamatan Embaloh Hilir menurut desa tahun 2026',
    ],
    purpose: 'Penyusunan program desa',
    way: 'salinan_hardcopy',
    help: [],
    next: 'ask',
  },
  {
    person: 102,
    channel: 'telepon',
    ago: 1,
    lay: 0,
    items: ['Jadwal pelayaran dan tarif angkutan sungai Putussibau ke Semitau tahun 2026'],
    purpose: 'Keperluan usaha angkutan',
    way: 'melihat_membaca_mendengar_mencatat',
    help: ['juru_bahasa_isyarat', 'akses_kursi_roda'],
    next: null,
  },
]

/** What happens at the counter, counted back from the start of the demonstration. */
export function planCounter(calendar: WorkingCalendar, startedAt: Instant): CounterAction[] {
  return entries.flatMap(({ ago, next }, entry) => {
    const at = instantAt(workingDaysBefore(calendar, localDateOf(startedAt), ago), 10 * 60 + entry)
    const later = new Date(Date.parse(at) + 3 * 3_600_000).toISOString() as Instant
    return [
      { at, entry, doing: 'enter' as const },
      ...(next ? [{ at: later, entry, doing: next }] : []),
    ]
  })
}

function workingDaysBefore(calendar: WorkingCalendar, from: LocalDate, days: number): LocalDate {
  let date = from
  for (let left = days; left > 0; ) {
    date = addDays(date, -1)
    if (isWorkingDay(calendar, date)) left -= 1
  }
  return date
}

/** Plays one action through the commands behind the pages; one that was played before a kill is left as it is. */
export async function playCounter(
  deps: PlayDeps,
  { action, cast }: { readonly action: CounterAction; readonly cast: CounterCast },
): Promise<void> {
  const then = { ...deps, clock: () => action.at }
  switch (action.doing) {
    case 'enter':
      return enter(then, { action, officer: cast.officer })
    case 'answer':
      return answer(then, { requestId: await entered(then, action, cast), cast })
    case 'ask':
      return ask(then, { requestId: await entered(then, action, cast), cast })
  }
}

async function enter(
  deps: PlayDeps,
  { action, officer }: { readonly action: CounterAction; readonly officer: SignedIn },
): Promise<void> {
  const entry = entries[action.entry]
  const person = people[entry?.person ?? -1]
  if (!entry || !person) throw new Error('the counter has no such entry')
  const draftId = draftIdOf(action.entry)
  const { address } = person
  await saveDraft(deps.db, deps.identityKey, {
    ...{ draftId, personId: officer.id, identityId: null },
    fields: {
      nama: person.fullName,
      jalan: address.street,
      desa: address.village,
      kecamatan: address.district,
      kabupaten: address.regency,
      provinsi: address.province,
      kodePos: address.postalCode,
      pekerjaan: person.occupation,
      telepon: '0812 0000 0000',
      rincian: entry.items,
      tujuan: entry.purpose,
      caraMemperoleh: entry.way,
      caraMendapatSalinan: 'ambil_langsung',
      bantuan: entry.help,
      kebutuhanKhusus: '',
      persetujuan: ['data_pribadi', 'benar', 'penggunaan_sah'],
    },
    counter: {
      saluran: entry.channel,
      diterima: addDays(localDateOf(action.at), -entry.lay),
      surel: '',
      kartuDilihat: true,
    },
    pending: { nik: person.nik, scan: null },
    times: { formOpenedAt: action.at, searchStartedAt: null, portalAnswerMs: null },
    at: action.at,
  })
  const done = await enterRequest(deps, { officer, draftId, seenAt: null })
  if (done.kind !== 'done') throw new Error(`the counter could not enter it: ${done.kind}`)
}

/** PPID Utama holds it itself: a copy on paper that waits to be paid for and fetched. */
async function answer(
  deps: PlayDeps,
  { requestId, cast }: { readonly requestId: CaseId; readonly cast: CounterCast },
): Promise<void> {
  const on = { requestId, actor: cast.mainOfficer, seenVersion: null }
  for (;;) {
    const { tasks, notices } = replay(await loadEvents<RequestEvent>(deps.db, requestId))
    const [open] = tasks
    if (!open || notices.length > 0) return
    const assignmentId = open.task.assignmentId ?? ''
    if (open.takenBy === null) await takeTask(deps, { ...on, task: open.task, takeOver: false })
    else if (open.task.step === 4)
      await supplyAnswer(deps, {
        ...on,
        assignmentId: ownAnswer,
        text: 'Salinan peraturan yang diminta, 12 halaman, sudah disiapkan di loket.',
        entryIds: [],
      })
    else if (open.task.step === 6)
      await verifyAnswer(deps, { ...on, assignmentId, checklist: checklistItems, publishAs: null })
    else
      await notifyApplicant(deps, {
        ...on,
        note: '',
        fee: { copying: 6_000, sending: 0, other: 0 },
      })
  }
}

async function ask(
  deps: PlayDeps,
  { requestId, cast }: { readonly requestId: CaseId; readonly cast: CounterCast },
): Promise<void> {
  const { questions } = replay(await loadEvents<RequestEvent>(deps.db, requestId))
  if (questions.length > 0) return
  await askQuestion(deps, {
    ...{ requestId, actor: cast.mainOfficer, seenVersion: null, assignmentId: null },
    text: 'Apakah jadwal tiga bulan terakhir cukup, atau sepanjang tahun 2026?',
  })
}

async function entered(
  deps: PlayDeps,
  { entry }: CounterAction,
  { officer }: CounterCast,
): Promise<CaseId> {
  const wanted = { draftId: draftIdOf(entry), personId: officer.id }
  const draft = await readDraft(deps.db, deps.identityKey, wanted)
  if (!draft?.requestId) throw new Error(`entry ${entry} of the counter was not made`)
  return draft.requestId
}

function draftIdOf(entry: number): string {
  const hex = createHash('sha256').update(`demo counter ${entry}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
