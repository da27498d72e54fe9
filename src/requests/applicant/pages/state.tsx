import type { ComponentChildren } from 'preact'
import { deadline } from '../../../procedure/calendar/deadline.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import { openFee } from '../../../procedure/request/fee.ts'
import { awaitsCompletion } from '../../../procedure/request/progress.ts'
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
  /** What else belongs there: a button, a reason. */
  readonly children?: ComponentChildren
}

/** The first thing under the title: what is happening, whose turn it is, and by when. Lateness is said, never hidden. */
export function CaseState(props: CaseStateProps) {
  const { audience, loaded } = props
  const { state } = loaded
  const t = requestWords[audience.locale].state
  switch (state.status) {
    case 'withdrawn':
    case 'lapsed':
      return (
        <StateBox tone="calm" title={props.standing}>
          <p>{state.status === 'lapsed' ? t.lapsedBody : t.withdrawnBody}</p>
          {props.children}
        </StateBox>
      )
    case 'handed_over':
      return (
        <StateBox tone="calm" title={props.standing}>
          <p>{(audience.own ? t.ended : t.endedTheirs)[state.handoverWay ?? 'elapsed']}</p>
          <LateNotice {...props} />
          {props.children}
        </StateBox>
      )
    case 'notified':
      return <Ready {...props} />
    case 'open':
    case 'absent':
      return state.reopening ? <Anew {...props} /> : <Open {...props} />
  }
}

function Open(props: CaseStateProps) {
  const { audience, loaded, due } = props
  const t = requestWords[audience.locale].state
  const lead = due.late ? t.wasDue : audience.own ? t.answerBy : t.answerByThem
  return (
    <StateBox
      tone={due.late ? 'late' : 'wait'}
      title={due.late ? t.lateTitle({ state: props.standing }) : props.standing}
    >
      {due.late ? <p>{t.lateDays({ count: due.lateDays })}</p> : null}
      {props.children}
      <CompleteBy {...props} />
      <LastDay lead={lead} dueOn={loaded.dueOn} standing={due} />
      <Extended {...props} />
    </StateBox>
  )
}

/** For who follows the case by its number; its applicant is told at length. */
function CompleteBy({ audience, loaded }: CaseStateProps) {
  const { completeBy } = loaded.state.completion
  if (audience.own || completeBy === null || !awaitsCompletion(loaded.state)) return null
  const t = requestWords[audience.locale].state
  return (
    <p>
      {t.completeByThem} <b>{formatDate(completeBy, audience.locale)}</b>.
    </p>
  )
}

/** The old last day beside the new one, and an earlier promise that the calendar has overtaken. */
function Extended({ audience, loaded }: CaseStateProps) {
  const { locale } = audience
  const { extension: t } = requestWords[locale]
  const { extension, promisedOn } = loaded.state
  const { granted } = extension
  const promised = promisedOn !== null && promisedOn > loaded.dueOn ? promisedOn : null
  return (
    <>
      {granted ? (
        <p>
          <b>{t.title}.</b> {t.body({ days: granted.days, was: formatDate(granted.was, locale) })}{' '}
          {t.reasons[granted.reason]}
        </p>
      ) : null}
      {promised ? <p>{t.promised({ date: formatDate(promised, locale) })}</p> : null}
    </>
  )
}

/** Answered before, and answered anew: by an order on an objection, or because the office corrects itself. */
function Anew(props: CaseStateProps) {
  const { audience, loaded, due } = props
  const { reopened: t, state: words } = requestWords[audience.locale]
  const { reopening } = loaded.state
  if (!reopening) return null
  const late = due.late && localDateOf(audience.now) > reopening.noticeBy
  return (
    <StateBox
      tone={late ? 'late' : 'wait'}
      title={late ? words.lateTitle({ state: props.standing }) : props.standing}
    >
      <p>{t[reopening.cause]}</p>
      <p>
        {audience.own ? t.by : words.answerByThem}{' '}
        <b>{words.dueOnly({ date: formatDate(reopening.noticeBy, audience.locale) })}</b>
      </p>
      {props.children}
    </StateBox>
  )
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
      <p>{audience.own ? whatToDo(props) : theirWay(props)}</p>
      {audience.own ? <p>{t.closesOn({ date: formatDate(last, locale) })}</p> : null}
      <LateNotice {...props} />
      {props.children}
    </StateBox>
  )
}

function whatToDo({ audience, loaded, hasFiles }: CaseStateProps): string {
  const { state: t } = requestWords[audience.locale]
  const { state } = loaded
  if (openFee(state) !== null) return t.payFirst
  if (state.copy === 'hardcopy') return t.onPaper
  if (hasFiles) return t.download
  return state.copy === 'view' ? t.atOffice : t.acknowledge
}

/** Who has no account, or waits for paper, opens nothing by signing in. */
function theirWay({ audience, loaded }: CaseStateProps): string {
  const { state: t } = requestWords[audience.locale]
  const { assisted, copy } = loaded.state
  return assisted || copy === 'hardcopy' ? t.readyByHand : t.readyTheirs
}

function LateNotice({ audience, due }: CaseStateProps) {
  if (!due.late) return null
  return <p>{requestWords[audience.locale].state.noticeWasLate({ count: due.lateDays })}</p>
}
