import { testFixtures } from '../against-fixtures.tsx'
import { choicesOptions, choicesProps } from '../form-group/choices.fixtures.tsx'
import { Checkboxes } from './checkboxes.tsx'

testFixtures({
  component: 'checkboxes',
  supported: [...choicesOptions, 'describedBy', 'values[]', 'items[].name', 'items[].behaviour'],
  unsupported: [],
  run: 42,
  render: (options) => <Checkboxes {...choicesProps(options)} values={options.values} />,
})
