import { exemption as t } from '../../../../locales/id/exemption.ts'
import { exemptionLetters } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { InsetText } from '../../../ui/components/inset-text/inset-text.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { StateBox } from '../../../ui/shapes.tsx'
import { dipWords } from '../../dip/words.ts'
import { Done } from '../../publishing/pages/parts.tsx'
import type { AskedItem } from '../deps.ts'
import type { SheetFields, WordField } from '../fields.ts'
import type { OpenedTest } from '../open-test.ts'

export interface SheetPageProps {
  readonly opened: OpenedTest
  readonly seen: string
  readonly fields: SheetFields
  readonly errors: FormErrors
  /** Why it was last sent back; empty when it was not. */
  readonly sentBack: string
  readonly asked: AskedItem | null
  readonly done: string | null
}

/** The sheet of a test, to be filled in as many sittings as it takes. */
export function SheetPage(props: SheetPageProps) {
  const { opened, asked, fields, errors } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Done words={props.done} />
      <BackLink href={opened.href()}>{t.backToTest}</BackLink>
      <h1>{t.sheet.title}</h1>
      <p>
        {opened.row.agencyName} · {t.occasions[opened.row.occasion]}
      </p>
      <p>{t.sheet.lead}</p>
      {props.sentBack ? (
        <StateBox tone="wait" title={t.sheet.sentBack}>
          <p class="typed">{props.sentBack}</p>
        </StateBox>
      ) : null}
      {asked ? (
        <InsetText>
          <b>{t.sheet.asked}</b>
          <p class="typed">{asked.text}</p>
        </InsetText>
      ) : null}
      <PostForm action={opened.href('/lembar')} fields={{ versi: props.seen }}>
        {/* First in the form: what the enter key presses. */}
        <p>
          <Button look="quiet" name="lanjut" value="simpan">
            {t.sheet.save}
          </Button>
        </p>
        <Line name="judul" {...props} />
        <Words name="uraian" rows={4} {...props} />
        <Words name="dibuka" rows={4} {...props} />
        <Words name="ditutup" rows={4} {...props} />
        <Words name="kepentingan" rows={5} {...props} />
        <Words name="pertimbangan" rows={3} {...props} />
        <Radios
          name="hasil"
          legend={t.sheet.result}
          value={fields.hasil}
          error={errorOf(errors, 'hasil')}
          items={[
            { value: 'whole', label: t.conclusions.whole, hint: t.sheet.resultHints.whole },
            {
              value: 'parts',
              label: t.conclusions.parts,
              hint: t.sheet.resultHints.parts,
              conditional: <Words name="bagian" rows={3} {...props} />,
            },
            { value: 'open', label: t.conclusions.open, hint: t.sheet.resultHints.open },
          ]}
        />
        <Checkboxes
          name="huruf"
          legend={t.sheet.fields.huruf}
          hint={t.sheet.hints.huruf}
          values={fields.huruf}
          error={errorOf(errors, 'huruf')}
          items={exemptionLetters.map((letter) => ({
            value: letter,
            label: `${letter}. ${dipWords('id').exempt.meanings[letter]}`,
          }))}
        />
        <Words name="dasar" rows={3} {...props} />
        <Line name="sampai" short {...props} />
        <Line name="sebab" {...props} />
        <p>
          <Button name="lanjut" value="ajukan">
            {t.sheet.submit}
          </Button>{' '}
          <Button look="quiet" name="lanjut" value="simpan">
            {t.sheet.save}
          </Button>
        </p>
      </PostForm>
    </>
  )
}

type FieldProps = Pick<SheetPageProps, 'fields' | 'errors'> & {
  readonly name: Exclude<WordField, 'hasil'>
}

function Line({ name, short, fields, errors }: FieldProps & { readonly short?: boolean }) {
  return (
    <Input
      name={name}
      label={t.sheet.fields[name]}
      hint={t.sheet.hints[name]}
      value={fields[name]}
      error={errorOf(errors, name)}
      class={short ? 'govuk-input--width-10' : undefined}
    />
  )
}

function Words({ name, rows, fields, errors }: FieldProps & { readonly rows: number }) {
  return (
    <Textarea
      name={name}
      label={t.sheet.fields[name]}
      hint={t.sheet.hints[name]}
      rows={rows}
      value={fields[name]}
      error={errorOf(errors, name)}
    />
  )
}
