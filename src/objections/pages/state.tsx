import { localDateOf } from '../../procedure/dates.ts'
import { awaitsLateDecision, openOrders, statusOf } from '../../procedure/objection/state.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { useUi } from '../../ui/context.ts'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { StateBox } from '../../ui/shapes.tsx'
import type { LoadedObjection } from '../view.ts'
import { objectionWords } from '../words.ts'
import { AnswerBy, Said } from './parts.tsx'

/** The first thing under the title: what is happening, whose turn it is, and by when. */
export function ObjectionStateBox(props: {
  readonly loaded: LoadedObjection
  readonly today: LocalDate
}) {
  const { locale } = useUi()
  const { loaded, today } = props
  const { state, words } = loaded
  const t = objectionWords[locale]
  const status = statusOf(state)
  const title = status === 'absent' ? '' : t.states[status]
  switch (status) {
    case 'registered':
    case 'forwarded': {
      const late = state.dueOn !== null && today > state.dueOn
      return (
        <StateBox tone={late ? 'late' : 'wait'} title={title}>
          <LateNote loaded={loaded} />
          <AnswerBy lead={t.state.answerBy} loaded={loaded} />
        </StateBox>
      )
    }
    case 'silent':
      return (
        <StateBox tone="late" title={title}>
          <p>{t.state.silentBody}</p>
          <AnswerBy lead={t.state.answerBy} loaded={loaded} />
        </StateBox>
      )
    case 'executing':
      return (
        <StateBox tone={isOverdue(loaded, today) ? 'late' : 'wait'} title={title}>
          {openOrders(state).map(({ orderId, limit }) => (
            <p key={orderId}>
              {(today > limit ? t.state.executingLate : t.state.executingBody)({
                date: formatDate(limit, locale),
              })}
            </p>
          ))}
        </StateBox>
      )
    case 'executed':
      return (
        <StateBox tone="calm" title={title}>
          <ul>
            {state.orders.map(({ orderId, execution }) => (
              <li key={orderId}>
                {execution === null ? null : formatDateTime(execution.at, locale)}
                {execution?.note ? (
                  <>
                    . {t.state.executedWords}: <span class="typed">{words(execution.note)}</span>
                  </>
                ) : (
                  <>. {t.state.executedBody}</>
                )}
              </li>
            ))}
          </ul>
        </StateBox>
      )
    case 'declined':
      return (
        <StateBox tone="late" title={title}>
          <p>{t.state.declinedBody}:</p>
          <Said text={words(state.declined?.reason)} />
        </StateBox>
      )
    case 'settled':
      return (
        <StateBox tone="calm" title={title}>
          <p>{t.state.settledBody}:</p>
          <Said text={words(state.settled?.agreement)} />
        </StateBox>
      )
    case 'withdrawn':
      return (
        <StateBox tone="calm" title={title}>
          <p>{t.state.withdrawnBody}</p>
        </StateBox>
      )
    case 'answered': {
      const { answer } = state
      return (
        <StateBox tone="calm" title={answer === null ? title : t.results[answer.result]}>
          {answer === null ? null : (
            <p>{t.answer.of({ when: formatDate(localDateOf(answer.at), locale) })}</p>
          )}
        </StateBox>
      )
    }
    case 'disputed':
    case 'dispute_ended':
      return (
        <StateBox tone={status === 'disputed' ? 'wait' : 'calm'} title={title}>
          {state.dispute === null ? null : <p>{t.dispute.stages[state.dispute.stage]}</p>}
        </StateBox>
      )
    case 'absent':
      return null
  }
}

function LateNote({ loaded }: { readonly loaded: LoadedObjection }) {
  const { locale } = useUi()
  const t = objectionWords[locale].state
  if (awaitsLateDecision(loaded.state)) return <p>{t.lateUndecided}</p>
  const { lateness } = loaded.state
  if (lateness === null) return null
  if (lateness.unheard.length === 0) return <p>{t.lateAccepted}</p>
  return (
    <>
      <p>{t.lateDeclined({ letters: lateness.unheard.join(', ') })}:</p>
      <Said text={loaded.words(lateness.note)} />
    </>
  )
}

function isOverdue({ state }: LoadedObjection, today: LocalDate): boolean {
  return openOrders(state).some(({ limit }) => today > limit)
}
