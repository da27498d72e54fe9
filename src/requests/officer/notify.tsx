import { law } from '../../../locales/id/law.ts'
import { work as t } from '../../../locales/id/work.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { notifyApplicant } from '../officer-commands.ts'
import { viewCase } from './case-view.ts'
import type { CaseHandler, OfficerDeps } from './deps.ts'
import { feeOf, feeParts, firstForm, type NotifyForm, rupiahOf } from './notify-form.ts'
import { actingOn, caseHref, may, type OpenedCase } from './open-case.ts'
import { conclude } from './outcome.tsx'
import { NotifyPage } from './pages/notify.tsx'

const longestNote = 2000

/** Step 7: the written notice before it is sent. */
export const showNotify: CaseHandler = async (deps, exchange, opened) =>
  may(opened, 'notify_applicant')
    ? showForm(deps, exchange, { opened, form: firstForm(opened.loaded.state), errors: [] })
    : seeOther(caseHref(opened))

/** Step 7: sends the notice. */
export const submitNotify: CaseHandler = async (deps, exchange, opened) => {
  const { form: posted } = exchange
  const form: NotifyForm = {
    note: posted.text('catatan').trim(),
    copying: posted.line('biaya-copying'),
    sending: posted.line('biaya-sending'),
    other: posted.line('biaya-other'),
  }
  const again = (errors: FormErrors) => showForm(deps, exchange, { opened, form, errors })
  const errors: FormErrors = [
    ...(form.note.length > longestNote
      ? [{ field: 'catatan', message: t.tooLong({ max: longestNote }) }]
      : []),
    ...feeParts
      .filter((part) => rupiahOf(form[part]) === null)
      .map((part) => ({
        field: `biaya-${part}`,
        message: law.fee.bad({ label: law.fee[part] }),
      })),
  ]
  if (errors.length > 0 && may(opened, 'notify_applicant')) return again(errors)
  const acted = await notifyApplicant(deps, {
    ...actingOn(opened, exchange),
    note: form.note,
    fee: feeOf(form),
  })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=diberitahukan'),
    typed: [{ label: t.notify.note, text: form.note }],
    form: again,
    fields: { fee_bad: 'biaya-copying', fee_not_allowed: 'biaya-copying' },
  })
}

async function showForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  shown: { readonly opened: OpenedCase; readonly form: NotifyForm; readonly errors: FormErrors },
): Promise<Answer> {
  const { opened, form, errors } = shown
  const wrong = errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.notify.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <NotifyPage
      view={await viewCase(deps, opened)}
      today={localDateOf(deps.clock())}
      form={form}
      errors={errors}
    />,
  )
}
