import type { DayReason, Deadline } from '../procedure/calendar/types.ts'
import { Tag } from './components/tag/tag.tsx'
import { useUi } from './context.ts'
import { formatDate, formatDayMonth } from './dates.ts'
import type { UiMessages } from './locale.ts'

function reasonWords(reason: DayReason, t: UiMessages): string {
  switch (reason.kind) {
    case 'receipt':
      return t.due.receipt
    case 'counted':
      return t.due.counted({ n: reason.number })
    case 'weekend':
      return t.due.weekend
    case 'holiday':
      return t.due.holiday({ name: reason.day.name })
  }
}

function isOff(reason: DayReason): boolean {
  return reason.kind === 'weekend' || reason.kind === 'holiday'
}

/** Every day from receipt to the last, counted or skipped, and why. */
export function DeadlineDays(props: { readonly deadline: Deadline }) {
  const { t, locale } = useUi()
  return (
    <ul class="days">
      {props.deadline.days.map((day) => (
        <li key={day.date} class={isOff(day.reason) ? 'off' : undefined}>
          {formatDayMonth(day.date, locale)}: {reasonWords(day.reason, t)}
        </li>
      ))}
    </ul>
  )
}

/**
 * A last day that explains itself: `paling lambat Senin, 7 Desember 2026 (hari kerja ke-10; mengapa?)`.
 * A block of its own, not for inside a paragraph. `basis` names the law; the request's by default.
 */
export function DueDate(props: {
  /** Words before the date: `Anda akan dijawab`. */
  readonly lead?: string | undefined
  readonly deadline: Deadline
  readonly basis?: string | null | undefined
}) {
  const { t, locale } = useUi()
  const { deadline } = props
  const basis = props.basis === undefined ? t.due.lawRequest : props.basis
  return (
    <div class="due">
      {props.lead ? `${props.lead} ` : null}
      {t.due.byBefore} <b>{formatDate(deadline.date, locale)}</b>{' '}
      {deadline.estimated ? <Tag tone="wait">{t.due.estimated}</Tag> : null} (
      {t.due.ordinal({ n: deadline.workingDays })};{' '}
      <details>
        <summary>
          <u>{t.due.why}</u>)
        </summary>
        {deadline.estimated ? <p class="small">{t.due.estimatedWhy}</p> : null}
        <DeadlineDays deadline={deadline} />
        {basis ? <p class="small">{basis}</p> : null}
      </details>
    </div>
  )
}
