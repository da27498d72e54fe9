import type { Locale } from '../../../platform/http/route.ts'
import type { StepProgress } from '../../../procedure/request/progress.ts'
import type { CaseId, Instant, LocalDate } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Pagination } from '../../../ui/components/pagination/pagination.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { dateOf, formatDate, formatDateShort, formatDateTime } from '../../../ui/dates.ts'
import { River } from '../../../ui/river/river.tsx'
import { EmptyState } from '../../../ui/shapes.tsx'
import { requestWords } from '../words.ts'

export interface DraftLine {
  readonly draftId: string
  readonly title: string
  readonly updatedAt: Instant
}

export interface RequestLine {
  readonly requestId: CaseId
  readonly number: string
  readonly title: string
  readonly submittedAt: Instant
  readonly standing: string
  /** Null once it is answered or withdrawn. */
  readonly dueOn: LocalDate | null
  readonly late: boolean
  /** Questions of the office that the applicant has not answered. */
  readonly questions: number
  readonly steps: readonly StepProgress[]
}

/** An applicant's drafts and requests. */
export function MinePage(props: {
  readonly locale: Locale
  readonly drafts: readonly DraftLine[]
  readonly requests: readonly RequestLine[]
  readonly firstPage: boolean
  readonly next: string | null
}) {
  const { locale, drafts, requests } = props
  const t = requestWords[locale].mine
  return (
    <>
      <h1>{t.title}</h1>
      <p>
        <Button href="/permohonan/baru">{t.start}</Button>
      </p>
      {drafts.length > 0 ? <Drafts locale={locale} drafts={drafts} /> : null}
      {requests.length > 0 ? <h2>{t.sent}</h2> : null}
      <ul class="docs">
        {requests.map((request) => (
          <Line key={request.requestId} request={request} locale={locale} />
        ))}
      </ul>
      {requests.length === 0 && drafts.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
          <p>
            <a href="/informasi">{t.search}</a>
          </p>
        </EmptyState>
      ) : null}
      {props.next || !props.firstPage ? (
        <Pagination
          previous={props.firstPage ? null : { href: '/permohonan', text: t.newest }}
          next={props.next ? { href: `/permohonan?sesudah=${props.next}`, text: t.older } : null}
        />
      ) : null}
    </>
  )
}

function Drafts(props: { readonly locale: Locale; readonly drafts: readonly DraftLine[] }) {
  const t = requestWords[props.locale].mine
  return (
    <>
      <h2>{t.drafts}</h2>
      <ul class="docs">
        {props.drafts.map((draft) => (
          <li key={draft.draftId}>
            <a href={`/permohonan/draf/${draft.draftId}`}>{draft.title}</a>
            <br />
            <span class="small muted">
              {t.draftSaved({ when: formatDateTime(draft.updatedAt, props.locale) })} ·{' '}
              <a href={`/permohonan/draf/${draft.draftId}/hapus`}>
                {t.discardDraft}
                <span class="govuk-visually-hidden"> {draft.title}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ request, locale }: { readonly request: RequestLine; readonly locale: Locale }) {
  const t = requestWords[locale]
  const submitted = formatDateShort(dateOf(request.submittedAt), locale)
  return (
    <li>
      <a href={`/permohonan/${request.requestId}`} lang={locale === 'id' ? undefined : 'id'}>
        {request.title}
      </a>
      <br />
      {request.standing} {request.late ? <Tag tone="late">{t.state.late}</Tag> : null}
      <br />
      {request.questions > 0 ? (
        <>
          <Tag tone="wait">{t.question.waiting({ count: request.questions })}</Tag>
          <br />
        </>
      ) : null}
      <River variant="mini" steps={request.steps} />
      <br />
      <span class="small muted">
        <span class="num">{request.number}</span> · {t.mine.submitted({ date: submitted })}
        {request.dueOn ? ` · ${t.mine.due({ date: formatDate(request.dueOn, locale) })}` : null}
      </span>
    </li>
  )
}
