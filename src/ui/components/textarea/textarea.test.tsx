import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { fieldOptions, fieldProps, testFixtures, words } from '../against-fixtures.tsx'
import { Textarea } from './textarea.tsx'

testFixtures({
  component: 'textarea',
  supported: [
    ...fieldOptions,
    'value',
    'rows',
    'spellcheck',
    'autocomplete',
    'formGroup.beforeInput.text',
    'formGroup.beforeInput.html',
    'formGroup.afterInput.text',
    'formGroup.afterInput.html',
  ],
  unsupported: [],
  run: 18,
  render: (options) => (
    <Textarea
      {...fieldProps(options)}
      value={options.value}
      rows={options.rows}
      spellcheck={options.spellcheck}
      autocomplete={options.autocomplete}
      beforeInput={words(options.formGroup?.beforeInput)}
      afterInput={words(options.formGroup?.afterInput)}
    />
  ),
})

test('a text that begins with an empty line keeps it', () => {
  expect(renderToString(<Textarea name="a" label="A" value={'\nsatu'} />)).toContain('>\n\nsatu<')
})
