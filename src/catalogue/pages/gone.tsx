import type { Locale } from '../../platform/http/route.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { dateOf, formatDate } from '../../ui/dates.ts'
import { StateBox } from '../../ui/shapes.tsx'
import type { Entry } from '../entry.ts'
import { wordsIn } from '../present.ts'
import { AskBox, EntryList, SearchField } from './parts.tsx'

/** An entry that was taken back: that it was there, when and why it went, and the way on. */
export function GonePage(props: {
  readonly locale: Locale
  readonly entry: Entry & { readonly withdrawn: NonNullable<Entry['withdrawn']> }
  readonly related: readonly Entry[]
  readonly days: number
}) {
  const { locale, entry, related } = props
  const t = wordsIn(locale).entry
  const lang = locale === 'id' ? undefined : 'id'
  return (
    <>
      <BackLink href="/informasi">{t.back}</BackLink>
      <h1 lang={lang}>{entry.title}</h1>
      <StateBox tone="late" title={t.withdrawnTitle}>
        <p>{t.withdrawn({ date: formatDate(dateOf(entry.withdrawn.at), locale) })}</p>
        <p>
          {t.withdrawnReason} <span lang={lang}>{entry.withdrawn.reason}</span>
        </p>
        <p>{t.withdrawnWay}</p>
      </StateBox>
      <search>
        <form class="find" action="/informasi">
          <SearchField locale={locale} />
        </form>
      </search>
      {related.length === 0 ? null : (
        <>
          <h2>{t.related}</h2>
          <EntryList entries={related} locale={locale} />
        </>
      )}
      <AskBox locale={locale} days={props.days} words="" journey={null} />
    </>
  )
}
