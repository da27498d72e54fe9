import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { TestDeps } from '../../catalogue/exemption/act.ts'
import { loadTestFacts } from '../../catalogue/exemption/facts.ts'
import { type FileDeps, isRefusal, receiveFile } from '../../documents/receive-file.ts'
import { recordSentRange } from '../../documents/sent-ranges.ts'
import { newestIdentity } from '../../people/identity/identities.ts'
import { addDays, localDateOf } from '../../procedure/dates.ts'
import { releasedFiles } from '../../procedure/request/coverage.ts'
import { checklistItems, type RequestEvent, type TaskKey } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { questionsForOffice } from '../../procedure/request/questions.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { Actor, CaseId, Instant } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { vouchText } from '../../records/texts.ts'
import { type Acted, act } from '../../requests/act.ts'
import { addPendingFile, ownAnswer } from '../../requests/answer-files.ts'
import { acknowledgeAnswer, handOver, withdrawRequest } from '../../requests/applicant-commands.ts'
import { handOverCopies, recordPayment } from '../../requests/counter/commands.ts'
import { saveDraft } from '../../requests/drafts/drafts.ts'
import {
  confirmComplete,
  correctNotice,
  extendNotice,
  linkTest,
  proposeExtension,
  reopenItems,
  requestCompletion,
} from '../../requests/law-commands.ts'
import {
  forwardRequest,
  notifyApplicant,
  type PublishAs,
  recallForward,
  returnByUnit,
  sendBackAnswer,
  supplyAnswer,
  takeTask,
  verifyAnswer,
} from '../../requests/officer-commands.ts'
import type { OutcomeDraft } from '../../requests/outcome-drafts.ts'
import { answerQuestion, askQuestion } from '../../requests/questions/commands.ts'
import { type SubmitDeps, submitDraft } from '../../requests/submit.ts'
import type { DemoDocument } from '../documents/content.ts'
import { demoDocuments } from '../documents/documents.ts'
import { renderDocument } from '../documents/render.ts'
import type { TestCast } from '../exemption/play.ts'
import type { DemoPerson } from '../people/names.ts'
import type { RequestText } from '../requests/texts.ts'
import type { Doing, LifeAction, SaidOf } from './actions.ts'
import { isPortals } from './plan.ts'

/** Who is who in the database. */
export interface Cast {
  readonly applicant: (life: number) => { readonly id: string; readonly person: DemoPerson }
  readonly mainOfficer: Actor
  readonly agencyOfficer: (agencyId: string) => Actor
  /** Whoever weighs consequence tests. */
  readonly forTests: TestCast
}

export type PlayDeps = SubmitDeps & FileDeps & Pick<TestDeps, 'office' | 'baseUrl'>

