import { calendar as t } from '../../../../locales/id/calendar.ts'
import { hoursText } from '../../../office/hours-text.ts'
import type { CalendarDay } from '../../../procedure/calendar/types.ts'
import { formatNumber } from '../../../ui/amounts.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { PostLink } from '../../../ui/post-button.tsx'
import { type QueueColumn, QueueTable } from '../../../ui/queue-table.tsx'
import { Card, EmptyState, StateBox, Tabs } from '../../../ui/shapes.tsx'
import { calendarHome } from '../deps.ts'
import type { ChangeView } from '../present.ts'

export interface CalendarPageProps {
  readonly mayChange: boolean
  readonly year: number
  readonly years: readonly { readonly year: number; readonly days: number }[]
  readonly official: boolean
  readonly days: readonly CalendarDay[]
  readonly cutiBersamaIsOff: boolean
  readonly hours: Parameters<typeof hoursText>[0]
  /** Edits of the viewer's draft. */
  readonly drafted: number
  readonly changes: readonly ChangeView[]
  readonly olderHref: string | null
  readonly done: string | null
  readonly confirmSource: string
  readonly errors: FormErrors
}

/** The calendar of one year, what is drafted, and the latest changes. */
export function CalendarPage(props: CalendarPageProps) {
  const { mayChange, year, years, done } = props
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      {done ? <NotificationBanner type="success" heading={done} /> : null}
      {mayChange ? null : <BackLink href="/kerja">{t.backToWork}</BackLink>}
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {mayChange ? (
        <p class="small">
          <a href="/kelola/surat">{t.letterhead}</a>
        </p>
      ) : (
        <p class="muted">{t.readOnly}</p>
      )}
      {props.drafted > 0 ? <Draft n={props.drafted} /> : null}
      <Tabs
        label={t.years}
        items={years.map((one) => ({
          href: `${calendarHome}?tahun=${one.year}`,
          text: String(one.year),
          count: one.days,
          current: one.year === year,
        }))}
      />
      <Year {...props} />
      <Settings {...props} />
      <Changes {...props} />
    </>
  )
}

function Draft({ n }: { readonly n: number }) {
  return (
    <StateBox tone="wait" title={t.draft.title}>
      <p>{t.draft.count({ n })}</p>
      <p>
        <Button href={`${calendarHome}/pratinjau`}>{t.draft.look}</Button>
      </p>
      <PostLink action={`${calendarHome}/buang`}>{t.draft.discard}</PostLink>
    </StateBox>
  )
}

function Year(props: CalendarPageProps) {
  const { mayChange, year, days, official } = props
  return (
    <>
      <h2>
        {t.year({ year })} {official ? <Tag>{t.official}</Tag> : null}
      </h2>
      {official ? null : <p>{t.notOfficial}</p>}
      {mayChange ? (
        <p>
          <Button look="quiet" href={`${calendarHome}/hari?tahun=${year}`}>
            {t.add}
          </Button>{' '}
          <Button look="quiet" href={`${calendarHome}/impor`}>
            {t.import}
          </Button>
        </p>
      ) : null}
      {days.length === 0 ? (
        <EmptyState title={t.noDays}>
          <p>{t.noDaysBody}</p>
        </EmptyState>
      ) : (
        <QueueTable
          caption={t.year({ year })}
          columns={columns(mayChange)}
          rows={days.map((day) => ({ id: day.date, cells: cellsOf(day, mayChange) }))}
        />
      )}
      {mayChange ? <Confirm {...props} /> : null}
    </>
  )
}

function columns(mayChange: boolean): QueueColumn[] {
  const c = t.columns
  return [
    { key: 'date', title: c.date },
    { key: 'kind', title: c.kind, label: c.kind },
    { key: 'name', title: c.name, label: c.name },
    { key: 'source', title: c.source, label: c.source },
    ...(mayChange ? [{ key: 'action', title: c.action }] : []),
  ]
}

