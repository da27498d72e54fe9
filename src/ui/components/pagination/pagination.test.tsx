import { type Options, testFixtures, words } from '../against-fixtures.tsx'
import { Pagination } from './pagination.tsx'

const step = (options: Options) =>
  options && {
    href: options.href,
    text: words(options),
    label: options.labelText,
    attributes: options.attributes,
  }

const item = (options: Options) => {
  if (!options || Object.keys(options).length === 0) return null
  if (options.ellipsis) return { ellipsis: true }
  return { ...options, hiddenText: options.visuallyHiddenText }
}

testFixtures({
  component: 'pagination',
  supported: [
    'classes',
    'attributes',
    'landmarkLabel',
    'items[]',
    'items[].number',
    'items[].href',
    'items[].current',
    'items[].ellipsis',
    'items[].visuallyHiddenText',
    'items[].attributes',
    ...['previous', 'next'].flatMap((s) => [
      `${s}.href`,
      `${s}.text`,
      `${s}.html`,
      `${s}.labelText`,
      `${s}.attributes`,
    ]),
  ],
  unsupported: [],
  run: 15,
  render: (options) => (
    <Pagination
      previous={step(options.previous)}
      next={step(options.next)}
      items={options.items?.map(item)}
      label={options.landmarkLabel}
      class={options.classes}
      attributes={options.attributes}
    />
  ),
})
