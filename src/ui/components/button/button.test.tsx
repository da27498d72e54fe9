import { testFixtures, words } from '../against-fixtures.tsx'
import { Button } from './button.tsx'

testFixtures({
  component: 'button',
  supported: [
    'text',
    'html',
    'classes',
    'disabled',
    'href',
    'isStartButton',
    'name',
    'type',
    'value',
    'id',
    'attributes',
    'preventDoubleClick',
  ],
  unsupported: [],
  run: 38,
  render: (options) => (
    <Button
      href={options.href}
      type={options.type}
      name={options.name}
      value={options.value}
      id={options.id}
      disabled={options.disabled}
      start={options.isStartButton}
      preventDoubleClick={options.preventDoubleClick}
      class={options.classes}
      attributes={options.attributes}
    >
      {options.html && options.isStartButton ? <span>{words(options)}</span> : words(options)}
    </Button>
  ),
})
