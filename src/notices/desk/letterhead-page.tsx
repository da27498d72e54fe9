import { letterDesk } from '../../../locales/id/letter-desk.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { Fieldset } from '../../ui/components/fieldset/fieldset.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner/notification-banner.tsx'
import { Textarea } from '../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { type FieldName, type LetterheadFields, labels } from './letterhead-form.ts'

const t = letterDesk.letterhead

const hints: Partial<Record<FieldName, string>> = {
  pemerintah: t.governmentHint,
  ppid_nip: t.nipHint,
  atasan_nip: t.nipHint,
}

/** What stands at the head of every letter, and who signs. */
export function LetterheadPage(props: {
  readonly fields: LetterheadFields
  readonly errors: FormErrors
  readonly done: boolean
}) {
  const { fields, errors } = props
  const field = (name: FieldName) => (
    <Input
      name={name}
      label={labels[name]}
      hint={hints[name]}
      value={fields[name]}
      error={errorOf(errors, name)}
      autocomplete="off"
    />
  )
  return (
    <>
      <FormErrorSummary errors={errors} />
      {props.done ? <NotificationBanner type="success" heading={t.saved} /> : null}
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <PostForm action="/kelola/surat">
        <Fieldset legend={t.office} legendClass="govuk-fieldset__legend--m">
          {field('pemerintah')}
          {field('unit')}
          {field('layanan')}
          {field('alamat')}
          <Textarea
            name="kontak"
            label={labels.kontak}
            hint={t.contactHint}
            rows={4}
            value={fields.kontak}
            error={errorOf(errors, 'kontak')}
          />
          {field('tempat')}
          <p class="small muted">{t.mark}</p>
        </Fieldset>
        {(['ppid', 'atasan'] as const).map((who) => (
          <Fieldset key={who} legend={t[who]} legendClass="govuk-fieldset__legend--m">
            {field(`${who}_jabatan`)}
            {field(`${who}_nama`)}
            {field(`${who}_nip`)}
          </Fieldset>
        ))}
        <Button>{t.save}</Button>
      </PostForm>
      <p>
        <a href="/kerja/surat">{t.toDesk}</a>
      </p>
    </>
  )
}
