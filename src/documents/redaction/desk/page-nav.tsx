import { redaction as t } from '../../../../locales/id/redaction.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import type { RedactionAt } from './deps.ts'

/** From page to page of a file; by its number where there are many. */
export function PageNav(props: {
  readonly at: RedactionAt
  readonly page: number
  readonly pages: number
}) {
  const { at, page, pages } = props
  const to = (number: number) => at.href(`?hal=${number}`)
  return (
    <nav class="pages" aria-label={t.page.nav}>
      <h2>{t.page.heading({ page, pages })}</h2>
      {pages > 1 ? (
        <p>
          {page > 1 ? <a href={to(page - 1)}>{t.page.previous}</a> : null}
          {page > 1 && page < pages ? ' · ' : null}
          {page < pages ? <a href={to(page + 1)}>{t.page.next}</a> : null}
        </p>
      ) : null}
      {pages > 3 ? (
        <form method="get" action={at.href()} class="filters">
          <Input
            name="hal"
            label={t.page.go}
            value={String(page)}
            inputMode="numeric"
            class="govuk-input--width-4"
          />
          <Button look="quiet">{t.page.goButton}</Button>
        </form>
      ) : null}
    </nav>
  )
}
