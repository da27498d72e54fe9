import { randomUUID } from 'node:crypto'
import { publishAnswer } from '../catalogue/commands.ts'
import { rememberAnswered } from '../catalogue/suggest.ts'
import { mainAgencyId } from '../people/agencies.ts'
import type { Trx } from '../platform/database/connect.ts'
import { localDateOf, yearOf } from '../procedure/dates.ts'
import { registrationNumber } from '../procedure/registration.ts'
import { findAssignment, uncoveredItems } from '../procedure/request/coverage.ts'
import { checklistItems, type Fee, type TaskKey } from '../procedure/request/events.ts'
import type { Assignment } from '../procedure/request/state.ts'
import type { Actor, AgencyId, CaseId, Instant } from '../procedure/values.ts'
import { allotNumber } from '../records/numbers.ts'
import { vouchText } from '../records/texts.ts'
import { type ActDeps, type Acted, act } from './act.ts'
import { ownAnswer, pendingFileRefs } from './answer-files.ts'
import { type OutcomeDraft, vouchOutcomes } from './outcome-drafts.ts'

/** Who acts on which case, and what they saw of it (the form's hidden version). */
export interface On {
  readonly requestId: CaseId
  readonly actor: Actor
  readonly seenVersion: number | null
}

/** The button "Kerjakan": the clock of waiting ends, that of handling begins. */
export function takeTask(
  deps: ActDeps,
  on: On & { task: TaskKey; takeOver: boolean },
): Promise<Acted> {
  const { task, takeOver } = on
  return act(deps, { ...on, command: async () => ({ type: 'take_task', task, takeOver }) })
}

/** Disposisi of items that nobody holds to one or more agencies, with an instruction of PPID Utama. */
export function forwardRequest(
  deps: ActDeps,
  on: On & {
    agencyIds: readonly AgencyId[]
    instruction: string
    /** Those to forward; without them, all that nobody has. */
    itemIds?: readonly string[] | undefined
  },
): Promise<Acted> {
  return act(deps, {
    ...on,
    command: async (trx, state) => {
      const open = uncoveredItems(state).map((item) => item.itemId)
      const waiting = open.length > 0 ? open : state.items.map((item) => item.itemId)
      const itemIds = on.itemIds && on.itemIds.length > 0 ? on.itemIds : waiting
      const instruction = await optionalText(trx, {
        streamId: on.requestId,
        kind: 'instruction',
        body: on.instruction,
      })
      return {
        type: 'forward',
        assignments: on.agencyIds.map((agencyId) => ({
          assignmentId: randomUUID(),
          agencyId,
          itemIds,
          instruction,
        })),
      }
    },
  })
}

/** Takes a wrong disposisi back before its answer came. */
export function recallForward(
  deps: ActDeps,
  on: On & { assignmentId: string; reason: string },
): Promise<Acted> {
  return act(deps, { ...on, command: withReason(on, 'recall_forward') })
}

/** The unit returns what is not its field. */
export function returnByUnit(
  deps: ActDeps,
  on: On & { assignmentId: string; reason: string },
): Promise<Acted> {
  return act(deps, { ...on, command: withReason(on, 'return_by_unit') })
}

/** The verifier sends an answer back to whoever gave it. */
export function sendBackAnswer(
  deps: ActDeps,
  on: On & { assignmentId: string; reason: string },
): Promise<Acted> {
  return act(deps, { ...on, command: withReason(on, 'send_back_answer') })
}

function withReason(
  on: On & { assignmentId: string; reason: string },
  type: 'recall_forward' | 'return_by_unit' | 'send_back_answer',
) {
  return async (trx: Trx) => {
    const reason = await vouchText(trx, { streamId: on.requestId, kind: type, body: on.reason })
    return { type, assignmentId: on.assignmentId, reason } as const
  }
}

/**
 * Supplies the answer of an assignment, or of PPID Utama itself (`ownAnswer`): the files uploaded for it so far, a text,
 * published entries, at least one of them. Of the files only those in `seenFiles`, where the officer was shown a list.
 */
