import { type Options, testFixtures, words } from '../against-fixtures.tsx'
import { Table } from './table.tsx'

const cell = (options: Options) => ({
  content: words(options),
  format: options.format,
  class: options.classes,
  colSpan: options.colspan,
  rowSpan: options.rowspan,
  attributes: options.attributes,
})

const cellOptions = ['text', 'html', 'format', 'classes', 'colspan', 'rowspan', 'attributes']

testFixtures({
  component: 'table',
  supported: [
    'caption',
    'captionClasses',
    'firstCellIsHeader',
    'classes',
    'attributes',
    'rows[]',
    ...cellOptions.flatMap((o) => [`head[].${o}`, `rows[][].${o}`]),
  ],
  unsupported: [],
  run: 21,
  render: (options) => (
    <Table
      caption={options.caption}
      captionClass={options.captionClasses}
      head={options.head?.map(cell)}
      rows={(options.rows ?? []).map((row: Options) => (row ? row.map(cell) : null))}
      firstCellIsHeader={options.firstCellIsHeader}
      class={options.classes}
      attributes={options.attributes}
    />
  ),
})
