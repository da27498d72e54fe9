import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface PanelProps {
  readonly title: ComponentChildren
  readonly headingLevel?: number | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: ComponentChildren
}

/** Says that something was received or done: the head of a receipt. */
export function Panel(props: PanelProps) {
  const Heading = `h${props.headingLevel ?? 1}` as 'h1'
  return (
    <div
      class={classes('govuk-panel govuk-panel--confirmation', props.class)}
      {...props.attributes}
    >
      <Heading class="govuk-panel__title">{props.title}</Heading>
      {props.children ? <div class="govuk-panel__body">{props.children}</div> : null}
    </div>
  )
}
