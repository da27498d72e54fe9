import { testFixtures, words } from '../against-fixtures.tsx'
import { Label } from './label.tsx'

testFixtures({
  component: 'label',
  supported: ['text', 'html', 'for', 'classes', 'isPageHeading', 'attributes'],
  unsupported: [],
  run: 17,
  render: (options) => (
    <Label
      for={options.for}
      class={options.classes}
      pageHeading={options.isPageHeading}
      attributes={options.attributes}
    >
      {words(options)}
    </Label>
  ),
})
