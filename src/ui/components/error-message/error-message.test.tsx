import { testFixtures, words } from '../against-fixtures.tsx'
import { ErrorMessage } from './error-message.tsx'

testFixtures({
  component: 'error-message',
  supported: ['text', 'html', 'id', 'classes', 'attributes', 'visuallyHiddenText'],
  unsupported: [],
  run: 9,
  render: (options) => (
    <ErrorMessage
      id={options.id}
      class={options.classes}
      attributes={options.attributes}
      hiddenPrefix={options.visuallyHiddenText}
    >
      {words(options)}
    </ErrorMessage>
  ),
})
