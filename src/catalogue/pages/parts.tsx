import type { AppExchange } from '../../people/viewer.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { useUi } from '../../ui/context.ts'
import { Card } from '../../ui/shapes.tsx'
import type { Entry } from '../entry.ts'
import { entryLine, hrefOf, wordsIn } from '../present.ts'

type Locale = AppExchange['locale']

/** The words a visitor types, at the top of a page. */
export function SearchField(props: {
  readonly locale: Locale
  readonly value?: string
  readonly label?: string
}) {
  const { assets } = useUi()
  const t = wordsIn(props.locale).search
  return (
    <>
      <label class="govuk-visually-hidden" for="q">
        {props.label ?? t.label}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        value={props.value || undefined}
        placeholder={t.placeholder}
        maxLength={200}
        data-script={assets?.suggestScript}
        data-suggest="/informasi/saran.json"
        data-label={t.suggestions}
        data-found={t.suggested}
      />
      <Button>{t.button}</Button>
    </>
  )
}

/** The token that times steps 1 and 2, carried by a form; nothing without one. */
export function JourneyField(props: { readonly token: string | null }) {
  return props.token ? <input type="hidden" name="jejak" value={props.token} /> : null
}

export function EntryList(props: { readonly entries: readonly Entry[]; readonly locale: Locale }) {
  return (
    <ul class="docs">
      {props.entries.map((entry) => {
        const line = entryLine(entry, props.locale)
        return (
          <li key={entry.entryId}>
            <a href={line.href} lang={props.locale === 'id' ? undefined : 'id'}>
              {line.title}
            </a>
            <br />
            <span class="small muted">{line.about}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The way from a search that found nothing, or not the right thing, to the request form. */
export function AskBox(props: {
  readonly locale: Locale
  readonly days: number
  readonly words: string
  readonly journey: string | null
  /** Nothing was found: asking is now the one main action of the page. */
  readonly prominent?: boolean
}) {
  const t = wordsIn(props.locale).ask
  const href = hrefOf('/permohonan/baru', { cari: props.words, jejak: props.journey })
  return (
    <div class="page">
      <Card title={t.title}>
        <p>
          {t.text({ days: props.days })}
          {props.words ? ` ${t.withWords({ words: props.words })}` : null}
        </p>
        <Button href={href} look={props.prominent ? 'main' : 'quiet'}>
          {t.button}
        </Button>
      </Card>
    </div>
  )
}
