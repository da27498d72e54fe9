import { acceptOf, namesOf } from '../../../documents/kinds.ts'
import type { Locale } from '../../../platform/http/route.ts'
import { deadline } from '../../../procedure/calendar/deadline.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import { completenessDays } from '../../../procedure/request/completeness.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { CharacterCount } from '../../../ui/components/character-count/character-count.tsx'
import { Details } from '../../../ui/components/details/details.tsx'
import { FileUpload } from '../../../ui/components/file-upload/file-upload.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { DueDate } from '../../../ui/due-date.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { identityKinds } from '../../form/receive-scan.ts'
import type { LoadedCase } from '../../load-case.ts'
import { attachmentKinds, maxAttachments } from '../../questions/attachments.ts'
import { longestWords } from '../../questions/commands.ts'
import { requestWords } from '../words.ts'

/** What is missing, in the words of the office, and until when (explained day by day). */
export function WhatIsMissing(props: {
  readonly locale: Locale
  readonly loaded: LoadedCase
  /** What the office wrote. */
  readonly text: string | null
}) {
  const { completion: t } = requestWords[props.locale]
  const { completion } = props.loaded.state
  if (completion.completeBy === null || completion.askedAt === null) return null
  const { calendar } = props.loaded.rules
  const last = deadline(calendar, localDateOf(completion.askedAt), completenessDays)
  return (
    <>
      <p>{t.lead}</p>
      <ul>
        {completion.missing.map((part) => (
          <li key={part}>{t.parts[part]}</li>
        ))}
      </ul>
      {props.text ? (
        <blockquote class="typed" lang="id">
          {props.text}
        </blockquote>
      ) : null}
      <DueDate lead={t.until} deadline={last} basis={t.basis} />
      <p>{t.else}</p>
    </>
  )
}

/** The form with which a request is completed; its files come last. */
export function CompletionPage(props: {
  readonly locale: Locale
  readonly loaded: LoadedCase
  readonly text: string | null
  readonly typed: { readonly words: string; readonly nik: string }
  readonly maxFile: string
  readonly maxScan: string
  readonly errors: FormErrors
  /** Where it is sent; the case lies above it. */
  readonly base: string
}) {
  const { locale, loaded, errors, base } = props
  const { completion: t, form } = requestWords[locale]
  const asksIdentity = loaded.state.completion.missing.includes('identity')
  const identity = <NewIdentity {...props} />
  return (
    <>
      <BackLink href={base} />
      <FormErrorSummary errors={errors} />
      <h1>{t.title}</h1>
      <p class="muted num">{loaded.number}</p>
      <WhatIsMissing locale={locale} loaded={loaded} text={props.text} />
      <PostForm action={`${base}/lengkapi`} upload={true}>
        <CharacterCount
          name="keterangan"
          label={form.optional({ label: t.text })}
          hint={t.textHint}
          rows={6}
          maxLength={longestWords}
          value={props.typed.words}
          error={errorOf(errors, 'keterangan')}
        />
        {asksIdentity ? (
          <>
            <h2>{t.identity}</h2>
            {identity}
          </>
        ) : (
          <Details
            summary={t.identity}
            open={errors.some(({ field }) => identityFields.has(field))}
          >
            <p>{t.identityHint}</p>
            {identity}
          </Details>
        )}
        <FileUpload
          name="berkas"
          label={form.optional({ label: t.files })}
          hint={t.filesHint({
            kinds: namesOf(attachmentKinds),
            max: props.maxFile,
            count: maxAttachments,
          })}
          accept={acceptOf(attachmentKinds)}
          multiple={true}
          error={errorOf(errors, 'berkas')}
        />
        <Button>{t.send}</Button>
      </PostForm>
    </>
  )
}

const identityFields = new Set(['nik', 'ktp'])

function NewIdentity(props: {
  readonly locale: Locale
  readonly typed: { readonly nik: string }
  readonly maxScan: string
  readonly errors: FormErrors
}) {
  const { labels, hints } = requestWords[props.locale].form
  return (
    <>
      <Input
        name="nik"
        class="govuk-input--width-20"
        label={labels.nik}
        hint={hints.nik}
        value={props.typed.nik}
        error={errorOf(props.errors, 'nik')}
        autocomplete="off"
        inputMode="numeric"
        spellcheck={false}
      />
      <FileUpload
        name="ktp"
        label={labels.ktp}
        hint={hints.ktp({ kinds: namesOf(identityKinds), max: props.maxScan })}
        accept={acceptOf(identityKinds)}
        error={errorOf(props.errors, 'ktp')}
      />
    </>
  )
}
