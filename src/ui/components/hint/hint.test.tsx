import { testFixtures, words } from '../against-fixtures.tsx'
import { Hint } from './hint.tsx'

testFixtures({
  component: 'hint',
  supported: ['text', 'html', 'id', 'classes', 'attributes'],
  unsupported: [],
  run: 6,
  render: (options) => (
    <Hint id={options.id} class={options.classes} attributes={options.attributes}>
      {words(options)}
    </Hint>
  ),
})