function cellsOf(day: CalendarDay, mayChange: boolean) {
  const date = formatDate(day.date, 'id')
  return {
    date: <b>{date}</b>,
    kind: t.kinds[day.kind],
    name: day.name,
    source: (
      <>
        {day.source} {day.confirmed ? null : <Tag tone="wait">{t.unconfirmed}</Tag>}
      </>
    ),
    ...(mayChange
      ? {
          action: (
            <>
              <a href={`${calendarHome}/hari?tanggal=${day.date}`}>
                {t.edit}
                <span class="govuk-visually-hidden"> {date}</span>
              </a>{' '}
              <PostLink action={`${calendarHome}/hapus`} fields={{ tanggal: day.date }}>
                {t.remove}
                <span class="govuk-visually-hidden"> {date}</span>
              </PostLink>
            </>
          ),
        }
      : {}),
  }
}

function Confirm({ year, days, official, confirmSource, errors }: CalendarPageProps) {
  const waiting = days.filter(({ confirmed }) => !confirmed).length
  return (
    <>
      {waiting > 0 ? (
        <Card title={t.unconfirmedCount({ n: waiting, year })} headingLevel={3}>
          <p>{t.confirmLead}</p>
          <PostForm action={`${calendarHome}/konfirmasi`} fields={{ tahun: String(year) }}>
            <Input
              name="sumber"
              label={t.confirmSource}
              hint={t.confirmSourceHint}
              value={confirmSource}
              error={errorOf(errors, 'sumber')}
            />
            <Button look="quiet">{t.confirm}</Button>
          </PostForm>
        </Card>
      ) : null}
      <div class="card">
        <PostLink
          action={`${calendarHome}/aturan`}
          fields={{ tahun: String(year), resmi: official ? 'tidak' : 'ya' }}
        >
          {official ? t.makeUnofficial : t.makeOfficial}
        </PostLink>
      </div>
    </>
  )
}

function Settings({ mayChange, cutiBersamaIsOff: off, hours }: CalendarPageProps) {
  return (
    <>
      <h2>{t.cuti.title}</h2>
      <p>{off ? t.cuti.off : t.cuti.on}</p>
      {mayChange ? (
        <PostLink action={`${calendarHome}/aturan`} fields={{ cuti: off ? 'kerja' : 'libur' }}>
          {off ? t.cuti.makeOn : t.cuti.makeOff}
        </PostLink>
      ) : null}
      <h2>{t.hours.title}</h2>
      <p>
        {hoursText(hours, 'id')} <span class="muted">({t.hours.now})</span>
      </p>
      <p>
        <a href={`${calendarHome}/jam`}>{mayChange ? t.changeHours : t.hours.title}</a>
      </p>
    </>
  )
}

function Changes({ changes, olderHref }: CalendarPageProps) {
  return (
    <>
      <h2>{t.changes.title}</h2>
      {changes.length === 0 ? <p class="muted">{t.changes.none}</p> : null}
      <ul class="docs">
        {changes.map((change) => (
          <li key={change.changeId}>
            <a href={`${calendarHome}/perubahan/${change.changeId}`}>
              {t.changes.one({ seq: change.seq })}
            </a>
            : {change.reason}
            <br />
            <span class="small muted">
              {t.changes.by({ at: change.at, who: change.who })} · {progressWords(change)}
            </span>
            <Details summary={t.preview.what}>
              <EditList lines={change.lines} />
            </Details>
          </li>
        ))}
      </ul>
      {olderHref ? (
        <p>
          <a href={olderHref}>{t.changes.older}</a>
        </p>
      ) : null}
    </>
  )
}

/** What edits do, one a line; a long list is cut. */
export function EditList({ lines }: { readonly lines: readonly string[] }) {
  const most = 60
  return (
    <ul>
      {lines.slice(0, most).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > most ? <li>{t.edits.more({ n: lines.length - most })}</li> : null}
    </ul>
  )
}

export function progressWords({ progress }: ChangeView): string {
  if (progress.all === 0) return t.changes.noMatters
  const count = (n: number) => formatNumber(n, 'id')
  return progress.done < progress.all
    ? t.changes.progress({ done: count(progress.done), all: count(progress.all) })
    : progress.moved === 0
      ? t.changes.movedNone
      : t.changes.moved({ n: count(progress.moved) })
}
