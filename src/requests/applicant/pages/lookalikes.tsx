import type { Entry } from '../../../catalogue/entry.ts'
import { entryLine } from '../../../catalogue/present.ts'
import type { Locale } from '../../../platform/http/route.ts'
import { Card } from '../../../ui/shapes.tsx'
import { requestWords } from '../words.ts'

/** Published documents that may already answer. They open beside the form, so that what was typed stays. */
export function Lookalikes(props: { readonly locale: Locale; readonly entries: readonly Entry[] }) {
  const { locale, entries } = props
  const t = requestWords[locale].form
  if (entries.length === 0) return null
  return (
    <Card title={t.lookalikesTitle}>
      <p>{t.lookalikes}</p>
      <ul class="docs">
        {entries.map((entry) => {
          const line = entryLine(entry, locale)
          return (
            <li key={line.href}>
              <a
                href={line.href}
                target="_blank"
                rel="noopener"
                lang={locale === 'id' ? undefined : 'id'}
              >
                {line.title}
              </a>
              <br />
              <span class="small muted">
                {line.about} · {t.newTab}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
