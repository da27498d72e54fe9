import { publishing } from '../../../../locales/id/publishing.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { PostLink } from '../../../ui/post-button.tsx'
import { QueueTable } from '../../../ui/queue-table.tsx'
import type { Terms } from '../../search/terms.ts'

const t = publishing.terms

export interface TermFields {
  /** Of the abbreviation that is changed; '' for a new one. */
  readonly id: string
  readonly short: string
  readonly long: string
  readonly word: string
}

/** How search understands the words of government; PPID Utama edits it. */
export function TermsPage(props: {
  readonly terms: Terms
  readonly fields: TermFields
  readonly errors: FormErrors
  readonly done: boolean
}) {
  const { terms, fields, errors } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      {props.done ? <NotificationBanner type="success" heading={t.done} /> : null}
      <BackLink href="/kerja/informasi">{publishing.back}</BackLink>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p>
        <a href="#kata-diabaikan">{t.stopWords}</a>
      </p>
      <h2>{t.abbreviations}</h2>
      <PostForm action="/kerja/istilah/singkatan" fields={{ id: fields.id }}>
        <Input
          name="singkatan"
          label={t.short}
          value={fields.short}
          class="govuk-input--width-10"
          error={errorOf(errors, 'singkatan')}
        />
        <Input
          name="panjang"
          label={t.long}
          value={fields.long}
          error={errorOf(errors, 'panjang')}
        />
        <Button>{fields.id ? t.save : t.add}</Button>
        {fields.id ? (
          <p>
            <a href="/kerja/istilah">{t.cancel}</a>
          </p>
        ) : null}
      </PostForm>
      <QueueTable
        caption={t.abbreviations}
        columns={[
          { key: 'short', title: t.columns.short },
          { key: 'long', title: t.columns.long },
          { key: 'act', title: t.columns.act },
        ]}
        rows={terms.abbreviations.map(({ abbreviationId, short, long }) => ({
          id: abbreviationId,
          cells: {
            short: <b>{short}</b>,
            long,
            act: (
              <>
                <a href={`/kerja/istilah?ubah=${abbreviationId}`}>
                  {t.change}
                  <span class="govuk-visually-hidden"> {short}</span>
                </a>{' '}
                <PostLink action="/kerja/istilah/hapus-singkatan" fields={{ id: abbreviationId }}>
                  {t.remove}
                  <span class="govuk-visually-hidden"> {short}</span>
                </PostLink>
              </>
            ),
          },
        }))}
      />
      <h2 id="kata-diabaikan">{t.stopWords}</h2>
      <p>{t.stopLead}</p>
      <PostForm action="/kerja/istilah/kata">
        <Input
          name="kata"
          label={t.word}
          value={fields.word}
          class="govuk-input--width-10"
          error={errorOf(errors, 'kata')}
        />
        <Button>{t.addWord}</Button>
      </PostForm>
      <ul class="chips">
        {terms.stopWords.map((word) => (
          <li key={word} class="nw">
            {word}{' '}
            <PostLink action="/kerja/istilah/hapus-kata" fields={{ kata: word }}>
              {t.remove}
              <span class="govuk-visually-hidden"> {word}</span>
            </PostLink>
          </li>
        ))}
      </ul>
    </>
  )
}
