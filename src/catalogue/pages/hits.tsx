import type { Locale } from '../../platform/http/route.ts'
import { dateOf, formatDateShort } from '../../ui/dates.ts'
import { downloadHref, fileAbout, wordsIn } from '../present.ts'
import type { Hit, HitFile, Passage, Piece } from '../search/types.ts'

// Plain functions, not components: a page of results is made hundreds of times a second.

/** What a search found, with the passages it was found in. */
export function HitList(props: { readonly hits: readonly Hit[]; readonly locale: Locale }) {
  const { hits, locale } = props
  const lang = locale === 'id' ? undefined : 'id'
  return (
    <ol class="docs">
      {hits.map((hit) => (
        <li key={hit.entryId}>
          <a href={`/informasi/${hit.slug}`} lang={lang}>
            {marked(hit.title)}
          </a>
          <br />
          <span class="small muted">{about(hit, locale)}</span>
          {hit.passage ? passage(hit.passage, { hit, locale, lang }) : null}
        </li>
      ))}
    </ol>
  )
}

function marked(pieces: readonly Piece[]) {
  return pieces.map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))
}

function about(hit: Hit, locale: Locale): string {
  const t = wordsIn(locale)
  return [
    hit.agencyShortName,
    t.categories[hit.category],
    formatDateShort(dateOf(hit.publishedAt), locale),
    hit.files.length === 0
      ? t.list.noFile
      : hit.files.map((file) => fileAbout(file, locale)).join('; '),
  ].join(' · ')
}

// A sheet has a name, and what it says is on no page.
function passage(
  { pieces, fileId, page, label }: Passage,
  { hit, locale, lang }: { hit: Hit; locale: Locale; lang: 'id' | undefined },
) {
  const file = hit.files.find((one) => one.fileId === fileId)
  return (
    <p class="found">
      <span lang={lang}>{marked(pieces)}</span>
      {label ? (
        <span class="nw muted"> ({label})</span>
      ) : file && page !== null ? (
        pageLink(file, { page, locale })
      ) : null}
    </p>
  )
}

// Browsers open a PDF at its page; of other files they open none.
function pageLink(file: HitFile, { page, locale }: { page: number; locale: Locale }) {
  const text = wordsIn(locale).list.page({ page })
  return (
    <>
      {' '}
      {/\.pdf$/i.test(file.name) ? (
        <a class="nw" href={`${downloadHref(file)}?lihat=1#page=${page}`}>
          {text}
        </a>
      ) : (
        <span class="nw muted">{text}</span>
      )}
    </>
  )
}
