import type { Agency } from '../../../people/agencies.ts'
import type { Locale } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Pagination } from '../../../ui/components/pagination/pagination.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { categories } from '../../entry.ts'
import { hrefOf, wordsIn } from '../../present.ts'
import type { DipList } from '../lists.ts'
import type { DipRow } from '../row.ts'
import type { DipQuery } from '../rows.ts'
import { cellOf, dipColumns, dipWords } from '../words.ts'

export interface DipPageProps {
  readonly locale: Locale
  readonly title: string
  /** The version set by decree; null for the list as it is now. */
  readonly list: DipList | null
  readonly lists: readonly DipList[]
  readonly agencies: readonly Agency[]
  readonly query: DipQuery
  readonly rows: readonly DipRow[]
  readonly nextHref: string | null
  readonly firstHref: string | null
}

/** The list in its official columns: a table that prints lying down; on a phone each row stands as a paragraph. */
export function DipPage(props: DipPageProps) {
  const { locale, list, rows, nextHref, firstHref } = props
  const t = dipWords(locale)
  return (
    <>
      <h1>{props.title}</h1>
      {list ? (
        <p>
          {t.decree({
            number: list.decreeNumber,
            date: formatDate(list.decreeDate, locale),
            by: list.approvedBy,
          })}{' '}
          {t.frozen} <a href="/dip">{t.current}</a>
        </p>
      ) : (
        <p class="lead">{t.lead}</p>
      )}
      {rows.length === 0 ? null : <Downloads {...props} />}
      <Filters {...props} />
      {rows.length === 0 ? <p>{t.empty}</p> : <Rows {...props} />}
      {nextHref || firstHref ? (
        <Pagination
          previous={firstHref ? { href: firstHref, text: t.firstPage } : null}
          next={nextHref ? { href: nextHref } : null}
        />
      ) : null}
      <Versions {...props} />
      <p>
        <a href="/dik">{t.toExempt}</a>
      </p>
    </>
  )
}

function Rows({ rows, title, locale }: DipPageProps) {
  const { columns } = dipWords(locale)
  return (
    // Roles are written out: as blocks on a phone the elements would lose them.
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table class="dip" role="table">
      <caption class="govuk-visually-hidden">{title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['no', 'title', ...dipColumns] as const).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {slashed(columns[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.entryId} role="row">
            <td role="cell">{row.ordinal}</td>
            <td role="cell">
              <a href={`/informasi/${row.slug}`} lang={locale === 'id' ? undefined : 'id'}>
                {row.title}
              </a>
            </td>
            {dipColumns.map((column) => (
              <td key={column} role="cell" data-label={columns[column]}>
                {slashed(cellOf(row, column, locale))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}

// Numbers of documents and units of an office are long and have no spaces: lines may end after a slash.
function slashed(text: string) {
  return text.split('/').map((part, index) =>
    index === 0 ? (
      part
    ) : (
      <>
        /<wbr />
        {part}
      </>
    ),
  )
}

function Filters({ locale, agencies, query, list }: DipPageProps) {
  const t = dipWords(locale)
  const names = wordsIn(locale).categories
  return (
    <form class="filters" method="get" action={list ? `/dip/${list.version}` : '/dip'}>
      <Select
        name="dinas"
        label={t.agency}
        value={query.agencyId ?? ''}
        items={[
          { value: '', text: t.anyAgency },
          ...agencies.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Select
        name="kategori"
        label={t.category}
        value={query.category ?? ''}
        items={[
          { value: '', text: t.anyCategory },
          ...categories.map((category) => ({ value: category, text: names[category] })),
        ]}
      />
      <Button look="quiet">{t.apply}</Button>
    </form>
  )
}

/** The same list, narrowed in the same way, as files. */
function Downloads({ locale, list, query }: DipPageProps) {
  const narrowed = { dinas: query.agencyId ?? null, kategori: query.category ?? null }
  const path = list ? `/dip/${list.version}/dip` : '/dip'
  return (
    <p>
      {dipWords(locale).take}
      {(['csv', 'xlsx', 'pdf'] as const).map((form) => (
        <>
          {' '}
          <a key={form} href={hrefOf(`${path}.${form}`, narrowed)}>
            {form.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  )
}

function Versions({ locale, lists }: DipPageProps) {
  const t = dipWords(locale)
  return (
    <>
      <h2>{t.versions}</h2>
      {lists.length === 0 ? <p>{t.notYet}</p> : null}
      <ul>
        {lists.map((list) => (
          <li key={list.version}>
            <a href={`/dip/${list.version}`}>
              {t.version({
                version: list.version,
                date: formatDate(list.decreeDate, locale),
                items: list.items.toLocaleString(locale === 'id' ? 'id-ID' : 'en'),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
