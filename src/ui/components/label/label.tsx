import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface LabelProps {
  readonly for?: string | undefined
  readonly class?: string | undefined
  /** Wraps the label in the page's `h1`, for a page that asks one thing. */
  readonly pageHeading?: boolean | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: ComponentChildren
}

export function Label(props: LabelProps) {
  if (!props.children) return null
  const label = (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is named by `for`
    <label
      class={classes('govuk-label', props.class)}
      {...props.attributes}
      {...(props.for ? { for: props.for } : {})}
    >
      {props.children}
    </label>
  )
  return props.pageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
