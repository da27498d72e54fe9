import type { ComponentChildren } from 'preact'
import { useUi } from '../../context.ts'
import { type Attributes, classes } from '../attributes.ts'

export interface Breadcrumb {
  readonly text: ComponentChildren
  /** Without one it is the page itself. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface BreadcrumbsProps {
  readonly items: readonly Breadcrumb[]
  readonly collapseOnMobile?: boolean | undefined
  readonly label?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
}

export function Breadcrumbs(props: BreadcrumbsProps) {
  const { t } = useUi()
  return (
    <nav
      class={classes(
        'govuk-breadcrumbs',
        props.class,
        props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      {...props.attributes}
      aria-label={props.label ?? t.breadcrumbs}
    >
      <ol class="govuk-breadcrumbs__list">
        {props.items.map((item, index) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item" key={index}>
              <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page" key={index}>
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
