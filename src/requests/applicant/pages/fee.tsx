import { feeTotal, openFee } from '../../../procedure/request/fee.ts'
import type { RequestState } from '../../../procedure/request/state.ts'
import { formatRupiah } from '../../../ui/amounts.ts'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { useUi } from '../../../ui/context.ts'
import { formatDateTime } from '../../../ui/dates.ts'
import type { RequestForm } from '../../form/request-form.ts'
import { requestWords } from '../words.ts'

/** What copies on paper cost, whether it is paid, and how to get them (UU 14/2008 Pasal 22(7)f and g). */
export function FeeAndCopies(props: { readonly state: RequestState; readonly form: RequestForm }) {
  const { locale } = useUi()
  const { fee: t, paper } = requestWords[locale]
  const { fee, copy } = props.state
  if (copy === 'softcopy') return null
  if (copy === 'view') return <p>{paper.view}</p>
  const { caraMendapatSalinan: way } = props.form
  const ways: Readonly<Record<string, string>> = paper
  const { due, payments } = fee
  const open = openFee(props.state)
  return (
    <section aria-labelledby="biaya">
      <h3 id="biaya">{t.title}</h3>
      {due === null ? (
        <p>{t.free}</p>
      ) : (
        <>
          <SummaryList
            rows={(['copying', 'sending', 'other'] as const)
              .filter((part) => due[part] > 0)
              .map((part) => ({ key: t[part], value: formatRupiah(due[part], locale) }))
              .concat({ key: t.total, value: formatRupiah(feeTotal(due), locale) })}
          />
          {payments.map(({ at, amount, way: by }) => (
            <p key={at}>
              {t.paid({
                amount: formatRupiah(amount, locale),
                when: formatDateTime(at, locale),
                way: t.ways[by],
              })}
            </p>
          ))}
          {open === null ? null : (
            <p>
              {payments.length > 0 ? (
                <b>{t.open({ amount: formatRupiah(open, locale) })} </b>
              ) : null}
              {t.how}
            </p>
          )}
          <p class="small muted">{t.law}</p>
        </>
      )}
      <p>{ways[way] ?? paper.other}</p>
    </section>
  )
}
