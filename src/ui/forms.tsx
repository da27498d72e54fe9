import type { ComponentChildren } from 'preact'
import { ErrorSummary } from './components/error-summary/error-summary.tsx'
import { useUi } from './context.ts'
import { HiddenFields, type PostAction } from './post-button.tsx'

/** What is wrong with a form, in the order of its fields. `field` is the control's id; empty for the whole form. */
export interface FieldError {
  readonly field: string
  readonly message: string
}
export type FormErrors = readonly FieldError[]

/** The message for one field, to hand to its `error`. */
export function errorOf(errors: FormErrors, field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}

/** The summary at the top of a page whose form came back; nothing without errors. */
export function FormErrorSummary(props: { readonly errors: FormErrors }) {
  if (props.errors.length === 0) return null
  return (
    <ErrorSummary
      errors={props.errors.map((error) => ({
        text: error.message,
        href: error.field ? `#${error.field}` : undefined,
      }))}
    />
  )
}

/**
 * A form that posts. The server says what is wrong (`novalidate`), and a second press while the
 * first is under way does nothing. With `upload` files are sent with a progress bar.
 */
export function PostForm(
  props: PostAction & {
    readonly upload?: boolean | undefined
    readonly id?: string | undefined
    readonly class?: string | undefined
    readonly children: ComponentChildren
  },
) {
  const { t } = useUi()
  return (
    <form
      method="post"
      action={props.action}
      id={props.id}
      class={props.class}
      noValidate
      {...(props.upload
        ? {
            enctype: 'multipart/form-data',
            'data-upload': true,
            'data-sending': t.upload.sending,
            'data-received': t.upload.received,
            'data-failed': t.upload.failed,
          }
        : { 'data-submit-once': true })}
    >
      <HiddenFields fields={props.fields ?? {}} />
      {props.children}
      {props.upload ? (
        <div class="upload">
          <p role="status" />
        </div>
      ) : null}
    </form>
  )
}
