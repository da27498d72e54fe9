import { testFixtures, words } from '../against-fixtures.tsx'
import { WarningText } from './warning-text.tsx'

testFixtures({
  component: 'warning-text',
  supported: ['text', 'html', 'iconFallbackText', 'classes', 'attributes'],
  unsupported: [],
  run: 8,
  render: (options) => (
    <WarningText
      hiddenPrefix={options.iconFallbackText}
      class={options.classes}
      attributes={options.attributes}
    >
      {words(options)}
    </WarningText>
  ),
})
