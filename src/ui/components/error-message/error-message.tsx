import type { ComponentChildren } from 'preact'
import { useUi } from '../../context.ts'
import { type Attributes, classes } from '../attributes.ts'

export interface ErrorMessageProps {
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  /** Spoken before the message; null leaves it out. The language's word for "Error" by default. */
  readonly hiddenPrefix?: string | null | undefined
  readonly children?: ComponentChildren
}

export function ErrorMessage(props: ErrorMessageProps) {
  const { t } = useUi()
  const prefix = props.hiddenPrefix === undefined ? t.error : props.hiddenPrefix
  return (
    <p id={props.id} class={classes('govuk-error-message', props.class)} {...props.attributes}>
      {prefix ? <span class="govuk-visually-hidden">{prefix}:</span> : null} {props.children}
    </p>
  )
}
