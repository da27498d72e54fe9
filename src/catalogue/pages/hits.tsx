import type { Locale } from '../../platform/http/route.ts'
import { dateOf, formatDateShort } from '../../ui/dates.ts'
import { html } from '../../ui/html.ts'
import { downloadHref, fileAbout, wordsIn } from '../present.ts'
import type { Hit, HitFile, Passage, Piece } from '../search/types.ts'

/** What a search found, with the passages it was found in. */
export function HitList(props: { readonly hits: readonly Hit[]; readonly locale: Locale }) {
  const { hits, locale } = props
  return html`<ol class="docs">${hits.map((hit) => item(hit, locale))}</ol>`
}

function item(hit: Hit, locale: Locale) {
  const lang = langOf(locale)
  return html`<li><a href="/informasi/${hit.slug}"${lang}>${marked(hit.title)}</a><br/><span class="small muted">${about(hit, locale)}</span>${hit.passage ? passage(hit.passage, { hit, locale }) : null}</li>`
}

const langOf = (locale: Locale) => (locale === 'id' ? null : html` lang="id"`)

function marked(pieces: readonly Piece[]) {
  return pieces.map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text))
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
  { hit, locale }: { hit: Hit; locale: Locale },
) {
  const file = hit.files.find((one) => one.fileId === fileId)
  const where = label
    ? html`<span class="nw muted"> (${label})</span>`
    : file && page !== null
      ? pageLink(file, { page, locale })
      : null
  return html`<p class="found"><span${langOf(locale)}>${marked(pieces)}</span>${where}</p>`
}

// Browsers open a PDF at its page; of other files they open none.
function pageLink(file: HitFile, { page, locale }: { page: number; locale: Locale }) {
  const text = wordsIn(locale).list.page({ page })
  return /\.pdf$/i.test(file.name)
    ? html` <a class="nw" href="${downloadHref(file)}?lihat=1#page=${page}">${text}</a>`
    : html` <span class="nw muted">${text}</span>`
}
