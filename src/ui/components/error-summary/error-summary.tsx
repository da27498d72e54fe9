import type { ComponentChildren } from 'preact'
import { useUi } from '../../context.ts'
import { type Attributes, classes } from '../attributes.ts'

export interface ErrorSummaryItem {
  readonly text: ComponentChildren
  /** `#id` of the field. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface ErrorSummaryProps {
  readonly title?: ComponentChildren
  readonly description?: ComponentChildren
  readonly errors?: readonly ErrorSummaryItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { t } = useUi()
  return (
    <div
      class={classes('govuk-error-summary', props.class)}
      {...(props.disableAutoFocus === undefined
        ? {}
        : { 'data-disable-auto-focus': String(props.disableAutoFocus) })}
      {...props.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title ?? t.errorSummary}</h2>
        <div class="govuk-error-summary__body">
          {props.description ? <p>{props.description}</p> : null}
          {props.errors?.length ? (
            <ul class="govuk-list govuk-error-summary__list">
              {props.errors.map((error, index) => (
                <li key={error.href ?? index}>
                  {error.href ? (
                    <a href={error.href} {...error.attributes}>
                      {error.text}
                    </a>
                  ) : (
                    error.text
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  )
}
