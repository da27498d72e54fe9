import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface InsetTextProps {
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children: ComponentChildren
}

export function InsetText(props: InsetTextProps) {
  return (
    <div
      {...(props.id ? { id: props.id } : {})}
      class={classes('govuk-inset-text', props.class)}
      {...props.attributes}
    >
      {props.children}
    </div>
  )
}
