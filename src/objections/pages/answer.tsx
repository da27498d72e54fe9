import type { Deadline } from '../../procedure/calendar/types.ts'
import type { GivenOrder } from '../../procedure/objection/state.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { useUi } from '../../ui/context.ts'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { DueDate } from '../../ui/due-date.tsx'
import type { Commission } from '../commission.ts'
import type { LoadedObjection } from '../view.ts'
import { objectionWords } from '../words.ts'
import { Part, Said } from './parts.tsx'

/** The answer, ground by ground, with what it orders. */
export function AnswerPart({ loaded }: { readonly loaded: LoadedObjection }) {
  const { locale } = useUi()
  const t = objectionWords[locale]
  const { state, words } = loaded
  const { answer } = state
  if (answer === null && state.orders.length === 0) return null
  return (
    <Part title={t.answer.title}>
      {answer === null ? null : (
        <>
          <p>
            <b>{t.results[answer.result]}.</b>{' '}
            {t.answer.of({ when: formatDateTime(answer.at, locale) })}
          </p>
          {answer.grounds.map(({ ground, decision, reasons }) => (
            <div key={ground}>
              <h3>
                {t.grounds[ground].title}: {t.decisions[decision]}
              </h3>
              <Said text={words(reasons)} />
            </div>
          ))}
        </>
      )}
      {state.orders.map((order) => (
        <OrderPart key={order.orderId} order={order} loaded={loaded} />
      ))}
    </Part>
  )
}

function OrderPart({
  order,
  loaded,
}: {
  readonly order: GivenOrder
  readonly loaded: LoadedObjection
}) {
  const { locale } = useUi()
  const t = objectionWords[locale]
  const { words, request } = loaded
  const items = request.items.filter(({ itemId }) => order.itemIds.includes(itemId))
  return (
    <>
      <h3>{t.answer.order}</h3>
      <Said text={words(order.text)} />
      {items.length === 0 ? null : (
        <>
          <p>{t.answer.items}:</p>
          <ul>
            {items.map(({ itemId, text }) => (
              <li key={itemId}>
                <span class="typed" lang={locale === 'id' ? undefined : 'id'}>
                  {words(text)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <b>{t.answer.limit({ date: formatDate(order.limit, locale) })}</b>
      </p>
    </>
  )
}

/** The way to the Komisi Informasi: until when, why, and where. */
export function WindowPart(props: {
  readonly window: Deadline
  readonly silent: boolean
  readonly today: LocalDate
  readonly commission: Commission
}) {
  const { locale } = useUi()
  const t = objectionWords[locale].window
  const { window, commission, today } = props
  return (
    <Part title={t.title}>
      {today > window.date ? (
        <p>{t.over({ date: formatDate(window.date, locale) })}</p>
      ) : (
        <DueDate lead={t.lead} deadline={window} basis={props.silent ? t.lawSilent : t.law} />
      )}
      <p>
        <b>{commission.name}</b>
        <br />
        {commission.address}
        {commission.website === null ? null : (
          <>
            <br />
            <a href={commission.website} rel="external">
              {t.website}
            </a>
          </>
        )}
      </p>
      <p class="small">{t.how}</p>
    </Part>
  )
}

/** The dispute, stage by stage. */
export function DisputePart({ loaded }: { readonly loaded: LoadedObjection }) {
  const { locale } = useUi()
  const t = objectionWords[locale].dispute
  const { dispute } = loaded.state
  if (dispute === null) return null
  return (
    <Part title={t.title}>
      <p class="num">
        {t.number({ number: dispute.commissionNumber })}
        {dispute.late ? <> {t.late}</> : null}
      </p>
      <ol class="timeline">
        {dispute.steps.map(({ stage, on, note }) => (
          <li key={`${stage}-${on}`}>
            <p>{t.stages[stage]}</p>
            <p class="small muted">
              <time dateTime={on}>{formatDate(on, locale)}</time>
            </p>
            <Said text={loaded.words(note)} />
          </li>
        ))}
      </ol>
    </Part>
  )
}
