import { testFixtures, words } from '../against-fixtures.tsx'
import { SkipLink } from './skip-link.tsx'

testFixtures({
  component: 'skip-link',
  supported: ['text', 'html', 'href', 'classes', 'attributes'],
  unsupported: [],
  run: 9,
  render: (options) => (
    <SkipLink href={options.href} class={options.classes} attributes={options.attributes}>
      {words(options)}
    </SkipLink>
  ),
})
