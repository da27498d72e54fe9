import { dueMovedLetter } from '../notices/letters/calendar.tsx'
import { answerSentBackLetter, requestForwardedLetter } from '../notices/letters/officer.tsx'
import {
  answerReadyLetter,
  caseClosedLetter,
  requestReceivedLetter,
  requestWithdrawnLetter,
} from '../notices/letters/request.tsx'
import { findChange } from '../office/calendar.ts'
import { agencyById } from '../people/agencies.ts'
import type { Trx } from '../platform/database/connect.ts'
import { findAssignment, releasedFiles } from '../procedure/request/coverage.ts'
import type { EventOf, HandoverWay, Recorded, RequestEvent } from '../procedure/request/events.ts'
import type { RequestState } from '../procedure/request/state.ts'
import type { AgencyId, CaseId, TextRef } from '../procedure/values.ts'
import { formatBytes } from '../ui/amounts.ts'
import type { React } from './act.ts'
import { fixAnswerFiles, reopenAnswerFiles } from './answer-files.ts'
import { tellNews } from './news.ts'
import { orderRequestLetters } from './official/order.ts'
import { type Happening, type TellDeps, tellAgency, tellApplicant, textOf } from './tell.ts'

/**
 * What follows from each event of a request, in the same transaction: files move with their answer, people are told,
 * letters are ordered.
 */
export function createReact(deps: TellDeps): React {
  return async (trx, happened) => {
    const { requestId, state, events } = happened
    for (const recorded of events) await follow(deps, trx, { requestId, state, recorded })
    return orderRequestLetters(trx, happened)
  }
}

async function follow(
  deps: TellDeps,
  trx: Trx,
  {
    requestId,
    state,
    recorded,
  }: { requestId: CaseId; state: RequestState; recorded: Recorded<RequestEvent> },
): Promise<void> {
  const { event, at } = recorded
  const here: Happening = { requestId, state, at }
  switch (event.type) {
    case 'registered':
      return tellApplicant(deps, trx, here, 'request_received', (letter) =>
        requestReceivedLetter({ ...letter, receivedAt: at, ...dueOf(state) }),
      )
    case 'forwarded':
      for (const { agencyId, instruction } of event.assignments)
        await tellForwarded(deps, trx, here, { agencyId, instruction })
      return
    case 'answer_supplied':
      return fixAnswerFiles(trx, {
        requestId,
        assignmentId: event.assignmentId,
        by: event.by,
        files: event.files,
      })
    case 'answer_sent_back':
      await reopenAnswerFiles(trx, event.assignmentId)
      return tellSentBack(deps, trx, here, event)
    case 'applicant_notified':
      return tellReady(deps, trx, here)
    case 'handed_over': {
      const { way } = event
      // The notice said it all a moment ago.
      if (way === 'notice') return
      return tellApplicant(deps, trx, here, 'case_closed', (letter) =>
        caseClosedLetter({ ...letter, closedAt: at, how: closings[way] }),
      )
    }
    case 'withdrawn':
      return tellApplicant(deps, trx, here, 'request_withdrawn', (letter) =>
        requestWithdrawnLetter({ ...letter, withdrawnAt: at }),
      )
    case 'due_recalculated':
      return tellDueMoved(deps, trx, here, event)
    case 'completion_requested':
    case 'completed':
    case 'lapsed':
    case 'question_asked':
    case 'question_answered':
    case 'extension_proposed':
    case 'extended':
    case 'silence_marked':
    case 'notice_corrected':
    case 'reopened':
      return tellNews(deps, trx, here, event)
    case 'submitted':
    case 'task_taken':
    case 'forward_recalled':
    case 'returned_by_unit':
    case 'answer_verified':
    case 'completeness_confirmed':
    case 'test_linked':
    case 'fee_paid':
    case 'letter_numbered':
    case 'letter_issued':
      return
  }
}

const closings = {
  downloaded: 'downloaded',
  acknowledged: 'confirmed',
  elapsed: 'lapsed',
  collected: 'collected',
  sent: 'sent',
} as const satisfies Record<Exclude<HandoverWay, 'notice'>, string>

function dueOf({ dueOn, dueEstimated }: RequestState) {
  if (dueOn === null) throw new Error('a submitted request has a due date')
  return { dueOn, dueEstimated }
}

async function tellReady(deps: TellDeps, trx: Trx, here: Happening): Promise<void> {
  const ids = releasedFiles(here.state).map((file) => file.fileId)
  const files =
    ids.length === 0
      ? []
      : await trx.selectFrom('files').select(['name', 'size']).where('file_id', 'in', ids).execute()
  return tellApplicant(deps, trx, here, 'answer_ready', (letter) =>
    answerReadyLetter({
      ...letter,
      closed: here.state.status === 'handed_over',
      files: files.map(({ name, size }) => `${name} (${formatBytes(size, letter.locale)})`),
    }),
  )
}

// Who waits hears of another last day, and of an estimate that became certain; of inner targets nobody outside does.
async function tellDueMoved(
  deps: TellDeps,
  trx: Trx,
  here: Happening,
  { changeId, was, answerBy }: EventOf<'due_recalculated'>,
): Promise<void> {
  const { dueOn, dueEstimated } = dueOf(here.state)
  if (dueOn === was && answerBy.length > 0) return
  const reason = (await findChange(trx, changeId))?.reason ?? ''
  const promisedOn = here.state.promisedOn ?? dueOn
  return tellApplicant(deps, trx, here, 'due_moved', (letter) =>
    dueMovedLetter({ ...letter, reason, was, dueOn, dueEstimated, promisedOn }),
  )
}

async function tellForwarded(
  deps: TellDeps,
  trx: Trx,
  here: Happening,
  { agencyId, instruction }: { agencyId: AgencyId; instruction: TextRef | null },
): Promise<void> {
  const agency = await agencyById(trx, agencyId)
  const words = await textOf(trx, instruction)
  await tellAgency(deps, trx, here, { agencyId, kind: 'request_forwarded_to_agency' }, (letter) =>
    requestForwardedLetter({ ...letter, agency: agency?.name ?? agencyId, instruction: words }),
  )
}

async function tellSentBack(
  deps: TellDeps,
  trx: Trx,
  here: Happening,
  { assignmentId, reason }: { assignmentId: string; reason: TextRef },
): Promise<void> {
  const agencyId = findAssignment(here.state, assignmentId)?.agencyId ?? null
  // PPID Utama sent its own answer back: its queue shows it.
  if (agencyId === null) return
  const words = await textOf(trx, reason)
  await tellAgency(deps, trx, here, { agencyId, kind: 'answer_sent_back' }, (letter) =>
    answerSentBackLetter({ ...letter, reason: words }),
  )
}
