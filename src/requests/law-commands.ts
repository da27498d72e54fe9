import { registrationNumber } from '../procedure/registration.ts'
import type { ExtensionReason, MissingPart } from '../procedure/request/events.ts'
import type { ExemptionLetter } from '../procedure/values.ts'
import { allotNumber } from '../records/numbers.ts'
import { vouchText } from '../records/texts.ts'
import { type ActDeps, type Acted, act } from './act.ts'
import type { On } from './officer-commands.ts'

/** The check for completeness found nothing missing. */
export function confirmComplete(deps: ActDeps, on: On): Promise<Acted> {
  return act(deps, { ...on, command: async () => ({ type: 'confirm_complete' }) })
}

/** Asks the applicant, once, for what is missing. */
export function requestCompletion(
  deps: ActDeps,
  on: On & { missing: readonly MissingPart[]; text: string },
): Promise<Acted> {
  return act(deps, {
    ...on,
    command: async (trx) => ({
      type: 'request_completion',
      missing: on.missing,
      text: await vouchText(trx, {
        streamId: on.requestId,
        kind: 'completion_request',
        body: on.text,
      }),
    }),
  })
}

/** A unit asks PPID Utama for more time. */
export function proposeExtension(
  deps: ActDeps,
  on: On & { assignmentId: string; reason: ExtensionReason; text: string },
): Promise<Acted> {
  const { assignmentId, reason } = on
  return act(deps, {
    ...on,
    command: async (trx) => ({
      type: 'propose_extension',
      assignmentId,
      reason,
      text: await vouchText(trx, { streamId: on.requestId, kind: 'extension', body: on.text }),
    }),
  })
}

/** Puts the notice off, once (UU 14/2008 Pasal 22(8)). */
export function extendNotice(
  deps: ActDeps,
  on: On & { days: number; reason: ExtensionReason; text: string },
): Promise<Acted> {
  const { days, reason } = on
  return act(deps, {
    ...on,
    command: async (trx) => ({
      type: 'extend',
      days,
      reason,
      text: await vouchText(trx, { streamId: on.requestId, kind: 'extension', body: on.text }),
    }),
  })
}

/** Puts a refusal, or parts that are withheld, on the consequence test behind it. */
export function linkTest(
  deps: ActDeps,
  on: On & {
    assignmentId: string
    itemId: string
    testId: string
    letter: ExemptionLetter | null
  },
): Promise<Acted> {
  const { assignmentId, itemId, testId, letter } = on
  return act(deps, {
    ...on,
    command: async () => ({ type: 'link_test', assignmentId, itemId, testId, letter }),
  })
}

/** Corrects the words of the notice by a new letter, with a number of its own. */
export function correctNotice(
  deps: ActDeps,
  on: On & { reason: string; note: string },
): Promise<Acted> {
  const { requestId: streamId } = on
  return act(deps, {
    ...on,
    command: async (trx, _, at) => {
      const reason = await vouchText(trx, { streamId, kind: 'correction', body: on.reason })
      const note =
        on.note === '' ? null : await vouchText(trx, { streamId, kind: 'notice', body: on.note })
      const noticeNumber = await allotNumber(trx, {
        kind: 'S',
        at,
        streamId,
        format: (sequence) => registrationNumber({ kind: 'S', sequence, at }),
      })
      return { type: 'correct_notice', noticeNumber, reason, note }
    },
  })
}

/** Opens items again, to be answered anew through steps 4 to 7: by the office itself, or by an order on an objection. */
export function reopenItems(
  deps: ActDeps,
  on: On & { itemIds: readonly string[]; objectionId: string | null; reason: string },
): Promise<Acted> {
  const { itemIds, objectionId } = on
  return act(deps, {
    ...on,
    command: async (trx) => ({
      type: 'reopen',
      itemIds,
      cause: objectionId === null ? 'correction' : 'objection',
      objectionId,
      reason: await vouchText(trx, {
        streamId: on.requestId,
        kind: 'correction',
        body: on.reason,
      }),
    }),
  })
}
