import { objections, objectionWork as t } from '../../../locales/id/objections.ts'
import { work } from '../../../locales/id/work.ts'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { workingDaysBetween } from '../../procedure/calendar/deadline.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { LocalDate, Role } from '../../procedure/values.ts'
import { Pagination } from '../../ui/components/pagination/pagination.tsx'
import { Tag } from '../../ui/components/tag/tag.tsx'
import { formatDateShort } from '../../ui/dates.ts'
import { type QueueRow, QueueTable } from '../../ui/queue-table.tsx'
import { type DeskLink, DeskLinks, EmptyState, Tabs } from '../../ui/shapes.tsx'
import {
  disputeLines,
  type ObjectionLine,
  type ObjectionTab,
  objectionCounts,
  objectionPage,
  objectionTabs,
  officerLines,
  readObjectionCursor,
  writeObjectionCursor,
} from '../queries.ts'
import type { ObjectionHandler, ObjectionWebDeps } from '../web.ts'

/** `/kerja/keberatan`: the desk of the Atasan PPID; PPID Utama sees it and prepares, the counter sees what it entered. */
export const showObjectionList: ObjectionHandler = async (deps, exchange) => {
  const { role } = personOf(exchange)
  const counterOnly = role === 'desk_officer'
  const tab = objectionTabs.find((one) => one === exchange.query['tab']) ?? 'menunggu'
  const after = readObjectionCursor(exchange.query['sesudah'])
  const [lines, counts, rules] = await Promise.all([
    officerLines(deps.db, { tab, after, counterOnly }),
    objectionCounts(deps.db, { counterOnly }),
    deps.readRules(deps.db),
  ])
  const today = localDateOf(deps.clock())
  const shown = lines.slice(0, objectionPage)
  const last = lines.length > objectionPage ? shown.at(-1) : undefined
  const href = (part: ObjectionTab) =>
    part === 'menunggu' ? '/kerja/keberatan' : `/kerja/keberatan?tab=${part}`
  const left = (date: LocalDate) => workingDaysBetween(rules.calendar, today, date)
  return deps.showPage(
    exchange,
    { title: t.title, section: 'kerja', work: true },
    <>
      <h1>{t.title}</h1>
      <p>{role === 'ppid_utama' ? t.queue.leadPpid : t.queue.lead}</p>
      <DeskLinks label={work.queue.desksLabel} items={links[role] ?? []} />
      <Tabs
        label={t.queue.tabsLabel}
        items={objectionTabs.map((part) => ({
          href: href(part),
          text: t.queue.tabs[part],
          count: part === 'selesai' ? undefined : counts[part],
          current: part === tab,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState title={t.queue.empty[tab]} />
      ) : (
        <QueueTable
          caption={t.queue.tabs[tab]}
          columns={[
            { key: 'number', title: t.queue.columns.number, numeric: true },
            { key: 'title', title: t.queue.columns.request },
            { key: 'grounds', title: t.queue.columns.grounds, label: t.queue.columns.grounds },
            { key: 'state', title: t.queue.columns.state, label: t.queue.columns.state },
            {
              key: 'due',
              title: t.queue.columns.due,
              label: t.queue.columns.due,
              ...(tab === 'menunggu' ? { sort: 'ascending' as const } : {}),
            },
          ]}
          rows={shown.map((line) => rowOf(line, { tab, today, left }))}
        />
      )}
      {last === undefined && after === null ? null : (
        <Pagination
          previous={after === null ? null : { href: href(tab), text: t.queue.first }}
          next={last === undefined ? null : { href: nextHref(href(tab), tab, last) }}
        />
      )}
    </>,
  )
}

const disputes: DeskLink = { href: '/kerja/sengketa', text: t.queue.disputes }
const register: DeskLink = { href: '/kerja/register/keberatan', text: t.queue.register }
const counter: DeskLink = { href: '/kerja/keberatan/baru', text: t.queue.counter }

const links: Readonly<Partial<Record<Role, readonly DeskLink[]>>> = {
  atasan_ppid: [
    disputes,
    register,
    { href: '/kerja/uji', text: t.queue.tests },
    { href: '/kerja/kalender', text: t.queue.feed },
  ],
  ppid_utama: [counter, disputes, register],
  desk_officer: [counter],
}

function nextHref(base: string, tab: ObjectionTab, last: ObjectionLine): string {
  const at = tab === 'menunggu' ? last.dueOn : last.receivedAt
  const cursor = encodeURIComponent(writeObjectionCursor({ at, objectionId: last.objectionId }))
  return `${base}${base.includes('?') ? '&' : '?'}sesudah=${cursor}`
}

function rowOf(
  line: ObjectionLine,
  {
    tab,
    today,
    left,
  }: {
    readonly tab: ObjectionTab
    readonly today: LocalDate
    readonly left: (date: LocalDate) => number
  },
): QueueRow {
  const date = tab === 'menunggu' ? line.dueOn : tab === 'pelaksanaan' ? line.limitOn : null
  const days = date === null ? null : left(date)
  const over = date !== null && today > date
  const near = days !== null && days <= 3
  return {
    id: line.objectionId,
    ...(over ? { urgency: 'late' as const } : near ? { urgency: 'soon' as const } : {}),
    cells: {
      number: <a href={`/kerja/keberatan/${line.objectionId}`}>{line.number}</a>,
      title: (
        <>
          {line.title}
          <br />
          <span class="small muted num">{line.requestNumber}</span>
        </>
      ),
      grounds: (
        <>
          {line.grounds
            .map((ground) => `${ground}. ${objections.grounds[ground].title}`)
            .join('; ')}
          {line.late ? (
            <>
              {' '}
              <Tag tone="wait">{t.queue.late}</Tag>
            </>
          ) : null}
        </>
      ),
      state: line.status === 'absent' ? null : objections.states[line.status],
      due:
        date === null || days === null ? null : (
          <>
            <span class="num">{formatDateShort(date, 'id')}</span>
            <br />
            <span class="small muted">
              {over ? t.queue.over({ days: -days }) : t.queue.left({ days })}
            </span>
          </>
        ),
    },
  }
}

/** `/kerja/sengketa`: the disputes that came of objections, wherever they stand. */
export const showDisputeList: ObjectionHandler = async (deps, exchange) => {
  const after = readObjectionCursor(exchange.query['sesudah'])
  const lines = await disputeLines(deps.db, after)
  return showDisputes(deps, exchange, { lines, after: after !== null })
}

function showDisputes(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  {
    lines,
    after,
  }: { readonly lines: Awaited<ReturnType<typeof disputeLines>>; readonly after: boolean },
): Answer {
  const shown = lines.slice(0, objectionPage)
  const last = lines.length > objectionPage ? shown.at(-1) : undefined
  const { columns } = t.dispute
  const next = last && writeObjectionCursor({ at: last.filedOn, objectionId: last.objectionId })
  return deps.showPage(
    exchange,
    { title: t.dispute.list, section: 'kerja', work: true },
    <>
      <h1>{t.dispute.list}</h1>
      <p>{t.dispute.listLead}</p>
      <p class="small">
        <a href="/kerja/keberatan">{t.matter.back}</a>
      </p>
      {shown.length === 0 ? (
        <EmptyState title={t.dispute.empty}>
          <p>{t.dispute.emptyBody}</p>
        </EmptyState>
      ) : (
        <QueueTable
          caption={t.dispute.list}
          columns={[
            { key: 'commission', title: columns.commission, numeric: true },
            { key: 'objection', title: columns.objection },
            { key: 'filed', title: columns.filed, label: columns.filed },
            { key: 'stage', title: columns.stage, label: columns.stage },
            { key: 'since', title: columns.since, label: columns.since },
          ]}
          rows={shown.map((line) => ({
            id: line.objectionId,
            cells: {
              commission: (
                <a href={`/kerja/keberatan/${line.objectionId}`}>{line.commissionNumber}</a>
              ),
              objection: (
                <>
                  <span class="num">{line.number}</span>
                  <br />
                  <span class="small muted">{line.title}</span>
                </>
              ),
              filed: <span class="num">{formatDateShort(line.filedOn, 'id')}</span>,
              stage: objections.dispute.stages[line.stage],
              since: <span class="num">{formatDateShort(line.movedOn, 'id')}</span>,
            },
          }))}
        />
      )}
      {last === undefined && !after ? null : (
        <Pagination
          previous={after ? { href: '/kerja/sengketa', text: t.queue.first } : null}
          next={
            next === undefined
              ? null
              : { href: `/kerja/sengketa?sesudah=${encodeURIComponent(next)}` }
          }
        />
      )}
    </>,
  )
}
