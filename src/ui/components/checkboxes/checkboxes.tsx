import { type Choice, Choices, type ChoicesProps } from '../form-group/choices.tsx'

export interface Checkbox extends Choice {
  /** A name of its own; the group's by default. */
  readonly name?: string | undefined
  readonly behaviour?: 'exclusive' | (string & {}) | undefined
}

export interface CheckboxesProps extends ChoicesProps<Checkbox> {
  /** The values that are ticked; a choice's own `checked` goes before them. */
  readonly values?: readonly (string | number)[] | undefined
}

/** A group of which any are chosen. Give it a `legend` unless it is a single box. */
export function Checkboxes(props: CheckboxesProps) {
  return (
    <Choices
      block="govuk-checkboxes"
      group={props}
      describeItems={true}
      controlOf={(item) => ({
        type: 'checkbox',
        name: item.name || props.name,
        checked: item.checked ?? (props.values?.includes(item.value) || false),
        behaviour: item.behaviour,
      })}
    />
  )
}
