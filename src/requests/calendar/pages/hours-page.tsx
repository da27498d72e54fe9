import { calendar as t } from '../../../../locales/id/calendar.ts'
import { office } from '../../../../locales/id/office.ts'
import { hoursText } from '../../../office/hours-text.ts'
import { type HoursInput, weekdayNumbers } from '../../../procedure/calendar/hours-input.ts'
import { weekInForce } from '../../../procedure/calendar/service-hours.ts'
import type { HoursRange, ServiceHours } from '../../../procedure/calendar/types.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Fieldset } from '../../../ui/components/fieldset/fieldset.tsx'
import { Hint } from '../../../ui/components/hint/hint.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { PostLink } from '../../../ui/post-button.tsx'
import { calendarHome } from '../deps.ts'

const action = `${calendarHome}/jam`

export function HoursPage(props: {
  readonly mayChange: boolean
  readonly hours: ServiceHours
  readonly today: LocalDate
  readonly input: HoursInput
  readonly errors: FormErrors
}) {
  const { mayChange, hours, today } = props
  const inForce = weekInForce(hours, today)
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      <BackLink href={calendarHome}>{t.back}</BackLink>
      <h1>{t.hours.title}</h1>
      <p>{t.hours.lead}</p>
      <ul class="docs">
        <li>
          <b>{t.hours.regular}</b> {inForce === hours.regular ? <Tag>{t.hours.now}</Tag> : null}
          <br />
          {hoursText(hours.regular, 'id')}
        </li>
        {hours.exceptions.map((range) => (
          <li key={`${range.from} ${range.to}`}>
            <b>{range.name ?? whenOf(range)}</b>{' '}
            {inForce === range.hours ? <Tag>{t.hours.now}</Tag> : null}
            <br />
            {whenOf(range)}: {hoursText(range.hours, 'id')}
            {mayChange ? (
              <>
                <br />
                <PostLink
                  action={`${action}/hapus`}
                  fields={{ mulai: range.from, sampai: range.to ?? '' }}
                >
                  {t.hours.remove}
                  <span class="govuk-visually-hidden"> {range.name ?? whenOf(range)}</span>
                </PostLink>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? <HoursForm {...props} /> : null}
    </>
  )
}

function whenOf({ from, to }: HoursRange): string {
  const first = formatDate(from, 'id')
  return to === null
    ? t.hours.from({ date: first })
    : t.hours.span({ from: first, to: formatDate(to, 'id') })
}

function HoursForm({ input, errors }: { readonly input: HoursInput; readonly errors: FormErrors }) {
  return (
    <>
      <h2>{t.hours.addTitle}</h2>
      <PostForm action={action}>
        <Input
          name="nama"
          label={t.hours.name}
          hint={t.hours.nameHint}
          value={input.name}
          error={errorOf(errors, 'nama')}
        />
        <Input
          name="mulai"
          label={t.hours.fromField}
          hint={t.day.dateHint}
          value={input.from}
          class="govuk-input--width-10"
          error={errorOf(errors, 'mulai')}
        />
        <Input
          name="sampai"
          label={t.hours.toField}
          hint={t.hours.toHint}
          value={input.to}
          class="govuk-input--width-10"
          error={errorOf(errors, 'sampai')}
        />
        <Fieldset legend={t.hours.days}>
          <Hint>{t.hours.daysHint}</Hint>
          {weekdayNumbers.map((day) => (
            <Input
              key={day}
              name={`hari_${day}`}
              label={office.weekdays[day - 1] ?? ''}
              value={input.days[day]}
              class="govuk-input--width-20"
              error={errorOf(errors, `hari_${day}`)}
            />
          ))}
        </Fieldset>
        <Button>{t.hours.submit}</Button>
      </PostForm>
    </>
  )
}
