import type { ComponentChildren } from 'preact'
import { classes } from '../attributes.ts'
import {
  type FieldProps,
  fieldDescribedBy,
  fieldId,
  LabelledField,
} from '../form-group/form-group.tsx'

export interface FileUploadProps extends FieldProps {
  readonly multiple?: boolean | undefined
  /** Types offered by the browser's file dialog; the server judges by content. */
  readonly accept?: string | undefined
  readonly disabled?: boolean | undefined
  readonly beforeInput?: ComponentChildren
  readonly afterInput?: ComponentChildren
}

export function FileUpload(props: FileUploadProps) {
  const id = fieldId(props)
  return (
    <LabelledField field={props}>
      {props.beforeInput}
      <input
        class={classes(
          'govuk-file-upload',
          props.class,
          Boolean(props.error) && 'govuk-file-upload--error',
        )}
        id={id}
        name={props.name}
        type="file"
        disabled={props.disabled}
        multiple={props.multiple}
        accept={props.accept}
        aria-describedby={fieldDescribedBy(props, id)}
        {...props.attributes}
      />
      {props.afterInput}
    </LabelledField>
  )
}
