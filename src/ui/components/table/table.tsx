import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface Cell {
  readonly content: ComponentChildren
  readonly format?: 'numeric' | (string & {}) | undefined
  readonly class?: string | undefined
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
  readonly attributes?: Attributes | undefined
}

export interface TableProps {
  readonly caption?: ComponentChildren
  readonly captionClass?: string | undefined
  readonly head?: readonly Cell[] | undefined
  readonly rows: readonly (readonly Cell[] | false | null | undefined)[]
  readonly firstCellIsHeader?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
}

function spans(cell: Cell) {
  return {
    ...(cell.colSpan ? { colspan: cell.colSpan } : {}),
    ...(cell.rowSpan ? { rowspan: cell.rowSpan } : {}),
    ...cell.attributes,
  }
}

function HeaderCell(props: { readonly cell: Cell }) {
  const { cell } = props
  const format = cell.format && `govuk-table__header--${cell.format}`
  return (
    <th scope="col" class={classes('govuk-table__header', format, cell.class)} {...spans(cell)}>
      {cell.content}
    </th>
  )
}

function BodyCell(props: { readonly cell: Cell; readonly isHeader: boolean }) {
  const { cell } = props
  if (props.isHeader) {
    return (
      <th scope="row" class={classes('govuk-table__header', cell.class)} {...spans(cell)}>
        {cell.content}
      </th>
    )
  }
  const format = cell.format && `govuk-table__cell--${cell.format}`
  return (
    <td class={classes('govuk-table__cell', format, cell.class)} {...spans(cell)}>
      {cell.content}
    </td>
  )
}

export function Table(props: TableProps) {
  return (
    <table class={classes('govuk-table', props.class)} {...props.attributes}>
      {props.caption ? (
        <caption class={classes('govuk-table__caption', props.captionClass)}>
          {props.caption}
        </caption>
      ) : null}
      {props.head ? (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.head.map((cell, index) => (
              <HeaderCell key={index} cell={cell} />
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody class="govuk-table__body">
        {props.rows.map((row, index) =>
          row ? (
            <tr class="govuk-table__row" key={index}>
              {row.map((cell, column) => (
                <BodyCell
                  key={column}
                  cell={cell}
                  isHeader={column === 0 && props.firstCellIsHeader === true}
                />
              ))}
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  )
}
