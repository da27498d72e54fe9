import { builtInCalendar } from '../../src/procedure/calendar/working-calendar.ts'
import { instantAt } from '../../src/procedure/dates.ts'
import type { ObjectionCommand } from '../../src/procedure/objection/commands.ts'
import type { EarlierObjection, ObjectionContext } from '../../src/procedure/objection/context.ts'
import { decideObjection } from '../../src/procedure/objection/decide.ts'
import type { ObjectionEvent, Order } from '../../src/procedure/objection/events.ts'
import type { ObjectedRequest } from '../../src/procedure/objection/grounds.ts'
import {
  evolveObjection,
  noObjection,
  type ObjectionState,
} from '../../src/procedure/objection/state.ts'
import type { DisputeStage, Ground, GroundDecision } from '../../src/procedure/objection/values.ts'
import type { Recorded } from '../../src/procedure/request/events.ts'
import type {
  Actor,
  FileRef,
  Instant,
  LocalDate,
  Role,
  TextRef,
} from '../../src/procedure/values.ts'

/** One objection played by named people, for tests of the procedure. */

export const calendar = builtInCalendar()
const person = (id: string, role: Role, agencyId: string | null = null): Actor => ({
  kind: 'person',
  id,
  role,
  agencyId,
})

export const people = {
  sari: person('sari', 'applicant'),
  otherApplicant: person('budi', 'applicant'),
  atasan: person('atasan', 'atasan_ppid'),
  utama: person('utama', 'ppid_utama', 'kominfo'),
  dinkes: person('dinkes', 'ppid_pembantu', 'dinkes'),
  desk: person('desk', 'desk_officer'),
  tim: person('tim', 'tim_pertimbangan'),
  admin: person('admin', 'admin'),
  system: { kind: 'system' } as Actor,
}
export type Who = keyof typeof people

export const words: TextRef = { textId: 'text', digest: 'd1' }
export const file: FileRef = { fileId: 'file', sha256: 'f1', size: 10 }
export const day = (text: string) => text as LocalDate

/** A request refused in part on Thursday 26 November 2026, in time; a hundred rupiah are asked for paper copies. */
export const answered: ObjectedRequest = {
  requestId: 'request',
  applicantId: 'sari',
  itemIds: ['i1', 'i2'],
  registered: true,
  withdrawn: false,
  lapsedOn: null,
  silentAfter: null,
  lateNoticeOn: null,
  lastNoticeOn: day('2026-11-26'),
  outcomes: ['given', 'refused'],
  told: [
    { itemId: 'i1', outcome: 'given' },
    { itemId: 'i2', outcome: 'refused' },
  ],
  fee: 100,
}

/** The same before any notice. */
export const unanswered: ObjectedRequest = {
  ...answered,
  silentAfter: day('2026-12-07'),
  lastNoticeOn: null,
  outcomes: [],
  told: [],
  fee: 0,
}

export const filedOn = day('2026-12-01')
/** Thirty working days after 1 December 2026. */
export const dueOn = day('2027-01-18')

export function contextOf(
  who: Who,
  on: LocalDate = filedOn,
  {
    request = answered,
    earlier = [],
  }: { request?: ObjectedRequest; earlier?: readonly EarlierObjection[] } = {},
): ObjectionContext {
  return { now: instantAt(on, 600), actor: people[who], calendar, request, earlier }
}

