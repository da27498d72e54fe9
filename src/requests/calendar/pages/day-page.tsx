import { calendar as t } from '../../../../locales/id/calendar.ts'
import { type DayInput, dayKinds } from '../../../procedure/calendar/change.ts'
import { parseLocalDate } from '../../../procedure/dates.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { calendarHome } from '../deps.ts'

/** The form for one day. `known`: the date of the day it changes, empty for a new one. */
export function DayPage(props: {
  readonly input: DayInput
  readonly known: string
  readonly errors: FormErrors
}) {
  const { input, known, errors } = props
  const date = parseLocalDate(known)
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackLink href={calendarHome}>{t.back}</BackLink>
      <h1>{date === null ? t.day.addTitle : t.day.editTitle({ date: formatDate(date, 'id') })}</h1>
      <PostForm action={`${calendarHome}/hari`} fields={{ semula: known }}>
        <Input
          name="tanggal"
          label={t.day.date}
          hint={t.day.dateHint}
          value={input.date}
          class="govuk-input--width-10"
          error={errorOf(errors, 'tanggal')}
        />
        <Radios
          name="jenis"
          legend={t.day.kind}
          hint={t.day.kindHint}
          value={input.kind}
          error={errorOf(errors, 'jenis')}
          items={dayKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <Input
          name="nama"
          label={t.day.name}
          hint={t.day.nameHint}
          value={input.name}
          error={errorOf(errors, 'nama')}
        />
        <Input
          name="dasar"
          label={t.day.source}
          hint={t.day.sourceHint}
          value={input.source}
          error={errorOf(errors, 'dasar')}
        />
        <Button>{t.day.submit}</Button>
      </PostForm>
    </>
  )
}
