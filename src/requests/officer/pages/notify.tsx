import { law } from '../../../../locales/id/law.ts'
import { requests } from '../../../../locales/id/requests.ts'
import { work as t } from '../../../../locales/id/work.ts'
import { isReleased, isVerified } from '../../../procedure/request/coverage.ts'
import { feePaid } from '../../../procedure/request/fee.ts'
import { caseOutcome } from '../../../procedure/request/outcomes.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { formatRupiah } from '../../../ui/amounts.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import type { CaseView } from '../case-view.ts'
import { feeParts, type NotifyForm } from '../notify-form.ts'
import { caseHref } from '../open-case.ts'
import { AnswerContent } from './assignments.tsx'
import { agencyName, BackToCase } from './parts.tsx'

// The very words of the applicant's page.
const letter = requests.matter

/** Step 7: what the applicant will read, and the button that sends it. */
export function NotifyPage(props: {
  readonly view: CaseView
  readonly today: LocalDate
  readonly form: NotifyForm
  readonly errors: FormErrors
}) {
  const { view, errors } = props
  const { opened } = view
  const { loaded } = opened
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackToCase href={caseHref(opened)} number={loaded.number} />
      <h1>{t.notify.title}</h1>
      <p>{t.notify.lead}</p>
      <p>{t.notify.to({ name: view.applicant?.form.nama ?? '' })}</p>
      <Card title={t.notify.letter}>
        <p>
          <b>
            {letter.noticeTitle({
              number: t.notify.numberAtSending,
              date: formatDate(props.today, 'id'),
            })}
          </b>
        </p>
        <p>{requests.outcome.noticeBody[caseOutcome(loaded.state) ?? 'given']}</p>
        {loaded.state.assignments
          .filter((one) => isVerified(one) && !isReleased(one))
          .map((assignment) => (
            <section key={assignment.assignmentId}>
              <h3>{letter.from({ who: agencyName(view.agencies, assignment.agencyId) })}</h3>
              <AnswerContent view={view} assignment={assignment} />
            </section>
          ))}
      </Card>
      <PostForm
        action={caseHref(opened, '/beritahukan')}
        fields={{ versi: String(loaded.state.version) }}
      >
        <Textarea
          name="catatan"
          label={t.notify.note}
          hint={t.notify.noteHint}
          rows={3}
          value={props.form.note}
          error={errorOf(errors, 'catatan')}
        />
        {loaded.state.copy === 'hardcopy' ? (
          <FeeFields form={props.form} paid={feePaid(loaded.state)} errors={errors} />
        ) : null}
        <Button>{t.notify.submit}</Button>
      </PostForm>
    </>
  )
}

/** Copies on paper may cost what copying and sending really cost (UU 14/2008 Pasal 21); free unless said. */
function FeeFields(props: {
  readonly form: NotifyForm
  readonly paid: number
  readonly errors: FormErrors
}) {
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{law.fee.legend}</legend>
      <p class="muted">{law.fee.hint}</p>
      {props.paid > 0 ? <p>{law.fee.paidBefore({ total: formatRupiah(props.paid) })}</p> : null}
      {feeParts.map((part) => (
        <Input
          key={part}
          name={`biaya-${part}`}
          label={law.fee[part]}
          inputMode="numeric"
          prefix={{ text: 'Rp' }}
          value={props.form[part]}
          error={errorOf(props.errors, `biaya-${part}`)}
        />
      ))}
    </fieldset>
  )
}
