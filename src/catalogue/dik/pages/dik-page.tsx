import type { Locale } from '../../../platform/http/route.ts'
import { periodStanding } from '../../../procedure/exemption/period.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { dipWords } from '../../dip/words.ts'
import type { Exempt } from '../exempt.ts'

/** Titles, grounds and periods of what is exempt, and what one can do who does not agree. */
export function DikPage(props: {
  readonly locale: Locale
  readonly items: readonly Exempt[]
  readonly today: LocalDate
}) {
  const { locale, items, today } = props
  const t = dipWords(locale)
  return (
    <>
      <h1>{t.exempt.title}</h1>
      <p class="lead">{t.exempt.lead}</p>
      <p>
        {t.exempt.tested} {t.exempt.object} <a href="/permohonan">{t.exempt.ask}</a>
      </p>
      {items.length === 0 ? <p>{t.exempt.empty}</p> : null}
      <ol class="docs">
        {items.map((item, index) => (
          <li key={item.exemptId}>
            <b>
              {index + 1}. {item.title}
            </b>
            <br />
            {periodStanding(item.until, today).kind === 'expired' ? (
              <>
                <Tag tone="late">{t.exempt.expired}</Tag> <br />
              </>
            ) : null}
            <span class="small">
              {rowsOf(item, locale).map(([label, text]) => (
                <>
                  <span class="muted">{label}:</span> {text}
                  <br />
                </>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <a href="/dip">{t.toList}</a>
      </p>
    </>
  )
}

/** What the list says of an item, by column. */
export function rowsOf(item: Exempt, locale: Locale): readonly (readonly [string, string])[] {
  const t = dipWords(locale).exempt
  const from = formatDate(item.from, locale)
  const letters = item.letters.map((letter) => t.letter({ letter, meaning: t.meanings[letter] }))
  return [
    [t.agency, item.agencyName],
    ...(item.parts ? ([[t.parts, item.parts]] as const) : []),
    [t.letters, letters.join('; ')],
    [t.basis, item.basis],
    [t.consequence, item.consequence],
    [
      t.period,
      item.until === null
        ? t.open({ from, reason: item.periodReason ?? '' })
        : t.until({ from, until: formatDate(item.until, locale) }),
    ],
    [
      t.decree,
      t.decreeOf({ number: item.decreeNumber, date: formatDate(item.decreeDate, locale) }),
    ],
  ]
}
