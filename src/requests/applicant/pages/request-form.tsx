import type { Entry } from '../../../catalogue/entry.ts'
import { acceptOf, namesOf } from '../../../documents/kinds.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { CharacterCount } from '../../../ui/components/character-count/character-count.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { FileUpload } from '../../../ui/components/file-upload/file-upload.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { useUi } from '../../../ui/context.ts'
import { errorOf, PostForm } from '../../../ui/forms.tsx'
import { identityKinds } from '../../form/receive-scan.ts'
import {
  consents,
  helpKinds,
  maxItems,
  type RequestFields,
  waysToObtain,
  waysToSend,
} from '../../form/request-form.ts'
import { controlOf } from '../form-errors.ts'
import type { FormView } from '../form-view.ts'
import { Lookalikes } from './lookalikes.tsx'

type TextName = Exclude<keyof RequestFields, 'rincian' | 'bantuan' | 'persetujuan'>

interface TextFieldProps {
  readonly view: FormView
  readonly name: TextName
  readonly autocomplete?: string
  readonly hint?: string
  readonly type?: 'tel'
  readonly inputMode?: string
  readonly optional?: boolean
  readonly class?: string
}

function TextField(props: TextFieldProps) {
  const { view, name } = props
  const label = view.words.labels[name]
  const control = controlOf(name)
  return (
    <Input
      name={control}
      type={props.type}
      class={props.class}
      label={props.optional ? view.words.optional({ label }) : label}
      hint={props.hint}
      value={view.fields[name]}
      error={errorOf(view.errors, control)}
      autocomplete={props.autocomplete}
      inputMode={props.inputMode}
    />
  )
}

/** The form of an individual's request. What was typed comes last before the file, which may break off on its way. */
export function RequestFormFields(props: {
  readonly view: FormView
  readonly lookalikes: readonly Entry[]
}) {
  const { view } = props
  const t = view.words
  return (
    <PostForm
      action={`/permohonan/draf/${view.draftId}`}
      upload={true}
      fields={{ bukti: view.token }}
    >
      <EnterChecks />
      <Wanted {...props} />
      <About view={view} />
      <p>
        {t.labels.surel}: <b>{view.email}</b>
        <br />
        <span class="small muted">{t.emailNote}</span>
      </p>
      <Consent view={view} />
      <h2>{t.identity}</h2>
      <p>{t.identityWhy}</p>
      <Identity view={view} />
      <div class="govuk-button-group">
        <Button name="aksi" value="periksa">
          {t.check}
        </Button>
        <Button name="aksi" value="simpan" look="quiet">
          {t.save}
        </Button>
      </div>
    </PostForm>
  )
}

/** What the applicant states; at the counter the officer writes it down. */
export function Consent({ view }: { readonly view: FormView }) {
  const { consent, consents: words, labels } = view.words
  return (
    <>
      <h2>{consent}</h2>
      <Checkboxes
        name="persetujuan"
        legend={labels.persetujuan}
        values={view.fields.persetujuan}
        error={errorOf(view.errors, 'persetujuan')}
        items={consents.map((value) => ({ value, label: words[value] }))}
      />
    </>
  )
}

/** Pressing Enter in a field is "check and send", although other buttons stand higher in the form. */
export function EnterChecks() {
  return <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />
}

export function About({ view }: { readonly view: FormView }) {
  const { hints, about } = view.words
  return (
    <>
      <h2>{about}</h2>
      <TextField view={view} name="nama" autocomplete="name" hint={hints.nama} />
      <TextField view={view} name="pekerjaan" autocomplete="organization-title" />
      <TextField view={view} name="jalan" autocomplete="street-address" hint={hints.jalan} />
      <TextField view={view} name="desa" autocomplete="address-level4" />
      <TextField view={view} name="kecamatan" autocomplete="address-level3" />
      <TextField view={view} name="kabupaten" autocomplete="address-level2" />
      <TextField view={view} name="provinsi" autocomplete="address-level1" />
      <TextField
        view={view}
        name="kodePos"
        autocomplete="postal-code"
        inputMode="numeric"
        hint={hints.kodePos}
        class="govuk-input--width-5"
      />
      <TextField
        view={view}
        name="telepon"
        type="tel"
        autocomplete="tel"
        hint={hints.telepon}
        class="govuk-input--width-20"
        optional={true}
      />
    </>
  )
}

