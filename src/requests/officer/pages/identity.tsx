import { work as t } from '../../../../locales/id/work.ts'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { Table } from '../../../ui/components/table/table.tsx'
import { WarningText } from '../../../ui/components/warning-text/warning-text.tsx'
import { BackToCase } from './parts.tsx'

export function IdentityPage(props: {
  readonly number: string
  readonly back: string
  readonly nik: string
  readonly scanHref: string | null
  /** Who saw the card itself at the counter, and when. */
  readonly seen: { readonly who: string; readonly at: string } | null
  readonly looks: readonly { id: number; who: string; part: string; at: string }[]
}) {
  return (
    <>
      <BackToCase href={props.back} number={props.number} />
      <h1>{t.identity.title}</h1>
      <WarningText>{t.identity.warning}</WarningText>
      <SummaryList
        rows={[
          { key: t.identity.nik, value: <span class="num">{props.nik}</span> },
          {
            key: t.identity.scan,
            value: props.scanHref ? (
              <a href={props.scanHref}>{t.identity.open}</a>
            ) : (
              t.identity.noScan
            ),
          },
          props.seen ? { key: t.identity.card, value: t.identity.seen(props.seen) } : null,
        ]}
      />
      <h2>{t.identity.looks}</h2>
      <div class="scroll">
        <Table
          head={[
            { content: t.identity.who },
            { content: t.identity.what },
            { content: t.identity.when },
          ]}
          rows={props.looks.map(({ who, part, at }) => [
            { content: who },
            { content: part },
            { content: at },
          ])}
        />
      </div>
    </>
  )
}
