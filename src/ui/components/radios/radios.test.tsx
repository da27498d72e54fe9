import { testFixtures } from '../against-fixtures.tsx'
import { choicesOptions, choicesProps } from '../form-group/choices.fixtures.tsx'
import { Radios } from './radios.tsx'

testFixtures({
  component: 'radios',
  supported: [...choicesOptions, 'value'],
  unsupported: [],
  run: 43,
  render: (options) => <Radios {...choicesProps(options)} value={options.value} />,
})
