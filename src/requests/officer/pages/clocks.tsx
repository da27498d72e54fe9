import { work as t } from '../../../../locales/id/work.ts'
import type { StepClock } from '../../../procedure/request/clocks.ts'
import type { StandardTime } from '../../../procedure/sop/types.ts'
import { formatDuration } from '../../../ui/amounts.ts'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { Card } from '../../../ui/shapes.tsx'
import type { CaseView } from '../case-view.ts'
import { assignmentName } from '../timeline.tsx'

/** Waiting and handling of each step, against the standard of the SOP. */
export function Clocks(props: { readonly view: CaseView; readonly clocks: readonly StepClock[] }) {
  const clocks = props.clocks.filter(({ step }) => step >= 3)
  return (
    <Card title={t.clocks.title}>
      <p class="small muted">{t.clocks.hint}</p>
      <ul class="plain">
        {clocks.map((clock) => (
          <li key={`${clock.step}-${clock.assignmentId ?? ''}-${clock.openedAt ?? ''}`}>
            <b>{t.clocks.steps[clock.step]}</b>
            {clock.assignmentId && clock.step >= 5 ? (
              <> · {assignmentName(clock.assignmentId, props.view)}</>
            ) : null}{' '}
            <Verdict clock={clock} />
            <br />
            <span class="small">{measured(clock)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Verdict({ clock }: { readonly clock: StepClock }) {
  if (clock.end === 'dropped') return <Tag>{t.clocks.dropped}</Tag>
  if (clock.within === null)
    return clock.end === null ? <Tag tone="wait">{t.clocks.running}</Tag> : null
  return clock.within ? <Tag>{t.clocks.within}</Tag> : <Tag tone="late">{t.clocks.over}</Tag>
}

function measured(clock: StepClock): string {
  const { waitingMs, handlingMs, workingDaysUsed, standard } = clock
  return [
    // Less than a second is nothing to a reader: no wait, and a form that was filled at the counter.
    waitingMs === null || waitingMs < 1000
      ? null
      : t.clocks.waiting({ time: formatDuration(waitingMs, 'id', { inDays: false }) }),
    handlingMs === null || handlingMs < 1000
      ? null
      : t.clocks.handling({ time: formatDuration(handlingMs, 'id') }),
    workingDaysUsed === null ? null : t.clocks.days({ n: workingDaysUsed }),
    t.clocks.standard({ time: standardWords(standard) }),
  ]
    .filter((part) => part !== null)
    .join('; ')
}

function standardWords(standard: StandardTime): string {
  return standard.kind === 'minutes'
    ? t.clocks.minutes({ n: standard.minutes })
    : t.clocks.workingDays({ n: standard.days })
}
