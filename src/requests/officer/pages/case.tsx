import { law } from '../../../../locales/id/law.ts'
import { work as t } from '../../../../locales/id/work.ts'
import type { Letter } from '../../../notices/official/queries.ts'
import type { Deadline } from '../../../procedure/calendar/types.ts'
import type { StepClock } from '../../../procedure/request/clocks.ts'
import { awaitsCompletion, whoseTurn } from '../../../procedure/request/progress.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { DueDate } from '../../../ui/due-date.tsx'
import { River, type RiverStep } from '../../../ui/river/river.tsx'
import { Card, StateBox, Timeline, type TimelineEntry } from '../../../ui/shapes.tsx'
import type { AnswersAlike } from '../answer/alike.ts'
import type { CaseView } from '../case-view.ts'
import {
  Actions,
  AgainCard,
  CompletionCard,
  Conversation,
  FeeCard,
  LawLines,
  MoreTimeAsked,
  Needs,
} from '../law/cards.tsx'
import type { LawView } from '../law/view.ts'
import { caseHref } from '../open-case.ts'
import { AnswerWith } from './answer-with.tsx'
import { Applicant, Asked } from './asked.tsx'
import { Assignments } from './assignments.tsx'
import { Clocks } from './clocks.tsx'
import { Letters } from './letters.tsx'
import { agencyName } from './parts.tsx'
import { Tasks } from './tasks.tsx'

export function CasePage(props: {
  readonly view: CaseView
  readonly today: LocalDate
  readonly due: Deadline
  readonly late: boolean
  readonly steps: readonly RiverStep[]
  readonly clocks: readonly StepClock[]
  readonly timeline: readonly TimelineEntry[]
  readonly done: string | null
  /** What is published and may answer; null when the viewer has nothing to answer. */
  readonly alike: AnswersAlike | null
  readonly law: LawView
  readonly letters: readonly Letter[]
}) {
  const { view, late, due } = props
  const { loaded } = view.opened
  const open = loaded.state.status === 'open'
  return (
    <>
      {props.done ? <NotificationBanner type="success" heading={props.done} /> : null}
      <BackLink href="/kerja">{t.backToQueue}</BackLink>
      <h1>{loaded.title}</h1>
      <p>
        <b class="num">{loaded.number}</b> ·{' '}
        {t.case.received({ date: formatDate(loaded.receivedOn, 'id') })}
        {loaded.state.assisted
          ? ` · ${law.assisted({ channel: law.channels[loaded.state.channel ?? 'web'] })}`
          : ''}
      </p>
      <StateBox tone={open ? (late ? 'late' : 'wait') : 'calm'} title={stateWords(view)}>
        {late ? <p>{open ? t.case.late : t.case.wasLate}</p> : null}
        <LawLines state={loaded.state} />
        {loaded.state.reopening ? null : <DueDate lead={t.case.noticeDue} deadline={due} />}
      </StateBox>
      <Needs view={view} />
      <MoreTimeAsked view={view} />
      <Tasks view={view} />
      <div class="grid two">
        <div>
          <Asked asked={view.asked} />
          <AnswerWith view={view} alike={props.alike} />
          <CompletionCard view={view} law={props.law} />
          <Assignments view={view} />
          <Conversation view={view} law={props.law} />
          <h2>{t.case.timeline}</h2>
          <Timeline entries={props.timeline} />
        </div>
        <div>
          <Card title={t.case.river}>
            <River variant="case" steps={props.steps} />
          </Card>
          <Actions view={view} />
          <AgainCard law={props.law} />
          <FeeCard state={loaded.state} />
          <Applicant view={view} />
          <Letters
            letters={props.letters}
            base={caseHref(view.opened)}
            desk={view.opened.person.role === 'ppid_utama'}
          />
          <Clocks view={view} clocks={props.clocks} />
        </div>
      </div>
    </>
  )
}

function stateWords({ opened, agencies }: CaseView): string {
  const { state } = opened.loaded
  if (state.status === 'handed_over') return t.state.handedOver[state.handoverWay ?? 'elapsed']
  if (state.status === 'notified') return t.state.notified
  if (state.status === 'lapsed') return t.state.lapsed
  if (state.status !== 'open') return t.state.withdrawn
  if (awaitsCompletion(state)) return t.state.awaitsCompletion
  const own = opened.person.agencyId
  const turns = whoseTurn(state).filter(
    ({ role, agencyId }) =>
      opened.person.role === 'ppid_utama' || role !== 'ppid_pembantu' || agencyId === own,
  )
  const answering = turns
    .filter(({ step }) => step === 5)
    .map(({ agencyId }) => agencyName(agencies, agencyId))
  const words = turns.map(({ step }) =>
    step === 5 ? t.state.answering({ agencies: answering }) : t.state.open[step],
  )
  return [...new Set(words)].join(' · ') || t.state.elsewhere
}
