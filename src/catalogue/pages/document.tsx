import type { AppExchange } from '../../people/viewer.ts'
import { formatNumber } from '../../ui/amounts.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Details } from '../../ui/components/details/details.tsx'
import { SummaryList } from '../../ui/components/summary-list/summary-list.tsx'
import { dateOf, formatDate } from '../../ui/dates.ts'
import type { Entry, EntryFile } from '../entry.ts'
import {
  downloadHref,
  fileAbout,
  hrefOf,
  topicLabel,
  topicWords,
  type Words,
  wordsIn,
} from '../present.ts'
import { AskBox, EntryList } from './parts.tsx'

export interface DocumentProps {
  readonly locale: AppExchange['locale']
  readonly entry: Entry
  readonly related: readonly Entry[]
  /** The search one came from, or all information. */
  readonly back: string
  readonly words: string
  readonly days: number
  readonly journey: string | null
}

/** One entry with its files. */
export function DocumentPage(props: DocumentProps) {
  const { locale, entry, related } = props
  const t = wordsIn(locale)
  return (
    <>
      <BackLink href={props.back}>{t.entry.back}</BackLink>
      {/* What agencies write is Indonesian in every language of the page. */}
      <div lang="id">
        <h1>{entry.title}</h1>
        <p class="typed">{entry.summary}</p>
      </div>
      <h2>{t.entry.files}</h2>
      {entry.files.length === 0 ? (
        <p>{t.entry.noFiles}</p>
      ) : (
        <>
          <p>{t.entry.filesLead}</p>
          <ul class="docs">
            {entry.files.map((file) => (
              <FileItem key={file.fileId} file={file} locale={locale} t={t} />
            ))}
          </ul>
          <Details summary={t.entry.checksumWhy}>
            <p>{t.entry.checksumMeaning}</p>
          </Details>
        </>
      )}
      <h2>{t.entry.about}</h2>
      <About entry={entry} locale={locale} t={t} />
      {related.length === 0 ? null : (
        <>
          <h2>{t.entry.related}</h2>
          <EntryList entries={related} locale={locale} />
        </>
      )}
      <AskBox locale={locale} days={props.days} words={props.words} journey={props.journey} />
    </>
  )
}

function FileItem(props: {
  readonly file: EntryFile
  readonly locale: AppExchange['locale']
  readonly t: Words
}) {
  const { file, locale, t } = props
  const downloads =
    file.downloads > 0 ? t.entry.downloads({ count: formatNumber(file.downloads, locale) }) : null
  return (
    <li>
      <a href={downloadHref(file)} download>
        {t.entry.download({ name: file.name })}
      </a>
      <br />
      <span class="small muted">
        {fileAbout(file, locale)}
        {downloads ? ` · ${downloads}` : null}
        <br />
        {t.entry.checksum}: <code>{file.sha256}</code>
      </span>
    </li>
  )
}

function About(props: {
  readonly entry: Entry
  readonly locale: AppExchange['locale']
  readonly t: Words
}) {
  const { entry, locale, t } = props
  const category = `${t.categories[entry.category]} (${t.categoryMeaning[entry.category]})`
  return (
    <SummaryList
      rows={[
        {
          key: t.entry.agency,
          value: <a href={`/dinas/${entry.agencyId}`}>{entry.agencyName}</a>,
        },
        { key: t.entry.category, value: category },
        {
          key: t.entry.topic,
          value: (
            <a href={hrefOf('/informasi', { q: topicWords(entry.topic) })}>
              {topicLabel(entry.topic)}
            </a>
          ),
        },
        { key: t.entry.year, value: String(entry.year) },
        { key: t.entry.published, value: formatDate(dateOf(entry.publishedAt), locale) },
      ]}
    />
  )
}
