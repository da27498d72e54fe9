import type { ComponentChildren } from 'preact'
import { useUi } from '../../context.ts'
import { type Attributes, classes } from '../attributes.ts'

export interface BackLinkProps {
  readonly href: string
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: ComponentChildren
}

export function BackLink(props: BackLinkProps) {
  const { t } = useUi()
  return (
    <a href={props.href} class={classes('govuk-back-link', props.class)} {...props.attributes}>
      {props.children || t.back}
    </a>
  )
}
