import type { Category, Entry, EntryFile } from '../entry.ts'
import { downloadHref } from '../present.ts'

/** Absolute addresses and lasting names of what is published; `baseUrl` has no slash at its end. */
export function entryUrl(baseUrl: string, entry: Pick<Entry, 'slug'>): string {
  return `${baseUrl}/informasi/${entry.slug}`
}

export function fileUrl(baseUrl: string, file: EntryFile): string {
  return `${baseUrl}${downloadHref(file)}`
}

export function agencyUrl(baseUrl: string, agencyId: string): string {
  return `${baseUrl}/dinas/${agencyId}`
}

export function categoryUrl(baseUrl: string, category: Category): string {
  return `${baseUrl}/kategori/${categorySlug(category)}`
}

/** A category as addresses write it: `serta-merta`. */
export function categorySlug(category: Category): string {
  return category.replaceAll('_', '-')
}

/** The category an address names; null for none of them. */
export function categoryOfSlug(text: string): Category | null {
  const slugs: Readonly<Record<string, Category>> = {
    berkala: 'berkala',
    'serta-merta': 'serta_merta',
    'setiap-saat': 'setiap_saat',
  }
  return Object.hasOwn(slugs, text) ? (slugs[text] ?? null) : null
}

/** The name an entry keeps wherever the portal moves. */
export function entryUrn(entryId: string): string {
  return `urn:uuid:${entryId}`
}

/** The format of a file as catalogues write it: `PDF`, `CSV`, `XLSX`. */
export function formatOf(file: Pick<EntryFile, 'name'>): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(file.name)?.[1]?.toUpperCase() ?? 'BIN'
}
