import { type Options, testFixtures, words } from '../against-fixtures.tsx'
import { SummaryList } from './summary-list.tsx'

const action = (options: Options) => ({
  href: options.href,
  text: words(options),
  hiddenText: options.visuallyHiddenText,
  class: options.classes,
  attributes: options.attributes,
})

const row = (options: Options) =>
  options && {
    key: words(options.key),
    value: words(options.value),
    actions: options.actions?.items?.map(action),
    class: options.classes,
    keyClass: options.key?.classes,
    valueClass: options.value?.classes,
    actionsClass: options.actions?.classes,
  }

const card = (options: Options) =>
  options && {
    title: words(options.title),
    headingLevel: options.title?.headingLevel,
    titleClass: options.title?.classes,
    actions: options.actions?.items?.map(action),
    actionsClass: options.actions?.classes,
    class: options.classes,
    attributes: options.attributes,
  }

const actionOptions = ['text', 'html', 'href', 'visuallyHiddenText', 'classes', 'attributes']

testFixtures({
  component: 'summary-list',
  supported: [
    'classes',
    'attributes',
    'rows[]',
    'rows[].classes',
    'rows[].key.text',
    'rows[].key.html',
    'rows[].key.classes',
    'rows[].value.text',
    'rows[].value.html',
    'rows[].value.classes',
    'rows[].actions.classes',
    'card.title.text',
    'card.title.html',
    'card.title.headingLevel',
    'card.title.classes',
    'card.classes',
    'card.attributes',
    'card.actions.classes',
    ...actionOptions.flatMap((o) => [`rows[].actions.items[].${o}`, `card.actions.items[].${o}`]),
  ],
  unsupported: [],
  run: 30,
  render: (options) => (
    <SummaryList
      rows={(options.rows ?? []).map(row)}
      card={card(options.card)}
      class={options.classes}
      attributes={options.attributes}
    />
  ),
})
