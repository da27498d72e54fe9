import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface FieldsetProps {
  readonly legend?: ComponentChildren
  readonly legendClass?: string | undefined
  /** Wraps the legend's words in the page's `h1`. */
  readonly pageHeading?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly class?: string | undefined
  readonly role?: 'group' | 'radiogroup' | (string & {}) | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: ComponentChildren
}

export function Fieldset(props: FieldsetProps) {
  return (
    <fieldset
      class={classes('govuk-fieldset', props.class)}
      {...(props.role ? { role: props.role as 'group' } : {})}
      aria-describedby={props.describedBy || undefined}
      {...props.attributes}
    >
      {props.legend ? (
        <legend class={classes('govuk-fieldset__legend', props.legendClass)}>
          {props.pageHeading ? (
            <h1 class="govuk-fieldset__heading">{props.legend}</h1>
          ) : (
            props.legend
          )}
        </legend>
      ) : null}
      {props.children}
    </fieldset>
  )
}
