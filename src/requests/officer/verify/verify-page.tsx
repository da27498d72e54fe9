import { law } from '../../../../locales/id/law.ts'
import { work as t } from '../../../../locales/id/work.ts'
import { categories } from '../../../catalogue/entry.ts'
import type { SensitiveSearch } from '../../../documents/sensitive/store.ts'
import { checkedField, SensitiveWarning } from '../../../documents/sensitive/warning.tsx'
import { isVerified } from '../../../procedure/request/coverage.ts'
import { checklistItems } from '../../../procedure/request/events.ts'
import type { Assignment } from '../../../procedure/request/state.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import type { CaseView } from '../case-view.ts'
import { TestLinks } from '../law/link-test.tsx'
import type { TestChoice } from '../law/tests.ts'
import { caseHref } from '../open-case.ts'
import { Asked } from '../pages/asked.tsx'
import { AnswerContent } from '../pages/assignments.tsx'
import { agencyName, BackToCase } from '../pages/parts.tsx'
import type { VerifyFields } from './publish-form.ts'

export interface VerifyPageProps {
  readonly view: CaseView
  readonly assignment: Assignment
  readonly fields: VerifyFields
  readonly topics: readonly string[]
  readonly tests: readonly TestChoice[]
  /** Which personal data was found in the files. */
  readonly searches: ReadonlyMap<string, SensitiveSearch>
  /** Somebody has ticked that they looked. */
  readonly looked: boolean
  readonly reason: string
  readonly errors: FormErrors
}

export function VerifyPage(props: VerifyPageProps) {
  const { view, assignment, fields, errors } = props
  const { opened } = view
  const agency = agencyName(view.agencies, assignment.agencyId)
  const versi = String(opened.loaded.state.version)
  const { assignmentId } = assignment
  const files = filesOf(view, assignment)
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackToCase href={caseHref(opened)} number={opened.loaded.number} />
      <h1>{t.verify.title}</h1>
      <div class="grid two">
        <div>
          <Asked asked={view.asked} />
          <Card title={t.verify.answerOf({ agency })}>
            <p class="small muted">{t.verify.asApplicant}</p>
            <AnswerContent view={view} assignment={assignment} />
          </Card>
        </div>
        <div>
          <TestLinks opened={opened} assignment={assignment} tests={props.tests} />
          {isVerified(assignment) ? (
            <p>{law.testing.lost}</p>
          ) : (
            <PostForm action={caseHref(opened, `/periksa/${assignmentId}`)} fields={{ versi }}>
              <Checkboxes
                name="periksa"
                legend={t.verify.checklist}
                hint={t.verify.checklistHint}
                error={errorOf(errors, 'periksa')}
                values={fields.checklist}
                items={checklistItems.map((item) => ({ value: item, label: t.verify.items[item] }))}
              />
              <Checkboxes
                name="terbitkan"
                legend={t.verify.publishLegend}
                values={fields.publish ? ['ya'] : []}
                items={[
                  {
                    value: 'ya',
                    label: t.verify.publish,
                    hint: t.verify.publishHint,
                    conditional: <PublishFields {...props} />,
                  },
                ]}
              />
              <SensitiveWarning
                files={files}
                searches={props.searches}
                checked={props.looked}
                error={errorOf(errors, checkedField)}
              />
              <Button>{t.verify.accept}</Button>
            </PostForm>
          )}
          <Card title={t.verify.sendBack}>
            <PostForm action={caseHref(opened, `/perbaiki/${assignmentId}`)} fields={{ versi }}>
              <Textarea
                name="alasan"
                label={t.verify.reason}
                hint={t.verify.reasonHint}
                value={props.reason}
                error={errorOf(errors, 'alasan')}
              />
              <Button look="quiet">{t.verify.sendBackSubmit}</Button>
            </PostForm>
          </Card>
        </div>
      </div>
    </>
  )
}

function filesOf(view: CaseView, { answer }: Assignment) {
  return (answer?.files ?? []).flatMap(({ fileId }) => view.files.get(fileId) ?? [])
}

function PublishFields({ fields, errors, topics }: VerifyPageProps) {
  const labels = t.verify.fields
  return (
    <>
      <Input
        name="judul"
        label={labels.judul}
        hint={t.verify.titleHint}
        value={fields.title}
        error={errorOf(errors, 'judul')}
      />
      <Textarea
        name="ringkasan"
        label={labels.ringkasan}
        rows={3}
        value={fields.summary}
        error={errorOf(errors, 'ringkasan')}
      />
      <Radios
        name="kategori"
        legend={t.verify.category}
        value={fields.category}
        error={errorOf(errors, 'kategori')}
        items={categories.map((category) => ({
          value: category,
          label: t.verify.categories[category],
        }))}
      />
      <Input
        name="topik"
        label={labels.topik}
        hint={t.verify.topicHint}
        value={fields.topic}
        error={errorOf(errors, 'topik')}
        attributes={{ list: 'topik-dipakai' }}
      />
      <datalist id="topik-dipakai">
        {topics.map((topic) => (
          <option key={topic} value={topic.replaceAll('-', ' ')} />
        ))}
      </datalist>
    </>
  )
}
