import { Button } from '../../ui/components/button/button.tsx'
import { Details } from '../../ui/components/details/details.tsx'
import { FileUpload } from '../../ui/components/file-upload/file-upload.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { SummaryList } from '../../ui/components/summary-list/summary-list.tsx'
import { WarningText } from '../../ui/components/warning-text/warning-text.tsx'
import { useUi } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import type { Locale } from '../../ui/locale.ts'
import { spellLetterCode } from '../official/code.ts'
import type { Letter } from '../official/queries.ts'
import type { Verdict } from './verdict-cookie.ts'
import { letterWords } from './words.ts'

/** Asks for the code that stands on every letter. */
export function CodePage(props: {
  readonly locale: Locale
  readonly typed: string
  readonly errors: FormErrors
}) {
  const t = letterWords[props.locale].verify
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <PostForm action="/verifikasi">
        <Input
          name="kode"
          class="govuk-input--width-20"
          label={t.code}
          hint={t.codeHint}
          value={props.typed}
          error={errorOf(props.errors, 'kode')}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{t.look}</Button>
      </PostForm>
    </>
  )
}

/** What was issued under a code, and whether a file is it. Says nothing of whom it was for. */
export function LetterPage(props: {
  readonly locale: Locale
  readonly letter: Letter
  readonly replacedBy: Letter | null
  readonly office: string
  readonly verdict: Verdict | null
}) {
  const { locale, letter, replacedBy } = props
  const words = letterWords[locale]
  const t = words.verify
  return (
    <>
      <h1>{t.found}</h1>
      {replacedBy ? (
        <WarningText>
          {t.replaced({ number: replacedBy.number, date: formatDate(replacedBy.issuedOn, locale) })}
        </WarningText>
      ) : null}
      <SummaryList
        rows={[
          { key: t.kind, value: words.kinds[letter.kind] },
          { key: t.number, value: <span class="num">{letter.number}</span> },
          { key: t.date, value: formatDate(letter.issuedOn, locale) },
          { key: t.office, value: props.office },
          letter.made?.signerPost ? { key: t.signer, value: letter.made.signerPost } : null,
          letter.made ? { key: t.signature, value: t.signatures[letter.made.signature] } : null,
          { key: t.code, value: <span class="num">{spellLetterCode(letter.code)}</span> },
        ]}
      />
      {letter.made ? (
        <Compare {...props} sha256={letter.made.sha256} code={letter.code} />
      ) : (
        <p>{t.inMaking}</p>
      )}
      <p>
        <a href="/verifikasi">{t.another}</a>
      </p>
    </>
  )
}

function Compare(props: {
  readonly locale: Locale
  readonly code: string
  readonly sha256: string
  readonly verdict: Verdict | null
}) {
  const { locale, verdict } = props
  const t = letterWords[locale].verify
  const { assets } = useUi()
  const right = verdict === 'same' || verdict === 'other'
  return (
    <>
      <h2>{t.compareTitle}</h2>
      <p>{t.compareLead}</p>
      <div class={`verdict ${right ? verdict : ''}`.trim()} role="status" tabIndex={-1}>
        {right ? t.verdicts[verdict] : null}
      </div>
      <form
        method="post"
        action={`/verifikasi/${props.code}`}
        enctype="multipart/form-data"
        data-sha256={props.sha256}
        data-same={t.verdicts.same}
        data-other={t.verdicts.other}
      >
        <FileUpload
          name="berkas"
          label={t.file}
          hint={t.fileHint}
          accept="application/pdf,.pdf"
          error={verdict !== null && !right ? t.verdicts[verdict] : undefined}
        />
        <Button>{t.compare}</Button>
      </form>
      <Details summary={t.checksumTitle}>
        <code>{props.sha256}</code>
      </Details>
      {assets ? <script defer src={assets.verifyScript} /> : null}
    </>
  )
}
