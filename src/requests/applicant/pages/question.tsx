import { randomUUID } from 'node:crypto'
import { acceptOf, namesOf } from '../../../documents/kinds.ts'
import type { Locale } from '../../../platform/http/route.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { CharacterCount } from '../../../ui/components/character-count/character-count.tsx'
import { FileUpload } from '../../../ui/components/file-upload/file-upload.tsx'
import { InsetText } from '../../../ui/components/inset-text/inset-text.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import type { LoadedCase } from '../../load-case.ts'
import { attachmentKinds, maxAttachments } from '../../questions/attachments.ts'
import { longestWords } from '../../questions/commands.ts'
import type { QuestionView } from '../../questions/read.ts'
import { requestWords } from '../words.ts'

/** A question to the office, or the answer to one of its own (with files). */
export function WordsPage(props: {
  readonly locale: Locale
  readonly loaded: LoadedCase
  /** The question that is answered; null for one of the person's own. */
  readonly question: QuestionView | null
  readonly words: string
  readonly maxFile: string
  readonly errors: FormErrors
  /** Address of the case. */
  readonly base: string
}) {
  const { locale, loaded, question, base } = props
  const { question: t, completion, form } = requestWords[locale]
  const action = question ? `${base}/jawab/${question.questionId}` : `${base}/tanya`
  return (
    <>
      <BackLink href={base} />
      <FormErrorSummary errors={props.errors} />
      <h1>{question ? t.answerTitle : t.askTitle}</h1>
      <p class="muted num">{loaded.number}</p>
      {question ? (
        <InsetText>
          <span class="typed" lang="id">
            {question.text ?? requestWords[locale].thread.erased}
          </span>
        </InsetText>
      ) : (
        <p>{t.lead}</p>
      )}
      <PostForm
        action={action}
        upload={question !== null}
        fields={question ? {} : { pertanyaan: randomUUID() }}
      >
        <CharacterCount
          name="isi"
          label={question ? t.answerLabel : t.askLabel}
          hint={question ? undefined : t.askHint}
          rows={6}
          maxLength={longestWords}
          value={props.words}
          error={errorOf(props.errors, 'isi')}
        />
        {question ? (
          <FileUpload
            name="berkas"
            label={form.optional({ label: completion.files })}
            hint={completion.filesHint({
              kinds: namesOf(attachmentKinds),
              max: props.maxFile,
              count: maxAttachments,
            })}
            accept={acceptOf(attachmentKinds)}
            multiple={true}
            error={errorOf(props.errors, 'berkas')}
          />
        ) : null}
        <Button>{question ? t.answerSend : t.askSend}</Button>
      </PostForm>
    </>
  )
}
