import { type Options, testFixtures, words } from '../against-fixtures.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'

testFixtures({
  component: 'breadcrumbs',
  supported: [
    'items[].text',
    'items[].html',
    'items[].href',
    'items[].attributes',
    'collapseOnMobile',
    'labelText',
    'classes',
    'attributes',
  ],
  unsupported: [],
  run: 12,
  render: (options) => (
    <Breadcrumbs
      items={(options.items ?? []).map((item: Options) => ({ ...item, text: words(item) }))}
      collapseOnMobile={options.collapseOnMobile}
      label={options.labelText}
      class={options.classes}
      attributes={options.attributes}
    />
  ),
})
