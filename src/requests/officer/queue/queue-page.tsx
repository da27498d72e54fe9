import { law } from '../../../../locales/id/law.ts'
import { work as t } from '../../../../locales/id/work.ts'
import type { TestCounts } from '../../../catalogue/exemption/rows.ts'
import type { DeskCounts } from '../../../catalogue/publishing/list-lines.ts'
import type { Agency } from '../../../people/agencies.ts'
import type { StepProgress } from '../../../procedure/request/progress.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Pagination } from '../../../ui/components/pagination/pagination.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { type QueueColumn, type QueueRow, QueueTable } from '../../../ui/queue-table.tsx'
import { River } from '../../../ui/river/river.tsx'
import { type DeskLink, DeskLinks, EmptyState, type TabLink, Tabs } from '../../../ui/shapes.tsx'
import { DueTag } from '../pages/parts.tsx'
import type { Remaining } from '../remaining.ts'
import type { QueueLine } from './line.ts'
import type { QueueOrder, QueueQuery } from './queue-query.ts'

/** A line with all that is shown of it. */
export interface QueueRowView extends QueueLine {
  readonly remaining: Remaining | null
  readonly steps: readonly StepProgress[]
  readonly holder: string
  readonly status: string
  readonly marks: readonly (keyof typeof law.marks)[]
}

export interface QueuePageProps {
  readonly title: string
  readonly information: DeskCounts
  readonly tests: TestCounts
  readonly tabs: readonly TabLink[]
  readonly query: QueueQuery<string>
  readonly orders: readonly QueueOrder[]
  readonly isFirstTab: boolean
  readonly agencies: readonly Agency[] | null
  readonly rows: readonly QueueRowView[]
  readonly empty: { readonly title: string; readonly body: string }
  readonly clearHref: string
  /** Where else the same words may be found. */
  readonly elsewhereHref: string | null
  readonly nextHref: string | null
  readonly firstHref: string | null
}

export function QueuePage(props: QueuePageProps) {
  const { query, rows, nextHref, firstHref } = props
  return (
    <>
      <h1>{props.title}</h1>
      <DeskLinks label={t.queue.desksLabel} items={desksOf(props)} />
      <Tabs label={t.queue.tabsLabel} items={props.tabs} />
      <Filters {...props} />
      {rows.length === 0 ? (
        <Empty {...props} />
      ) : (
        <QueueTable caption={props.title} columns={columns(query)} rows={rows.map(rowOf)} />
      )}
      {nextHref || firstHref ? (
        <Pagination
          previous={firstHref ? { href: firstHref, text: t.queue.firstPage } : null}
          next={nextHref ? { href: nextHref } : null}
        />
      ) : null}
    </>
  )
}

function desksOf({ information, tests, agencies }: QueuePageProps): DeskLink[] {
  const w = t.queue
  return [
    { href: '/kerja/informasi', text: w.information, waits: w.informationWaits(information) },
    { href: '/kerja/uji', text: w.tests, waits: w.testsWait(tests) },
    ...(agencies
      ? [
          { href: '/kerja/keberatan', text: w.objections },
          { href: '/kerja/loket', text: w.counter },
          { href: '/kerja/register/permohonan', text: w.register },
          { href: '/kelola/kalender', text: w.calendar },
          { href: '/kerja/surat', text: w.letters },
        ]
      : []),
    { href: '/kerja/kalender', text: w.feed },
  ]
}

function Filters({ query, orders, isFirstTab, agencies }: QueuePageProps) {
  return (
    <form method="get" action="/kerja" class="filters">
      {isFirstTab ? null : <input type="hidden" name="tab" value={query.tab} />}
      <Input name="cari" type="search" label={t.queue.search} value={query.words} />
      {agencies ? (
        <Select
          name="dinas"
          label={t.queue.agency}
          value={query.agencyId ?? ''}
          items={[
            { value: '', text: t.queue.anyAgency },
            ...agencies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      ) : null}
      {orders.length > 1 ? (
        <Select
          name="urut"
          label={t.queue.order}
          value={query.order}
          items={orders.map((order) => ({ value: order, text: t.queue.orders[order] }))}
        />
      ) : null}
      <Button look="quiet">{t.queue.apply}</Button>
    </form>
  )
}

function Empty({ query, empty, clearHref, elsewhereHref }: QueuePageProps) {
  const filtered = query.words !== '' || query.agencyId !== null
  if (!filtered && query.after === null)
    return (
      <EmptyState title={empty.title}>
        <p>{empty.body}</p>
      </EmptyState>
    )
  return (
    <EmptyState title={t.queue.nothingFound}>
      <p>{t.queue.nothingFoundBody}</p>
      <p>
        <a href={clearHref}>{t.queue.clear}</a>
        {elsewhereHref ? (
          <>
            {' · '}
            <a href={elsewhereHref}>{t.queue.searchFinished}</a>
          </>
        ) : null}
      </p>
    </EmptyState>
  )
}

function columns(query: QueueQuery<string>): QueueColumn[] {
  const w = t.queue.columns
  return [
    { key: 'number', title: w.number, numeric: true, ...sorted(query, 'nomor', 'ascending') },
    { key: 'title', title: w.title },
    { key: 'step', title: w.step, label: w.step },
    { key: 'holder', title: w.holder, label: w.holder },
    { key: 'due', title: w.due, label: w.due, ...sorted(query, 'tenggat', 'ascending') },
  ]
}

function sorted(query: QueueQuery<string>, order: string, sort: 'ascending') {
  return query.order === order ? { sort } : {}
}

function rowOf(row: QueueRowView): QueueRow {
  const current = row.steps.find(({ status }) => status === 'now' || status === 'late')
  const urgent = row.remaining?.tone
  return {
    id: row.rowId,
    ...(urgent === 'late' ? { urgency: 'late' } : urgent === 'wait' ? { urgency: 'soon' } : {}),
    cells: {
      number: <a href={`/kerja/${row.requestId}`}>{row.number}</a>,
      title: row.title,
      step: (
        <>
          <River variant="mini" steps={row.steps} />{' '}
          <span class="small">
            {row.status || (current ? t.queue.stepWords[current.number] : '')}
          </span>
          {row.marks.map((mark) => (
            <span key={mark}>
              {' '}
              <Tag tone={mark === 'silent' ? 'late' : 'wait'}>{law.marks[mark]}</Tag>
            </span>
          ))}
        </>
      ),
      holder: row.holder,
      due: (
        <>
          {row.remaining ? (
            <DueTag remaining={row.remaining} date={row.dueOn} />
          ) : (
            <span class="small muted">{t.queue.noDue}</span>
          )}
          {row.estimated ? (
            <>
              {' '}
              <Tag tone="wait">{t.estimated}</Tag>
            </>
          ) : null}
        </>
      ),
    },
  }
}
