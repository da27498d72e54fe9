import { publishing as t } from '../../../../locales/id/publishing.ts'
import type { Agency } from '../../../people/agencies.ts'
import { renewalStanding } from '../../../procedure/publishing/renewal.ts'
import type { AgencyId, LocalDate } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Pagination } from '../../../ui/components/pagination/pagination.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { dateOf, formatDateShort } from '../../../ui/dates.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { type QueueColumn, type QueueRow, QueueTable } from '../../../ui/queue-table.tsx'
import { EmptyState, type TabLink, Tabs } from '../../../ui/shapes.tsx'
import type { DeskLine } from '../list-lines.ts'
import type { DeskQuery } from '../list-query.ts'
import { Done, RenewalTag } from './parts.tsx'

export interface ListPageProps {
  readonly lines: readonly DeskLine[]
  readonly query: DeskQuery
  readonly today: LocalDate
  readonly agencies: readonly Agency[]
  /** Null: PPID Utama sees all. */
  readonly own: AgencyId | null
  readonly tabs: readonly TabLink[]
  readonly isFirstTab: boolean
  readonly clearHref: string
  readonly nextHref: string | null
  readonly firstHref: string | null
  readonly done: string | null
}

export function ListPage(props: ListPageProps) {
  const { lines, query, own, nextHref, firstHref } = props
  return (
    <>
      <Done words={props.done} />
      <h1>{t.list.title}</h1>
      <p class="small">
        {own === null ? (
          <>
            <a href="/kerja/dip">{t.list.toList}</a> · <a href="/kerja/dik">{t.list.toExempt}</a> ·{' '}
            <a href="/kerja/istilah">{t.list.toTerms}</a> ·{' '}
          </>
        ) : null}
        <a href="/kerja">{t.list.toRequests}</a>
      </p>
      <PostForm action="/kerja/informasi">
        <Button>{t.list.create}</Button>
      </PostForm>
      <Tabs label={t.list.tabsLabel} items={props.tabs} />
      <Filters {...props} />
      {lines.length === 0 ? (
        <Empty {...props} />
      ) : (
        <QueueTable
          caption={t.list.tabs[query.tab]}
          columns={columns(query, own)}
          rows={lines.map((line) => rowOf(line, props))}
        />
      )}
      {nextHref || firstHref ? (
        <Pagination
          previous={firstHref ? { href: firstHref, text: t.list.firstPage } : null}
          next={nextHref ? { href: nextHref } : null}
        />
      ) : null}
    </>
  )
}

function Filters({ query, own, agencies, isFirstTab }: ListPageProps) {
  return (
    <form method="get" action="/kerja/informasi" class="filters">
      {isFirstTab ? null : <input type="hidden" name="tab" value={query.tab} />}
      <Input name="cari" type="search" label={t.list.search} value={query.words} />
      {own === null ? (
        <Select
          name="dinas"
          label={t.list.agency}
          value={query.agencyId ?? ''}
          items={[
            { value: '', text: t.list.anyAgency },
            ...agencies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      ) : null}
      <Button look="quiet">{t.list.apply}</Button>
    </form>
  )
}

function Empty({ query, clearHref }: ListPageProps) {
  if (query.words !== '' || query.agencyId !== null)
    return (
      <EmptyState title={t.list.nothingFound}>
        <p>
          <a href={clearHref}>{t.list.clear}</a>
        </p>
      </EmptyState>
    )
  const { title, body } = t.list.empty[query.tab]
  return (
    <EmptyState title={title}>
      <p>{body}</p>
    </EmptyState>
  )
}

function columns({ tab }: DeskQuery, own: AgencyId | null): QueueColumn[] {
  const w = t.list.columns
  return [
    { key: 'title', title: w.title },
    ...(own === null ? [{ key: 'agency', title: w.agency, label: w.agency }] : []),
    { key: 'state', title: w.state, label: w.state },
    { key: 'at', title: w.at[tab], label: w.at[tab], numeric: true },
  ]
}

function rowOf(line: DeskLine, { agencies, query, today }: ListPageProps): QueueRow {
  const standing = renewalStanding(line.validUntil, today)
  const urgency =
    query.tab === 'dicabut'
      ? undefined
      : ({ overdue: 'late', soon: 'soon' } as const)[standing.kind as 'soon']
  return {
    id: line.entryId,
    ...(urgency ? { urgency } : {}),
    cells: {
      title: <a href={`/kerja/informasi/${line.entryId}`}>{line.title || t.untitled}</a>,
      agency: agencies.find(({ id }) => id === line.agencyId)?.shortName ?? line.agencyId,
      state: (
        <>
          {line.draftState ? (
            <Tag tone={line.draftState === 'returned' ? 'late' : 'wait'}>
              {t.draftStates[line.draftState]}
            </Tag>
          ) : null}{' '}
          {query.tab === 'dicabut' ? null : <RenewalTag until={line.validUntil} today={today} />}
        </>
      ),
      at: formatDateShort(dateOf(line.at), 'id'),
    },
  }
}
