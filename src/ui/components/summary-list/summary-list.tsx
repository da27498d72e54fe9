import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface SummaryAction {
  readonly href: string
  readonly text: ComponentChildren
  /** What the link is about, for those who hear links out of their row. */
  readonly hiddenText?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface SummaryRow {
  readonly key: ComponentChildren
  readonly value: ComponentChildren
  readonly actions?: readonly SummaryAction[] | undefined
  readonly class?: string | undefined
  readonly keyClass?: string | undefined
  readonly valueClass?: string | undefined
  readonly actionsClass?: string | undefined
}

export interface SummaryCard {
  readonly title?: ComponentChildren
  readonly headingLevel?: number | undefined
  readonly titleClass?: string | undefined
  readonly actions?: readonly SummaryAction[] | undefined
  readonly actionsClass?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface SummaryListProps {
  readonly rows: readonly (SummaryRow | false | null | undefined)[]
  readonly card?: SummaryCard | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
}

function ActionLink(props: {
  readonly action: SummaryAction
  readonly cardTitle: ComponentChildren
}) {
  const { action, cardTitle } = props
  return (
    <a class={classes('govuk-link', action.class)} href={action.href} {...action.attributes}>
      {action.text}
      {action.hiddenText || cardTitle ? (
        <span class="govuk-visually-hidden">
          {action.hiddenText ? ` ${action.hiddenText}` : null}
          {cardTitle ? [' (', cardTitle, ')'] : null}
        </span>
      ) : null}
    </a>
  )
}

function Row(props: {
  readonly row: SummaryRow
  readonly anyActions: boolean
  readonly cardTitle: ComponentChildren
}) {
  const { row, cardTitle } = props
  const [first, ...more] = row.actions ?? []
  return (
    <div
      class={classes(
        'govuk-summary-list__row',
        props.anyActions && !row.actions && 'govuk-summary-list__row--no-actions',
        row.class,
      )}
    >
      <dt class={classes('govuk-summary-list__key', row.keyClass)}>{row.key}</dt>
      <dd class={classes('govuk-summary-list__value', row.valueClass)}>{row.value}</dd>
      {first ? (
        <dd class={classes('govuk-summary-list__actions', row.actionsClass)}>
          {more.length === 0 ? (
            <ActionLink action={first} cardTitle={cardTitle} />
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {[first, ...more].map((action, index) => (
                <li class="govuk-summary-list__actions-list-item" key={index}>
                  <ActionLink action={action} cardTitle={cardTitle} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      ) : null}
    </div>
  )
}

function CardActions(props: { readonly card: SummaryCard }) {
  const { card } = props
  const [first, ...more] = card.actions ?? []
  if (!first) return null
  const name = classes('govuk-summary-card__actions', card.actionsClass)
  if (more.length === 0) {
    return (
      <div class={name}>
        <ActionLink action={first} cardTitle={card.title} />
      </div>
    )
  }
  return (
    <ul class={name}>
      {[first, ...more].map((action, index) => (
        <li class="govuk-summary-card__action" key={index}>
          <ActionLink action={action} cardTitle={card.title} />
        </li>
      ))}
    </ul>
  )
}

export function SummaryList(props: SummaryListProps) {
  const { card } = props
  const anyActions = props.rows.some((row) => row && (row.actions?.length ?? 0) > 0)
  const list = (
    <dl class={classes('govuk-summary-list', props.class)} {...props.attributes}>
      {props.rows.map((row, index) =>
        row ? <Row key={index} row={row} anyActions={anyActions} cardTitle={card?.title} /> : null,
      )}
    </dl>
  )
  if (!card) return list
  const Heading = `h${card.headingLevel ?? 2}` as 'h2'
  return (
    <div class={classes('govuk-summary-card', card.class)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {card.title ? (
          <Heading class={classes('govuk-summary-card__title', card.titleClass)}>
            {card.title}
          </Heading>
        ) : null}
        <CardActions card={card} />
      </div>
      <div class="govuk-summary-card__content">{list}</div>
    </div>
  )
}
