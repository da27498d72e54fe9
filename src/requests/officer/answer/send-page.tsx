import { law } from '../../../../locales/id/law.ts'
import { work as t } from '../../../../locales/id/work.ts'
import type { Entry } from '../../../catalogue/entry.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import type { PendingFile } from '../../answer-files.ts'
import type { CaseView } from '../case-view.ts'
import type { TestChoice } from '../law/tests.ts'
import { caseHref } from '../open-case.ts'
import { Asked } from '../pages/asked.tsx'
import { BackToCase, EntryList, FileList } from '../pages/parts.tsx'
import { answerQuery, type Preparing } from './holder.ts'
import { OutcomeFieldset } from './outcome-fields.tsx'
import type { OutcomeFields } from './outcome-form.ts'

export function SendPage(props: {
  readonly view: CaseView
  readonly answer: Preparing
  readonly files: readonly PendingFile[]
  readonly entries: readonly Entry[]
  readonly items: readonly {
    readonly fields: OutcomeFields
    readonly words: string
    readonly proposeHref: string
  }[]
  readonly tests: readonly TestChoice[]
  readonly text: string
  readonly errors: FormErrors
}) {
  const { view, answer, files, entries, errors } = props
  const { opened } = view
  const path = caseHref(opened, `/jawab/${answer.holder}`)
  const entri = entries.map(({ entryId }) => entryId).join(',')
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackToCase href={caseHref(opened)} number={opened.loaded.number} />
      <h1>{t.send.title}</h1>
      <Asked asked={view.asked} />
      <h2>{t.send.files({ n: files.length })}</h2>
      {files.length > 0 ? (
        <FileList requestId={opened.loaded.requestId} files={files} />
      ) : (
        <p class="muted">{t.materials.noFiles}</p>
      )}
      {entries.length > 0 ? (
        <>
          <h2>{t.answer.entries}</h2>
          <EntryList entries={entries} />
        </>
      ) : null}
      <p>
        <a href={`${path}${answerQuery({ entri: entri || '-' })}`}>{t.send.change}</a>
      </p>
      <PostForm
        action={`${path}/kirim`}
        fields={{
          versi: String(opened.loaded.state.version),
          entri,
          berkas: files.map(({ fileId }) => fileId).join(','),
        }}
      >
        <h2>{law.outcomes.title}</h2>
        <p class="muted">{law.outcomes.lead}</p>
        {props.items.map((item) => (
          <OutcomeFieldset key={item.fields.itemId} {...item} tests={props.tests} errors={errors} />
        ))}
        <Textarea
          name="teks"
          label={t.send.text}
          hint={t.send.textHint}
          rows={8}
          value={props.text}
          error={errorOf(errors, 'teks')}
        />
        <Button>{t.send.submit}</Button>
      </PostForm>
    </>
  )
}
