import { requests as words } from '../../../locales/id/requests.ts'
import type { DataOf } from '../../notices/official/data.ts'
import { lettersOf } from '../../notices/official/queries.ts'
import type { LetterSource, OrderedLetter } from '../../notices/official/source.ts'
import { personNames } from '../../people/accounts/people.ts'
import { agencyById } from '../../people/agencies.ts'
import type { Db } from '../../platform/database/connect.ts'
import { deadline } from '../../procedure/calendar/deadline.ts'
import { instantMs, localDateOf } from '../../procedure/dates.ts'
import { extensionDays } from '../../procedure/extension.ts'
import type { LetterKind } from '../../procedure/letters.ts'
import { filingDays } from '../../procedure/objection/values.ts'
import { findAssignment, isReleased } from '../../procedure/request/coverage.ts'
import { feePaid } from '../../procedure/request/fee.ts'
import { answersOf } from '../../procedure/request/outcomes.ts'
import type { Notice } from '../../procedure/request/state.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import { helpAsked } from '../form/help.ts'
import {
  askedOf,
  type CaseAt,
  caseAt,
  causeOf,
  type LetterDataDeps,
  maybeWordsOf,
  wordsOf,
} from './case-at.ts'
import { decidedTests } from './decided-tests.ts'
import { letterFiles, noticeItems } from './notice-items.ts'
import { createRecordIssued, type RecordDeps } from './record.ts'

/** The letters that follow from a request. */
type RequestLetterKind = keyof typeof say

/** UU 14/2008 Pasal 22(7). */
const noticeDays = 10

/** What the letters of requests say, from the log of their case, and how the log learns that they were made. */
export function requestLetterSources(
  deps: LetterDataDeps & RecordDeps,
): Record<RequestLetterKind, LetterSource> {
  const recordIssued = createRecordIssued(deps)
  const source = (kind: RequestLetterKind): LetterSource => ({
    data: async (db: Db, letter: OrderedLetter) =>
      say[kind](await caseAt(deps, db, letter), letter),
    recordIssued,
  })
  return {
    receipt: source('receipt'),
    completion_request: source('completion_request'),
    lapse_note: source('lapse_note'),
    disposition: source('disposition'),
    extension: source('extension'),
    notice: source('notice'),
    refusal_decree: source('refusal_decree'),
    handover: source('handover'),
  }
}

const say = {
  receipt,
  completion_request: completionRequest,
  lapse_note: lapseNote,
  disposition,
  extension,
  notice,
  refusal_decree: refusalDecree,
  handover,
} satisfies Partial<{
  [K in LetterKind]: (at: CaseAt, letter: OrderedLetter) => DataOf<K> | Promise<DataOf<K>>
}>

function receipt(at: CaseAt): DataOf<'receipt'> {
  const { state, calendar, receivedOn } = at
  return {
    ...common('receipt', at),
    party: at.party,
    receivedAt: state.submittedAt ?? at.cause.at,
    channel: state.channel ?? 'web',
    items: askedOf(at),
    purpose: maybeWordsOf(at, state.purpose) ?? '',
    copy: state.copy,
    dueOn: at.dueOn,
    dueEstimated: state.dueEstimated,
    ceilingOn: deadline(calendar, receivedOn, noticeDays + extensionDays).date,
    statusUrl: `${at.baseUrl}/cek-status`,
    statusCode: at.statusCode,
    officer: at.officer,
    needs: helpAsked(at.form, 'id').join('; ') || null,
  }
}

function completionRequest(at: CaseAt): DataOf<'completion_request'> {
  const { missing, text, completeBy } = causeOf(at, 'completion_requested')
  return {
    ...common('completion_request', at),
    ...toApplicant(at),
    ...{ missing, completeBy },
    text: wordsOf(at, text),
    dueOn: at.dueOn,
    caseUrl: caseUrl(at),
  }
}

function lapseNote(at: CaseAt): DataOf<'lapse_note'> {
  const { missing, askedAt } = at.state.completion
  return {
    ...common('lapse_note', at),
    ...toApplicant(at),
    missing,
    askedOn: localDateOf(askedAt ?? at.cause.at),
    completeBy: causeOf(at, 'lapsed').completeBy,
  }
}

async function disposition(at: CaseAt, { subject }: OrderedLetter): Promise<DataOf<'disposition'>> {
  const forwarded = causeOf(at, 'forwarded').assignments.find(
    ({ assignmentId }) => assignmentId === subject,
  )
  if (!forwarded) throw new Error('a disposition belongs to an assignment')
  const { agencyId, itemIds, instruction, answerBy } = forwarded
  const agency = await agencyById(at.db, agencyId)
  return {
    ...common('disposition', at),
    largePrint: false,
    agency: agency?.name ?? agencyId,
    receivedOn: at.receivedOn,
    items: at.state.items
      .filter(({ itemId }) => itemIds.includes(itemId))
      .map(({ text }) => wordsOf(at, text)),
    instruction: maybeWordsOf(at, instruction),
    answerBy,
    dueOn: at.dueOn,
    caseUrl: `${at.baseUrl}/kerja/${at.requestId}`,
  }
}

