import { requests as en } from '../../../locales/en/requests.ts'
import { requests as id } from '../../../locales/id/requests.ts'
import { mayHandOut, type StoredFile } from '../../documents/files.ts'
import { formatBytes } from '../../ui/amounts.ts'
import { useUi } from '../../ui/context.ts'
import { formatDateTime } from '../../ui/dates.ts'
import type { QuestionView } from './read.ts'

const words = { id: id.thread, en: en.thread }

/** Questions and answers inside a case, as both sides read them. Nothing where nobody asked. */
export function Thread(props: {
  readonly questions: readonly QuestionView[]
  /** Who asked, for the reader: `Anda`, `Dinas Pendidikan`. */
  readonly asker: (question: QuestionView) => string
  /** Where it is answered; null where the reader cannot. */
  readonly answerHref: (questionId: string) => string | null
  readonly fileHref: (file: StoredFile) => string
}) {
  const { locale } = useUi()
  const t = words[locale]
  if (props.questions.length === 0) return null
  return (
    <ol class="timeline">
      {props.questions.map((question) => {
        const href = question.answer ? null : props.answerHref(question.questionId)
        return (
          <li key={question.questionId} id={`tanya-${question.questionId}`}>
            <p class="small muted">
              <b>{props.asker(question)}</b> · {formatDateTime(question.askedAt, locale)}
            </p>
            <p class="typed" lang="id">
              {question.text ?? t.erased}
            </p>
            {question.answer ? (
              <Answered answer={question.answer} fileHref={props.fileHref} />
            ) : (
              <p>
                {t.open}
                {href ? (
                  <>
                    {' '}
                    <a href={href}>{t.answer}</a>
                  </>
                ) : null}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Answered(props: {
  readonly answer: NonNullable<QuestionView['answer']>
  readonly fileHref: (file: StoredFile) => string
}) {
  const { locale } = useUi()
  const t = words[locale]
  const { answer } = props
  return (
    <blockquote>
      <p class="small muted">{t.answered({ when: formatDateTime(answer.at, locale) })}</p>
      <p class="typed" lang="id">
        {answer.text ?? t.erased}
      </p>
      {answer.files.length > 0 ? <SentIn files={answer.files} fileHref={props.fileHref} /> : null}
    </blockquote>
  )
}

/** Files the applicant sent into the case, to be opened. */
export function SentIn(props: {
  readonly files: readonly StoredFile[]
  readonly fileHref: (file: StoredFile) => string
}) {
  const { locale } = useUi()
  const t = words[locale]
  return (
    <ul class="docs">
      {props.files.map((file) => (
        <li key={file.fileId}>
          {mayHandOut(file) ? <a href={props.fileHref(file)}>{file.name}</a> : <b>{file.name}</b>}{' '}
          <span class="small muted">
            {formatBytes(file.size, locale)}
            {mayHandOut(file) ? null : ` · ${file.scan === 'pending' ? t.pending : t.refused}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
