import { parseInstant } from '../../../procedure/dates.ts'
import type { Instant } from '../../../procedure/values.ts'
import type { Draft, Inventory, SourceFile, Trouble } from '../item.ts'
import { oldPath } from '../old-path.ts'
import { decodeEscapes, readableTitle, yearIn } from '../readable-title.ts'
import { tidy } from '../settle.ts'
import { readBody, type UploadLink, uploadOf, uploadsIn } from './body.ts'
import { type ExportSite, type Post, readExport } from './read-export.ts'

/** Beyond so many documents a page is a list of them, and each is an entry of its own. */
const mostFilesOfOne = 5

const notContent = new Set([
  ...['revision', 'nav_menu_item', 'custom_css', 'customize_changeset', 'oembed_cache'],
  ...['wp_global_styles', 'wp_template', 'wp_template_part', 'wp_navigation', 'user_request'],
])

export interface TakeOptions {
  /** Finds a file by its path within the folder of uploads. */
  readonly find: (upload: string) => Promise<SourceFile | Trouble>
  readonly newestYear: number
}

export interface TakenExport extends Inventory {
  readonly site: string
}

/**
 * What a WordPress export holds of documents: posts and pages with those they point to, and attachments that nothing
 * points to. What was not public there is not brought in: a document that only closed pages point to is not, either.
 */
export async function takeExport(path: string, options: TakeOptions): Promise<TakenExport> {
  const about: ExportSite = { site: '', complete: false }
  const pages: Page[] = []
  const attachments = new Map<string, Attachment>()
  const pageById = new Map<string, { readonly open: boolean; readonly terms: readonly string[] }>()
  const under = new Map<string, readonly string[]>()
  const stands = (upload: string, terms: readonly string[]) =>
    under.set(upload, [...(under.get(upload) ?? []), ...terms.map(wordsOf)])
  const inClosed = new Set<string>()
  let skipped = 0
  for await (const post of readExport(path, about)) {
    const open = isOpen(post)
    if (post.type === 'attachment') {
      const upload = uploadOf(post.attachmentUrl)
      if (upload === null) skipped += 1
      else {
        attachments.set(upload, attachmentOf(post, upload))
        stands(upload, post.terms)
      }
      continue
    }
    if (notContent.has(post.type)) continue
    pageById.set(post.id, { open, terms: post.terms })
    const page = pageOf(post)
    for (const { upload } of page.links) {
      stands(upload, post.terms)
      if (!open) inClosed.add(upload)
    }
    if (page.links.length === 0) skipped += 1
    else if (open) pages.push(page)
  }
  for (const { upload, parent } of attachments.values())
    stands(upload, pageById.get(parent)?.terms ?? [])
  const taken = new Set<string>()
  const drafts: Draft[] = []
  const troubles: Trouble[] = about.complete ? [] : [{ key: path, reason: 'interrupted' }]
  const home = oldPath(about.site) ?? ''
  const add = async (what: Omit<Describing, 'home'>) =>
    drafts.push({ ...(await draftOf({ ...what, home }, options)), alsoUnder: under })
  for (const page of fewestFirst(pages)) {
    const links = page.links.filter(({ upload }) => !taken.has(upload))
    for (const { upload } of links) taken.add(upload)
    if (links.length === 0) continue
    if (page.links.length <= mostFilesOfOne) {
      await add({ page, links, attachments })
      continue
    }
    for (const link of links) await add({ page, links: [link], attachments, own: true })
  }
  for (const attachment of attachments.values()) {
    const { upload, parent, title } = attachment
    if (taken.has(upload)) continue
    const above = pageById.get(parent)
    if (!attachment.open || above?.open === false || inClosed.has(upload)) {
      troubles.push({ key: `file:${upload}`, reason: 'not_public', detail: title })
      continue
    }
    const page = { ...attachment, terms: above?.terms ?? [], links: [], summary: attachment.text }
    await add({ page, links: [{ upload, text: title }], attachments, own: true })
  }
  return { site: about.site, drafts, troubles, skipped, ignored: [] }
}

interface Page {
  readonly id: string
  readonly title: string
  readonly link: string
  readonly date: Instant | null
  readonly terms: readonly string[]
  readonly summary: string
  readonly links: readonly UploadLink[]
}

