import type { Locale } from '../../platform/http/route.ts'
import type { Instant } from '../../procedure/values.ts'
import { SummaryList, type SummaryRow } from '../../ui/components/summary-list/summary-list.tsx'
import { dateOf, formatDate, formatDateShort } from '../../ui/dates.ts'
import type { Entry } from '../entry.ts'
import { categoryHref, topicLabel, wordsIn } from '../present.ts'

export type Versions = readonly { readonly version: number; readonly publishedAt: Instant }[]

interface AboutProps {
  readonly locale: Locale
  readonly entry: Entry
  readonly versions: Versions
  /** Abbreviations as they are written, by their small letters. */
  readonly shorts: ReadonlyMap<string, string>
}

/** The columns of the Daftar Informasi Publik, as far as they say something of this entry. */
export function About({ locale, entry, versions, shorts }: AboutProps) {
  const { entry: t, categories, categoryMeaning } = wordsIn(locale)
  const row = (key: string, text: string | null): SummaryRow | null =>
    text ? { key, value: text } : null
  const made = [entry.madeAt, entry.madeOn && formatDate(entry.madeOn, locale)].filter(Boolean)
  // Without a file the summary is the information: it has no form.
  const onlyWords = entry.files.length === 0 && entry.form === 'softcopy'
  const first = versions.at(-1)?.publishedAt ?? entry.publishedAt
  return (
    <SummaryList
      rows={[
        row(t.number, entry.documentNumber),
        { key: t.agency, value: <a href={`/dinas/${entry.agencyId}`}>{entry.agencyName}</a> },
        row(t.holder, entry.holder),
        row(t.producer, entry.producer),
        {
          key: t.category,
          value: (
            <>
              <a href={categoryHref(entry.category)}>{categories[entry.category]}</a> (
              {categoryMeaning[entry.category]})
            </>
          ),
        },
        {
          key: t.topic,
          value: <a href={`/topik/${entry.topic}`}>{topicLabel(entry.topic, shorts)}</a>,
        },
        { key: t.year, value: <a href={`/tahun/${entry.year}`}>{entry.year}</a> },
        row(t.made, made.join(', ')),
        row(t.form, onlyWords ? null : t.forms[entry.form]),
        row(t.retention, entry.retention),
        { key: t.published, value: formatDate(dateOf(first), locale) },
        entry.version > 1 && {
          key: t.updated,
          value: `${formatDate(dateOf(entry.updatedAt), locale)} (${t.version(entry)})`,
        },
        entry.validUntil && { key: t.validUntil, value: formatDate(entry.validUntil, locale) },
        versions.length > 1 && {
          key: t.history,
          value: (
            <ul class="plain">
              {versions.map(({ version, publishedAt }) => (
                <li key={version}>
                  {t.version({ version })}: {formatDateShort(dateOf(publishedAt), locale)}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
