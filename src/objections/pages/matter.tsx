import type { Locale } from '../../platform/http/route.ts'
import type { Deadline } from '../../procedure/calendar/types.ts'
import { type Response, responses } from '../../procedure/objection/values.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner/notification-banner.tsx'
import { Radios } from '../../ui/components/radios/radios.tsx'
import { formatDateTime } from '../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { Card, Timeline, type TimelineEntry } from '../../ui/shapes.tsx'
import type { Commission } from '../commission.ts'
import type { LoadedObjection } from '../view.ts'
import { objectionWords } from '../words.ts'
import { AnswerPart, DisputePart, WindowPart } from './answer.tsx'
import { LettersPart } from './letters.tsx'
import { Grounds, Part, Said } from './parts.tsx'
import { ObjectionStateBox } from './state.tsx'

export interface MatterProps {
  readonly locale: Locale
  readonly loaded: LoadedObjection
  readonly today: LocalDate
  readonly window: Deadline | null
  readonly commission: Commission
  readonly timeline: readonly TimelineEntry[]
  readonly mayRespond: boolean
  readonly maySatisfy: boolean
  readonly mayWithdraw: boolean
  /** What was just done. */
  readonly done: string | null
  readonly errors: FormErrors
}

/** One objection with everything its applicant may know of it. */
export function ObjectionPage(props: MatterProps) {
  const { locale, loaded } = props
  const t = objectionWords[locale]
  const { state } = loaded
  const base = `/keberatan/${loaded.objectionId}`
  const foreign = locale === 'id' ? undefined : 'id'
  return (
    <>
      <BackLink href="/keberatan">{t.matter.back}</BackLink>
      <FormErrorSummary errors={props.errors} />
      {props.done ? <NotificationBanner type="success" heading={props.done} /> : null}
      <h1>{t.title}</h1>
      <p class="muted num">
        {t.matter.meta({
          number: loaded.number,
          when: state.filedAt === null ? '' : formatDateTime(state.filedAt, locale),
        })}
      </p>
      <ObjectionStateBox loaded={loaded} today={props.today} />
      <AnswerPart loaded={loaded} />
      {props.mayRespond ? <RespondForm {...props} /> : null}
      {state.response === null ? null : <p>{t.respond.done[state.response.response]}</p>}
      {props.window === null || state.dispute !== null ? null : (
        <WindowPart
          window={props.window}
          silent={state.answer === null && state.silentSince !== null}
          today={props.today}
          commission={props.commission}
        />
      )}
      <DisputePart loaded={loaded} />
      <LettersPart loaded={loaded} base={base} />
      <Card title={t.matter.request}>
        <p>
          <a href={`/permohonan/${loaded.requestId}`}>
            <span class="num">{loaded.requestNumber}</span>
          </a>
          <br />
          <span lang={foreign}>{loaded.requestTitle}</span>
        </p>
      </Card>
      <Part title={t.matter.grounds}>
        <Grounds grounds={state.grounds} />
      </Part>
      <Part title={t.matter.position}>
        <Said text={loaded.words(state.position)} />
        {state.proxy === null ? null : (
          <p>
            {t.matter.proxy}: {loaded.words(state.proxy.name)}
          </p>
        )}
      </Part>
      <Part title={t.matter.timeline}>
        <Timeline entries={props.timeline} />
      </Part>
      {props.mayWithdraw ? (
        <p class="small">
          <a href={`${base}/cabut`}>{t.matter.withdraw}</a>
        </p>
      ) : null}
    </>
  )
}

function RespondForm({ locale, loaded, maySatisfy, errors }: MatterProps) {
  const t = objectionWords[locale].respond
  const offered: readonly Response[] = maySatisfy ? responses : ['to_commission']
  return (
    <PostForm
      action={`/keberatan/${loaded.objectionId}/tanggapan`}
      fields={{ versi: String(loaded.state.version) }}
    >
      <Radios
        name="pernyataan"
        legend={t.title}
        hint={t.hint}
        error={errorOf(errors, 'pernyataan')}
        items={offered.map((value) => ({ value, label: t[value] }))}
      />
      <Button look="quiet">{t.submit}</Button>
    </PostForm>
  )
}
