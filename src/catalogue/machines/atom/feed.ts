import { catalogue as words } from '../../../../locales/id/catalogue.ts'
import type { Instant } from '../../../procedure/values.ts'
import type { Entry } from '../../entry.ts'
import { topicLabel } from '../../present.ts'
import { agencyUrl, categorySlug, entryUrl, entryUrn, fileUrl } from '../address.ts'
import { changedAt } from '../walk.ts'
import { element, type Xml, xmlDocument } from '../xml.ts'

/** A page of a feed. Paths begin with a slash. */
export interface Feed {
  readonly title: string
  readonly subtitle: string
  /** The first page of this feed. */
  readonly path: string
  /** This page. */
  readonly self: string
  /** The page for people about the same. */
  readonly alternate: string
  /** The page of older changes; null on the last one. */
  readonly next: string | null
  readonly author: string
  readonly entries: readonly Entry[]
}

// Before anything is published.
const dawn = '1970-01-01T00:00:00.000Z' as Instant

/**
 * Atom 1.0 (RFC 4287) in pages (RFC 5005): what changed last stands first. A withdrawn entry is a tombstone (RFC 6721),
 * so that readers drop what they kept.
 */
export function atomFeed(baseUrl: string, feed: Feed): string {
  const link = (rel: string, path: string, type: string) =>
    element('link', { rel, type, href: `${baseUrl}${path}` })
  const atom = 'application/atom+xml'
  const [newest] = feed.entries
  const root = element(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
      'xml:lang': 'id',
    },
    element('id', {}, feedName(baseUrl, feed.path)),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.subtitle),
    element('updated', {}, newest ? changedAt(newest) : dawn),
    element('author', {}, element('name', {}, feed.author)),
    link('self', feed.self, atom),
    link('alternate', feed.alternate, 'text/html'),
    link('first', feed.path, atom),
    feed.next === null ? null : link('next', feed.next, atom),
    ...feed.entries.map((entry) =>
      entry.withdrawn ? tombstone(baseUrl, entry) : feedEntry(baseUrl, entry),
    ),
  )
  return xmlDocument(root)
}

// A tag (RFC 4151) keeps its name when the portal's addresses change their scheme or port.
function feedName(baseUrl: string, path: string): string {
  return `tag:${new URL(baseUrl).hostname},2026:${path}`
}

function feedEntry(baseUrl: string, entry: Entry): Xml {
  return element(
    'entry',
    {},
    element('id', {}, entryUrn(entry.entryId)),
    element('title', {}, entry.title),
    element('published', {}, entry.publishedAt),
    element('updated', {}, entry.updatedAt),
    element(
      'author',
      {},
      element('name', {}, entry.agencyName),
      element('uri', {}, agencyUrl(baseUrl, entry.agencyId)),
    ),
    element('link', { rel: 'alternate', type: 'text/html', href: entryUrl(baseUrl, entry) }),
    ...entry.files.map((file) =>
      element('link', {
        rel: 'enclosure',
        type: file.mediaType.replace(/;.*$/, ''),
        length: file.size,
        title: file.name,
        href: fileUrl(baseUrl, file),
      }),
    ),
    element('category', {
      scheme: `${baseUrl}/kategori`,
      term: categorySlug(entry.category),
      label: words.categories[entry.category],
    }),
    element('category', {
      scheme: `${baseUrl}/topik`,
      term: entry.topic,
      label: topicLabel(entry.topic),
    }),
    element('summary', {}, entry.summary || entry.title),
  )
}

function tombstone(baseUrl: string, entry: Entry): Xml {
  return element(
    'at:deleted-entry',
    { ref: entryUrn(entry.entryId), when: entry.withdrawn?.at },
    element('at:comment', {}, entry.withdrawn?.reason ?? ''),
    element('link', { rel: 'alternate', type: 'text/html', href: entryUrl(baseUrl, entry) }),
  )
}
