import { counter as t } from '../../../locales/id/counter.ts'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { scanLimit, viewIdentity } from '../applicant/form-view.ts'
import type { FormTimes, PendingIdentity } from '../drafts/drafts.ts'
import { signFormToken } from '../form/form-token.ts'
import type { RequestFields } from '../form/request-form.ts'
import type { CounterFields } from './counter-form.ts'
import { type CounterDeps, counterPage } from './deps.ts'
import { CounterFormPage } from './pages/form.tsx'

/** A form to be shown, new or come back. */
interface ShownForm {
  readonly draftId: string
  readonly times: FormTimes
  readonly fields: RequestFields
  readonly counter: CounterFields
  readonly pending: PendingIdentity
  readonly errors: FormErrors
  readonly status: number
  readonly isDraft: boolean
}

export async function showCounterForm(
  deps: CounterDeps,
  exchange: AppExchange,
  shown: ShownForm,
): Promise<Answer> {
  const { draftId, times, fields, errors, isDraft, pending } = shown
  const { id: personId } = personOf(exchange)
  const offered = { locale: 'id', stored: null, useStored: false, pending } as const
  const identity = await viewIdentity(deps.db, deps.identityKey, offered)
  return deps.showPage(
    exchange,
    {
      ...counterPage,
      title: isDraft ? t.form.editTitle : t.form.title,
      status: shown.status,
      uploads: true,
      typing: true,
      hasErrors: errors.length > 0,
    },
    <CounterFormPage
      view={{
        locale: 'id',
        words: t.form,
        draftId,
        token: signFormToken(deps.appSecret, { draftId, personId, times }),
        ...{ fields, identity, errors },
        email: '',
        maxScan: scanLimit('id'),
      }}
      counter={shown.counter}
      today={localDateOf(deps.clock())}
      saved={exchange.query['tersimpan'] === '1'}
      isDraft={isDraft}
    />,
  )
}
