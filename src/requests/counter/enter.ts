import { insertVisitor, personWithEmail } from '../../people/accounts/visitors.ts'
import { newIdentityId, saveIdentity } from '../../people/identity/identities.ts'
import { actorOf, type SignedIn } from '../../people/viewer.ts'
import type { Trx } from '../../platform/database/connect.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { type Nik, parseNik } from '../../procedure/nik.ts'
import type { CaseId, Instant, PersonId } from '../../procedure/values.ts'
import { type Draft, readDraft } from '../drafts/drafts.ts'
import { checkRequestFields, type RequestForm } from '../form/request-form.ts'
import { registerRequest, type SubmitDeps } from '../submit.ts'
import { type CounterForm, checkCounterFields } from './counter-form.ts'

export type Entered =
  | { readonly kind: 'done'; readonly requestId: CaseId }
  | { readonly kind: 'no_draft' }
  /** The draft was saved again after the page was shown on which it was sent. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'incomplete' }

/**
 * Makes a request of what a desk officer wrote down for somebody (UU 14/2008 Pasal 22(1) and (3)): the same record as on
 * the web, for an account with exactly the address given, or for a person made now. The same draft sent twice gives one
 * request.
 */
export async function enterRequest(
  deps: SubmitDeps,
  {
    officer,
    draftId,
    seenAt,
  }: { readonly officer: SignedIn; readonly draftId: string; readonly seenAt: Instant | null },
): Promise<Entered> {
  return deps.db.transaction().execute(async (trx) => {
    const key = deps.identityKey
    const draft = await readDraft(trx, key, { draftId, personId: officer.id, lock: true })
    if (!draft) return { kind: 'no_draft' }
    if (draft.requestId) return { kind: 'done', requestId: draft.requestId }
    if (seenAt !== null && seenAt !== draft.updatedAt) return { kind: 'changed' }
    const ready = readyToEnter(draft, deps.clock())
    const applicantId = ready && (await findOrMakePerson(trx, ready))
    if (!ready || !applicantId) return { kind: 'incomplete' }
    const identityId = await keepIdentity(trx, deps, { draft, ready, applicantId, officer })
    const { channel, receivedOn } = ready.counter
    const { requestId } = await registerRequest(trx, deps, {
      ...{ draft, form: ready.form, identityId, applicantId },
      actor: actorOf(officer),
      counter: { channel, receivedOn, officerId: officer.id },
    })
    return { kind: 'done', requestId }
  })
}

/** A draft of the counter with nothing missing. */
export interface Ready {
  readonly form: RequestForm
  readonly counter: CounterForm
  readonly nik: Nik
}

/** Null as long as something is missing or wrong. */
export function readyToEnter(
  { fields, counter, pending }: Pick<Draft, 'fields' | 'counter' | 'pending'>,
  now: Instant,
): Ready | null {
  const checked = checkRequestFields(fields)
  const added =
    counter && checkCounterFields(counter, { today: localDateOf(now), phone: fields.telepon })
  const parsed = parseNik(pending.nik)
  if (!checked.ok || !added?.ok || !parsed.ok) return null
  if (pending.scan === null && !added.form.identitySeen) return null
  return { form: checked.form, counter: added.form, nik: parsed.nik }
}

// An officer's account never becomes an applicant's.
async function findOrMakePerson(trx: Trx, { form, counter }: Ready): Promise<PersonId | null> {
  const { email } = counter
  const known = email === null ? null : await personWithEmail(trx, email)
  if (known) return known.role === 'applicant' ? known.id : null
  return insertVisitor(trx, { name: form.nama, email })
}

async function keepIdentity(
  trx: Trx,
  deps: SubmitDeps,
  entry: {
    readonly draft: Draft
    readonly ready: Ready
    readonly applicantId: PersonId
    readonly officer: SignedIn
  },
): Promise<string> {
  const { draft, ready, applicantId, officer } = entry
  const { scan } = draft.pending
  const identityId = scan?.identityId ?? newIdentityId()
  await saveIdentity(trx, {
    ...{ key: deps.identityKey, identityId, personId: applicantId, nik: ready.nik },
    scan: scan && { blob: scan.blob, mediaType: scan.mediaType, size: scan.size },
    ...(ready.counter.identitySeen ? { seen: { by: officer.id, at: deps.clock() } } : {}),
  })
  return identityId
}
