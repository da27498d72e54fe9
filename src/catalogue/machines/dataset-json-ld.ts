import { catalogue as words } from '../../../locales/id/catalogue.ts'
import { machines as machineWords } from '../../../locales/id/machines.ts'
import type { Entry } from '../entry.ts'
import { topicLabel } from '../present.ts'
import { agencyUrl, entryUrl, entryUrn, fileUrl } from './address.ts'

/**
 * A published entry as schema.org `Dataset`, to stand in its page between `<script type="application/ld+json">` and
 * `</script>`: no character of it can end the script. Null for a withdrawn entry.
 */
export function jsonLdOf(
  entry: Entry,
  { baseUrl, officeName }: { readonly baseUrl: string; readonly officeName: string },
): string | null {
  if (entry.withdrawn) return null
  const url = entryUrl(baseUrl, entry)
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    identifier: entryUrn(entry.entryId),
    name: entry.title,
    description: descriptionOf(entry),
    inLanguage: 'id',
    datePublished: entry.publishedAt,
    dateModified: entry.updatedAt,
    version: entry.version,
    temporalCoverage: String(entry.year),
    keywords: [topicLabel(entry.topic), words.categories[entry.category]],
    isAccessibleForFree: true,
    conditionsOfAccess: machineWords.dcat.rights,
    publisher: {
      '@type': 'GovernmentOrganization',
      name: entry.agencyName,
      url: agencyUrl(baseUrl, entry.agencyId),
    },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: officeName,
      url: `${baseUrl}/informasi`,
    },
    distribution: entry.files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: fileUrl(baseUrl, file),
      encodingFormat: file.mediaType.replace(/;.*$/, ''),
      contentSize: `${file.size} B`,
      sha256: file.sha256,
    })),
  }
  return JSON.stringify(dataset).replaceAll('<', '\\u003c')
}

// Search engines want 50 characters at least.
function descriptionOf({ title, summary, agencyName }: Entry): string {
  const said = summary || title
  return said.length >= 50 ? said.slice(0, 5_000) : `${title}. ${said} ${agencyName}.`
}