interface Attachment extends Omit<Page, 'terms' | 'links' | 'summary'> {
  readonly upload: string
  readonly parent: string
  readonly text: string
  readonly open: boolean
}

function isOpen(post: Post): boolean {
  const open = post.type === 'attachment' ? ['inherit', 'publish'] : ['publish']
  return open.includes(post.status) && !post.locked
}

function pageOf(post: Post): Page {
  const body = readBody(post.html)
  const linked = new Set(body.links.map(({ upload }) => upload))
  const more = uploadsIn(post.meta).filter((upload) => !linked.has(upload))
  const excerpt = post.excerpt === '' ? '' : readBody(post.excerpt).summary
  return {
    ...{ id: post.id, title: wordsOf(post.title), link: post.link, date: dateOf(post.date) },
    terms: post.terms.map(wordsOf),
    summary: excerpt || body.summary,
    links: [...body.links, ...more.map((upload) => ({ upload, text: '' }))],
  }
}

function attachmentOf(post: Post, upload: string): Attachment {
  return {
    ...{ id: post.id, title: wordsOf(post.title), link: post.link, date: dateOf(post.date) },
    ...{ upload, parent: post.parent, open: isOpen(post) },
    text: readBody(post.excerpt || post.html).summary,
  }
}

// Titles and names are HTML, with entities in them.
function wordsOf(html: string): string {
  return readBody(html).summary
}

function dateOf(text: string): Instant | null {
  return text.startsWith('0000') ? null : parseInstant(`${text.replace(' ', 'T')}.000Z`)
}

// A post that is about a document says more of it than a page that lists them all.
function fewestFirst(pages: readonly Page[]): Page[] {
  return pages.toSorted((a, b) => a.links.length - b.links.length)
}

interface Describing {
  readonly page: Page
  readonly links: readonly UploadLink[]
  readonly attachments: ReadonlyMap<string, Attachment>
  /** Named after the document, not after the page. */
  readonly own?: boolean
  /** Path of the site, where it was not at the top of its host. */
  readonly home: string
}

async function draftOf(what: Describing, { find, newestYear }: TakeOptions): Promise<Draft> {
  const { page, links, attachments, home, own = false } = what
  const [first] = links
  const upload = first?.upload ?? ''
  const attachment = attachments.get(upload)
  const title = own ? titleOf(first, attachment, page) : page.title
  const found = await Promise.all(links.map((link) => find(link.upload)))
  const summary = own ? [attachment?.text ?? '', pageWords(page, title)] : [page.summary]
  const addresses = [
    ...links.map((link) => `${home}/wp-content/uploads/${link.upload}`),
    ...links.map((link) => attachments.get(link.upload)?.link ?? ''),
    ...(own ? [] : [page.link]),
  ]
  return {
    key: own ? `file:${upload}` : `post:${page.id}`,
    title: title === '' ? readableTitle(upload.slice(upload.lastIndexOf('/') + 1)) : title,
    summary: summary.find((text) => text !== '') ?? null,
    terms: own ? [...page.terms, page.title] : page.terms,
    ...{ agency: null, category: null, topic: null, columns: {} },
    year: yearIn(title, newestYear),
    publishedAt: (own ? attachment?.date : null) ?? page.date,
    files: found.filter((file): file is SourceFile => 'open' in file),
    troubles: found.filter((file): file is Trouble => 'reason' in file),
    oldPaths: [...new Set(addresses.flatMap((address) => oldPath(address) ?? []))],
  }
}

// `Unduh di sini` names nothing.
const empty =
  /^(klik|click|unduh|download|lihat|view|baca|buka|selengkapnya|di ?sini|here|file|berkas|dokumen|pdf|excel|word|this|ini|tautan|link|\W|\d)*$/i

function titleOf(
  link: UploadLink | undefined,
  attachment: Attachment | undefined,
  page: Page,
): string {
  const said = link?.text ?? ''
  if (said.length >= 5 && !empty.test(said)) return readableTitle(said)
  const name = decodeEscapes(link?.upload.replace(/^.*\//, '') ?? '')
  const known = attachment?.title ?? ''
  return readableTitle(known.length >= 5 ? known : name) || page.title
}

function pageWords(page: Page, title: string): string {
  return page.title === '' || tidy(page.title) === title ? page.summary : ''
}
