import type { Locale } from '../../platform/http/route.ts'
import { formatNumber } from '../../ui/amounts.ts'
import { html } from '../../ui/html.ts'
import type { NarrowGroup, NarrowLink } from '../narrowing.ts'
import { wordsIn } from '../present.ts'
import type { Count } from '../search/types.ts'

/** Ways to narrow a list, beside it where there is room, folded above it where there is none. */
export function NarrowBox(props: {
  readonly locale: Locale
  readonly groups: readonly NarrowGroup[]
  readonly total: Count
}) {
  const { locale, groups, total } = props
  const t = wordsIn(locale).list
  return (
    <nav class="narrow" aria-label={t.filters}>
      <details>
        <summary>{t.filters}</summary>
        {groups.map((group) => NarrowLinks({ group, locale }))}
        {total.capped ? (
          <p class="small muted">{t.cappedNote({ count: formatNumber(total.count, locale) })}</p>
        ) : null}
      </details>
    </nav>
  )
}

/** One group: its most frequent values, then the rest folded. */
export function NarrowLinks(props: { readonly group: NarrowGroup; readonly locale: Locale }) {
  const { title, shown, more, lang } = props.group
  const t = wordsIn(props.locale).list
  return html`<div><h2>${title}</h2>${links(shown, lang)}${
    more.length === 0
      ? null
      : html`<details><summary>${t.more({ count: more.length })}</summary>${links(more, lang)}</details>`
  }</div>`
}

const links = (items: readonly NarrowLink[], lang: NarrowGroup['lang']) =>
  html`<ul${lang ? html` lang="${lang}"` : null}>${items.map(narrowItem)}</ul>`

function narrowItem({ href, text, count }: NarrowLink) {
  return html`<li><a href="${href}">${text}</a> <span class="muted">${count ?? null}</span></li>`
}

/** The filters chosen, each a link that takes it back. */
export function ChosenFilters(props: {
  readonly locale: Locale
  readonly chosen: readonly NarrowLink[]
  /** The same search without any filter. */
  readonly clear: string
}) {
  const { locale, chosen } = props
  if (chosen.length === 0) return null
  const t = wordsIn(locale).list
  return (
    <ul class="chips" aria-label={t.chosen}>
      {chosen.map(({ href, text }) => (
        <li key={text}>
          <a href={href}>
            <span class="govuk-visually-hidden">{t.unchoose} </span>
            {text} <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {chosen.length < 2 ? null : (
        <li>
          <a href={props.clear}>{t.clear}</a>
        </li>
      )}
    </ul>
  )
}
