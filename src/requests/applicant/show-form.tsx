import { lookalikes } from '../../catalogue/suggest.ts'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import type { FormTimes, PendingIdentity } from '../drafts/drafts.ts'
import { signFormToken } from '../form/form-token.ts'
import type { RequestFields } from '../form/request-form.ts'
import type { ApplicantDeps } from './deps.ts'
import { scanLimit, viewIdentity } from './form-view.ts'
import { likeAtMost } from './lookalikes-handler.tsx'
import { FormPage } from './pages/draft-pages.tsx'
import { requestWords } from './words.ts'

/** A form to be shown, new or come back. */
interface ShownForm {
  readonly draftId: string
  readonly times: FormTimes
  readonly fields: RequestFields
  readonly pending: PendingIdentity
  readonly stored: string | null
  readonly useStored: boolean
  readonly errors: FormErrors
  readonly status: number
  readonly isDraft: boolean
  /** Words that published documents may resemble. */
  readonly similarTo: string
}

export async function showForm(
  deps: ApplicantDeps,
  exchange: AppExchange,
  shown: ShownForm,
): Promise<Answer> {
  const { locale } = exchange
  const person = personOf(exchange)
  const { draftId, times, errors, isDraft } = shown
  const [identity, similar] = await Promise.all([
    viewIdentity(deps.db, deps.identityKey, { locale, ...shown }),
    lookalikes(deps.db, shown.similarTo, likeAtMost),
  ])
  const token = signFormToken(deps.appSecret, { draftId, personId: person.id, times })
  const t = requestWords[locale].form
  const back = isDraft ? `/permohonan/draf/${draftId}` : exchange.request.url
  return deps.showPage(
    exchange,
    {
      title: isDraft ? t.editTitle : t.title,
      section: 'permohonan',
      robots: 'noindex',
      status: shown.status,
      uploads: true,
      typing: true,
      hasErrors: errors.length > 0,
    },
    <FormPage
      view={{
        locale,
        words: t,
        draftId,
        token,
        fields: shown.fields,
        email: person.email,
        identity,
        errors,
        maxScan: scanLimit(locale),
      }}
      lookalikes={similar}
      saved={exchange.query['tersimpan'] === '1'}
      confirmBack={person.emailVerified ? null : back}
      isDraft={isDraft}
    />,
  )
}
