import type { work } from '../../../../locales/id/work.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { caseHref, type OpenedCase } from '../open-case.ts'
import { BackToCase } from './parts.tsx'

type ReasonWords = (typeof work)['reason']['recall']

/** Asks why before something is taken back or given back. */
export function ReasonPage(props: {
  readonly opened: OpenedCase
  readonly words: ReasonWords
  readonly agency: string
  readonly action: string
  readonly reason: string
  readonly errors: FormErrors
}) {
  const { opened, words, errors } = props
  const { loaded } = opened
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackToCase href={caseHref(opened)} number={loaded.number} />
      <h1>{words.title}</h1>
      <p>
        <b>{loaded.title}</b> · {props.agency}
      </p>
      <p>{words.lead}</p>
      <PostForm action={props.action} fields={{ versi: String(loaded.state.version) }}>
        <Textarea
          name="alasan"
          label={words.label}
          hint={words.hint}
          value={props.reason}
          error={errorOf(errors, 'alasan')}
        />
        <Button look="warning">{words.submit}</Button>
      </PostForm>
    </>
  )
}