function extension(at: CaseAt): DataOf<'extension'> {
  const { days, reason, text, dueOn, dueEstimated } = causeOf(at, 'extended')
  const was = at.state.extension.granted?.was ?? at.dueOn
  return {
    ...common('extension', at),
    ...toApplicant(at),
    items: askedOf(at),
    ...{ was, dueOn, dueEstimated, days, reason },
    text: wordsOf(at, text),
    skipped: deadline(at.calendar, was, days).days.flatMap(({ date, reason: why }) =>
      why.kind === 'holiday' ? [{ date, name: why.day.name }] : [],
    ),
  }
}

async function notice(at: CaseAt, { seq }: OrderedLetter): Promise<DataOf<'notice'>> {
  const { state, form } = at
  const standing = state.notices.at(-1)
  if (!standing) throw new Error('a notice follows from a notice')
  const before = state.notices.at(-2) ?? null
  const decree = (await lettersOf(at.db, at.requestId)).findLast(
    (letter) => letter.kind === 'refusal_decree' && letter.seq <= seq,
  )
  const items = await noticeItems(at)
  return {
    ...common('notice', at),
    ...toApplicant(at),
    version: standing.version,
    replaces: before === null ? null : replacedBy(at, { before, standing }),
    asked: askedOf(at),
    items,
    copy: state.copy,
    sending: words.form.send[form.caraMendapatSalinan],
    fee: state.fee.due && { ...state.fee.due, paid: feePaid(state) },
    note: maybeWordsOf(at, standing.note),
    decreeNumber: items.some(({ outcome }) => outcome === 'refused')
      ? (decree?.number ?? null)
      : null,
    caseUrl: caseUrl(at),
    objectionBy: objectionBy(at, standing.at),
  }
}

const noFee = { copying: 0, sending: 0, other: 0 }

function replacedBy(at: CaseAt, { before, standing }: { before: Notice; standing: Notice }) {
  const reopened = at.log.findLast(
    ({ event, at: when }) => event.type === 'reopened' && instantMs(when) >= instantMs(before.at),
  )?.event
  const reason = standing.reason ?? (reopened?.type === 'reopened' ? reopened.reason : null)
  return {
    number: before.number,
    date: localDateOf(before.at),
    reason: maybeWordsOf(at, reason),
  }
}

async function refusalDecree(at: CaseAt): Promise<DataOf<'refusal_decree'>> {
  const { noticeNumber, version } = causeOf(at, 'applicant_notified')
  const refused = at.state.items.flatMap(({ itemId, text }) =>
    answersOf(at.state, itemId).flatMap(({ assignment, outcome }) =>
      outcome.outcome === 'refused' && assignment.releasedIn === version
        ? [{ text: wordsOf(at, text), outcome }]
        : [],
    ),
  )
  const tests = await decidedTests(
    at.db,
    refused.flatMap(({ outcome }) => outcome.testId ?? []),
  )
  return {
    ...common('refusal_decree', at),
    ...toApplicant(at),
    purpose: maybeWordsOf(at, at.state.purpose) ?? '',
    items: refused.map(({ text, outcome }) => ({
      text,
      letters: outcome.letters,
      statute: wordsOf(at, outcome.statute),
      reason: wordsOf(at, outcome.reason),
      test: tests.get(outcome.testId ?? '') ?? null,
    })),
    noticeNumber,
    objectionBy: objectionBy(at, at.cause.at),
  }
}

async function handover(at: CaseAt): Promise<DataOf<'handover'>> {
  const { db, state, cause } = at
  const { actor } = cause
  const byOfficer = actor.kind === 'person' && actor.role !== 'applicant' ? actor.id : null
  const names = await personNames(db, byOfficer === null ? [] : [byOfficer])
  const items = (await noticeItems(at)).filter(
    ({ outcome }) => outcome === 'given' || outcome === 'partial',
  )
  const asked = askedOf(at)
  // What was released once stays in the applicant's hands, though a later answer stands in its place.
  const earlier = state.assignments.filter(
    (one) => isReleased(one) && one.itemIds.every((itemId) => one.anewItemIds.includes(itemId)),
  )
  const listed = items.map(({ ordinal, files }) => ({ text: asked[ordinal - 1] ?? '', files }))
  for (const { assignmentId, itemIds } of earlier) {
    const files = await letterFiles(db, findAssignment(state, assignmentId)?.answer?.files ?? [])
    const at = state.items.findIndex(({ itemId }) => itemIds.includes(itemId))
    if (files.length > 0) listed.push({ text: asked[at] ?? '', files })
  }
  return {
    ...common('handover', at),
    party: at.party,
    noticeNumber: state.noticeNumber ?? '',
    handedOverAt: cause.at,
    way: causeOf(at, 'handed_over').way,
    items: listed,
    fee: feePaid(state) === 0 ? null : { ...(state.fee.due ?? noFee), paid: feePaid(state) },
    officer: names.get(byOfficer ?? '') ?? null,
  }
}

function common<K extends RequestLetterKind>(kind: K, { number, largePrint }: CaseAt) {
  return { kind, caseNumber: number, largePrint }
}

function toApplicant({ party, receivedOn }: CaseAt) {
  return { party, receivedOn }
}

function caseUrl({ baseUrl, requestId }: CaseAt): string {
  return `${baseUrl}/permohonan/${requestId}`
}

/** Last day of an objection to a notice of this moment (UU 14/2008 Pasal 36(1)). */
function objectionBy({ calendar }: CaseAt, at: Instant): LocalDate {
  return deadline(calendar, localDateOf(at), filingDays).date
}
