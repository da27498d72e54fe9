import type { Locale } from '../../../platform/http/route.ts'
import type { Deadline } from '../../../procedure/calendar/types.ts'
import type { Channel } from '../../../procedure/request/events.ts'
import type { CaseId, Instant, LocalDate } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Panel } from '../../../ui/components/panel/panel.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { formatDate, formatDateTime } from '../../../ui/dates.ts'
import { StateBox } from '../../../ui/shapes.tsx'
import type { Asked } from '../matter.ts'
import type { DueStanding } from '../present.ts'
import { requestWords } from '../words.ts'
import { AskedItems } from './draft-pages.tsx'
import { LastDay } from './due.tsx'

/** The proof that a request was received (rules 2.6), made to be printed. */
export function ReceiptPage(props: {
  readonly locale: Locale
  readonly requestId: CaseId
  readonly number: string
  readonly receivedAt: Instant
  readonly name: string
  readonly asked: Asked
  readonly channel: Channel
  readonly office: string
  readonly statusCode: string
  readonly dueOn: LocalDate
  readonly standing: DueStanding
  readonly ceiling: {
    readonly deadline: Deadline
    readonly days: number
    readonly extra: number
  }
}) {
  const { locale, ceiling, asked } = props
  const t = requestWords[locale].receipt
  const number = <b class="num">{props.number}</b>
  return (
    <>
      <Panel title={t.panel}>{number}</Panel>
      <h2>{t.title}</h2>
      <SummaryList
        rows={[
          { key: t.number, value: number },
          { key: t.received, value: formatDateTime(props.receivedAt, locale) },
          { key: t.name, value: props.name },
          { key: t.asked, value: <AskedItems items={asked.items} /> },
          { key: t.purpose, value: <p class="typed">{asked.purpose ?? t.erased}</p> },
          { key: t.channel, value: t.channels[props.channel] },
          { key: t.office, value: props.office },
          { key: t.statusCode, value: <b class="num">{props.statusCode}</b> },
        ]}
      />
      <p>{t.codeWhy}</p>
      <StateBox tone="calm" title={t.dueTitle}>
        <LastDay lead={t.dueLead} dueOn={props.dueOn} standing={props.standing} />
      </StateBox>
      <p>
        {t.ceiling({
          date: formatDate(ceiling.deadline.date, locale),
          days: ceiling.days,
          extra: ceiling.extra,
          total: ceiling.deadline.workingDays,
        })}
      </p>
      <h2>{t.rightsTitle}</h2>
      <ul>
        {t.rights.map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
      <p>
        <Button href={`/permohonan/${props.requestId}`}>{t.toCase}</Button>
      </p>
      <p class="small muted">{t.print}</p>
    </>
  )
}
