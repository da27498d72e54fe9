import { testFixtures, words } from '../against-fixtures.tsx'
import { Fieldset } from './fieldset.tsx'

testFixtures({
  component: 'fieldset',
  supported: [
    'legend.text',
    'legend.html',
    'legend.classes',
    'legend.isPageHeading',
    'html',
    'describedBy',
    'classes',
    'role',
    'attributes',
  ],
  unsupported: [],
  run: 18,
  render: (options) => (
    <Fieldset
      legend={words(options.legend)}
      legendClass={options.legend?.classes}
      pageHeading={options.legend?.isPageHeading}
      describedBy={options.describedBy}
      class={options.classes}
      role={options.role}
      attributes={options.attributes}
    >
      {words({ html: options.html })}
    </Fieldset>
  ),
})
