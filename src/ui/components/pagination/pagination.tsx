import type { ComponentChildren } from 'preact'
import { useUi } from '../../context.ts'
import { type Attributes, classes } from '../attributes.ts'

export interface PageStep {
  readonly href: string
  readonly text?: ComponentChildren
  /** What one finds there; shown when there are no numbered pages. */
  readonly label?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type PageNumber =
  | { readonly ellipsis: true }
  | {
      readonly number: number | string
      readonly href: string
      readonly current?: boolean | undefined
      readonly hiddenText?: string | undefined
      readonly attributes?: Attributes | undefined
    }

export interface PaginationProps {
  readonly previous?: PageStep | null | undefined
  readonly next?: PageStep | null | undefined
  readonly items?: readonly (PageNumber | false | null | undefined)[] | undefined
  readonly label?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const

function Arrow(props: { readonly to: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${props.to}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[props.to]} />
    </svg>
  )
}

function StepLink(props: {
  readonly step: PageStep
  readonly to: 'prev' | 'next'
  readonly block: boolean
}) {
  const { t } = useUi()
  const { step, to, block } = props
  const words = to === 'prev' ? t.pagination.previous : t.pagination.next
  const hidden = to === 'prev' ? t.pagination.previousHidden : t.pagination.nextHidden
  return (
    <div class={`govuk-pagination__${to}`}>
      <a class="govuk-link govuk-pagination__link" href={step.href} rel={to} {...step.attributes}>
        {block || to === 'prev' ? <Arrow to={to} /> : null}
        <span
          class={classes(
            'govuk-pagination__link-title',
            block && !step.label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {step.text || [words, hidden && <span class="govuk-visually-hidden">{hidden}</span>]}
        </span>
        {step.label && block ? (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{step.label}</span>
          </>
        ) : null}
        {!block && to === 'next' ? <Arrow to={to} /> : null}
      </a>
    </div>
  )
}

function NumberItem(props: { readonly item: PageNumber }) {
  const { t } = useUi()
  const { item } = props
  if ('ellipsis' in item) {
    return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  }
  return (
    <li
      class={classes('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}
    >
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.hiddenText ?? t.pagination.page({ number: item.number })}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )
}

export function Pagination(props: PaginationProps) {
  const { t } = useUi()
  const { previous, next, items } = props
  const block = !items && Boolean(next || previous)
  return (
    <nav
      class={classes('govuk-pagination', block && 'govuk-pagination--block', props.class)}
      aria-label={props.label || t.pagination.label}
      {...props.attributes}
    >
      {previous ? <StepLink step={previous} to="prev" block={block} /> : null}
      {items ? (
        <ul class="govuk-pagination__list">
          {items.map((item, index) => (item ? <NumberItem key={index} item={item} /> : null))}
        </ul>
      ) : null}
      {next ? <StepLink step={next} to="next" block={block} /> : null}
    </nav>
  )
}
