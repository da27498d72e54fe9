import type { Locale } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { formatDateTime } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { River, type RiverStep } from '../../../ui/river/river.tsx'
import { Timeline, type TimelineEntry } from '../../../ui/shapes.tsx'
import type { LoadedCase } from '../../load-case.ts'
import type { Audience, DueStanding } from '../present.ts'
import type { ToldItem } from '../told.ts'
import { requestWords } from '../words.ts'
import { OutcomeTag } from './outcomes.tsx'
import { CaseState } from './state.tsx'

export function StatusFormPage(props: {
  readonly locale: Locale
  readonly number: string
  readonly errors: FormErrors
}) {
  const t = requestWords[props.locale].status
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <PostForm action="/cek-status">
        <Input
          name="nomor"
          class="govuk-input--width-20"
          label={t.number}
          hint={t.numberHint}
          value={props.number}
          error={errorOf(props.errors, 'nomor')}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Input
          name="kode"
          class="govuk-input--width-10"
          label={t.code}
          hint={t.codeHint}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button>{t.submit}</Button>
      </PostForm>
    </>
  )
}

/** The state alone: no title, no names, no files. */
export function StatusResultPage(props: {
  readonly audience: Audience
  readonly loaded: LoadedCase
  readonly standing: string
  readonly due: DueStanding
  readonly river: readonly RiverStep[]
  readonly timeline: readonly TimelineEntry[]
  readonly items: readonly ToldItem[]
}) {
  const { audience, loaded } = props
  const t = requestWords[audience.locale]
  const { submittedAt } = loaded.state
  const when = submittedAt ? formatDateTime(submittedAt, audience.locale) : ''
  return (
    <>
      <h1>{t.status.resultTitle}</h1>
      <p class="muted num">{t.status.resultMeta({ number: loaded.number, when })}</p>
      <CaseState
        audience={audience}
        loaded={loaded}
        standing={props.standing}
        due={props.due}
        hasFiles={false}
      />
      {loaded.state.notices.length > 0
        ? props.items.map((item) => (
            <OutcomeTag key={item.itemId} item={item} audience={audience} />
          ))
        : null}
      <h2>{t.matter.river}</h2>
      <River variant="case" steps={props.river} />
      <h2>{t.matter.timeline}</h2>
      <Timeline entries={props.timeline} />
      <p class="small muted">{t.status.private}</p>
      <p>
        <a href="/cek-status">{t.status.another}</a>
      </p>
    </>
  )
}
