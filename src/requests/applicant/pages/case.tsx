import type { Instant } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { formatDateTime } from '../../../ui/dates.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { River, type RiverStep } from '../../../ui/river/river.tsx'
import { Card, Timeline, type TimelineEntry } from '../../../ui/shapes.tsx'
import type { LoadedCase } from '../../load-case.ts'
import type { AnswerPart } from '../matter.ts'
import type { Audience, DueStanding } from '../present.ts'
import type { Secrets } from '../queries.ts'
import { requestWords } from '../words.ts'
import { AnswerSection } from './answer.tsx'
import { formRows } from './draft-pages.tsx'
import { CaseState } from './state.tsx'

export interface CaseProps {
  readonly audience: Audience
  readonly loaded: LoadedCase
  readonly standing: string
  readonly due: DueStanding
  readonly river: readonly RiverStep[]
  readonly timeline: readonly TimelineEntry[]
  readonly parts: readonly AnswerPart[]
  /** What the notice adds in words. */
  readonly note: string | null
  readonly secrets: Secrets
  readonly email: string
  readonly nik: string
  readonly mayAcknowledge: boolean
  readonly mayWithdraw: boolean
  readonly done: 'diterima' | 'ditarik' | null
}

/** One request of its applicant: the state first, then the answer, the way it went, and what was asked. */
export function CasePage(props: CaseProps) {
  const { audience, loaded } = props
  const { locale } = audience
  const t = requestWords[locale]
  const done = { diterima: t.matter.acknowledged, ditarik: t.withdraw.done }
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
        standing={props.standing}
        due={props.due}
        hasFiles={props.parts.some(({ files }) => files.length > 0)}
      />
      {loaded.state.notifiedAt === null ? null : <AnswerSection {...props} />}
      {props.mayAcknowledge ? (
        <PostForm
          action={`/permohonan/${loaded.requestId}/terima`}
          fields={{ versi: String(loaded.state.version) }}
        >
          <p>
            <Button>{t.matter.acknowledge}</Button>
          </p>
        </PostForm>
      ) : null}
      <div class="grid two">
        <section>
          <h2>{t.matter.river}</h2>
          <River variant="case" steps={props.river} />
        </section>
        <Aside {...props} />
      </div>
      <h2>{t.matter.timeline}</h2>
      <Timeline entries={props.timeline} />
      <Details summary={t.matter.words}>
        <SummaryList
          rows={formRows({
            locale,
            form: props.secrets.form,
            email: props.email,
            nik: props.nik,
          }).map(({ key, value }) => ({ key, value }))}
        />
      </Details>
    </>
  )
}

function Aside(props: CaseProps) {
  const { loaded } = props
  const t = requestWords[props.audience.locale]
  const base = `/permohonan/${loaded.requestId}`
  return (
    <div>
      <Card title={t.matter.receiptTitle}>
        <p class="small">{t.receipt.codeWhy}</p>
        <p class="num">
          <b>{t.matter.statusCode({ code: props.secrets.statusCode })}</b>
        </p>
        <p>
          <a href={`${base}/tanda-bukti`}>{t.matter.receiptLink}</a>
        </p>
      </Card>
      {props.mayWithdraw ? (
        <p class="small">
          <a href={`${base}/tarik`}>{t.matter.withdraw}</a>
        </p>
      ) : null}
    </div>
  )
}
