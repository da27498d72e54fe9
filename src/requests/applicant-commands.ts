import { saveIdentity } from '../people/identity/identities.ts'
import type { SealKey } from '../people/identity/seal.ts'
import type { Nik } from '../procedure/nik.ts'
import type { Actor, CaseId, FileRef, PersonId } from '../procedure/values.ts'
import { vouchText } from '../records/texts.ts'
import { type ActDeps, type Acted, act } from './act.ts'
import type { SealedScan } from './form/receive-scan.ts'

interface On {
  readonly requestId: CaseId
  readonly actor: Actor
  readonly seenVersion: number | null
}

/** The applicant takes the request back, until the notice. */
export function withdrawRequest(deps: ActDeps, on: On & { reason: string }): Promise<Acted> {
  return act(deps, {
    ...on,
    command: async (trx) => {
      const body = on.reason.trim()
      const reason =
        body === ''
          ? null
          : await vouchText(trx, { streamId: on.requestId, kind: 'withdrawal', body })
      return { type: 'withdraw', reason }
    },
  })
}

/** "Saya sudah menerima": closes a case whose answer has no files. */
export function acknowledgeAnswer(deps: ActDeps, on: On): Promise<Acted> {
  return act(deps, { ...on, command: async () => ({ type: 'hand_over', way: 'acknowledged' }) })
}

/** Closes a case whose every file has reached its applicant (`downloaded`), or that nobody fetched in time (`elapsed`). */
export function handOver(
  deps: ActDeps,
  requestId: CaseId,
  way: 'downloaded' | 'elapsed',
): Promise<Acted> {
  const actor: Actor = { kind: 'system' }
  return act(deps, {
    requestId,
    actor,
    seenVersion: null,
    command: async () => ({ type: 'hand_over', way }),
  })
}

/** What was missing is supplied; a new identity takes the place of the one the request came with. */
export function completeRequest(
  deps: ActDeps & { readonly identityKey: SealKey },
  {
    text: body,
    files,
    identity,
    applicantId,
    ...on
  }: On & {
    text: string
    files: readonly FileRef[]
    identity: { readonly nik: Nik; readonly scan: SealedScan } | null
    applicantId: PersonId
  },
): Promise<Acted> {
  const { requestId } = on
  return act(deps, {
    ...on,
    command: async (trx) => ({
      type: 'complete',
      text:
        body === ''
          ? null
          : await vouchText(trx, { streamId: requestId, kind: 'completion', body }),
      files,
      identityRenewed: identity !== null,
    }),
    after: async (trx) => {
      if (!identity) return
      const { identityId, ...scan } = identity.scan
      const { identityKey: key } = deps
      await saveIdentity(trx, { key, identityId, personId: applicantId, nik: identity.nik, scan })
      await trx
        .updateTable('requests')
        .set({ identity_id: identityId })
        .where('request_id', '=', requestId)
        .execute()
    },
  })
}
