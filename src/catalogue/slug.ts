const longest = 120

/**
 * The last part of an entry's address, from its title: lower case letters, digits and single hyphens, 3 to 120
 * characters, cut at the end of a word.
 */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
  const cut = slug.length > longest ? slug.slice(0, longest + 1).replace(/-[^-]*$/, '') : slug
  const clean = cut.slice(0, longest).replace(/-$/, '')
  return clean.length >= 3 ? clean : `dokumen-${clean}`.replace(/-$/, '')
}
