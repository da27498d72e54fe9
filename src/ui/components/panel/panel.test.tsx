import { type Options, testFixtures, words } from '../against-fixtures.tsx'
import { Panel } from './panel.tsx'

testFixtures({
  component: 'panel',
  supported: ['titleText', 'titleHtml', 'text', 'html', 'headingLevel', 'attributes', 'classes'],
  unsupported: [
    'actions.attributes',
    'actions.classes',
    'actions.items[].attributes',
    'actions.items[].classes',
    'actions.items[].href',
    'actions.items[].text',
    'actions.items[].type',
  ],
  except: ['interruption with custom classes', 'interruption, no actions'],
  run: 9,
  render: (options: Options) => (
    <Panel
      title={words({ text: options.titleText, html: options.titleHtml })}
      headingLevel={options.headingLevel}
      class={options.classes}
      attributes={options.attributes}
    >
      {words(options)}
    </Panel>
  ),
})
