import { requests } from '../../../../locales/id/requests.ts'
import { work as t } from '../../../../locales/id/work.ts'
import { isVerified } from '../../../procedure/request/coverage.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import type { CaseView } from '../case-view.ts'
import { caseHref } from '../open-case.ts'
import { AnswerContent } from './assignments.tsx'
import { agencyName, BackToCase } from './parts.tsx'

// The very words of the applicant's page.
const letter = requests.matter

/** Step 7: what the applicant will read, and the button that sends it. */
export function NotifyPage(props: {
  readonly view: CaseView
  readonly today: LocalDate
  readonly note: string
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
        <p>{letter.noticeBody}</p>
        {loaded.state.assignments.filter(isVerified).map((assignment) => (
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
          value={props.note}
          error={errorOf(errors, 'catatan')}
        />
        <Button>{t.notify.submit}</Button>
      </PostForm>
    </>
  )
}
