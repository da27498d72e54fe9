import {
  attributesOf,
  fieldOptions,
  fieldProps,
  type Options,
  testFixtures,
  words,
} from '../against-fixtures.tsx'
import { type Affix, Input } from './input.tsx'

function affix(options: Options | undefined): Affix | undefined {
  if (!options) return undefined
  return {
    text: words(options),
    class: options.classes,
    attributes: attributesOf(options.attributes),
  }
}

testFixtures({
  component: 'input',
  supported: [
    ...fieldOptions,
    'value',
    'type',
    'inputmode',
    'autocomplete',
    'autocapitalize',
    'pattern',
    'spellcheck',
    'disabled',
    'inputWrapper.classes',
    'inputWrapper.attributes',
    ...['prefix', 'suffix'].flatMap((p) => [
      `${p}.text`,
      `${p}.html`,
      `${p}.classes`,
      `${p}.attributes`,
    ]),
    'formGroup.beforeInput.text',
    'formGroup.beforeInput.html',
    'formGroup.afterInput.text',
    'formGroup.afterInput.html',
  ],
  unsupported: [],
  run: 45,
  render: (options) => (
    <Input
      {...fieldProps(options)}
      value={options.value}
      type={options.type}
      inputMode={options.inputmode}
      autocomplete={options.autocomplete}
      autocapitalize={options.autocapitalize}
      pattern={options.pattern}
      spellcheck={options.spellcheck}
      disabled={options.disabled}
      prefix={affix(options.prefix)}
      suffix={affix(options.suffix)}
      wrapperClass={options.inputWrapper?.classes}
      wrapperAttributes={attributesOf(options.inputWrapper?.attributes)}
      beforeInput={words(options.formGroup?.beforeInput)}
      afterInput={words(options.formGroup?.afterInput)}
    />
  ),
})
