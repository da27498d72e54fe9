import { work as t } from '../../../../locales/id/work.ts'
import type { Entry } from '../../../catalogue/entry.ts'
import { acceptOf, type FileKind, namesOf } from '../../../documents/kinds.ts'
import { BlackOutLink } from '../../../documents/redaction/desk/link.tsx'
import { formatBytes } from '../../../ui/amounts.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { FileUpload } from '../../../ui/components/file-upload/file-upload.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { PostLink } from '../../../ui/post-button.tsx'
import { EmptyState, StateBox } from '../../../ui/shapes.tsx'
import type { PendingFile } from '../../answer-files.ts'
import { type CaseView, wordsOf } from '../case-view.ts'
import { caseHref } from '../open-case.ts'
import { Asked } from '../pages/asked.tsx'
import { BackToCase, FileAbout } from '../pages/parts.tsx'
import { answerQuery, type Preparing } from './holder.ts'

export interface MaterialsProps {
  readonly view: CaseView
  readonly answer: Preparing
  readonly files: readonly PendingFile[]
  /** Those that were blacked out. */
  readonly blackedOut: { has(fileId: string): boolean }
  readonly chosen: readonly Entry[]
  readonly found: readonly Entry[]
  readonly words: string
  readonly maxBytes: number
  readonly kinds: readonly FileKind[]
  readonly errors: FormErrors
}

export function MaterialsPage(props: MaterialsProps) {
  const { view, answer, errors } = props
  const { opened } = view
  const { assignment } = answer
  const instruction = wordsOf(view, assignment?.instruction ?? null)
  // While an answer is awaited, a reason can only be that of its sending back.
  const reason = wordsOf(view, assignment?.reason ?? null)
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackToCase href={caseHref(opened)} number={opened.loaded.number} />
      <h1>{t.materials.title}</h1>
      {reason ? (
        <StateBox tone="late" title={t.materials.sentBack}>
          <p class="typed">{reason}</p>
        </StateBox>
      ) : null}
      <Asked asked={view.asked} />
      {instruction ? (
        <>
          <p class="small muted">{t.assignments.instruction}</p>
          <blockquote class="typed">{instruction}</blockquote>
        </>
      ) : null}
      <Files {...props} />
      <Entries {...props} />
      <h2>{t.materials.next}</h2>
      <p>{t.materials.nextHint}</p>
      <p>
        <Button href={sendHref(props)}>{t.materials.continue}</Button>
      </p>
    </>
  )
}

function path(props: MaterialsProps, rest = ''): string {
  return caseHref(props.view.opened, `/jawab/${props.answer.holder}${rest}`)
}

function entryIds({ chosen }: MaterialsProps): string {
  return chosen.map(({ entryId }) => entryId).join(',')
}

function sendHref(props: MaterialsProps): string {
  return path(props, `/kirim${answerQuery({ entri: entryIds(props) || '-' })}`)
}

function Files(props: MaterialsProps) {
  const { files, view, maxBytes, kinds, errors } = props
  const { requestId } = view.opened.loaded
  return (
    <section>
      <h2>{t.materials.files({ n: files.length })}</h2>
      {files.length === 0 ? (
        <p class="muted">{t.materials.noFiles}</p>
      ) : (
        <ul class="docs">
          {files.map((file) => (
            <li key={file.fileId}>
              <FileAbout requestId={requestId} file={file} />{' '}
              <BlackOutLink
                href={path(props, `/hitamkan/${file.fileId}`)}
                file={file}
                done={props.blackedOut.has(file.fileId)}
              />{' '}
              <PostLink
                action={path(props, '/hapus')}
                fields={{ berkas: file.fileId, entri: entryIds(props) }}
              >
                {t.materials.remove}
                <span class="govuk-visually-hidden"> {file.name}</span>
              </PostLink>
            </li>
          ))}
        </ul>
      )}
      <PostForm action={path(props, '/berkas')} fields={{ entri: entryIds(props) }} upload>
        <FileUpload
          name="berkas"
          label={t.materials.choose}
          hint={t.materials.chooseHint({
            kinds: namesOf(kinds),
            max: formatBytes(maxBytes, 'id'),
          })}
          error={errorOf(errors, 'berkas')}
          accept={acceptOf(kinds)}
          multiple
        />
        <div class="govuk-button-group">
          <Button look="quiet" name="lanjut" value="tetap">
            {t.materials.upload}
          </Button>
          <Button look="quiet" name="lanjut" value="kirim">
            {t.materials.uploadAndGo}
          </Button>
        </div>
      </PostForm>
    </section>
  )
}

function Entries(props: MaterialsProps) {
  const { chosen, found, words } = props
  const with_ = (ids: readonly string[]) =>
    path(props, answerQuery({ entri: ids.join(',') || '-', cari: words }))
  const ids = chosen.map(({ entryId }) => entryId)
  return (
    <section>
      <h2>{t.materials.entries}</h2>
      <p>{t.materials.entriesHint}</p>
      {chosen.length > 0 ? (
        <ul class="docs">
          {chosen.map((entry) => (
            <li key={entry.entryId}>
              <a href={`/informasi/${entry.slug}`}>{entry.title}</a>{' '}
              <span class="small muted">{entry.agencyShortName} · </span>
              <a class="small" href={with_(ids.filter((id) => id !== entry.entryId))}>
                {t.materials.unchoose}
                <span class="govuk-visually-hidden"> {entry.title}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <form method="get" action={path(props)} class="filters">
        {ids.length > 0 ? <input type="hidden" name="entri" value={ids.join(',')} /> : null}
        <Input name="cari" type="search" label={t.materials.search} value={words} />
        <Button look="quiet">{t.materials.searchButton}</Button>
      </form>
      {found.length === 0 ? (
        words ? (
          <EmptyState title={t.materials.noneFound} />
        ) : null
      ) : (
        <>
          <h3>{words ? t.materials.found : t.materials.lookalikes}</h3>
          <ul class="docs">
            {found.map((entry) => (
              <li key={entry.entryId}>
                <a href={`/informasi/${entry.slug}`}>{entry.title}</a>{' '}
                <span class="small muted">
                  {entry.agencyShortName}, {entry.year} ·{' '}
                </span>
                <a class="small" href={with_([...ids, entry.entryId])}>
                  {t.materials.use}
                  <span class="govuk-visually-hidden"> {entry.title}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