/** The draft of a life: the same on every start, so a seed that was killed goes on where it stopped. */
export function draftIdOf(life: number): string {
  const hex = createHash('sha256').update(`demo draft ${life}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Plays one action through the commands the pages use, at the action's own time.
 * @throws Error when the procedure refuses it: the plan is then wrong.
 */
export async function playAction(deps: PlayDeps, cast: Cast, action: LifeAction): Promise<void> {
  const then = { ...deps, loadTests: loadTestFacts, clock: () => action.at }
  const { doing, life, text } = action
  if (doing.type === 'submit') return submit(then, cast, { life, doing, at: action.at })
  const requestId = await requestOf(deps, life)
  const log = await loadEvents<RequestEvent>(deps.db, requestId)
  const state = replay(log)
  // Each action but the first is one event, and the first is two: what is there already was played before a kill.
  const played = log.filter(({ event }) => !isBeside(event)).length
  if (isPortals(doing) ? wasDone(state) : played > action.order + 1) return
  const acted = await carryOut(then, cast, { doing, text, requestId, state })
  if (acted && acted.kind !== 'done')
    throw new Error(
      `demo life ${life}, ${doing.type}: ${acted.kind === 'refused' ? acted.refusal.code : acted.kind}`,
    )
}

// What the portal adds by itself.
const besideActions: readonly RequestEvent['type'][] = [
  'letter_numbered',
  'letter_issued',
  'silence_marked',
  'lapsed',
  'due_recalculated',
]

function isBeside(event: RequestEvent): boolean {
  const { type } = event
  return besideActions.includes(type) || (type === 'handed_over' && event.way === 'notice')
}

function wasDone({ silentSince, status }: RequestState): boolean {
  return silentSince !== null || status !== 'open'
}

/** The request of a life that was submitted. */
export async function requestOf(deps: PlayDeps, life: number): Promise<CaseId> {
  const row = await deps.db
    .selectFrom('drafts')
    .select('request_id')
    .where('draft_id', '=', draftIdOf(life))
    .executeTakeFirst()
  if (!row?.request_id) throw new Error(`demo life ${life} was not submitted`)
  return row.request_id
}

async function submit(
  deps: PlayDeps,
  cast: Cast,
  { life, doing, at }: { life: number; doing: Extract<Doing, { type: 'submit' }>; at: Instant },
): Promise<void> {
  const { id: personId, person } = cast.applicant(life)
  const before = (minutes: number) =>
    new Date(Date.parse(at) - minutes * 60_000).toISOString() as Instant
  await saveDraft(deps.db, deps.identityKey, {
    draftId: draftIdOf(life),
    personId,
    identityId: await newestIdentity(deps.db, personId),
    at,
    fields: fieldsOf(person, doing),
    times: {
      formOpenedAt: before(doing.formMinutes),
      searchStartedAt: before(doing.formMinutes + doing.searchMinutes),
      portalAnswerMs: 8 + (life % 17),
    },
  })
  const actor: Actor = { kind: 'person', id: personId, role: 'applicant', agencyId: null }
  const submitted = await submitDraft(deps, { personId, draftId: draftIdOf(life), actor })
  if (submitted.kind !== 'done')
    throw new Error(`demo life ${life} could not be submitted: ${submitted.kind}`)
}

function fieldsOf(
  person: DemoPerson,
  { text, items, onPaper }: Extract<Doing, { type: 'submit' }>,
) {
  const { address } = person
  return {
    nama: person.fullName,
    jalan: address.street,
    desa: address.village,
    kecamatan: address.district,
    kabupaten: address.regency,
    provinsi: address.province,
    kodePos: address.postalCode,
    pekerjaan: person.occupation,
    telepon: '',
    rincian: items ?? [text.asks],
    tujuan: text.purpose,
    caraMemperoleh: onPaper ? 'salinan_hardcopy' : 'salinan_softcopy',
    caraMendapatSalinan: onPaper ? 'ambil_langsung' : 'unduh_portal',
    bantuan: [],
    kebutuhanKhusus: '',
    persetujuan: ['data_pribadi', 'benar', 'penggunaan_sah'],
  }
}

interface Scene {
  readonly doing: Exclude<Doing, { type: 'submit' }>
  readonly text: RequestText
  readonly requestId: CaseId
  readonly state: RequestState
}

async function carryOut(
  deps: PlayDeps,
  cast: Cast,
  { doing, text, requestId, state }: Scene,
): Promise<Acted | null> {
  const main = { requestId, actor: cast.mainOfficer, seenVersion: null }
  const of = (agencyId: string | null) => ({
    requestId,
    seenVersion: null,
    actor: agencyId === null ? cast.mainOfficer : cast.agencyOfficer(agencyId),
    assignmentId: newestOf(state, agencyId),
  })
  switch (doing.type) {
    case 'take': {
      const task: TaskKey = {
        step: doing.step,
        assignmentId: doing.step === 5 || doing.step === 6 ? newestOf(state, doing.agencyId) : null,
      }
      const actor =
        doing.step === 5 && doing.agencyId !== null
          ? cast.agencyOfficer(doing.agencyId)
          : cast.mainOfficer
      return takeTask(deps, { requestId, actor, seenVersion: null, task, takeOver: false })
    }
    case 'forward':
      return forwardRequest(deps, {
        ...main,
        agencyIds: doing.agencyIds,
        instruction: doing.instruction,
        itemIds: doing.itemIds,
      })
    case 'return':
      return returnByUnit(deps, { ...of(doing.agencyId), reason: doing.reason })
    case 'recall':
      return recallForward(deps, {
        ...main,
        assignmentId: newestOf(state, doing.agencyId),
        reason: doing.reason,
      })
    case 'supply':
      return supply(deps, {
        doing,
        text,
        requestId,
        on: doing.agencyId === null ? { ...main, assignmentId: ownAnswer } : of(doing.agencyId),
      })
    case 'send_back':
      return sendBackAnswer(deps, {
        ...main,
        assignmentId: newestOf(state, doing.agencyId),
        reason: doing.reason,
      })
    case 'verify': {
      const assignmentId = newestOf(state, doing.agencyId)
      return verifyAnswer(deps, {
        ...main,
        assignmentId,
        checklist: checklistItems,
        publishAs: doing.publish ? publicationOf(text, doing.agencyId) : null,
      })
    }
    case 'notify':
      return notifyApplicant(deps, {
        ...main,
        note: doing.note,
        fee: doing.fee === null ? null : { copying: doing.fee, sending: 0, other: 0 },
      })
    case 'link_test':
      return linkTest(deps, {
        ...main,
        assignmentId: newestOf(state, doing.agencyId),
        ...{ itemId: doing.itemId, letter: doing.letter },
        testId: await testNamed(deps, doing.test),
      })
    case 'correct':
      return correctNotice(deps, { ...main, reason: doing.reason, note: doing.note })
    case 'reopen':
      return reopenItems(deps, {
        ...main,
        ...{ itemIds: doing.itemIds, objectionId: null, reason: doing.reason },
      })
    case 'pay':
      return recordPayment(deps, { ...main, way: 'cash' })
    case 'collect':
      return handOverCopies(deps, { ...main, way: 'collected' })
    case 'lapse':
    case 'silence':
      return act(deps, {
        ...{ requestId, actor: { kind: 'system' }, seenVersion: null },
        command: async () => ({ type: doing.type === 'lapse' ? 'lapse' : 'mark_silent' }),
      })
    case 'download':
      return download(deps, { requestId, state, share: doing.share })
    case 'acknowledge':
    case 'withdraw': {
      const on = applicantOf(requestId, state)
      return doing.type === 'withdraw'
        ? withdrawRequest(deps, { ...on, reason: doing.reason })
        : acknowledgeAnswer(deps, on)
    }
    case 'elapse':
      return handOver(deps, requestId, 'elapsed')
    case 'found_complete':
      return confirmComplete(deps, main)
    case 'ask_completion':
      return requestCompletion(deps, { ...main, missing: ['items'], text: doing.words })
    case 'complete': {
      const words = { streamId: requestId, kind: 'completion', body: doing.words }
      return act(deps, {
        ...applicantOf(requestId, state),
        command: async (trx) => ({
          type: 'complete',
          text: await vouchText(trx, words),
          files: [],
          identityRenewed: false,
        }),
      })
    }
    case 'ask': {
      const asker = doing.agencyId === null ? null : of(doing.agencyId)
      return askQuestion(deps, {
        ...(asker ?? applicantOf(requestId, state)),
        text: doing.words,
        assignmentId: asker?.assignmentId ?? null,
      })
    }
    case 'reply': {
      const question = questionsForOffice(state).at(-1)
      if (!question) throw new Error('only a question is answered')
      const { questionId } = question
      return answerQuestion(deps, { ...main, questionId, text: doing.words })
    }
    case 'wish_time':
      return proposeExtension(deps, {
        ...of(doing.agencyId),
        reason: 'not_yet_held',
        text: doing.words,
      })
    case 'extend':
      return extendNotice(deps, {
        ...main,
        days: doing.days,
        reason: 'not_yet_held',
        text: doing.words,
      })
  }
}

function applicantOf(requestId: CaseId, { applicantId }: RequestState) {
  if (applicantId === null) throw new Error('a submitted request has an applicant')
  const actor: Actor = { kind: 'person', id: applicantId, role: 'applicant', agencyId: null }
  return { requestId, actor, seenVersion: null }
}

function newestOf(state: RequestState, agencyId: string | null): string {
  const found = state.assignments.findLast((assignment) => assignment.agencyId === agencyId)
  if (!found) throw new Error(`no assignment of ${agencyId ?? 'PPID Utama'}`)
  return found.assignmentId
}

async function supply(
  deps: PlayDeps,
  {
    doing,
    text,
    requestId,
    on,
  }: {
    doing: Extract<Doing, { type: 'supply' }>
    text: RequestText
    requestId: CaseId
    on: { requestId: CaseId; actor: Actor; seenVersion: null; assignmentId: string }
  },
): Promise<Acted> {
  const holder = on.assignmentId
  await deps.db
    .deleteFrom('pending_files')
    .where('request_id', '=', requestId)
    .where('holder', '=', holder)
    .execute()
  if (doing.files > 0) {
    const fileId = await uploadAnswer(deps, {
      text,
      agencyId: doing.agencyId,
      uploadedBy: on.actor.kind === 'person' ? on.actor.id : null,
    })
    await deps.db.transaction().execute((trx) => addPendingFile(trx, { requestId, holder, fileId }))
  }
  const outcomes = doing.outcomes && (await outcomesOf(deps, doing.outcomes))
  return supplyAnswer(deps, { ...on, text: doing.words ?? text.answer, entryIds: [], outcomes })
}

function outcomesOf(deps: PlayDeps, said: readonly SaidOf[]): Promise<OutcomeDraft[]> {
  return Promise.all(
    said.map(async (one): Promise<OutcomeDraft> => {
      switch (one.outcome) {
        case 'refused': {
          const { test, ...words } = one
          return { ...words, testId: await testNamed(deps, test) }
        }
        case 'not_documented': {
          const { inDays, ...words } = one
          return { ...words, availableOn: addDays(localDateOf(deps.clock()), inDays) }
        }
        default:
          return one
      }
    }),
  )
}

async function testNamed({ db }: PlayDeps, title: string): Promise<string> {
  const { test_id } = await db
    .selectFrom('exemption_tests')
    .select('test_id')
    .where('title', '=', title)
    .executeTakeFirstOrThrow()
  return test_id
}

// An agency answers with a document of its own, as the demonstration's agencies write them.
function documentFor(text: RequestText, agencyId: string | null): DemoDocument {
  const own = demoDocuments().filter(
    (document) => document.agencyId === (agencyId ?? text.agencyId),
  )
  const document = own[text.key.length % own.length]
  if (!document) throw new Error(`${agencyId} has no document`)
  return document
}

async function uploadAnswer(
  deps: PlayDeps,
  {
    text,
    agencyId,
    uploadedBy,
  }: { text: RequestText; agencyId: string | null; uploadedBy: string | null },
): Promise<string> {
  const document = documentFor(text, agencyId)
  const stored = await receiveFile(deps, {
    stream: Readable.from([await renderDocument(document)]),
    fileName: `jawaban-${agencyId ?? 'ppid'}-${text.key}.${document.format}`,
    uploadedBy,
    allow: ['pdf', 'xlsx', 'csv'],
    maxBytes: 10_000_000,
  })
  if (isRefusal(stored))
    throw new Error(`an answer of the demonstration was refused: ${stored.refused}`)
  return stored.fileId
}

// The words of the officer who opens an answer: what it holds, nothing of who asked.
function publicationOf(text: RequestText, agencyId: string | null): PublishAs {
  const { title, summary, topic } = documentFor(text, agencyId)
  return { title: `${title} (dibuka dari permohonan)`, summary, category: 'setiap_saat', topic }
}

async function download(
  deps: PlayDeps,
  { requestId, state, share }: { requestId: CaseId; state: RequestState; share: number },
): Promise<Acted | null> {
  for (const { fileId, size } of releasedFiles(state))
    await recordSentRange(deps.db, {
      streamId: requestId,
      fileId,
      start: 0,
      end: Math.floor(size * share),
      size,
    })
  return share === 1 ? handOver(deps, requestId, 'downloaded') : null
}
