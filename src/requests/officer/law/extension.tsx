import { law as t } from '../../../../locales/id/law.ts'
import { refusals } from '../../../../locales/id/refusals.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import { extensionDays } from '../../../procedure/extension.ts'
import { decide } from '../../../procedure/request/decide.ts'
import { type ExtensionReason, extensionReasons } from '../../../procedure/request/events.ts'
import { legalDue } from '../../../procedure/request/inner-targets.ts'
import { readTexts } from '../../../records/texts.ts'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { DueDate } from '../../../ui/due-date.tsx'
import { errorOf, type FormErrors } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import { extendNotice, proposeExtension } from '../../law-commands.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { actingOn, caseHref, may, type OpenedCase } from '../open-case.ts'
import { conclude, showRefused } from '../outcome.tsx'
import { agencyName } from '../pages/parts.tsx'
import { agencyNames } from '../queries.ts'
import { showLawForm } from './form-page.tsx'
import { oneOf, wordsFaults } from './words-field.ts'

interface ExtensionForm {
  readonly days: string
  readonly reason: ExtensionReason | null
  readonly text: string
}

/** Putting the notice off: the new last day is shown, day by day, before anything is done. */
export const showExtension: CaseHandler = async (deps, exchange, opened) => {
  const days = exchange.query['hari'] ?? String(extensionDays)
  if (may(opened, 'extend'))
    return showForm(deps, exchange, {
      opened,
      // What the unit said is not asked for again.
      form: {
        days,
        reason: opened.loaded.state.extension.proposed.at(-1)?.reason ?? null,
        text: '',
      },
      errors: daysFaults(days),
    })
  const words = { textId: '', digest: '' }
  const refused = decide(
    opened.loaded.state,
    { type: 'extend', days: 1, reason: 'not_yet_held', text: words },
    opened.context,
  )
  // Why not is told with its article, instead of a page that is not there.
  return refused.ok
    ? seeOther(caseHref(opened))
    : showRefused(deps, exchange, { opened, code: refused.code, typed: [] })
}

export const submitExtension: CaseHandler = async (deps, exchange, opened) => {
  const form = readForm(exchange, exchange.form.line('hari'))
  const again = (errors: FormErrors) => showForm(deps, exchange, { opened, form, errors })
  const faults = [...daysFaults(form.days), ...commonFaults(form)]
  if (faults.length > 0 && may(opened, 'extend')) return again(faults)
  const acted = await extendNotice(deps, {
    ...actingOn(opened, exchange),
    days: Number(form.days),
    reason: form.reason ?? 'not_yet_held',
    text: form.text,
  })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=diperpanjang'),
    typed: [{ label: t.extension.text, text: form.text }],
    form: again,
    fields: { extension_days: 'hari' },
  })
}

/** A unit asks for more time. */
export const showProposal: CaseHandler = async (deps, exchange, opened) =>
  may(opened, 'propose_extension', exchange.params['penugasan'])
    ? proposalForm(deps, exchange, {
        opened,
        form: { days: '', reason: null, text: '' },
        errors: [],
      })
    : seeOther(caseHref(opened))

export const submitProposal: CaseHandler = async (deps, exchange, opened) => {
  const assignmentId = exchange.params['penugasan'] ?? ''
  const form = readForm(exchange, '')
  const errors = commonFaults(form)
  if (errors.length > 0 && may(opened, 'propose_extension', assignmentId))
    return proposalForm(deps, exchange, { opened, form, errors })
  const acted = await proposeExtension(deps, {
    ...actingOn(opened, exchange),
    assignmentId,
    reason: form.reason ?? 'not_yet_held',
    text: form.text,
  })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=diusulkan'),
    typed: [{ label: t.extension.text, text: form.text }],
  })
}

function readForm({ form }: AppExchange, days: string): ExtensionForm {
  const reason = oneOf(extensionReasons, form.line('alasan'))
  return { days, reason, text: form.text('penjelasan').trim() }
}

function daysFaults(days: string): FormErrors {
  return /^[1-7]$/.test(days) ? [] : [{ field: 'hari', message: refusals.extension_days }]
}

