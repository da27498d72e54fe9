import type { ComponentChildren } from 'preact'

export interface QueueColumn {
  readonly key: string
  readonly title: ComponentChildren
  /** Said again on a phone, where the row is a card and the head is out of sight. */
  readonly label?: string | undefined
  /** Numbers and dates line up. */
  readonly numeric?: boolean | undefined
  /** `ascending` or `descending` when the list is sorted by it. */
  readonly sort?: 'ascending' | 'descending' | undefined
}

export interface QueueRow {
  readonly id: string
  /** Brick or yellow at its edge; the words of a cell say it too. */
  readonly urgency?: 'late' | 'soon' | undefined
  readonly cells: Readonly<Record<string, ComponentChildren>>
}

/** An officers' list: a quiet table, and one card for each row on a phone. */
export function QueueTable(props: {
  /** What the list holds, for those who cannot see it. */
  readonly caption: string
  readonly columns: readonly QueueColumn[]
  readonly rows: readonly QueueRow[]
}) {
  return (
    // Roles are written out: as blocks on a phone the elements would lose them.
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table class="queue" role="table">
      <caption class="govuk-visually-hidden">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" aria-sort={column.sort}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr key={row.id} role="row" class={row.urgency}>
            {props.columns.map((column) => (
              <td
                key={column.key}
                role="cell"
                class={column.numeric ? 'num' : undefined}
                data-label={column.label}
              >
                {row.cells[column.key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
