import { letterDesk as t } from '../../../locales/id/letter-desk.ts'
import { letters as words } from '../../../locales/id/letters.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner/notification-banner.tsx'
import { PasswordInput } from '../../ui/components/password-input/password-input.tsx'
import { formatDate } from '../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { QueueTable } from '../../ui/queue-table.tsx'
import type { Letter } from '../official/queries.ts'
import type { SignatureKind } from '../official/sign.ts'

/** Letters that are not issued yet: those that wait for the viewer's hand, and those that could not be made. */
export function LettersPage(props: {
  readonly back: string
  readonly mode: SignatureKind
  /** Null for who signs nothing. */
  readonly waiting: readonly Letter[] | null
  readonly failing: readonly Letter[]
  readonly nik: string
  readonly errors: FormErrors
  readonly done: boolean
}) {
  const { waiting, failing } = props
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      {props.done ? <NotificationBanner type="success" heading={t.sign.done} /> : null}
      <BackLink href={props.back} />
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {waiting === null ? null : (
        <section>
          <h2>{t.waiting.title}</h2>
          {waiting.length === 0 ? (
            <p>{t.waiting.none}</p>
          ) : (
            <>
              <Lines caption={t.waiting.title} letters={waiting} />
              <SignForm count={waiting.length} nik={props.nik} errors={props.errors} />
            </>
          )}
        </section>
      )}
      <h2>{t.failing.title}</h2>
      {failing.length === 0 ? (
        <p>{t.failing.none}</p>
      ) : (
        <>
          <p>{t.failing.lead}</p>
          <Lines caption={t.failing.title} letters={failing} reasons />
        </>
      )}
      <h2>{t.how.title}</h2>
      <p>{t.how[props.mode]}</p>
    </>
  )
}

function Lines(props: {
  readonly caption: string
  readonly letters: readonly Letter[]
  readonly reasons?: boolean
}) {
  const { waiting, failing } = t
  const columns = [
    { key: 'kind', title: waiting.kind },
    { key: 'number', title: waiting.number, label: waiting.number, numeric: true },
    { key: 'date', title: waiting.date, label: waiting.date },
    ...(props.reasons
      ? [
          { key: 'attempts', title: failing.attempts, label: failing.attempts },
          { key: 'reason', title: failing.reason, label: failing.reason },
        ]
      : []),
  ]
  const rows = props.letters.map((letter) => ({
    id: letter.letterId,
    cells: {
      kind: words.kinds[letter.kind],
      number: letter.number,
      date: formatDate(letter.issuedOn, 'id'),
      attempts: failing.times(letter),
      reason: <code>{letter.lastError}</code>,
    },
  }))
  return <QueueTable caption={props.caption} columns={columns} rows={rows} />
}

function SignForm(props: {
  readonly count: number
  readonly nik: string
  readonly errors: FormErrors
}) {
  return (
    <PostForm action="/kerja/surat">
      <h3>{t.sign.legend}</h3>
      <Input
        name="nik"
        class="govuk-input--width-20"
        label={t.sign.nik}
        value={props.nik}
        error={errorOf(props.errors, 'nik')}
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
      />
      <PasswordInput
        name="sandi"
        class="govuk-input--width-20"
        label={t.sign.passphrase}
        hint={t.sign.passphraseHint}
        error={errorOf(props.errors, 'sandi')}
        autocomplete="off"
      />
      <Button>{t.sign.submit({ count: props.count })}</Button>
    </PostForm>
  )
}
