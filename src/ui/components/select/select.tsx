import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'
import {
  type FieldProps,
  fieldDescribedBy,
  fieldId,
  LabelledField,
} from '../form-group/form-group.tsx'

export interface SelectItem {
  readonly text: string
  readonly value?: string | number | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface SelectProps extends FieldProps {
  readonly items: readonly (SelectItem | false | null | undefined)[]
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  readonly beforeInput?: ComponentChildren
  readonly afterInput?: ComponentChildren
}

function isSelected(item: SelectItem, value: string | undefined): boolean {
  if (item.selected !== undefined) return item.selected
  return Boolean(value) && (item.value ?? item.text) === value
}

export function Select(props: SelectProps) {
  const id = fieldId(props)
  return (
    <LabelledField field={props}>
      {props.beforeInput}
      <select
        class={classes('govuk-select', props.class, Boolean(props.error) && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={fieldDescribedBy(props, id)}
        {...props.attributes}
      >
        {props.items.map((item) =>
          item ? (
            <option
              key={item.value ?? item.text}
              value={item.value}
              selected={isSelected(item, props.value)}
              disabled={item.disabled}
              {...item.attributes}
            >
              {item.text}
            </option>
          ) : null,
        )}
      </select>
      {props.afterInput}
    </LabelledField>
  )
}
