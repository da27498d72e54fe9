import { law as t } from '../../../../locales/id/law.ts'
import { refusals } from '../../../../locales/id/refusals.ts'
import { work } from '../../../../locales/id/work.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import { deadline } from '../../../procedure/calendar/deadline.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import type { OrderFact } from '../../../procedure/request/context.ts'
import { responseDays } from '../../../procedure/sop/versions.ts'
import { readTexts } from '../../../records/texts.ts'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, type FormErrors } from '../../../ui/forms.tsx'
import { correctNotice, reopenItems } from '../../law-commands.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { actingOn, caseHref, may, type OpenedCase } from '../open-case.ts'
import { conclude } from '../outcome.tsx'
import { showLawForm } from './form-page.tsx'
import { wordsFaults } from './words-field.ts'

interface CorrectionForm {
  readonly reason: string
  /** Null: nothing typed yet, so the words that stand. */
  readonly note: string | null
}

/** The words of the notice, corrected by a new letter. */
export const showCorrection: CaseHandler = async (deps, exchange, opened) =>
  may(opened, 'correct_notice')
    ? correctionForm(deps, exchange, { opened, form: { reason: '', note: null }, errors: [] })
    : seeOther(caseHref(opened))

export const submitCorrection: CaseHandler = async (deps, exchange, opened) => {
  const reason = exchange.form.text('alasan').trim()
  const note = exchange.form.text('catatan').trim()
  const again = (errors: FormErrors) =>
    correctionForm(deps, exchange, { opened, form: { reason, note }, errors })
  const faults: FormErrors = [
    ...wordsFaults('alasan', reason),
    ...(note.length > 2000 ? [{ field: 'catatan', message: work.tooLong({ max: 2000 }) }] : []),
  ]
  if (faults.length > 0 && may(opened, 'correct_notice')) return again(faults)
  const acted = await correctNotice(deps, { ...actingOn(opened, exchange), reason, note })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=disurati'),
    typed: [
      { label: t.correct.reason, text: reason },
      { label: t.correct.note, text: note },
    ],
    form: again,
    fields: { correction_nothing: 'catatan' },
  })
}

async function correctionForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, form, errors }: { opened: OpenedCase; form: CorrectionForm; errors: FormErrors },
): Promise<Answer> {
  const standing = opened.loaded.state.notices.at(-1)
  const noteId = standing?.note?.textId
  const before = noteId ? ((await readTexts(deps.db, [noteId])).get(noteId) ?? '') : ''
  const w = t.correct
  return showLawForm(deps, exchange, {
    opened,
    title: w.title,
    lead: w.lead,
    action: '/perbaiki-surat',
    submit: w.submit,
    errors,
    above: (
      <>
        {standing ? (
          <p>
            {w.standing({
              number: standing.number,
              date: formatDate(localDateOf(standing.at), 'id'),
            })}
          </p>
        ) : null}
        <p>
          <a href={caseHref(opened, '/jawab-ulang')}>{w.orReopen}</a>
        </p>
      </>
    ),
    fields: (
      <>
        <Textarea
          name="alasan"
          label={w.reason}
          hint={w.reasonHint}
          rows={3}
          value={form.reason}
          error={errorOf(errors, 'alasan')}
        />
        <Textarea
          name="catatan"
          label={w.note}
          hint={w.noteHint}
          value={form.note ?? before}
          error={errorOf(errors, 'catatan')}
        />
      </>
    ),
  })
}

interface ReopenForm {
  readonly itemIds: readonly string[]
  readonly objectionId: string | null
  readonly reason: string
}

/** Items that are to be answered anew: the office's own correction, or an order on an objection. */
export const showReopen: CaseHandler = async (deps, exchange, opened) => {
  if (!may(opened, 'reopen')) return seeOther(caseHref(opened))
  const [order] = ordersLeft(opened)
  const form = { itemIds: [], objectionId: order?.objectionId ?? null, reason: '' }
  return reopenForm(deps, exchange, { opened, form, errors: [] })
}

export const submitReopen: CaseHandler = async (deps, exchange, opened) => {
  const order = ordersLeft(opened).find(
    ({ objectionId }) => objectionId === exchange.form.line('perintah'),
  )
  const chosen = exchange.form.all('rincian')
  const form: ReopenForm = {
    itemIds: order
      ? order.itemIds
      : opened.loaded.state.items
          .map(({ itemId }) => itemId)
          .filter((itemId) => chosen.includes(itemId)),
    objectionId: order?.objectionId ?? null,
    reason: exchange.form.text('alasan').trim(),
  }
  const again = (errors: FormErrors) => reopenForm(deps, exchange, { opened, form, errors })
  const faults: FormErrors = [
    ...(form.itemIds.length === 0
      ? [{ field: 'rincian', message: refusals.reopen_unknown_item }]
      : []),
    ...wordsFaults('alasan', form.reason),
  ]
  if (faults.length > 0 && may(opened, 'reopen')) return again(faults)
  const acted = await reopenItems(deps, { ...actingOn(opened, exchange), ...form })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=dibuka'),
    typed: [{ label: t.reopen.reason, text: form.reason }],
    form: again,
    fields: { reopen_unknown_item: 'rincian' },
  })
}

function ordersLeft({ loaded, context }: OpenedCase): readonly OrderFact[] {
  return [...context.orders.values()].filter(
    ({ objectionId }) => !loaded.state.executedOrders.includes(objectionId),
  )
}

async function reopenForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, form, errors }: { opened: OpenedCase; form: ReopenForm; errors: FormErrors },
): Promise<Answer> {
  const { calendar, sop } = opened.context
  const { items } = opened.loaded.state
  const texts = await readTexts(
    deps.db,
    items.map(({ text }) => text.textId),
  )
  const by = deadline(calendar, localDateOf(deps.clock()), responseDays(sop)).date
  const orders = ordersLeft(opened)
  const w = t.reopen
  return showLawForm(deps, exchange, {
    opened,
    title: w.title,
    lead: w.lead,
    action: '/jawab-ulang',
    submit: w.submit,
    errors,
    above: <p>{w.by({ date: formatDate(by, 'id') })}</p>,
    fields: (
      <>
        {orders.length > 0 ? (
          <Radios
            name="perintah"
            legend={w.order}
            value={form.objectionId ?? '-'}
            items={[
              ...orders.map(({ objectionId, limit }) => ({
                value: objectionId,
                label: w.orderOf({ date: formatDate(limit, 'id') }),
              })),
              { value: '-', label: w.noOrder },
            ]}
          />
        ) : null}
        <Checkboxes
          name="rincian"
          legend={w.items}
          error={errorOf(errors, 'rincian')}
          values={form.itemIds}
          items={items.map(({ itemId, text }) => ({
            value: itemId,
            label: texts.get(text.textId) ?? t.outcomes.item({ n: Number(itemId) }),
          }))}
        />
        <Textarea
          name="alasan"
          label={w.reason}
          hint={w.reasonHint}
          value={form.reason}
          error={errorOf(errors, 'alasan')}
        />
      </>
    ),
  })
}
