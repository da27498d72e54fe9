import type { ComponentChildren } from 'preact'
import { useUi } from '../../context.ts'
import { type Attributes, classes } from '../attributes.ts'

export interface WarningTextProps {
  readonly hiddenPrefix?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children: ComponentChildren
}

export function WarningText(props: WarningTextProps) {
  const { t } = useUi()
  return (
    <div class={classes('govuk-warning-text', props.class)} {...props.attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.hiddenPrefix || t.warning}</span>{' '}
        {props.children}
      </strong>
    </div>
  )
}
