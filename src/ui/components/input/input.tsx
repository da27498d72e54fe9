import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'
import {
  type FieldProps,
  fieldDescribedBy,
  fieldId,
  LabelledField,
} from '../form-group/form-group.tsx'

export interface Affix {
  readonly text: ComponentChildren
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type InputType = 'text' | 'email' | 'tel' | 'number' | 'password' | 'search' | 'date' | 'url'

export interface InputProps extends FieldProps {
  readonly type?: InputType | undefined
  readonly value?: string | undefined
  readonly inputMode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'none' | 'words' | 'sentences' | 'characters' | undefined
  readonly spellcheck?: boolean | undefined
  readonly pattern?: string | undefined
  readonly disabled?: boolean | undefined
  readonly prefix?: Affix | undefined
  readonly suffix?: Affix | undefined
  readonly beforeInput?: ComponentChildren
  readonly afterInput?: ComponentChildren
  readonly wrapperClass?: string | undefined
  readonly wrapperAttributes?: Attributes | undefined
}

function AffixText(props: { readonly affix: Affix; readonly place: 'prefix' | 'suffix' }) {
  return (
    <div
      class={classes(`govuk-input__${props.place}`, props.affix.class)}
      aria-hidden="true"
      {...props.affix.attributes}
    >
      {props.affix.text}
    </div>
  )
}

export function Input(props: InputProps) {
  const id = fieldId(props)
  const control = (
    <input
      class={classes('govuk-input', props.class, Boolean(props.error) && 'govuk-input--error')}
      id={id}
      name={props.name}
      type={(props.type ?? 'text') as 'text'}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={fieldDescribedBy(props, id)}
      {...(props.autocomplete ? { autocomplete: props.autocomplete } : {})}
      {...(props.autocapitalize ? { autocapitalize: props.autocapitalize } : {})}
      pattern={props.pattern}
      {...(props.inputMode ? { inputmode: props.inputMode } : {})}
      {...props.attributes}
    />
  )
  const { prefix, suffix, beforeInput, afterInput } = props
  const wrapped =
    prefix || suffix || beforeInput || afterInput ? (
      <div class={classes('govuk-input__wrapper', props.wrapperClass)} {...props.wrapperAttributes}>
        {beforeInput}
        {prefix ? <AffixText affix={prefix} place="prefix" /> : null}
        {control}
        {suffix ? <AffixText affix={suffix} place="suffix" /> : null}
        {afterInput}
      </div>
    ) : (
      control
    )
  return <LabelledField field={props}>{wrapped}</LabelledField>
}
