import { publishing as t } from '../../../../locales/id/publishing.ts'
import type { StoredFile } from '../../../documents/files.ts'
import type { FileKind } from '../../../documents/kinds.ts'
import type { Reading } from '../../../documents/reading/reading.ts'
import type { Agency } from '../../../people/agencies.ts'
import type { Instant } from '../../../procedure/values.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { categories, type EntryFile, forms } from '../../entry.ts'
import type { Draft } from '../drafts.ts'
import type { DraftFields, FieldName } from '../fields.ts'
import type { OpenedEntry } from '../open-entry.ts'
import { DraftFiles } from './draft-files.tsx'
import { BackToList, Done } from './parts.tsx'
import { ReturnReason } from './return-reason.tsx'

export interface FormPageProps {
  readonly opened: OpenedEntry
  readonly draft: Draft
  readonly fields: DraftFields
  readonly errors: FormErrors
  /** Why it was last given back. */
  readonly reason: string | null
  /** What the form shows, to be sent with it. */
  readonly seen: string
  readonly agencies: readonly Agency[]
  readonly topics: readonly string[]
  readonly readings: ReadonlyMap<string, Reading>
  /** Published files whose place another takes. */
  readonly replaced: readonly StoredFile[]
  /** Those that were blacked out. */
  readonly blackedOut: { has(fileId: string): boolean }
  /** Published files that the draft no longer has. */
  readonly takenOut: readonly EntryFile[]
  readonly maxBytes: number
  readonly kinds: readonly FileKind[]
  readonly saved: boolean
  readonly now: Instant
}

/** All columns of the list, each with a hint in plain words, and the files. */
export function FormPage(props: FormPageProps) {
  const { opened, fields, errors } = props
  const next = opened.state.status === 'published'
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Done words={props.saved ? t.done.disimpan : null} />
      <BackToList />
      <h1>{next ? t.form.titleNext : t.form.title}</h1>
      <ReturnReason opened={opened} reason={props.reason} />
      <PostForm action={opened.href('/ubah')} fields={{ versi: props.seen }} upload>
        {/* First in the form: what the enter key presses. */}
        <p>
          <Button look="quiet" name="lanjut" value="simpan">
            {t.form.save}
          </Button>
        </p>
        <Line name="judul" {...props} />
        <Textarea
          name="ringkasan"
          label={t.fields.ringkasan}
          hint={t.hints.ringkasan}
          rows={4}
          value={fields.ringkasan}
          error={errorOf(errors, 'ringkasan')}
        />
        <AgencyField {...props} />
        <Category {...props} />
        <Line name="topik" list="topik-dipakai" {...props} />
        <datalist id="topik-dipakai">
          {props.topics.map((topic) => (
            <option key={topic} value={topic.replaceAll('-', ' ')} />
          ))}
        </datalist>
        <Line name="tahun" short {...props} />
        <Line name="nomor" {...props} />
        <Line name="penguasa" {...props} />
        <Line name="penanggung" {...props} />
        <Line name="dibuat" short {...props} />
        <Line name="tempat" {...props} />
        <Radios
          name="bentuk"
          legend={t.fields.bentuk}
          value={fields.bentuk}
          error={errorOf(errors, 'bentuk')}
          items={forms.map((form) => ({ value: form, label: t.forms[form] }))}
        />
        <Line name="retensi" {...props} />
        <DraftFiles {...props} />
        <p>
          <Button name="lanjut" value="pratinjau">
            {t.form.preview}
          </Button>{' '}
          <Button look="quiet" name="lanjut" value="simpan">
            {t.form.save}
          </Button>
        </p>
      </PostForm>
      {opened.may('discard') ? (
        <p>
          <a href={opened.href('/hapus-draf')}>{t.form.discard}</a>
        </p>
      ) : null}
    </>
  )
}

function Line({
  name,
  short,
  list,
  fields,
  errors,
}: Pick<FormPageProps, 'fields' | 'errors'> & {
  readonly name: FieldName
  readonly short?: boolean
  readonly list?: string
}) {
  return (
    <Input
      name={name}
      label={t.fields[name]}
      hint={(t.hints as Partial<Record<FieldName, string>>)[name]}
      value={fields[name]}
      error={errorOf(errors, name)}
      class={short ? 'govuk-input--width-10' : undefined}
      attributes={list ? { list } : undefined}
    />
  )
}

function AgencyField({ opened, agencies, fields, errors }: FormPageProps) {
  if (opened.person.role !== 'ppid_utama') return null
  return (
    <Select
      name="dinas"
      label={t.fields.dinas}
      value={fields.dinas}
      error={errorOf(errors, 'dinas')}
      items={agencies.map(({ id, name }) => ({ value: id, text: name }))}
    />
  )
}

function Category(props: FormPageProps) {
  const { fields, errors } = props
  const more = {
    berkala: <Line name="berlaku" short {...props} />,
    serta_merta: (
      <>
        <Textarea
          name="peringatan"
          label={t.fields.peringatan}
          hint={t.hints.peringatan}
          rows={3}
          value={fields.peringatan}
          error={errorOf(errors, 'peringatan')}
        />
        <Line name="sampaiTanggal" short {...props} />
        <Line name="sampaiJam" short {...props} />
      </>
    ),
    setiap_saat: undefined,
  }
  return (
    <Radios
      name="kategori"
      legend={t.fields.kategori}
      hint={t.hints.kategori}
      value={fields.kategori}
      error={errorOf(errors, 'kategori')}
      items={categories.map((category) => ({
        value: category,
        label: t.categories[category].name,
        hint: t.categories[category].meaning,
        conditional: more[category],
      }))}
    />
  )
}
