import { useUi } from '../../context.ts'
import { classes } from '../attributes.ts'
import { Button } from '../button/button.tsx'
import type { FieldProps } from '../form-group/form-group.tsx'
import { fieldId } from '../form-group/form-group.tsx'
import { Input } from '../input/input.tsx'

/** Words of the button that shows and hides; the language's own by default. */
export interface PasswordWords {
  readonly show?: string | undefined
  readonly hide?: string | undefined
  readonly showLabel?: string | undefined
  readonly hideLabel?: string | undefined
  readonly shown?: string | undefined
  readonly hidden?: string | undefined
}

export interface PasswordInputProps extends FieldProps {
  readonly value?: string | undefined
  readonly autocomplete?: 'current-password' | 'new-password' | (string & {}) | undefined
  readonly disabled?: boolean | undefined
  readonly words?: PasswordWords | undefined
}

/** A password with a button that shows it; the button appears only with scripts. */
export function PasswordInput(props: PasswordInputProps) {
  const { t } = useUi()
  const id = fieldId(props)
  const words = props.words ?? t.password
  return (
    <Input
      {...props}
      id={id}
      class={classes('govuk-password-input__input govuk-js-password-input-input', props.class)}
      groupClass={classes('govuk-password-input', props.groupClass)}
      groupAttributes={{
        'data-module': 'govuk-password-input',
        'data-i18n.show-password': words.show,
        'data-i18n.hide-password': words.hide,
        'data-i18n.show-password-aria-label': words.showLabel,
        'data-i18n.hide-password-aria-label': words.hideLabel,
        'data-i18n.password-shown-announcement': words.shown,
        'data-i18n.password-hidden-announcement': words.hidden,
        ...props.groupAttributes,
      }}
      wrapperClass="govuk-password-input__wrapper"
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete ?? 'current-password'}
      afterInput={
        <Button
          type="button"
          look="quiet"
          class="govuk-password-input__toggle govuk-js-password-input-toggle"
          attributes={{
            'aria-controls': id,
            'aria-label': words.showLabel ?? t.password.showLabel,
            hidden: true,
          }}
        >
          {words.show ?? t.password.show}
        </Button>
      }
    />
  )
}
