import { law as t } from '../../../../locales/id/law.ts'
import { refusals } from '../../../../locales/id/refusals.ts'
import type { AppExchange } from '../../../people/viewer.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import { deadline } from '../../../procedure/calendar/deadline.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import { completenessDays, lastCheckDay } from '../../../procedure/request/completeness.ts'
import { type MissingPart, missingParts } from '../../../procedure/request/events.ts'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, type FormErrors } from '../../../ui/forms.tsx'
import { confirmComplete, requestCompletion } from '../../law-commands.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { actingOn, caseHref, may, type OpenedCase } from '../open-case.ts'
import { conclude } from '../outcome.tsx'
import { showLawForm } from './form-page.tsx'
import { wordsFaults } from './words-field.ts'

interface CompletionForm {
  readonly missing: readonly MissingPart[]
  readonly text: string
}

/** The button "Nyatakan lengkap". */
export const submitComplete: CaseHandler = async (deps, exchange, opened) => {
  const acted = await confirmComplete(deps, actingOn(opened, exchange))
  const done = caseHref(opened, '?selesai=lengkap')
  return conclude(deps, exchange, { opened, acted, done, typed: [] })
}

/** What is missing, asked of the applicant once. */
export const showCompletion: CaseHandler = async (deps, exchange, opened) =>
  may(opened, 'request_completion')
    ? showForm(deps, exchange, { opened, form: { missing: [], text: '' }, errors: [] })
    : seeOther(caseHref(opened))

export const submitCompletion: CaseHandler = async (deps, exchange, opened) => {
  const chosen = exchange.form.all('kurang')
  const form: CompletionForm = {
    missing: missingParts.filter((part) => chosen.includes(part)),
    text: exchange.form.text('penjelasan').trim(),
  }
  const again = (errors: FormErrors) => showForm(deps, exchange, { opened, form, errors })
  const faults: FormErrors = [
    ...(form.missing.length === 0
      ? [{ field: 'kurang', message: refusals.completion_nothing_missing }]
      : []),
    ...wordsFaults('penjelasan', form.text),
  ]
  if (faults.length > 0 && may(opened, 'request_completion')) return again(faults)
  const acted = await requestCompletion(deps, { ...actingOn(opened, exchange), ...form })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=dimintai'),
    typed: [{ label: t.completion.text, text: form.text }],
    form: again,
    fields: { completion_nothing_missing: 'kurang' },
  })
}

function showForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, form, errors }: { opened: OpenedCase; form: CompletionForm; errors: FormErrors },
): Promise<Answer> {
  const { calendar } = opened.context
  const today = localDateOf(deps.clock())
  const until = deadline(calendar, today, completenessDays).date
  const last = lastCheckDay(opened.loaded.receivedOn, { calendar })
  const w = t.completion
  return showLawForm(deps, exchange, {
    opened,
    title: w.title,
    lead: w.lead,
    action: '/lengkapi',
    submit: w.submit,
    errors,
    above: (
      <p>
        {w.until({ date: formatDate(until, 'id') })}{' '}
        <span class="muted">{w.lastDay({ date: formatDate(last, 'id') })}</span>
      </p>
    ),
    fields: (
      <>
        <Checkboxes
          name="kurang"
          legend={w.parts}
          error={errorOf(errors, 'kurang')}
          values={form.missing}
          items={missingParts.map((part) => ({ value: part, label: w.partNames[part] }))}
        />
        <Textarea
          name="penjelasan"
          label={w.text}
          hint={w.textHint}
          value={form.text}
          error={errorOf(errors, 'penjelasan')}
        />
      </>
    ),
  })
}
