import type { AppExchange } from '../../people/viewer.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { InsetText } from '../../ui/components/inset-text/inset-text.tsx'
import { formatDate } from '../../ui/dates.ts'
import type { ShownFile } from '../document/inside.ts'
import type { OlderFile } from '../document/queries.ts'
import type { Entry } from '../entry.ts'
import { wordsIn } from '../present.ts'
import { About, type Versions } from './about.tsx'
import { Files } from './files.tsx'
import { AskBox, EntryList } from './parts.tsx'

export interface DocumentProps {
  readonly locale: AppExchange['locale']
  readonly entry: Entry
  readonly files: readonly ShownFile[]
  readonly older: readonly OlderFile[]
  readonly versions: Versions
  /** Abbreviations as they are written, by their small letters. */
  readonly shorts: ReadonlyMap<string, string>
  readonly related: readonly Entry[]
  /** The day to which `validUntil` is held. */
  readonly today: LocalDate
  /** The search one came from, or all information. */
  readonly back: string
  readonly words: string
  readonly days: number
  readonly journey: string | null
  /** The same as JSON-LD, safe to stand inside a `script` element. */
  readonly data: string | null
}

/** One entry with its files. */
export function DocumentPage(props: DocumentProps) {
  const { locale, entry, related } = props
  const t = wordsIn(locale)
  const overdue = entry.validUntil !== null && entry.validUntil < props.today
  return (
    <>
      <BackLink href={props.back}>{t.entry.back}</BackLink>
      {/* What agencies write is Indonesian in every language of the page. */}
      <div lang={locale === 'id' ? undefined : 'id'}>
        <h1>{entry.title}</h1>
        <p class="typed">{entry.summary}</p>
      </div>
      {overdue && entry.validUntil ? (
        <InsetText>{t.entry.overdue({ date: formatDate(entry.validUntil, locale) })}</InsetText>
      ) : null}
      <Files {...props} />
      <h2>{t.entry.about}</h2>
      <About {...props} />
      {related.length === 0 ? null : (
        <>
          <h2>{t.entry.related}</h2>
          <EntryList entries={related} locale={locale} />
        </>
      )}
      <AskBox locale={locale} days={props.days} words={props.words} journey={props.journey} />
      {props.data === null ? null : (
        <script
          type="application/ld+json"
          // Data, made so that nothing in it ends the element
          dangerouslySetInnerHTML={{ __html: props.data }}
        />
      )}
    </>
  )
}
