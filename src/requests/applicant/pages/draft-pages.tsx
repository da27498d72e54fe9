import type { ComponentChildren } from 'preact'
import type { Entry } from '../../../catalogue/entry.ts'
import { ConfirmEmailNotice } from '../../../people/pages/not-confirmed.tsx'
import type { Locale } from '../../../platform/http/route.ts'
import type { Deadline } from '../../../procedure/calendar/types.ts'
import type { Instant } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { InsetText } from '../../../ui/components/inset-text/inset-text.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { WarningText } from '../../../ui/components/warning-text/warning-text.tsx'
import { useUi } from '../../../ui/context.ts'
import { DueDate } from '../../../ui/due-date.tsx'
import { FormErrorSummary, PostForm } from '../../../ui/forms.tsx'
import { StateBox } from '../../../ui/shapes.tsx'
import { helpAsked } from '../../form/help.ts'
import type { RequestForm } from '../../form/request-form.ts'
import type { FormView } from '../form-view.ts'
import { type FormWords, requestWords } from '../words.ts'
import { Lookalikes } from './lookalikes.tsx'
import { RequestFormFields } from './request-form.tsx'

/** The form, new or taken up again. */
export function FormPage(props: {
  readonly view: FormView
  readonly lookalikes: readonly Entry[]
  readonly saved: boolean
  /** Where the mail of confirmation leads back to; null when the address is confirmed. */
  readonly confirmBack: string | null
  readonly isDraft: boolean
}) {
  const { view } = props
  const t = requestWords[view.locale].form
  return (
    <>
      <BackLink href="/permohonan">{requestWords[view.locale].mine.title}</BackLink>
      <FormErrorSummary errors={view.errors} />
      {props.saved ? <NotificationBanner type="success" heading={t.saved} /> : null}
      <h1>{props.isDraft ? t.editTitle : t.title}</h1>
      <p>{t.lead}</p>
      {props.confirmBack ? (
        <ConfirmEmailNotice locale={view.locale} email={view.email} back={props.confirmBack} />
      ) : null}
      <RequestFormFields view={view} lookalikes={props.lookalikes} />
      {props.isDraft ? (
        <p>
          <a href={`/permohonan/draf/${view.draftId}/hapus`}>{t.discard}</a>
        </p>
      ) : null}
    </>
  )
}

/** Everything once more in words, and the one button that sends it. */
export function ReviewPage(props: {
  readonly locale: Locale
  readonly draftId: string
  /** When the draft shown was saved: what is sent is what was read. */
  readonly updatedAt: Instant
  /** It was saved again, in another window, after it was read. */
  readonly changed: boolean
  readonly form: RequestForm
  readonly email: string
  readonly nik: string
  readonly deadline: Deadline
  readonly lookalikes: readonly Entry[]
  readonly confirmed: boolean
}) {
  const { locale, draftId } = props
  const words = requestWords[locale]
  const t = words.review
  const edit = `/permohonan/draf/${draftId}`
  return (
    <>
      <BackLink href={edit}>{t.back}</BackLink>
      <h1>{t.title}</h1>
      {props.changed ? <WarningText>{t.changed}</WarningText> : null}
      <p>{t.lead}</p>
      <Lookalikes locale={locale} entries={props.lookalikes} />
      <SummaryList
        rows={formRows(props).map(({ key, value, control }) => ({
          key,
          value,
          actions: control
            ? [
                {
                  href: `${edit}#${control}`,
                  text: t.change,
                  hiddenText: t.changeHidden({ label: key }),
                },
              ]
            : undefined,
        }))}
      />
      <StateBox tone="calm" title={t.dueTitle}>
        <DueDate lead={t.dueLead} deadline={props.deadline} />
      </StateBox>
      {props.confirmed ? (
        <PostForm action={`${edit}/kirim`} fields={{ versi: props.updatedAt }}>
          <p>
            <Button>{t.send}</Button>
          </p>
        </PostForm>
      ) : (
        <ConfirmEmailNotice locale={locale} email={props.email} back={`${edit}/periksa`} />
      )}
    </>
  )
}

/** What is asked for: one text, or a numbered list of several. `null` stands for words that the law had erased. */
export function AskedItems(props: { readonly items: readonly (string | null)[] }) {
  const { locale } = useUi()
  const words = (item: string | null) => item ?? requestWords[locale].receipt.erased
  const [only = null] = props.items
  if (props.items.length === 1) return <p class="typed">{words(only)}</p>
  return (
    <ol>
      {props.items.map((item, index) => (
        <li key={index} class="typed">
          {words(item)}
        </li>
      ))}
    </ol>
  )
}

/** One answer of the form in words; `control` is where it can be changed. */
interface FormRow {
  readonly key: string
  readonly value: ComponentChildren
  readonly control: string | null
}

/** What a person wrote into the form, in words. */
export function formRows(props: {
  readonly locale: Locale
  /** At the counter some are others. */
  readonly words?: FormWords
  readonly form: RequestForm
  readonly email: string
  readonly nik: string
}): FormRow[] {
  const { locale, form } = props
  const { review } = requestWords[locale]
  const t = props.words ?? requestWords[locale].form
  const { labels } = t
  const address = [
    form.jalan,
    form.desa,
    form.kecamatan,
    form.kabupaten,
    `${form.provinsi} ${form.kodePos}`,
  ].join(', ')
  const statements = form.persetujuan.map((consent) => <li key={consent}>{t.consents[consent]}</li>)
  return [
    { key: labels.rincian, value: <AskedItems items={form.rincian} />, control: 'rincian' },
    { key: labels.tujuan, value: <p class="typed">{form.tujuan}</p>, control: 'tujuan' },
    {
      key: labels.caraMemperoleh,
      value: t.obtain[form.caraMemperoleh],
      control: 'cara_memperoleh',
    },
    {
      key: labels.caraMendapatSalinan,
      value: t.send[form.caraMendapatSalinan],
      control: 'cara_mendapat_salinan',
    },
    {
      key: t.helpTitle,
      value: helpAsked(form, locale).join('; ') || review.none,
      control: 'bantuan',
    },
    { key: labels.nama, value: form.nama, control: 'nama' },
    { key: labels.pekerjaan, value: form.pekerjaan, control: 'pekerjaan' },
    { key: review.address, value: address, control: 'jalan' },
    { key: labels.telepon, value: form.telepon || review.none, control: 'telepon' },
    { key: labels.surel, value: props.email, control: null },
    { key: labels.persetujuan, value: <ul>{statements}</ul>, control: 'persetujuan' },
    { key: labels.nik, value: <span class="num">{props.nik}</span>, control: 'identitas' },
    { key: labels.ktp, value: review.ktpReceived, control: 'identitas' },
  ]
}

/** Asks once more before a draft is thrown away. */
export function DiscardPage(props: {
  readonly locale: Locale
  readonly draftId: string
  readonly title: string
}) {
  const t = requestWords[props.locale].discard
  const edit = `/permohonan/draf/${props.draftId}`
  return (
    <>
      <BackLink href={edit} />
      <h1>{t.title}</h1>
      <InsetText>{props.title}</InsetText>
      <WarningText>{t.body}</WarningText>
      <PostForm action={`${edit}/hapus`}>
        <div class="govuk-button-group">
          <Button look="warning">{t.confirm}</Button>
          <a href={edit}>{t.keep}</a>
        </div>
      </PostForm>
    </>
  )
}
