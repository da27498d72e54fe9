import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface SkipLinkProps {
  readonly href?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children: ComponentChildren
}

export function SkipLink(props: SkipLinkProps) {
  return (
    <a
      href={props.href || '#content'}
      class={classes('govuk-skip-link', props.class)}
      {...props.attributes}
      data-module="govuk-skip-link"
    >
      {props.children}
    </a>
  )
}
