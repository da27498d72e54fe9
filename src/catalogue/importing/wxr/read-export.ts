import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'
import { createXmlDecoder } from './xml-decoder.ts'

/** A post, page or attachment of a WordPress export. Whose it is, and what people said to it, is not read. */
export interface Post {
  readonly id: string
  /** `post`, `page`, `attachment`, or that of a plugin. */
  readonly type: string
  readonly status: string
  readonly locked: boolean
  readonly title: string
  readonly link: string
  /** As the export writes it: `2023-05-02 08:00:00`, in UTC; empty or zeros without one. */
  readonly date: string
  readonly parent: string
  readonly attachmentUrl: string
  readonly excerpt: string
  readonly html: string
  /** Names of its categories and tags. */
  readonly terms: readonly string[]
  /** Values of plugins, where they name uploads. */
  readonly meta: string
}

export interface ExportSite {
  /** The address of the site, as far as it was read. */
  site: string
  /** False when the file breaks off. */
  complete: boolean
}

/** No export of WordPress. */
export class BadExport extends Error {}

const longestField = 4 * 1024 ** 2
// Nothing that WordPress writes goes on for so long without a mark.
const longestSilence = 64 * 1024 ** 2
const otherTaxonomies = new Set(['nav_menu', 'post_format', 'author', 'language', 'wp_theme'])
const fields = new Set([
  ...['title', 'link', 'content:encoded', 'excerpt:encoded', 'wp:post_id', 'wp:post_date_gmt'],
  ...['wp:post_date', 'wp:status', 'wp:post_parent', 'wp:post_type', 'wp:post_password'],
  ...['wp:attachment_url', 'wp:meta_value', 'category'],
])

/**
 * Reads an export as a stream: hundreds of megabytes cost no memory. Entities of its own are not expanded, whatever its
 * DOCTYPE says; broken marks and bytes are passed over.
 * @throws BadExport when it has no channel of items.
 */
export async function* readExport(path: string, about: ExportSite): AsyncGenerator<Post> {
  const decode = createXmlDecoder()
  const posts: Post[] = []
  const state = { channels: 0, seenAt: 0 }
  const parser = createParser({ posts, about, state })
  let read = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    read += (chunk as Buffer).length
    parser.write(decode(chunk as Buffer))
    if (parser.position - state.seenAt > longestSilence) throw new BadExport('one endless text')
    yield* posts.splice(0)
  }
  parser.close()
  yield* posts.splice(0)
  if (state.channels === 0) throw new BadExport(`no channel in ${read} bytes`)
}

interface Reading {
  readonly posts: Post[]
  readonly about: ExportSite
  readonly state: { channels: number; seenAt: number }
}

function createParser({ posts, about, state }: Reading): SaxesParser {
  const parser = new SaxesParser()
  let item: Map<string, string> | null = null
  let terms: string[] = []
  let open = ''
  let text = ''
  let taxonomy = ''
  // A break in the marks of one post is no reason to lose the others.
  parser.on('error', () => {})
  const onText = (more: string) => {
    state.seenAt = parser.position
    if (open !== '' && text.length < longestField) text += more.slice(0, longestField - text.length)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('opentag', ({ name, attributes }) => {
    state.seenAt = parser.position
    if (name === 'channel') state.channels += 1
    if (name === 'item') {
      item = new Map()
      terms = []
    }
    if (fields.has(name) || name === 'wp:base_blog_url') {
      open = name
      text = ''
      taxonomy = String(attributes['domain'] ?? '')
    }
  })
  parser.on('closetag', ({ name }) => {
    state.seenAt = parser.position
    if (name === 'channel') about.complete = true
    if (name === 'item' && item !== null) {
      posts.push(postOf(item, terms))
      item = null
    }
    if (name !== open) return
    open = ''
    if (item === null) {
      if (name === 'wp:base_blog_url' || (name === 'link' && about.site === ''))
        about.site = text.trim()
    } else if (name === 'category') {
      if (!otherTaxonomies.has(taxonomy)) terms.push(text)
    } else if (name === 'wp:meta_value') {
      if (/\.[a-z]{3,4}\b/i.test(text) && /uploads|https?:|\d{4}\/\d\d\//.test(text))
        item.set(name, `${item.get(name) ?? ''}\n${text}`.slice(0, longestField))
    } else item.set(name, text)
    text = ''
  })
  return parser
}

function postOf(item: ReadonlyMap<string, string>, terms: readonly string[]): Post {
  const field = (name: string) => item.get(name)?.trim() ?? ''
  const gmt = field('wp:post_date_gmt')
  return {
    id: field('wp:post_id'),
    type: field('wp:post_type') || 'post',
    status: field('wp:status') || 'publish',
    locked: field('wp:post_password') !== '',
    title: field('title'),
    link: field('link'),
    date: gmt.startsWith('0000') || gmt === '' ? field('wp:post_date') : gmt,
    parent: field('wp:post_parent'),
    attachmentUrl: field('wp:attachment_url'),
    excerpt: field('excerpt:encoded'),
    html: field('content:encoded'),
    terms,
    meta: field('wp:meta_value'),
  }
}
