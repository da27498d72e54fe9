import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { fieldOptions, fieldProps, type Options, testFixtures } from '../against-fixtures.tsx'
import { CharacterCount } from './character-count.tsx'

function messages(options: Options, unit: string) {
  return {
    under: options[`${unit}UnderLimitText`],
    at: options[`${unit}AtLimitText`],
    over: options[`${unit}OverLimitText`],
  }
}

testFixtures({
  component: 'character-count',
  supported: [
    ...fieldOptions,
    'value',
    'rows',
    'spellcheck',
    'maxlength',
    'maxwords',
    'countType',
    'threshold',
    'textareaDescriptionText',
    'countMessage.classes',
    ...['characters', 'words'].flatMap((unit) => [
      `${unit}UnderLimitText.one`,
      `${unit}UnderLimitText.other`,
      `${unit}AtLimitText`,
      `${unit}OverLimitText.one`,
      `${unit}OverLimitText.other`,
    ]),
  ],
  unsupported: [],
  run: 34,
  render: (options) => (
    <CharacterCount
      {...fieldProps(options)}
      value={options.value}
      rows={options.rows}
      spellcheck={options.spellcheck}
      maxLength={options.maxlength}
      maxWords={options.maxwords}
      countType={options.countType}
      threshold={options.threshold}
      limitText={options.textareaDescriptionText}
      messageClass={options.countMessage?.classes}
      characterMessages={messages(options, 'characters')}
      wordMessages={messages(options, 'words')}
    />
  ),
})

test('the limit stands below the field in words, for those without scripts', () => {
  const html = renderToString(<CharacterCount name="isi" label="Isi" maxLength={4000} />)
  expect(html).toContain('Paling banyak 4000 huruf')
})
