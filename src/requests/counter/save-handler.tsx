import { counter as t } from '../../../locales/id/counter.ts'
import { explainProblem, explainRefusal } from '../../documents/refusal.ts'
import { personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { FieldError } from '../../ui/forms.tsx'
import { nextOf, rearranged, savesOnly } from '../applicant/boxes.ts'
import { readSentForm, type SentForm } from '../applicant/sent-form.ts'
import {
  type Draft,
  isDraftOfAnother,
  noIdentity,
  type PendingIdentity,
  readDraft,
  saveDraft,
} from '../drafts/drafts.ts'
import { readFormToken } from '../form/form-token.ts'
import { maxScanBytes } from '../form/receive-scan.ts'
import { type RequestFields, readRequestFields } from '../form/request-form.ts'
import { isUuid } from '../load-case.ts'
import { type CounterFields, readCounterFields } from './counter-form.ts'
import type { CounterDeps, CounterHandler } from './deps.ts'
import { counterFaults } from './faults.ts'
import { notFound, receiptHref } from './form-handlers.tsx'
import { showCounterForm } from './show-form.tsx'

/** Keeps whatever was written down, right or wrong; "check" goes on only when nothing is missing. */
export const saveEntry: CounterHandler = async (deps, exchange) => {
  const { id: personId } = personOf(exchange)
  const draftId = exchange.params['id'] ?? ''
  const sent = await readSentForm(deps, exchange)
  const key = deps.identityKey
  const draft = isUuid(draftId) ? await readDraft(deps.db, key, { draftId, personId }) : null
  const refuse = async (answer: Answer) => {
    if (sent.scan) await deps.storage.remove(sent.scan.blob)
    return answer
  }
  if (draft?.requestId) return refuse(seeOther(receiptHref(draft.requestId)))
  if (!isUuid(draftId) || (!draft && (await isDraftOfAnother(deps.db, { draftId, personId }))))
    return refuse(await notFound(deps, exchange))
  const token = sent.form.text('bukti')
  const times = draft?.times ?? readFormToken(deps.appSecret, { draftId, personId, token })
  const typed: Typed = {
    fields: rearranged(readRequestFields(sent.form), sent),
    counter: readCounterFields(sent.form),
    pending: pendingOf(draft, sent),
  }
  if (!times) {
    const errors = [{ field: '', message: t.form.expired }]
    const opened = { formOpenedAt: deps.clock(), searchStartedAt: null, portalAnswerMs: null }
    const pending = { ...noIdentity, nik: typed.pending.nik }
    return refuse(
      await showCounterForm(deps, exchange, {
        ...{ draftId, times: opened, ...typed, pending, errors },
        status: 422,
        isDraft: false,
      }),
    )
  }
  const errors = await errorsOf(deps, { sent, typed })
  const saved = await saveDraft(deps.db, key, {
    ...{ draftId, personId, times, ...typed },
    identityId: null,
    at: deps.clock(),
  })
  if (!saved) return refuse(seeOther(`/kerja/loket/draf/${draftId}`))
  await removeReplaced(deps, { draft, pending: typed.pending })
  if (errors.length > 0)
    return showCounterForm(deps, exchange, {
      ...{ draftId, times, ...typed, errors },
      status: 422,
      isDraft: true,
    })
  await exchange.audit(`draft:${draftId}`)
  return seeOther(`/kerja/loket/draf/${draftId}${nextOf(!savesOnly(sent), sent)}`)
}

interface Typed {
  readonly fields: RequestFields
  readonly counter: CounterFields
  readonly pending: PendingIdentity
}

function pendingOf(draft: Draft | null, sent: SentForm): PendingIdentity {
  const before = draft?.pending ?? noIdentity
  const nik = sent.form.line('nik').slice(0, 100)
  return { nik: nik || before.nik, scan: sent.scan ?? before.scan }
}

async function errorsOf(
  deps: CounterDeps,
  { sent, typed }: { readonly sent: SentForm; readonly typed: Typed },
): Promise<FieldError[]> {
  const today = localDateOf(deps.clock())
  const errors = savesOnly(sent) ? [] : await counterFaults(deps.db, typed, today)
  const message = sent.refusal
    ? explainRefusal('id', sent.refusal)
    : sent.problem && explainProblem('id', { problem: sent.problem, maxBytes: maxScanBytes })
  if (!message) return errors
  return [...errors.filter(({ field }) => field !== 'ktp'), { field: 'ktp', message }]
}

async function removeReplaced(
  deps: CounterDeps,
  { draft, pending }: { readonly draft: Draft | null; readonly pending: PendingIdentity },
): Promise<void> {
  const before = draft?.pending.scan
  if (before && before.blob !== pending.scan?.blob) await deps.storage.remove(before.blob)
}
