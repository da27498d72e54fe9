import { calendar as t } from '../../../../locales/id/calendar.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { FileUpload } from '../../../ui/components/file-upload/file-upload.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { calendarHome } from '../deps.ts'

export interface ImportProps {
  readonly text: string
  readonly options: readonly string[]
  readonly errors: FormErrors
}

export function ImportPage({ text, options, errors }: ImportProps) {
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackLink href={calendarHome}>{t.back}</BackLink>
      <h1>{t.list.title}</h1>
      <p>{t.list.lead}</p>
      <Details summary={t.list.csvTitle}>
        <p>{t.list.csv}</p>
        <p>
          {t.list.csvExample.split('\n').map((line) => (
            <>
              <code key={line}>{line}</code>
              <br />
            </>
          ))}
        </p>
        <p>{t.list.json}</p>
      </Details>
      <PostForm action={`${calendarHome}/impor`} upload>
        <Textarea
          name="daftar"
          label={t.list.text}
          rows={10}
          spellcheck={false}
          value={text}
          error={errorOf(errors, 'daftar')}
        />
        <Checkboxes
          name="pilihan"
          legend={t.list.options}
          values={options}
          items={[
            { value: 'resmi', label: t.list.official },
            { value: 'ganti', label: t.list.replace },
          ]}
        />
        <FileUpload
          name="berkas"
          label={t.list.file}
          accept=".csv,.json,text/csv,application/json"
          error={errorOf(errors, 'berkas')}
        />
        <Button>{t.list.submit}</Button>
      </PostForm>
    </>
  )
}
