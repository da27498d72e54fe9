import { publishing as t } from '../../../../locales/id/publishing.ts'
import { explainReading } from '../../../documents/reading/explain.ts'
import type { Reading } from '../../../documents/reading/reading.ts'
import type { SensitiveSearch } from '../../../documents/sensitive/store.ts'
import { checkedField, SensitiveWarning } from '../../../documents/sensitive/warning.tsx'
import type { LocalDate } from '../../../procedure/values.ts'
import { formatBytes } from '../../../ui/amounts.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { Card } from '../../../ui/shapes.tsx'
import type { NewEntry } from '../../entry.ts'
import type { Draft } from '../drafts.ts'
import type { OpenedEntry } from '../open-entry.ts'
import { fileHref } from './draft-files.tsx'
import { EntryFacts } from './facts.tsx'
import { BackToList, Done } from './parts.tsx'

export interface PreviewPageProps {
  readonly opened: OpenedEntry
  readonly entry: NewEntry
  readonly files: Draft['files']
  readonly agency: string
  readonly readings: ReadonlyMap<string, Reading>
  /** Which personal data was found in the files. */
  readonly searches: ReadonlyMap<string, SensitiveSearch>
  readonly seen: string
  readonly today: LocalDate
  /** Why it is given back, as typed. */
  readonly reason: string
  readonly errors: FormErrors
  readonly done?: string | null
}

/** The entry as the public will see it, with all columns of the list, and the next step. */
export function PreviewPage(props: PreviewPageProps) {
  const { opened, entry, files, errors } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Done words={props.done ?? null} />
      <BackToList />
      <h1>{opened.draft?.state === 'submitted' ? t.preview.check : t.preview.title}</h1>
      <p>{t.preview.lead}</p>
      <div class="grid two">
        <Card title={entry.title}>
          <p class="typed">{entry.summary}</p>
          {files.length === 0 ? <p class="muted">{t.files.none}</p> : null}
          <ul class="docs">
            {files.map((file) => {
              const reading = props.readings.get(file.sha256)
              const about = reading ? explainReading('id', reading) : null
              return (
                <li key={file.fileId}>
                  <a href={fileHref(opened.entryId, file)}>{file.name}</a>{' '}
                  <span class="small muted">{formatBytes(file.size, 'id')}</span>
                  {about ? <p class="small">{about}</p> : null}
                </li>
              )
            })}
          </ul>
          <EntryFacts entry={entry} agency={props.agency} />
        </Card>
        <div>
          <Actions {...props} />
        </div>
      </div>
    </>
  )
}

function Actions({ opened, seen, reason, errors, files, searches }: PreviewPageProps) {
  const fields = { versi: seen }
  const publishes = opened.may('publish')
  return (
    <>
      {publishes ? (
        <PostForm action={opened.href('/terbitkan')} fields={fields}>
          <p>{t.preview.publishHint}</p>
          <SensitiveWarning
            files={files}
            searches={searches}
            checked={false}
            error={errorOf(errors, checkedField)}
          />
          <Button>{t.preview.publish}</Button>
        </PostForm>
      ) : null}
      {!publishes && opened.may('submit') ? (
        <PostForm action={opened.href('/ajukan')} fields={fields}>
          <p>{t.preview.submitHint}</p>
          <Button>{t.preview.submit}</Button>
        </PostForm>
      ) : null}
      {opened.may('edit') ? (
        <p>
          <a href={opened.href('/ubah')}>{t.preview.edit}</a>
        </p>
      ) : null}
      {opened.may('recall') && !publishes ? (
        <PostForm action={opened.href('/ambil-kembali')} fields={fields}>
          <p>{t.preview.waiting}</p>
          <Button look="quiet">{t.preview.recall}</Button>
        </PostForm>
      ) : null}
      {opened.may('return') ? (
        <Card title={t.preview.giveBack}>
          <PostForm action={opened.href('/kembalikan')} fields={fields}>
            <Textarea
              name="alasan"
              label={t.preview.reason}
              hint={t.preview.reasonHint}
              value={reason}
              error={errorOf(errors, 'alasan')}
            />
            <Button look="quiet">{t.preview.giveBackSubmit}</Button>
          </PostForm>
        </Card>
      ) : null}
    </>
  )
}
