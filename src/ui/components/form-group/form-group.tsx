import type { ComponentChildren } from 'preact'
import { type Attributes, classes, describedByIds } from '../attributes.ts'
import { ErrorMessage } from '../error-message/error-message.tsx'
import { Hint } from '../hint/hint.tsx'
import { Label } from '../label/label.tsx'

/** What every single field shares: its words, its error, and what stands around it. */
export interface FieldProps {
  readonly name: string
  /** The name by default; the error summary links to `#id`. */
  readonly id?: string | undefined
  readonly label: ComponentChildren
  readonly labelClass?: string | undefined
  readonly labelAttributes?: Attributes | undefined
  /** The label is the page's `h1`. */
  readonly pageHeading?: boolean | undefined
  readonly hint?: ComponentChildren
  /** What is wrong and what to do; shown beside the field. */
  readonly error?: ComponentChildren
  /** Ids of other elements that describe the field. */
  readonly describedBy?: string | undefined
  readonly class?: string | undefined
  readonly groupClass?: string | undefined
  readonly groupAttributes?: Attributes | undefined
  readonly attributes?: Attributes | undefined
}

export function fieldId(field: { id?: string | undefined; name: string }): string {
  return field.id || field.name
}

export function fieldDescribedBy(
  field: Pick<FieldProps, 'describedBy' | 'hint' | 'error'>,
  id: string,
): string | undefined {
  return describedByIds(
    field.describedBy,
    Boolean(field.hint) && `${id}-hint`,
    Boolean(field.error) && `${id}-error`,
  )
}

export function FormGroup(props: {
  readonly class?: string | undefined
  readonly hasError: boolean
  readonly attributes?: Attributes | undefined
  readonly children: ComponentChildren
}) {
  return (
    <div
      class={classes('govuk-form-group', props.hasError && 'govuk-form-group--error', props.class)}
      {...props.attributes}
    >
      {props.children}
    </div>
  )
}

export function HintAndError(props: {
  readonly id: string
  readonly hint?: ComponentChildren
  readonly error?: ComponentChildren
}) {
  return (
    <>
      {props.hint ? <Hint id={`${props.id}-hint`}>{props.hint}</Hint> : null}
      {props.error ? <ErrorMessage id={`${props.id}-error`}>{props.error}</ErrorMessage> : null}
    </>
  )
}

/** Label, hint and error of a single field, around its control. */
export function LabelledField(props: {
  readonly field: FieldProps
  readonly children: ComponentChildren
}) {
  const { field } = props
  const id = fieldId(field)
  return (
    <FormGroup
      class={field.groupClass}
      hasError={Boolean(field.error)}
      attributes={field.groupAttributes}
    >
      <Label
        for={id}
        class={field.labelClass}
        pageHeading={field.pageHeading}
        attributes={field.labelAttributes}
      >
        {field.label}
      </Label>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {props.children}
    </FormGroup>
  )
}
