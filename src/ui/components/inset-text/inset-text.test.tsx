import { testFixtures, words } from '../against-fixtures.tsx'
import { InsetText } from './inset-text.tsx'

testFixtures({
  component: 'inset-text',
  supported: ['text', 'html', 'id', 'classes', 'attributes'],
  unsupported: [],
  run: 6,
  render: (options) => (
    <InsetText id={options.id} class={options.classes} attributes={options.attributes}>
      {words(options)}
    </InsetText>
  ),
})
