import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface DetailsProps {
  readonly summary: ComponentChildren
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children: ComponentChildren
}

export function Details(props: DetailsProps) {
  return (
    <details
      {...(props.id ? { id: props.id } : {})}
      class={classes('govuk-details', props.class)}
      {...props.attributes}
      open={props.open}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  )
}
