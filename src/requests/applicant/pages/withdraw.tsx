import type { Locale } from '../../../platform/http/route.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { CharacterCount } from '../../../ui/components/character-count/character-count.tsx'
import { InsetText } from '../../../ui/components/inset-text/inset-text.tsx'
import { WarningText } from '../../../ui/components/warning-text/warning-text.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import type { LoadedCase } from '../../load-case.ts'
import { requestWords } from '../words.ts'

/** Asks once more before a request is taken back. */
export function WithdrawPage(props: {
  readonly locale: Locale
  readonly loaded: LoadedCase
  /** Address of the case. */
  readonly base: string
  readonly reason: string
  readonly reasonLimit: number
  readonly errors: FormErrors
}) {
  const { loaded, locale, base: back } = props
  const t = requestWords[locale].withdraw
  return (
    <>
      <BackLink href={back} />
      <FormErrorSummary errors={props.errors} />
      <h1>{t.title}</h1>
      <InsetText>
        <span lang={locale === 'id' ? undefined : 'id'}>{loaded.title}</span>
        <br />
        <span class="num">{loaded.number}</span>
      </InsetText>
      <WarningText>{t.body}</WarningText>
      <PostForm action={`${back}/tarik`} fields={{ versi: String(loaded.state.version) }}>
        <Reason {...props} />
        <div class="govuk-button-group">
          <Button look="warning">{t.confirm}</Button>
          <a href={back}>{t.keep}</a>
        </div>
      </PostForm>
    </>
  )
}

function Reason(props: {
  readonly locale: Locale
  readonly reason: string
  readonly reasonLimit: number
  readonly errors: FormErrors
}) {
  const { withdraw: t, form } = requestWords[props.locale]
  return (
    <CharacterCount
      name="alasan"
      label={form.optional({ label: t.reason })}
      hint={t.reasonHint}
      maxLength={props.reasonLimit}
      value={props.reason}
      error={errorOf(props.errors, 'alasan')}
    />
  )
}
