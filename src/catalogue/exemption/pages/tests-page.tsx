import { exemption as t } from '../../../../locales/id/exemption.ts'
import { periodStanding } from '../../../procedure/exemption/period.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Pagination } from '../../../ui/components/pagination/pagination.tsx'
import { dateOf, formatDateShort } from '../../../ui/dates.ts'
import { type QueueColumn, type QueueRow, QueueTable } from '../../../ui/queue-table.tsx'
import { EmptyState, type TabLink, Tabs } from '../../../ui/shapes.tsx'
import type { Exempt } from '../../dik/exempt.ts'
import { hasExpired, type Looker, type TestRow } from '../rows.ts'
import { PeriodTag, StatusTag, turnOf } from './parts.tsx'

export interface TestsPageProps {
  readonly tab: keyof typeof t.list.tabs
  readonly rows: readonly TestRow[]
  /** Exemptions to be reviewed. */
  readonly ending: readonly Exempt[]
  readonly looker: Looker
  readonly today: LocalDate
  readonly tabs: readonly TabLink[]
  readonly nextHref: string | null
  readonly firstHref: string | null
}

export function TestsPage(props: TestsPageProps) {
  const { tab, looker, nextHref, firstHref } = props
  const drafts = looker.role === 'ppid_utama' || looker.role === 'ppid_pembantu'
  const lines =
    tab === 'tinjau'
      ? props.ending.map((item) => endingRow(item, props))
      : props.rows.map((row) => testRow(row, props))
  const { title, body } = t.list.empty[tab]
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p class="small">
        {drafts ? (
          <>
            <a href="/kerja">{t.toQueue}</a> ·{' '}
          </>
        ) : null}
        <a href={looker.role === 'ppid_utama' ? '/kerja/dik' : '/dik'}>{t.toExempt}</a>
      </p>
      {drafts ? (
        <p>
          <Button href="/kerja/uji/baru">{t.create}</Button>
        </p>
      ) : null}
      <Tabs label={t.list.tabsLabel} items={props.tabs} />
      {lines.length === 0 ? (
        <EmptyState title={title}>
          <p>{body}</p>
        </EmptyState>
      ) : (
        <QueueTable caption={t.list.tabs[tab]} columns={columns(props)} rows={lines} />
      )}
      {nextHref || firstHref ? (
        <Pagination
          previous={firstHref ? { href: firstHref, text: t.list.newest } : null}
          next={nextHref ? { href: nextHref, text: t.list.older } : null}
        />
      ) : null}
    </>
  )
}

function columns({ tab, looker }: TestsPageProps): QueueColumn[] {
  const w = t.list.columns
  return [
    { key: 'title', title: w.title },
    ...(looker.agencyId === null ? [{ key: 'agency', title: w.agency, label: w.agency }] : []),
    { key: 'state', title: w.state, label: w.state },
    ...(tab === 'giliran' || tab === 'berjalan'
      ? [{ key: 'turn', title: w.turn, label: w.turn }]
      : []),
    tab === 'tinjau' || tab === 'ditetapkan'
      ? { key: 'until', title: w.until, label: w.until, numeric: true }
      : { key: 'at', title: w.at, label: w.at, numeric: true },
  ]
}

function testRow(row: TestRow, { tab, today }: TestsPageProps): QueueRow {
  return {
    id: row.testId,
    ...(tab === 'ditetapkan' || hasExpired(row, today) ? urgencyOf(row.until, today) : {}),
    cells: {
      title: <a href={`/kerja/uji/${row.testId}`}>{row.title || t.untitled}</a>,
      agency: row.agencyName,
      state: hasExpired(row, today) ? (
        <PeriodTag until={row.until} today={today} />
      ) : (
        <StatusTag row={row} />
      ),
      turn: turnOf(row, today),
      until: <PeriodTag until={row.until} today={today} />,
      at: formatDateShort(dateOf(row.updatedAt), 'id'),
    },
  }
}

function endingRow(item: Exempt, { looker, today }: TestsPageProps): QueueRow {
  const drafts = looker.role === 'ppid_utama' || looker.role === 'ppid_pembantu'
  const href = item.testId
    ? `/kerja/uji/${item.testId}`
    : drafts
      ? `/kerja/uji/baru?dik=${item.exemptId}`
      : null
  return {
    id: item.exemptId,
    ...urgencyOf(item.until, today),
    cells: {
      title: href ? <a href={href}>{item.title}</a> : item.title,
      agency: item.agencyName,
      state: item.testId ? item.decreeNumber : t.list.byHand,
      until: <PeriodTag until={item.until} today={today} />,
    },
  }
}

function urgencyOf(until: LocalDate | null, today: LocalDate): Pick<QueueRow, 'urgency'> {
  const { kind } = periodStanding(until, today)
  if (kind === 'expired') return { urgency: 'late' }
  return kind === 'ending' ? { urgency: 'soon' } : {}
}
