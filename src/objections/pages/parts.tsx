import type { ComponentChildren } from 'preact'
import { deadline } from '../../procedure/calendar/deadline.ts'
import type { RaisedGround } from '../../procedure/objection/events.ts'
import { answerDays } from '../../procedure/objection/values.ts'
import { useUi } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { DueDate } from '../../ui/due-date.tsx'
import type { LoadedObjection } from '../view.ts'
import { objectionWords } from '../words.ts'

/** Words of a person, with their line ends; what the law erased is said to be. */
export function Said(props: { readonly text: string | null }) {
  const { locale } = useUi()
  if (props.text === null) return <p class="muted">{objectionWords[locale].matter.erased}</p>
  if (props.text === '') return null
  return <p class="typed">{props.text}</p>
}

/** Each ground in plain words, with its article and its days. */
export function Grounds(props: { readonly grounds: readonly RaisedGround[] }) {
  const { locale } = useUi()
  const t = objectionWords[locale]
  return (
    <ul>
      {props.grounds.map(({ ground, foundOn, lastDay, late }) => (
        <li key={ground}>
          <b>{t.grounds[ground].title}</b>{' '}
          <span class="small muted">
            {t.groundArticle({ letter: ground })}.{' '}
            {t.foundOn({ date: formatDate(foundOn, locale) })}{' '}
            {late
              ? t.filedLate({ date: formatDate(lastDay, locale) })
              : t.filedUntil({ date: formatDate(lastDay, locale) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The last day of the answer, explained day by day as long as the calendar gives what was told. */
export function AnswerBy(props: {
  readonly lead: string
  readonly loaded: Pick<LoadedObjection, 'state' | 'rules'>
}) {
  const { locale } = useUi()
  const t = objectionWords[locale].state
  const { receivedOn, dueOn, promisedOn } = props.loaded.state
  if (receivedOn === null || dueOn === null) return null
  const due = deadline(props.loaded.rules.calendar, receivedOn, answerDays)
  const moved = promisedOn !== null && promisedOn !== dueOn
  return (
    <>
      {due.date === dueOn ? (
        <DueDate lead={props.lead} deadline={due} basis={t.dueLaw} />
      ) : (
        <p>
          {props.lead} <b>{formatDate(dueOn, locale)}</b>
        </p>
      )}
      {moved ? (
        <p class="small">{t.wasPromised({ date: formatDate(promisedOn, locale) })}</p>
      ) : null}
    </>
  )
}

/** A heading with what stands under it; nothing where there is nothing. */
export function Part(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}
