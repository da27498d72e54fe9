import { objectionWork } from '../../../locales/id/objections.ts'
import type { Form } from '../../platform/http/form.ts'
import { longestOrder } from '../../procedure/objection/values.ts'
import { Checkboxes } from '../../ui/components/checkboxes/checkboxes.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { Textarea } from '../../ui/components/textarea/textarea.tsx'
import { errorOf, type FieldError, type FormErrors } from '../../ui/forms.tsx'
import type { WantedOrder } from '../commands.ts'
import type { LoadedObjection } from '../view.ts'

const t = objectionWork.answer
export const longestText = 4000

/** An order as it stands in a form, right or wrong. */
export interface OrderFields {
  readonly butir: readonly string[]
  readonly perintah: string
  readonly hari: string
}

export function readOrderFields(form: Form): OrderFields {
  return {
    butir: form.all('butir').slice(0, 100),
    perintah: form.text('perintah').trim(),
    hari: form.line('hari').slice(0, 10),
  }
}

export function isEmptyOrder({ butir, perintah }: OrderFields): boolean {
  return butir.length === 0 && perintah === ''
}

/** What is wrong with an order that must be given. */
export function orderFaults({ perintah, hari }: OrderFields): FieldError[] {
  const days = /^\d{1,2}$/.test(hari) ? Number(hari) : 0
  return [
    ...(perintah.length < 5 ? [{ field: 'perintah', message: t.errors.what }] : []),
    ...(perintah.length > longestText
      ? [{ field: 'perintah', message: objectionWork.tooLong({ most: longestText }) }]
      : []),
    ...(days < 1 || days > longestOrder ? [{ field: 'hari', message: t.errors.days }] : []),
  ]
}

export function wantedOrder({ butir, perintah, hari }: OrderFields): WantedOrder {
  return { itemIds: [...new Set(butir)], what: perintah, days: Number(hari) }
}

/** Which items, what, and until when. */
export function OrderFieldset(props: {
  readonly loaded: LoadedObjection
  readonly fields: OrderFields
  readonly legend: string
  readonly hint: string
  readonly errors: FormErrors
}) {
  const { loaded, fields, errors } = props
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{props.legend}</legend>
      <p class="govuk-hint">{props.hint}</p>
      <Checkboxes
        name="butir"
        legend={t.items}
        hint={t.itemsHint}
        values={fields.butir}
        error={errorOf(errors, 'butir')}
        items={loaded.request.items.map(({ itemId, text }) => ({
          value: itemId,
          label: loaded.words(text) ?? itemId,
        }))}
      />
      <Textarea
        name="perintah"
        label={t.what}
        rows={4}
        value={fields.perintah}
        error={errorOf(errors, 'perintah')}
      />
      <Input
        name="hari"
        class="govuk-input--width-3"
        label={t.days}
        hint={t.daysHint}
        inputMode="numeric"
        value={fields.hari}
        error={errorOf(errors, 'hari')}
      />
    </fieldset>
  )
}
