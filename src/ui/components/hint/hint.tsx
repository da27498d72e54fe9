import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface HintProps {
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: ComponentChildren
}

export function Hint(props: HintProps) {
  return (
    <div id={props.id} class={classes('govuk-hint', props.class)} {...props.attributes}>
      {props.children}
    </div>
  )
}