export function Wanted(props: { readonly view: FormView; readonly lookalikes: readonly Entry[] }) {
  const { view } = props
  const { labels, hints, ...t } = view.words
  const { fields, errors } = view
  const { rincian } = fields
  return (
    <>
      <h2>{t.wanted}</h2>
      <div class="beside">
        <Item view={view} index={0} />
        <div>
          <div class="lookalikes">
            <Lookalikes locale={view.locale} entries={props.lookalikes} />
          </div>
          <p role="status" class="govuk-visually-hidden lookalikes-status" />
        </div>
      </div>
      {rincian.slice(1).map((_, index) => (
        <Item key={index} view={view} index={index + 1} />
      ))}
      {rincian.length < maxItems ? (
        <>
          <p class="small muted">{t.addItemWhy({ limit: maxItems })}</p>
          <Button name="aksi" value="tambah" look="quiet">
            {t.addItem}
          </Button>
        </>
      ) : null}
      <Textarea
        name="tujuan"
        label={labels.tujuan}
        hint={hints.tujuan}
        rows={3}
        value={fields.tujuan}
        error={errorOf(errors, 'tujuan')}
      />
      <h2>{t.way}</h2>
      <Radios
        name="cara_memperoleh"
        legend={labels.caraMemperoleh}
        value={fields.caraMemperoleh}
        error={errorOf(errors, 'cara_memperoleh')}
        items={waysToObtain.map((value) => ({ value, label: t.obtain[value] }))}
      />
      <Radios
        name="cara_mendapat_salinan"
        legend={labels.caraMendapatSalinan}
        value={fields.caraMendapatSalinan}
        error={errorOf(errors, 'cara_mendapat_salinan')}
        items={waysToSend.map((value) => ({ value, label: t.send[value] }))}
      />
      <h2>{t.helpTitle}</h2>
      <Checkboxes
        name="bantuan"
        legend={labels.bantuan}
        hint={hints.bantuan}
        values={fields.bantuan}
        error={errorOf(errors, 'bantuan')}
        items={helpKinds.map((value) => ({ value, label: t.help[value] }))}
      />
      <Textarea
        name="kebutuhan_khusus"
        label={t.optional({ label: labels.kebutuhanKhusus })}
        hint={hints.kebutuhanKhusus}
        rows={2}
        value={fields.kebutuhanKhusus}
        error={errorOf(errors, 'kebutuhan_khusus')}
      />
    </>
  )
}

/** One piece of information; only the first is held against what is published. */
function Item({ view, index }: { readonly view: FormView; readonly index: number }) {
  const { assets } = useUi()
  const { labels, hints, ...t } = view.words
  const { rincian } = view.fields
  const id = controlOf('rincian', index)
  const several = rincian.length > 1
  return (
    <div>
      <CharacterCount
        id={id}
        name="rincian"
        label={several ? t.itemNumbered({ n: index + 1 }) : labels.rincian}
        hint={index === 0 ? hints.rincian : undefined}
        rows={index === 0 ? 8 : 5}
        maxLength={4000}
        value={rincian[index] ?? ''}
        error={errorOf(view.errors, id)}
        attributes={
          index === 0
            ? {
                'data-script': assets?.lookalikesScript,
                'data-lookalikes': '/permohonan/mirip',
                'data-found': t.lookalikesFound,
              }
            : {}
        }
      />
      {several ? (
        <Button name="aksi" value={`hapus-${index + 1}`} look="quiet">
          {t.removeItem({ n: index + 1 })}
        </Button>
      ) : null}
    </div>
  )
}

function Identity({ view }: { readonly view: FormView }) {
  const t = view.words
  const { stored, useStored } = view.identity
  if (stored === null) return <NewIdentity view={view} />
  return (
    <Radios
      name="identitas"
      legend={t.identityChoice}
      value={useStored ? 'tersimpan' : 'baru'}
      error={errorOf(view.errors, 'identitas')}
      items={[
        { value: 'tersimpan', label: t.identityStored({ nik: stored }) },
        { value: 'baru', label: t.identityNew, conditional: <NewIdentity view={view} /> },
      ]}
    />
  )
}

export function NewIdentity({ view }: { readonly view: FormView }) {
  const { labels, hints } = view.words
  const { nikTyped, nikKept, scanKept } = view.identity
  return (
    <>
      <Input
        name="nik"
        class="govuk-input--width-20"
        label={labels.nik}
        hint={nikKept ? hints.nikKept({ nik: nikKept }) : hints.nik}
        value={nikTyped}
        error={errorOf(view.errors, 'nik')}
        autocomplete="off"
        inputMode="numeric"
        spellcheck={false}
      />
      <FileUpload
        name="ktp"
        label={labels.ktp}
        hint={
          <>
            {scanKept ? `${hints.ktpKept(scanKept)} ` : null}
            {hints.ktp({ kinds: namesOf(identityKinds), max: view.maxScan })}
          </>
        }
        accept={acceptOf(identityKinds)}
        error={errorOf(view.errors, 'ktp')}
      />
    </>
  )
}
