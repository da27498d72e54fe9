import { work as t } from '../../../locales/id/work.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { notifyApplicant } from '../officer-commands.ts'
import { viewCase } from './case-view.ts'
import type { CaseHandler, OfficerDeps } from './deps.ts'
import { actingOn, caseHref, may, type OpenedCase } from './open-case.ts'
import { conclude } from './outcome.tsx'
import { NotifyPage } from './pages/notify.tsx'

const longestNote = 2000

/** Step 7: the written notice before it is sent. */
export const showNotify: CaseHandler = async (deps, exchange, opened) =>
  may(opened, 'notify_applicant')
    ? showForm(deps, exchange, { opened, note: '', errors: [] })
    : seeOther(caseHref(opened))

/** Step 7: sends the notice. */
export const submitNotify: CaseHandler = async (deps, exchange, opened) => {
  const note = exchange.form.text('catatan').trim()
  if (note.length > longestNote && may(opened, 'notify_applicant'))
    return showForm(deps, exchange, {
      opened,
      note,
      errors: [{ field: 'catatan', message: t.tooLong({ max: longestNote }) }],
    })
  const acted = await notifyApplicant(deps, { ...actingOn(opened, exchange), note })
  return conclude(deps, exchange, {
    opened,
    acted,
    done: caseHref(opened, '?selesai=diberitahukan'),
    typed: [{ label: t.notify.note, text: note }],
  })
}

async function showForm(
  deps: OfficerDeps,
  exchange: AppExchange,
  shown: { readonly opened: OpenedCase; readonly note: string; readonly errors: FormErrors },
): Promise<Answer> {
  const { opened, note, errors } = shown
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
      note={note}
      errors={errors}
    />,
  )
}