export const fileIt = (
  grounds: readonly Ground[] = ['d', 'e'],
  part: Partial<Extract<ObjectionCommand, { type: 'file' }>> = {},
): ObjectionCommand => ({
  type: 'file',
  requestId: 'request',
  applicantId: 'sari',
  channel: 'web',
  grounds,
  position: words,
  proxy: null,
  receivedOn: null,
  ...part,
})
export const register: ObjectionCommand = { type: 'register', number: 'K-001/PPID-KH/XII/2026' }
export const orderOf = (itemIds: readonly string[], days = 10): Order => ({
  itemIds,
  text: words,
  days,
})
export const answer = (
  said: Partial<Record<Ground, GroundDecision>>,
  order: Order | null = null,
): ObjectionCommand => ({
  type: 'answer',
  grounds: Object.entries(said).map(([ground, decision]) => ({
    ground: ground as Ground,
    decision,
    reasons: words,
  })),
  order,
})
export const upheld = answer({ d: 'upheld', e: 'upheld' })
export const granted = answer({ d: 'upheld', e: 'granted' }, orderOf(['i2']))
export const settle: ObjectionCommand = {
  type: 'settle',
  agreement: words,
  order: null,
  signed: true,
}
export const decline: ObjectionCommand = { type: 'decline', reason: words }
export const acceptLate: ObjectionCommand = {
  type: 'accept_late',
  grounds: ['d', 'e'],
  note: words,
}
export const forwardFile: ObjectionCommand = { type: 'forward_file', note: words }
export const markSilent: ObjectionCommand = { type: 'mark_silent' }
export const withdraw: ObjectionCommand = { type: 'withdraw', reason: null }
export const satisfied: ObjectionCommand = {
  type: 'respond',
  response: 'satisfied',
  statement: null,
}
export const toCommission: ObjectionCommand = {
  type: 'respond',
  response: 'to_commission',
  statement: null,
}
export const execute = (
  orderId = '1',
  noticeNumber: string | null = 'S-009',
): ObjectionCommand => ({
  type: 'record_execution',
  orderId,
  noticeNumber,
  note: noticeNumber === null ? words : null,
})
export const disputeOn = (on: string): ObjectionCommand => ({
  type: 'file_dispute',
  commissionNumber: '012/KI-KB/2026',
  on: day(on),
})
export const moveTo = (
  stage: DisputeStage,
  on: string,
  order: Order | null = null,
): ObjectionCommand => ({ type: 'move_dispute', stage, on: day(on), note: words, order })

/** The request once its newest notice gives everything. */
export function givenAnew(request: ObjectedRequest = answered): ObjectedRequest {
  const told = request.itemIds.map((itemId) => ({ itemId, outcome: 'given' as const }))
  return { ...request, told, outcomes: told.map(({ outcome: kind }) => kind) }
}

export type Act = readonly [Who, ObjectionCommand, on?: string]

/** Plays the acts; each on the day it names, or on the day before it. Throws at the first refusal. */
export function play(
  acts: readonly Act[],
  request: ObjectedRequest = answered,
): { readonly state: ObjectionState; readonly log: readonly Recorded<ObjectionEvent>[] } {
  let state = noObjection
  let on = filedOn
  const log: Recorded<ObjectionEvent>[] = []
  for (const [who, command, named] of acts) {
    on = named === undefined ? on : day(named)
    const context = contextOf(who, on, {
      request: command.type === 'record_execution' ? givenAnew(request) : request,
    })
    const decision = decideObjection(state, command, context)
    if (!decision.ok) throw new Error(`${who} ${command.type}: ${decision.code}`)
    for (const event of decision.events) {
      const recorded = { seq: log.length + 1, at: context.now, actor: people[who], event }
      log.push(recorded)
      state = evolveObjection(state, recorded)
    }
  }
  return { state, log }
}

/** The code of a refusal, or `accepted`. */
export function outcome(
  state: ObjectionState,
  [who, command, on = filedOn]: Act,
  options: Parameters<typeof contextOf>[2] = {},
): string {
  const decision = decideObjection(state, command, contextOf(who, day(on), options))
  return decision.ok ? 'accepted' : decision.code
}

export const at = (on: string): Instant => instantAt(day(on), 600)

/** The stations of a usual objection to a notice of 26 November 2026. */
export const registered: readonly Act[] = [
  ['sari', fileIt()],
  ['system', register],
]
export const forwarded: readonly Act[] = [...registered, ['utama', forwardFile, '2026-12-02']]
export const upheldLife: readonly Act[] = [...forwarded, ['atasan', upheld, '2026-12-10']]
export const executing: readonly Act[] = [...forwarded, ['atasan', granted, '2026-12-10']]
export const executed: readonly Act[] = [...executing, ['system', execute(), '2026-12-18']]
export const silent: readonly Act[] = [...registered, ['system', markSilent, '2027-01-19']]
export const late: readonly Act[] = [
  ['sari', fileIt(), '2027-01-14'],
  ['system', register],
]
export const disputed: readonly Act[] = [
  ...upheldLife,
  ['utama', disputeOn('2026-12-15'), '2026-12-16'],
]
