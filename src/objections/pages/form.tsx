import { objectionWork } from '../../../locales/id/objections.ts'
import { acceptOf, type FileKind } from '../../documents/kinds.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { FoundGround } from '../../procedure/objection/events.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { CharacterCount } from '../../ui/components/character-count/character-count.tsx'
import { Checkboxes } from '../../ui/components/checkboxes/checkboxes.tsx'
import { FileUpload } from '../../ui/components/file-upload/file-upload.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { InsetText } from '../../ui/components/inset-text/inset-text.tsx'
import { Radios } from '../../ui/components/radios/radios.tsx'
import { formatDate } from '../../ui/dates.ts'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { counterChannels, type ObjectionFields, positionLength } from '../form.ts'
import { objectionWords } from '../words.ts'

/** What a power of attorney may be. */
export const attorneyKinds: readonly FileKind[] = ['pdf', 'jpeg', 'png']

export interface FormPageProps {
  readonly locale: Locale
  /** The address of this form; the next steps lie below it. */
  readonly base: string
  readonly back: string
  readonly request: { readonly number: string; readonly title: string }
  readonly found: readonly FoundGround[]
  readonly today: LocalDate
  readonly fields: ObjectionFields
  readonly attorneyName: string | null
  readonly atCounter: boolean
  readonly errors: FormErrors
}

/** The form of an objection: only grounds that the request has, each with its days. */
export function ObjectionFormPage(props: FormPageProps) {
  const t = objectionWords[props.locale].form
  return (
    <>
      <BackLink href={props.back} />
      <FormErrorSummary errors={props.errors} />
      <h1>{props.atCounter ? objectionWork.counter.title : t.title}</h1>
      <InsetText>
        {t.about} <span class="num">{props.request.number}</span>
        <br />
        <span lang={props.locale === 'id' ? undefined : 'id'}>{props.request.title}</span>
      </InsetText>
      <PostForm action={props.base} upload={true}>
        {props.atCounter ? <ChannelField {...props} /> : null}
        <GroundFields {...props} />
        <CharacterCount
          name="posisi"
          label={t.position}
          hint={t.positionHint}
          rows={8}
          maxLength={positionLength.most}
          value={props.fields.posisi}
          error={errorOf(props.errors, 'posisi')}
        />
        <ProxyFields {...props} />
        <Button>{t.toPreview}</Button>
      </PostForm>
    </>
  )
}

function ChannelField({ fields, errors, today }: FormPageProps) {
  const t = objectionWork.counter
  const { channels } = objectionWork.matter
  return (
    <>
      <Radios
        name="saluran"
        legend={t.channel}
        value={fields.saluran}
        error={errorOf(errors, 'saluran')}
        items={counterChannels.map((value) => ({ value, label: channels[value] }))}
      />
      <Input
        name="diterima"
        type="date"
        class="govuk-input--width-10"
        label={t.received}
        hint={t.receivedHint}
        value={fields.diterima || today}
        error={errorOf(errors, 'diterima')}
      />
    </>
  )
}

function GroundFields({ locale, found, fields, today, errors }: FormPageProps) {
  const t = objectionWords[locale]
  return (
    <Checkboxes
      name="alasan"
      legend={t.form.grounds}
      hint={t.form.groundsHint}
      values={fields.alasan}
      error={errorOf(errors, 'alasan')}
      items={found.map(({ ground, foundOn, lastDay }) => {
        const date = formatDate(lastDay, locale)
        const days = today > lastDay ? t.lateGround({ date }) : t.lastDay({ date })
        return {
          value: ground,
          label: t.grounds[ground].title,
          hint: (
            <>
              {t.grounds[ground].body} {t.foundOn({ date: formatDate(foundOn, locale) })} {days}{' '}
              {t.groundArticle({ letter: ground })}.
            </>
          ),
        }
      })}
    />
  )
}

function ProxyFields({ locale, fields, attorneyName, errors }: FormPageProps) {
  const t = objectionWords[locale].form
  return (
    <Radios
      name="pengaju"
      legend={t.proxy}
      value={fields.pengaju}
      items={[
        { value: 'sendiri', label: t.proxySelf },
        {
          value: 'kuasa',
          label: t.proxyOther,
          conditional: (
            <>
              <Input
                name="nama_kuasa"
                label={t.proxyName}
                value={fields.namaKuasa}
                error={errorOf(errors, 'nama_kuasa')}
                autocomplete="off"
              />
              <FileUpload
                name="surat_kuasa"
                label={t.proxyFile}
                hint={
                  attorneyName === null ? t.proxyFileHint : t.proxyFileKept({ name: attorneyName })
                }
                accept={acceptOf(attorneyKinds)}
                error={errorOf(errors, 'surat_kuasa')}
              />
            </>
          ),
        },
      ]}
    />
  )
}

/** No ground, or one objection that is still open: why, and where to go. */
export function NoGroundPage(props: {
  readonly locale: Locale
  readonly back: string
  readonly request: { readonly number: string; readonly title: string }
  /** Objections to it that were closed. */
  readonly earlier: readonly { readonly href: string; readonly number: string }[]
}) {
  const t = objectionWords[props.locale].form
  return (
    <>
      <BackLink href={props.back} />
      <h1>{t.none}</h1>
      <InsetText>
        <span class="num">{props.request.number}</span>
        <br />
        <span lang={props.locale === 'id' ? undefined : 'id'}>{props.request.title}</span>
      </InsetText>
      <p>{t.noneBody}</p>
      {props.earlier.length === 0 ? null : (
        <>
          <p>{t.earlier}</p>
          <ul>
            {props.earlier.map(({ href, number }) => (
              <li key={href}>
                <a href={href} class="num">
                  {number}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
