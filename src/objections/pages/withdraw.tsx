import type { Locale } from '../../platform/http/route.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { CharacterCount } from '../../ui/components/character-count/character-count.tsx'
import { InsetText } from '../../ui/components/inset-text/inset-text.tsx'
import { WarningText } from '../../ui/components/warning-text/warning-text.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import type { LoadedObjection } from '../view.ts'
import { objectionWords } from '../words.ts'

export const longestReason = 1000

/** Asks once more before an objection is withdrawn. */
export function WithdrawObjectionPage(props: {
  readonly locale: Locale
  readonly loaded: LoadedObjection
  readonly action: string
  readonly back: string
  readonly reason: string
  readonly errors: FormErrors
}) {
  const words = objectionWords[props.locale]
  const t = words.withdraw
  return (
    <>
      <BackLink href={props.back} />
      <FormErrorSummary errors={props.errors} />
      <h1>{t.title}</h1>
      <InsetText>
        <span class="num">{props.loaded.number}</span>
      </InsetText>
      <WarningText>{t.body}</WarningText>
      <PostForm action={props.action} fields={{ versi: String(props.loaded.state.version) }}>
        <CharacterCount
          name="alasan"
          label={words.form.optional({ label: t.reason })}
          maxLength={longestReason}
          value={props.reason}
          error={errorOf(props.errors, 'alasan')}
        />
        <div class="govuk-button-group">
          <Button look="warning">{t.confirm}</Button>
          <a href={props.back}>{t.keep}</a>
        </div>
      </PostForm>
    </>
  )
}
