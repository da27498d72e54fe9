import { type Choice, Choices, type ChoicesProps } from '../form-group/choices.tsx'

export interface RadiosProps extends ChoicesProps<Choice> {
  /** The value that is chosen; a choice's own `checked` goes before it. */
  readonly value?: string | number | undefined
}

/** A group of which one is chosen. Give it a `legend`. */
export function Radios(props: RadiosProps) {
  return (
    <Choices
      block="govuk-radios"
      group={props}
      describeItems={false}
      controlOf={(item) => ({
        type: 'radio',
        name: props.name,
        checked: item.checked ?? (Boolean(props.value) && item.value === props.value),
      })}
    />
  )
}
