import { calendar as t } from '../../../../locales/id/calendar.ts'
import { formatNumber } from '../../../ui/amounts.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { InsetText } from '../../../ui/components/inset-text/inset-text.tsx'
import { Pagination } from '../../../ui/components/pagination/pagination.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { WarningText } from '../../../ui/components/warning-text/warning-text.tsx'
import { formatDate, formatDateShort } from '../../../ui/dates.ts'
import { DeadlineDays } from '../../../ui/due-date.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { PostLink } from '../../../ui/post-button.tsx'
import { EmptyState } from '../../../ui/shapes.tsx'
import { calendarHome } from '../deps.ts'
import type { MovedMatter } from '../matters.ts'
import type { CalendarPreview } from '../preview.ts'
import { EditList } from './calendar-page.tsx'

const words = t.preview

export interface PreviewPageProps {
  readonly lines: readonly string[]
  readonly preview: CalendarPreview
  readonly shown: readonly MovedMatter[]
  readonly page: number
  readonly pages: number
  readonly agencies: ReadonlyMap<string, string>
  readonly reason: string
  readonly errors: FormErrors
  /** Names the calendar and the draft it was made of. */
  readonly tag: string
  /** Somebody else changed the calendar after the draft was last added to. */
  readonly stale: boolean
}

/** What a draft changes, whom it moves, and the form that saves it. */
export function PreviewPage(props: PreviewPageProps) {
  const { lines, errors, preview } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackLink href={calendarHome}>{t.back}</BackLink>
      <h1>{words.title}</h1>
      {lines.length === 0 ? (
        <EmptyState title={words.nothing}>
          <p>{words.nothingBody}</p>
        </EmptyState>
      ) : (
        <>
          {props.stale ? <InsetText>{words.stale}</InsetText> : null}
          <h2>{words.what}</h2>
          <EditList lines={lines} />
          <PostLink action={`${calendarHome}/buang`}>{t.draft.discard}</PostLink>
          <h2>{words.whom}</h2>
          <Summary preview={preview} />
          <Matters {...props} />
          <Save {...props} />
        </>
      )}
    </>
  )
}

function Summary({ preview: { open, moved, shifts } }: Pick<PreviewPageProps, 'preview'>) {
  const count = (n: number) => formatNumber(n, 'id')
  if (moved.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p>{words.open({ moved: count(moved.length), open: count(open) })}</p>
      <ul>
        {shifts.map(({ days, count: n }) => (
          <li key={days}>
            {days > 0
              ? words.later({ n, days })
              : days < 0
                ? words.earlier({ n, days: -days })
                : words.same({ n })}
          </li>
        ))}
      </ul>
      {shifts.some(({ days }) => days < 0) ? (
        <WarningText>{words.earlierWarning}</WarningText>
      ) : null}
    </>
  )
}

function Matters({ shown, page, pages, agencies }: PreviewPageProps) {
  const href = (n: number) => `${calendarHome}/pratinjau?hal=${n}`
  return (
    <>
      <ul class="docs">
        {shown.map((matter) => (
          <li key={matter.matterId}>
            <b>
              {words.kinds[matter.kind]} {matter.number}
            </b>
            <br />
            <Days matter={matter} />
            {matter.answers.map((answer) => (
              <p class="small" key={answer.agencyId}>
                {words.answers({
                  agency: agencies.get(answer.agencyId ?? '') ?? '',
                  was: formatDateShort(answer.was, 'id'),
                  answerBy: formatDateShort(answer.answerBy, 'id'),
                })}
              </p>
            ))}
            <Details summary={words.why}>
              <DeadlineDays deadline={matter.deadline} />
            </Details>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <>
          <p>{words.page({ page, of: pages })}</p>
          <Pagination
            previous={page > 1 ? { href: href(page - 1) } : null}
            next={page < pages ? { href: href(page + 1) } : null}
          />
        </>
      ) : null}
    </>
  )
}

function Days({ matter: { was, wasEstimated, deadline } }: { readonly matter: MovedMatter }) {
  if (was === deadline.date)
    return (
      <>
        {formatDate(was, 'id')}
        {wasEstimated === deadline.estimated ? null : (
          <> ({deadline.estimated ? words.estimated : words.notEstimated})</>
        )}
      </>
    )
  return (
    <>
      {words.was}: {formatDate(was, 'id')}
      <br />
      {words.becomes}: <b>{formatDate(deadline.date, 'id')}</b>{' '}
      {deadline.date < was ? <Tag tone="late">{t.preview.earlierTag}</Tag> : null}
    </>
  )
}

function Save({ reason, errors, tag }: PreviewPageProps) {
  return (
    <PostForm action={`${calendarHome}/pratinjau`} fields={{ versi: tag }}>
      <h2>{words.sureLegend}</h2>
      <Input
        name="alasan"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        error={errorOf(errors, 'alasan')}
      />
      <Checkboxes
        name="yakin"
        legend={words.whom}
        values={[]}
        error={errorOf(errors, 'yakin')}
        items={[{ value: 'ya', label: words.sure }]}
      />
      <p class="small">{words.next}</p>
      <Button>{words.save}</Button>
    </PostForm>
  )
}
