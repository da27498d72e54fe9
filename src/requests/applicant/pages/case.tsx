import { awaitsCompletion } from '../../../procedure/request/progress.ts'
import { questionsForApplicant } from '../../../procedure/request/questions.ts'
import type { Instant } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { formatDateTime } from '../../../ui/dates.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { River } from '../../../ui/river/river.tsx'
import { Card, Timeline, type TimelineEntry } from '../../../ui/shapes.tsx'
import type { MatterView } from '../case-view.ts'
import { requestWords } from '../words.ts'
import { AnswerSection } from './answer.tsx'
import { WhatIsMissing } from './completion.tsx'
import { formRows } from './draft-pages.tsx'
import { LetterCard } from './letters.tsx'
import { ApplicantThread, Completed } from './said.tsx'
import { CaseState } from './state.tsx'

/** What was just done, for the banner. */
export const doings = ['diterima', 'ditarik', 'lengkap', 'tanya', 'jawab'] as const
export type Doing = (typeof doings)[number]

export interface CaseProps {
  readonly view: MatterView
  readonly timeline: readonly TimelineEntry[]
  readonly email: string
  readonly done: Doing | null
}

/** One request of its applicant: the state first, then the answer, the way it went, and what was asked. */
export function CasePage(props: CaseProps) {
  const { view } = props
  const { audience, loaded } = view
  const { locale } = audience
  const t = requestWords[locale]
  const done: Readonly<Record<Doing, string>> = {
    diterima: t.matter.acknowledged,
    ditarik: t.withdraw.done,
    lengkap: t.completion.done,
    tanya: t.question.asked,
    jawab: t.question.answered,
  }
  const when = formatDateTime(loaded.state.submittedAt ?? ('' as Instant), locale)
  return (
    <>
      <BackLink href="/permohonan">{t.matter.mine}</BackLink>
      {props.done ? <NotificationBanner type="success" heading={done[props.done]} /> : null}
      <h1 lang={locale === 'id' ? undefined : 'id'}>{loaded.title}</h1>
      <p class="muted num">{t.matter.meta({ number: loaded.number, when })}</p>
      <CaseState
        audience={audience}
        loaded={loaded}
        standing={view.standing}
        due={view.due}
        hasFiles={view.parts.some(({ files }) => files.length > 0)}
      >
        <NextActs view={view} />
      </CaseState>
      <AnswerSection view={view} base={`/permohonan/${loaded.requestId}`} />
      <Acknowledge view={view} />
      <div class="grid two">
        <section>
          <h2>{t.matter.river}</h2>
          <River variant="case" steps={view.river} />
        </section>
        <Aside view={view} />
      </div>
      <ApplicantThread view={view} />
      <Completed view={view} />
      <h2>{t.matter.timeline}</h2>
      <Timeline entries={props.timeline} />
      <Details summary={t.matter.words}>
        <SummaryList
          rows={formRows({
            locale,
            form: view.secrets.form,
            email: props.email,
            nik: view.nik,
          }).map(({ key, value }) => ({ key, value }))}
        />
      </Details>
    </>
  )
}

/** What the applicant can or must do now, inside the box of the state. */
function NextActs({ view }: { readonly view: MatterView }) {
  const { loaded, audience, may } = view
  const { state, requestId } = loaded
  const { completion, question, objection, lapse } = requestWords[audience.locale]
  const base = `/permohonan/${requestId}`
  const waiting = state.closedAt === null ? questionsForApplicant(state) : []
  const [first] = waiting
  return (
    <>
      {awaitsCompletion(state) ? (
        <>
          <WhatIsMissing
            locale={audience.locale}
            loaded={loaded}
            text={view.words(state.completion.text)}
          />
          <p>
            {may.includes('complete') ? (
              <Button href={`${base}/lengkapi`}>{completion.open}</Button>
            ) : (
              <b>{completion.over}</b>
            )}
          </p>
        </>
      ) : null}
      {first ? (
        <>
          <p>
            <a href="#tanya-jawab">{question.waiting({ count: waiting.length })}</a>
          </p>
          {may.includes('answer_question') ? (
            <p>
              <Button href={`${base}/jawab/${first.questionId}`}>{question.answerTitle}</Button>
            </p>
          ) : null}
        </>
      ) : null}
      {state.silentSince !== null && state.status === 'open' && view.mayObject ? (
        <>
          <p>{objection.silent}</p>
          <p>
            <Button href={`${base}/keberatan`}>{objection.file}</Button>
          </p>
        </>
      ) : null}
      {state.status === 'lapsed' ? (
        <p>
          <Button href={`/permohonan/baru?dari=${requestId}`}>{lapse.again}</Button>
        </p>
      ) : null}
    </>
  )
}

function Acknowledge({ view }: { readonly view: MatterView }) {
  const { loaded, parts, may, audience } = view
  const { state } = loaded
  const byHand = state.copy === 'hardcopy' || parts.every(({ files }) => files.length === 0)
  if (!may.includes('hand_over') || !byHand) return null
  return (
    <PostForm
      action={`/permohonan/${loaded.requestId}/terima`}
      fields={{ versi: String(state.version) }}
    >
      <p>
        <Button>{requestWords[audience.locale].matter.acknowledge}</Button>
      </p>
    </PostForm>
  )
}

/** An objection in one of these keeps a second one out. */
const waiting: ReadonlySet<string> = new Set(['registered', 'forwarded', 'silent', 'executing'])

function Aside({ view }: { readonly view: MatterView }) {
  const { loaded, audience } = view
  const t = requestWords[audience.locale]
  const base = `/permohonan/${loaded.requestId}`
  return (
    <div>
      <Card title={t.matter.receiptTitle}>
        <p class="small">{t.receipt.codeWhy}</p>
        <p class="num">
          <b>{t.matter.statusCode({ code: view.secrets.statusCode })}</b>
        </p>
        <p>
          <a href={`${base}/tanda-bukti`}>{t.matter.receiptLink}</a>
        </p>
      </Card>
      <LetterCard state={loaded.state} base={base} />
      {view.objections.length > 0 ? (
        <Card title={t.objection.yours}>
          <ul class="plain">
            {view.objections.map(({ objectionId, number }) => (
              <li key={objectionId}>
                <a href={`/keberatan/${objectionId}`}>{t.objection.follow({ number })}</a>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {view.mayObject && !view.objections.some(({ status }) => waiting.has(status)) ? (
        <Card title={t.objection.title}>
          <p class="small">{t.objection.body}</p>
          <p>
            <a href={`${base}/keberatan`}>{t.objection.file}</a>
          </p>
        </Card>
      ) : null}
      {view.may.includes('withdraw') ? (
        <p class="small">
          <a href={`${base}/tarik`}>{t.matter.withdraw}</a>
        </p>
      ) : null}
    </div>
  )
}
