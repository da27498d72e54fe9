import { testFixtures, words } from '../against-fixtures.tsx'
import { BackLink } from './back-link.tsx'

testFixtures({
  component: 'back-link',
  supported: ['text', 'html', 'href', 'classes', 'attributes'],
  unsupported: [],
  run: 7,
  render: (options) => (
    <BackLink href={options.href || '#'} class={options.classes} attributes={options.attributes}>
      {words(options)}
    </BackLink>
  ),
})
