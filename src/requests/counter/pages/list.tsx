import { counter as t } from '../../../../locales/id/counter.ts'
import { requests } from '../../../../locales/id/requests.ts'
import type { Channel } from '../../../procedure/request/events.ts'
import type { CaseId, LocalDate } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Pagination } from '../../../ui/components/pagination/pagination.tsx'
import { Table } from '../../../ui/components/table/table.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDateShort, formatDateTime } from '../../../ui/dates.ts'
import { EmptyState, Tabs } from '../../../ui/shapes.tsx'
import type { DraftLine } from '../../applicant/pages/mine.tsx'
import { type DeskTab, deskTabs } from '../queries.ts'

/** The name of each list in its address. */
export const tabNames = {
  mine: 'saya',
  paper: 'salinan',
  questions: 'pertanyaan',
} as const satisfies Record<DeskTab, string>

export interface DeskLine {
  readonly requestId: CaseId
  readonly number: string
  readonly title: string
  readonly channel: Channel
  readonly standing: string
  readonly dueOn: LocalDate | null
  readonly late: boolean
}

/** The counter: what is being written down, and what was. */
export function DeskPage(props: {
  readonly tab: DeskTab
  /** Whether the viewer enters requests; PPID Utama only looks. */
  readonly enters: boolean
  readonly drafts: readonly DraftLine[]
  readonly lines: readonly DeskLine[]
  readonly firstPage: boolean
  readonly next: string | null
}) {
  const { tab, lines } = props
  const { list } = t
  const here = `/kerja/loket?daftar=${tabNames[tab]}`
  return (
    <>
      <h1>{list.title}</h1>
      <p>{list.lead}</p>
      {props.enters ? (
        <div class="govuk-button-group">
          <Button href="/kerja/loket/baru">{list.start}</Button>
          <Button href="/kerja/keberatan/baru" look="quiet">
            {list.objection}
          </Button>
        </div>
      ) : null}
      {props.drafts.length > 0 ? <Drafts drafts={props.drafts} /> : null}
      <Tabs
        label={list.tabs.label}
        items={deskTabs.map((one) => ({
          href: `/kerja/loket?daftar=${tabNames[one]}`,
          text: list.tabs[one],
          current: one === tab,
        }))}
      />
      {lines.length > 0 ? (
        <div class="scroll">
          <Table
            head={[
              { content: list.number },
              { content: list.asked },
              { content: list.channel },
              { content: list.standing },
              { content: list.due },
            ]}
            rows={lines.map((line) => [
              { content: <a href={`/kerja/loket/${line.requestId}`}>{line.number}</a> },
              { content: line.title },
              { content: requests.receipt.channels[line.channel] },
              { content: line.standing },
              {
                content: line.dueOn ? (
                  <>
                    {formatDateShort(line.dueOn, 'id')}{' '}
                    {line.late ? <Tag tone="late">{requests.state.late}</Tag> : null}
                  </>
                ) : (
                  '–'
                ),
              },
            ])}
          />
        </div>
      ) : (
        <EmptyState title={list.emptyTitle}>
          <p>{list.empty[tab]}</p>
        </EmptyState>
      )}
      {props.next || !props.firstPage ? (
        <Pagination
          previous={props.firstPage ? null : { href: here, text: list.newest }}
          next={props.next ? { href: `${here}&sesudah=${props.next}`, text: list.older } : null}
        />
      ) : null}
    </>
  )
}

function Drafts({ drafts }: { readonly drafts: readonly DraftLine[] }) {
  const { list } = t
  return (
    <>
      <h2>{list.drafts}</h2>
      <ul class="docs">
        {drafts.map(({ draftId, title, updatedAt }) => (
          <li key={draftId}>
            <a href={`/kerja/loket/draf/${draftId}`}>{title}</a>
            <br />
            <span class="small muted">
              {list.saved({ when: formatDateTime(updatedAt, 'id') })} ·{' '}
              <a href={`/kerja/loket/draf/${draftId}/hapus`}>
                {list.discard}
                <span class="govuk-visually-hidden"> {title}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
