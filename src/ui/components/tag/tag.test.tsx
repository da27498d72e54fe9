import { testFixtures, words } from '../against-fixtures.tsx'
import { Tag } from './tag.tsx'

testFixtures({
  component: 'tag',
  supported: ['text', 'html', 'classes', 'attributes'],
  unsupported: [],
  run: 12,
  render: (options) => (
    <Tag class={options.classes} attributes={options.attributes}>
      {words(options)}
    </Tag>
  ),
})
