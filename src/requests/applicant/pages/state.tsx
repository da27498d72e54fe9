import { deadline } from '../../../procedure/calendar/deadline.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import { formatDate } from '../../../ui/dates.ts'
import { StateBox } from '../../../ui/shapes.tsx'
import type { LoadedCase } from '../../load-case.ts'
import type { Audience, DueStanding } from '../present.ts'
import { requestWords } from '../words.ts'
import { LastDay } from './due.tsx'

interface CaseStateProps {
  readonly audience: Audience
  readonly loaded: LoadedCase
  readonly standing: string
  readonly due: DueStanding
  /** Whether the answer has files; only its applicant is told. */
  readonly hasFiles: boolean
}

/** The first thing under the title: what is happening, whose turn it is, and by when. Lateness is said, never hidden. */
export function CaseState(props: CaseStateProps) {
  const { audience, loaded, due } = props
  const t = requestWords[audience.locale].state
  switch (loaded.state.status) {
    case 'withdrawn':
      return (
        <StateBox tone="calm" title={props.standing}>
          <p>{t.withdrawnBody}</p>
        </StateBox>
      )
    case 'lapsed':
      return (
        <StateBox tone="calm" title={props.standing}>
          <p>{t.lapsedBody}</p>
        </StateBox>
      )
    case 'handed_over':
      return (
        <StateBox tone="calm" title={props.standing}>
          <p>{(audience.own ? t.ended : t.endedTheirs)[loaded.state.handoverWay ?? 'elapsed']}</p>
          <LateNotice {...props} />
        </StateBox>
      )
    case 'notified':
      return <Ready {...props} />
    case 'open':
    case 'absent':
      return (
        <StateBox
          tone={due.late ? 'late' : 'wait'}
          title={due.late ? t.lateTitle({ state: props.standing }) : props.standing}
        >
          {due.late ? <p>{t.lateDays({ count: due.lateDays })}</p> : null}
          <LastDay
            lead={due.late ? t.wasDue : audience.own ? t.answerBy : t.answerByThem}
            dueOn={loaded.dueOn}
            standing={due}
          />
        </StateBox>
      )
  }
}

function Ready(props: CaseStateProps) {
  const { audience, loaded } = props
  const { state, rules, sop } = loaded
  const { locale } = audience
  const t = requestWords[locale].state
  const notifiedOn = localDateOf(state.notifiedAt ?? audience.now)
  const last = deadline(rules.calendar, notifiedOn, sop.handoverAfterDays).date
  return (
    <StateBox tone="wait" title={props.standing}>
      <p>{!audience.own ? t.readyTheirs : props.hasFiles ? t.download : t.acknowledge}</p>
      {audience.own ? <p>{t.closesOn({ date: formatDate(last, locale) })}</p> : null}
      <LateNotice {...props} />
    </StateBox>
  )
}

function LateNotice({ audience, due }: CaseStateProps) {
  if (!due.late) return null
  return <p>{requestWords[audience.locale].state.noticeWasLate({ count: due.lateDays })}</p>
}