function commonFaults({ reason, text }: ExtensionForm): FormErrors {
  return [
    ...(reason === null ? [{ field: 'alasan', message: t.extension.reasonMissing }] : []),
    ...wordsFaults('penjelasan', text),
  ]
}

interface Shown {
  readonly opened: OpenedCase
  readonly form: ExtensionForm
  readonly errors: FormErrors
}

async function showForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, form, errors }: Shown,
): Promise<Answer> {
  const { calendar, sop } = opened.context
  const from = { calendar, sop, receivedOn: opened.loaded.receivedOn }
  const w = t.extension
  const known = daysFaults(form.days).length === 0
  return showLawForm(deps, exchange, {
    opened,
    title: w.title,
    lead: w.lead,
    action: '/perpanjang',
    submit: w.submit,
    errors,
    above: (
      <>
        <Proposals proposals={await proposalsOf(deps, opened)} />
        <DueDate lead={w.now} deadline={legalDue(0, from)} />
        <DueDate
          lead={known ? w.becomes({ days: form.days }) : w.atMost}
          deadline={legalDue(known ? Number(form.days) : extensionDays, from)}
        />
      </>
    ),
    fields: (
      <>
        <Radios
          name="hari"
          legend={w.days}
          hint={w.daysHint}
          value={form.days}
          error={errorOf(errors, 'hari')}
          items={Array.from({ length: extensionDays }, (_, at) => ({
            value: String(at + 1),
            label: w.choice({
              days: at + 1,
              date: formatDate(legalDue(at + 1, from).date, 'id'),
            }),
          }))}
        />
        <ReasonAndWords form={form} errors={errors} hint={w.textHint} />
      </>
    ),
  })
}

function proposalForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, form, errors }: Shown,
): Promise<Answer> {
  const w = t.extension
  return showLawForm(deps, exchange, {
    opened,
    title: w.proposeTitle,
    lead: w.proposeLead,
    action: `/usul-perpanjangan/${exchange.params['penugasan'] ?? ''}`,
    submit: w.proposeSubmit,
    errors,
    fields: <ReasonAndWords form={form} errors={errors} hint={w.proposeHint} />,
  })
}

function ReasonAndWords(props: {
  readonly form: ExtensionForm
  readonly errors: FormErrors
  readonly hint: string
}) {
  const { form, errors } = props
  return (
    <>
      <Radios
        name="alasan"
        legend={t.extension.reason}
        value={form.reason ?? ''}
        error={errorOf(errors, 'alasan')}
        items={extensionReasons.map((reason) => ({
          value: reason,
          label: t.extension.reasons[reason],
        }))}
      />
      <Textarea
        name="penjelasan"
        label={t.extension.text}
        hint={props.hint}
        value={form.text}
        error={errorOf(errors, 'penjelasan')}
      />
    </>
  )
}

interface Proposal {
  readonly agency: string
  readonly reason: ExtensionReason
  readonly words: string
}

async function proposalsOf({ db }: OfficerDeps, { loaded }: OpenedCase): Promise<Proposal[]> {
  const { extension, assignments } = loaded.state
  const [agencies, texts] = await Promise.all([
    agencyNames(db),
    readTexts(
      db,
      extension.proposed.map(({ text }) => text.textId),
    ),
  ])
  return extension.proposed.map(({ assignmentId, reason, text }) => {
    const holder = assignments.find((one) => one.assignmentId === assignmentId)
    return {
      agency: agencyName(agencies, holder?.agencyId ?? null),
      reason,
      words: texts.get(text.textId) ?? '',
    }
  })
}

function Proposals(props: { readonly proposals: readonly Proposal[] }) {
  if (props.proposals.length === 0) return null
  return (
    <Card title={t.extension.proposals}>
      {props.proposals.map(({ agency, reason, words }, at) => (
        <div key={at}>
          <p>
            <b>{agency}</b>: {t.extension.reasons[reason]}
          </p>
          <blockquote class="typed">{words}</blockquote>
        </div>
      ))}
    </Card>
  )
}
