import { testFixtures, words } from '../against-fixtures.tsx'
import { Details } from './details.tsx'

testFixtures({
  component: 'details',
  supported: ['summaryText', 'summaryHtml', 'text', 'html', 'id', 'open', 'classes', 'attributes'],
  unsupported: [],
  run: 10,
  render: (options) => (
    <Details
      summary={words({ text: options.summaryText, html: options.summaryHtml })}
      id={options.id}
      open={options.open}
      class={options.classes}
      attributes={options.attributes}
    >
      {words(options)}
    </Details>
  ),
})
