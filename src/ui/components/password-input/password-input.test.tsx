import { fieldOptions, fieldProps, testFixtures } from '../against-fixtures.tsx'
import { PasswordInput } from './password-input.tsx'

testFixtures({
  component: 'password-input',
  supported: [
    ...fieldOptions,
    'value',
    'autocomplete',
    'disabled',
    'showPasswordText',
    'hidePasswordText',
    'showPasswordAriaLabelText',
    'hidePasswordAriaLabelText',
    'passwordShownAnnouncementText',
    'passwordHiddenAnnouncementText',
  ],
  unsupported: [],
  run: 12,
  render: (options) => (
    <PasswordInput
      {...fieldProps(options)}
      value={options.value}
      autocomplete={options.autocomplete}
      disabled={options.disabled}
      words={{
        show: options.showPasswordText,
        hide: options.hidePasswordText,
        showLabel: options.showPasswordAriaLabelText,
        hideLabel: options.hidePasswordAriaLabelText,
        shown: options.passwordShownAnnouncementText,
        hidden: options.passwordHiddenAnnouncementText,
      }}
    />
  ),
})