export function supplyAnswer(
  deps: ActDeps,
  on: On & {
    assignmentId: string
    text: string
    entryIds: readonly string[]
    /** What is said of each item; without it, that everything is given. */
    outcomes?: readonly OutcomeDraft[] | undefined
    seenFiles?: readonly string[] | undefined
  },
): Promise<Acted> {
  return act(deps, {
    ...on,
    command: async (trx, state) => {
      const known = state.assignments.find(
        (assignment) => assignment.assignmentId === on.assignmentId,
      )
      const open = uncoveredItems(state).map((item) => item.itemId)
      return {
        type: 'supply_answer',
        assignmentId: on.assignmentId === ownAnswer ? randomUUID() : on.assignmentId,
        outcomes: on.outcomes
          ? await vouchOutcomes(trx, on.requestId, on.outcomes)
          : (known?.itemIds ?? open).map((itemId) => ({ itemId, outcome: 'given' })),
        files: await pendingFileRefs(trx, {
          requestId: on.requestId,
          holder: on.assignmentId,
          seen: on.seenFiles,
        }),
        text: await optionalText(trx, { streamId: on.requestId, kind: 'answer', body: on.text }),
        entryIds: on.entryIds,
      }
    },
  })
}

/** The words under which a verified answer is opened to everybody: the officer's own, nothing of the applicant. */
export interface PublishAs {
  readonly title: string
  readonly summary: string
  readonly category: 'berkala' | 'serta_merta' | 'setiap_saat'
  readonly topic: string
}

/** What an officer confirmed of an answer; with `publishAs` it is also opened as published information. */
export function verifyAnswer(
  deps: ActDeps,
  on: On & { assignmentId: string; checklist: readonly string[]; publishAs: PublishAs | null },
): Promise<Acted> {
  const { assignmentId, publishAs } = on
  const checklist = checklistItems.filter((item) => on.checklist.includes(item))
  return act(deps, {
    ...on,
    command: async () => ({
      type: 'verify_answer',
      assignmentId,
      checklist,
      publish: publishAs !== null,
    }),
    after: async (trx, state) => {
      const verified = findAssignment(state, assignmentId)
      if (!verified) throw new Error('a verified assignment is part of its case')
      if (publishAs)
        await openAnswer(trx, { verified, publishAs, at: deps.clock(), actor: on.actor })
      await rememberAnswer(trx, { requestId: on.requestId, agencyId: verified.agencyId })
    },
  })
}

async function openAnswer(
  trx: Trx,
  {
    verified,
    publishAs,
    at,
    actor,
  }: { verified: Assignment; publishAs: PublishAs; at: Instant; actor: Actor },
): Promise<void> {
  await publishAnswer(trx, {
    ...publishAs,
    agencyId: verified.agencyId ?? (await mainAgencyId(trx)),
    year: yearOf(localDateOf(at)),
    files: verified.answer?.files.map((file) => file.fileId) ?? [],
    publishedAt: at,
    actor,
  })
}

// What an agency has answered helps to suggest it next time; only the subject's words are kept.
async function rememberAnswer(
  trx: Trx,
  { requestId, agencyId }: { requestId: CaseId; agencyId: AgencyId | null },
): Promise<void> {
  if (agencyId === null) return
  const row = await trx
    .selectFrom('requests')
    .select('title')
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  await rememberAnswered(trx, { agencyId, text: row.title })
}

/** The written notice to the applicant (UU 14/2008 Pasal 22(7)), with a number of its own. */
export function notifyApplicant(
  deps: ActDeps,
  on: On & { note: string; fee?: Fee | null },
): Promise<Acted> {
  return act(deps, {
    ...on,
    // One moment for the number and its event: a notice at midnight on New Year's Eve counts in one year only.
    command: async (trx, _, at) => {
      const note = await optionalText(trx, {
        streamId: on.requestId,
        kind: 'notice',
        body: on.note,
      })
      const noticeNumber = await allotNumber(trx, {
        kind: 'S',
        at,
        streamId: on.requestId,
        format: (sequence) => registrationNumber({ kind: 'S', sequence, at }),
      })
      return { type: 'notify_applicant', noticeNumber, note, fee: on.fee ?? null }
    },
  })
}

async function optionalText(trx: Trx, text: { streamId: string; kind: string; body: string }) {
  return text.body.trim() === '' ? null : vouchText(trx, { ...text, body: text.body.trim() })
}
