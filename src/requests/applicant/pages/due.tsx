import type { LocalDate } from '../../../procedure/values.ts'
import { useUi } from '../../../ui/context.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DueDate } from '../../../ui/due-date.tsx'
import type { DueStanding } from '../present.ts'
import { requestWords } from '../words.ts'

/** The last day on record, explained wherever the calendar of today still gives it. */
export function LastDay(props: {
  readonly lead: string
  readonly dueOn: LocalDate
  readonly standing: DueStanding
}) {
  const { locale } = useUi()
  if (props.standing.deadline)
    return <DueDate lead={props.lead} deadline={props.standing.deadline} />
  const t = requestWords[locale].state
  return (
    <p>
      {props.lead} <b>{t.dueOnly({ date: formatDate(props.dueOn, locale) })}</b>
    </p>
  )
}
