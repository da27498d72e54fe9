import { publishing as t } from '../../../../locales/id/publishing.ts'
import { acceptOf, namesOf } from '../../../documents/kinds.ts'
import { explainReading } from '../../../documents/reading/explain.ts'
import { BlackOutLink } from '../../../documents/redaction/desk/link.tsx'
import { formatBytes } from '../../../ui/amounts.ts'
import { FileUpload } from '../../../ui/components/file-upload/file-upload.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { errorOf } from '../../../ui/forms.tsx'
import type { Draft } from '../drafts.ts'
import type { FormPageProps } from './form-page.tsx'

/** The files of a draft: add, replace, take out, put in order; and what search will find of what they say. */
export function DraftFiles(props: FormPageProps) {
  const { draft, errors, kinds, maxBytes, takenOut } = props
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">
        <h2>{t.files.title({ n: draft.files.length })}</h2>
      </legend>
      {draft.files.length === 0 ? <p class="muted">{t.files.none}</p> : null}
      <ul class="docs">
        {draft.files.map((file, index) => (
          <li key={file.fileId}>
            <FileLine {...props} file={file} first={index === 0} />
          </li>
        ))}
      </ul>
      {takenOut.length > 0 ? (
        <>
          <p>{t.files.takenOut}</p>
          <ul>
            {takenOut.map(({ fileId, name }) => (
              <li key={fileId}>
                {name}{' '}
                <FileButton act="pulihkan" fileId={fileId} name={name} words={t.files.restore} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <FileUpload
        name="berkas"
        label={t.files.add}
        hint={t.files.addHint({ kinds: namesOf(kinds), max: formatBytes(maxBytes, 'id') })}
        accept={acceptOf(kinds)}
        multiple
        error={errorOf(errors, 'berkas')}
      />
    </fieldset>
  )
}

function FileLine(
  props: FormPageProps & { readonly file: Draft['files'][number]; readonly first: boolean },
) {
  const { file, opened, readings, replaced, errors, kinds } = props
  const reading = readings.get(file.sha256)
  const about = reading ? explainReading('id', reading) : null
  const older = replaced.find(({ fileId }) => fileId === file.replaces)
  const field = `ganti-${file.fileId}`
  const error = errorOf(errors, field)
  const act = { fileId: file.fileId, name: file.name }
  return (
    <>
      <a href={fileHref(opened.entryId, file)}>{file.name}</a>{' '}
      <span class="small muted">{formatBytes(file.size, 'id')}</span>{' '}
      {file.scan === 'pending' || file.scan === 'refused' ? (
        <Tag tone={file.scan === 'refused' ? 'late' : 'wait'}>{t.files.scan[file.scan]}</Tag>
      ) : null}
      <br />
      <span class="small">{about ?? (reading ? t.files.read({ pages: reading.pages }) : '')}</span>
      {older ? <p class="small muted">{t.files.replaces({ name: older.name })}</p> : null}
      <p>
        <BlackOutLink
          href={opened.href(`/hitamkan/${file.fileId}`)}
          file={file}
          done={props.blackedOut.has(file.fileId)}
        />{' '}
        {props.first ? null : (
          <>
            <FileButton act="naik" words={t.files.raise} {...act} /> ·{' '}
          </>
        )}
        <FileButton act="hapus" words={older ? t.files.keepOld : t.files.remove} {...act} />
      </p>
      <details class="govuk-details" open={error !== undefined}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            {t.files.replace}
            <span class="govuk-visually-hidden"> {file.name}</span>
          </span>
        </summary>
        <div class="govuk-details__text">
          <FileUpload
            name={field}
            label={t.files.newer}
            hint={t.files.newerHint}
            accept={acceptOf(kinds)}
            error={error}
          />
        </div>
      </details>
    </>
  )
}

function FileButton(props: {
  readonly act: 'naik' | 'hapus' | 'pulihkan'
  readonly fileId: string
  readonly name: string
  readonly words: string
}) {
  return (
    <button type="submit" class="linklike" name={props.act} value={props.fileId}>
      {props.words}
      <span class="govuk-visually-hidden"> {props.name}</span>
    </button>
  )
}

/** Where an officer opens a file of a draft. */
export function fileHref(entryId: string, { fileId, name }: { fileId: string; name: string }) {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''
  return `/kerja/informasi/${entryId}/berkas/${fileId}/berkas${extension}`
}
