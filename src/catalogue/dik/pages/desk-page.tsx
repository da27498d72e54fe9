import { publishing } from '../../../../locales/id/publishing.ts'
import type { Agency } from '../../../people/agencies.ts'
import { periodStanding } from '../../../procedure/exemption/period.ts'
import { exemptionLetters, type LocalDate } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { dipWords } from '../../dip/words.ts'
import { PeriodTag } from '../../exemption/pages/parts.tsx'
import type { Exempt } from '../exempt.ts'
import type { ExemptFields } from '../fields.ts'
import { rowsOf } from './dik-page.tsx'

const t = publishing.dik

export interface DikDeskProps {
  readonly items: readonly Exempt[]
  readonly agencies: readonly Agency[]
  readonly fields: ExemptFields
  readonly errors: FormErrors
  readonly done: string | null
  readonly today: LocalDate
}

function needsReview({ until }: Exempt, today: LocalDate): boolean {
  const { kind } = periodStanding(until, today)
  return kind === 'ending' || kind === 'expired'
}

/** What is exempt now, and the form for one more. */
export function DikDeskPage(props: DikDeskProps) {
  const { items, errors, done } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      {done ? <NotificationBanner type="success" heading={done} /> : null}
      <BackLink href="/kerja/informasi">{publishing.back}</BackLink>
      <h1>{t.title}</h1>
      <p>
        {t.lead} <a href="/dik">{t.publicPage}</a>
      </p>
      {items.length === 0 ? <p class="muted">{t.none}</p> : null}
      <ul class="docs">
        {items.map((item) => (
          <li key={item.exemptId}>
            <b>{item.title}</b>{' '}
            {needsReview(item, props.today) ? (
              <PeriodTag until={item.until} today={props.today} />
            ) : null}
            <br />
            <span class="small muted">
              {rowsOf(item, 'id')
                .map(([label, text]) => `${label}: ${text}`)
                .join(' · ')}
            </span>
            <br />
            <Acts item={item} />
          </li>
        ))}
      </ul>
      <p>
        <Button href="/kerja/uji/baru">{t.newTest}</Button>
      </p>
      <h2>{t.add}</h2>
      <p>{t.addLead}</p>
      <AddForm {...props} />
    </>
  )
}

// What a test put on the list leaves it by a test; what was written by hand may also simply end.
function Acts({ item }: { readonly item: Exempt }) {
  const about = <span class="govuk-visually-hidden"> {item.title}</span>
  if (item.testId)
    return (
      <a class="small" href={`/kerja/uji/${item.testId}`}>
        {t.toTest}
        {about}
      </a>
    )
  return (
    <span class="small">
      <a href={`/kerja/uji/baru?dik=${item.exemptId}`}>
        {t.review}
        {about}
      </a>{' '}
      ·{' '}
      <a href={`/kerja/dik/${item.exemptId}/akhiri`}>
        {t.end}
        {about}
      </a>
    </span>
  )
}

function AddForm(props: DikDeskProps) {
  const { agencies, fields, errors } = props
  const { meanings } = dipWords('id').exempt
  return (
    <PostForm action="/kerja/dik">
      <Select
        name="dinas"
        label={t.agency}
        value={fields.dinas}
        error={errorOf(errors, 'dinas')}
        items={[
          { value: '', text: t.pick },
          ...agencies.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Line name="judul" label={t.name} hint={t.nameHint} {...props} />
      <Checkboxes
        name="huruf"
        legend={t.letters}
        values={fields.huruf}
        error={errorOf(errors, 'huruf')}
        items={exemptionLetters.map((letter) => ({
          value: letter,
          label: `${letter}. ${meanings[letter]}`,
        }))}
      />
      <Line name="dasar" label={t.basis} hint={t.basisHint} {...props} />
      <Line name="akibat" label={t.consequence} {...props} />
      <Line name="mulai" label={t.from} hint={publishing.hints.dibuat} {...props} />
      <Line name="sampai" label={t.until} hint={t.untilHint} {...props} />
      <Line name="sebab" label={t.periodReason} hint={t.periodReasonHint} {...props} />
      <Line name="nomor" label={t.decreeNumber} {...props} />
      <Line name="tanggal" label={t.decreeDate} hint={publishing.hints.dibuat} {...props} />
      <Button>{t.save}</Button>
    </PostForm>
  )
}

const dates: readonly string[] = ['mulai', 'sampai', 'tanggal']

function Line(
  props: Pick<DikDeskProps, 'fields' | 'errors'> & {
    readonly name: Exclude<keyof ExemptFields, 'huruf'>
    readonly label: string
    readonly hint?: string
  },
) {
  const { name, label, hint, fields, errors } = props
  return (
    <Input
      name={name}
      label={label}
      hint={hint}
      value={fields[name]}
      class={dates.includes(name) ? 'govuk-input--width-10' : undefined}
      error={errorOf(errors, name)}
    />
  )
}
