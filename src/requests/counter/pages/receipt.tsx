import { counter as t } from '../../../../locales/id/counter.ts'
import { requests } from '../../../../locales/id/requests.ts'
import type { Instant } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Panel } from '../../../ui/components/panel/panel.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { formatDate, formatDateTime } from '../../../ui/dates.ts'
import { StateBox } from '../../../ui/shapes.tsx'
import type { MatterView } from '../../applicant/case-view.ts'
import { AskedItems } from '../../applicant/pages/draft-pages.tsx'
import { LastDay } from '../../applicant/pages/due.tsx'
import { LetterCard } from '../../applicant/pages/letters.tsx'
import { helpAsked } from '../../form/help.ts'

/** The proof of receipt, to be printed and handed over at once (UU 14/2008 Pasal 22(4)). */
export function CounterReceiptPage(props: {
  readonly view: MatterView
  readonly office: string
  readonly officer: string | null
  readonly purpose: string | null
  /** Where the state is looked up: `https://…/cek-status`. */
  readonly statusAddress: string
}) {
  const { view } = props
  const { loaded, secrets } = view
  const { receipt } = t
  const words = requests.receipt
  const base = `/kerja/loket/${loaded.requestId}`
  const number = <b class="num">{loaded.number}</b>
  const help = helpAsked(secrets.form, 'id')
  return (
    <>
      <Panel title={receipt.panel}>{number}</Panel>
      <p class="noprint">
        {receipt.give} {receipt.print}
      </p>
      <h2>{words.title}</h2>
      <SummaryList
        rows={[
          { key: words.number, value: number },
          { key: words.received, value: formatDate(loaded.receivedOn, 'id') },
          {
            key: receipt.enteredAt,
            value: formatDateTime(loaded.state.submittedAt ?? ('' as Instant), 'id'),
          },
          { key: words.name, value: secrets.form.nama },
          {
            key: words.asked,
            value: <AskedItems items={view.items.map(({ text }) => text)} />,
          },
          { key: words.purpose, value: <p class="typed">{props.purpose ?? words.erased}</p> },
          { key: words.channel, value: words.channels[loaded.state.channel ?? 'web'] },
          help.length > 0 ? { key: t.matter.help, value: help.join('; ') } : null,
          { key: words.office, value: props.office },
          props.officer ? { key: receipt.officer, value: props.officer } : null,
          { key: words.statusCode, value: <b class="num">{secrets.statusCode}</b> },
        ]}
      />
      <p>{receipt.follow({ address: props.statusAddress })}</p>
      <StateBox tone="calm" title={words.dueTitle}>
        <LastDay lead={t.review.dueLead} dueOn={loaded.dueOn} standing={view.due} />
      </StateBox>
      <h2>{words.rightsTitle}</h2>
      <ul>
        {words.rights.map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
      <div class="noprint">
        <LetterCard state={loaded.state} base={base} />
        <div class="govuk-button-group">
          <Button href={base}>{receipt.toCase}</Button>
          <Button href="/kerja/loket/baru" look="quiet">
            {receipt.another}
          </Button>
          <a href="/kerja/loket">{receipt.toDesk}</a>
        </div>
      </div>
    </>
  )
}
