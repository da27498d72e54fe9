import { attributesOf, type Options, testFixtures, words } from '../against-fixtures.tsx'
import { ErrorSummary } from './error-summary.tsx'

testFixtures({
  component: 'error-summary',
  supported: [
    'titleText',
    'titleHtml',
    'descriptionText',
    'descriptionHtml',
    'classes',
    'attributes',
    'disableAutoFocus',
    'errorList[].text',
    'errorList[].html',
    'errorList[].href',
    'errorList[].attributes',
  ],
  unsupported: [],
  run: 19,
  render: (options) => (
    <ErrorSummary
      title={words({ text: options.titleText, html: options.titleHtml }) ?? ''}
      description={words({ text: options.descriptionText, html: options.descriptionHtml })}
      errors={options.errorList?.map((error: Options) => ({
        text: words(error),
        href: error.href,
        attributes: attributesOf(error.attributes),
      }))}
      disableAutoFocus={options.disableAutoFocus}
      class={options.classes}
      attributes={options.attributes}
    />
  ),
})
