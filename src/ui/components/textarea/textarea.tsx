import type { ComponentChildren } from 'preact'
import { classes } from '../attributes.ts'
import {
  type FieldProps,
  fieldDescribedBy,
  fieldId,
  LabelledField,
} from '../form-group/form-group.tsx'

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
  readonly disabled?: boolean | undefined
  readonly beforeInput?: ComponentChildren
  readonly afterInput?: ComponentChildren
}

export function Textarea(props: TextareaProps) {
  const id = fieldId(props)
  return (
    <LabelledField field={props}>
      {props.beforeInput}
      <textarea
        class={classes(
          'govuk-textarea',
          Boolean(props.error) && 'govuk-textarea--error',
          props.class,
        )}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={fieldDescribedBy(props, id)}
        {...(props.autocomplete ? { autocomplete: props.autocomplete } : {})}
        {...props.attributes}
      >
        {/* A parser drops the first line break of a textarea; one more keeps what was typed. */}
        {props.value?.startsWith('\n') ? `\n${props.value}` : props.value}
      </textarea>
      {props.afterInput}
    </LabelledField>
  )
}
