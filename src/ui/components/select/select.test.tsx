import {
  attributesOf,
  fieldOptions,
  fieldProps,
  type Options,
  testFixtures,
  words,
} from '../against-fixtures.tsx'
import { Select } from './select.tsx'

testFixtures({
  component: 'select',
  supported: [
    ...fieldOptions,
    'value',
    'disabled',
    'items[]',
    'items[].value',
    'items[].text',
    'items[].selected',
    'items[].disabled',
    'items[].attributes',
    'formGroup.beforeInput.text',
    'formGroup.beforeInput.html',
    'formGroup.afterInput.text',
    'formGroup.afterInput.html',
  ],
  unsupported: [],
  run: 19,
  render: (options) => (
    <Select
      {...fieldProps(options)}
      value={options.value}
      disabled={options.disabled}
      items={(options.items ?? []).map(
        (item: Options | null) =>
          item && {
            ...item,
            value: item.value === false ? 'false' : item.value,
            attributes: attributesOf(item.attributes),
          },
      )}
      beforeInput={words(options.formGroup?.beforeInput)}
      afterInput={words(options.formGroup?.afterInput)}
    />
  ),
})
