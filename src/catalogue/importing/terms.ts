import type { Agency } from '../../people/agencies.ts'
import { type Category, type Form, isCategory } from '../entry.ts'

/** What an officer says a word of the archive stands for (`--map`). Null: nothing. */
export interface Meaning {
  readonly agency: string | null
  readonly category: string | null
  readonly topic: string | null
}

/** By the word in its plain form. */
export type TermMap = ReadonlyMap<string, Meaning>

/** A word without capitals, marks, numbering and doubled spaces, as two spellings of it are compared. */
export function plainTerm(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/&amp;|&/g, ' dan ')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .replace(/^\s*(\d{1,3}\s+)+(?=\p{L})/u, '')
    .trim()
}

/** Finds the agency a word names: by id, name or short name, also with the name of the regency after it. */
export function createAgencyFinder(agencies: readonly Agency[]): (term: string) => Agency | null {
  const byName = new Map<string, Agency>()
  // Names go before short names: of two agencies one may be called in short what the other is called.
  for (const nameOf of [
    (agency: Agency) => agency.id,
    (agency: Agency) => agency.name,
    (agency: Agency) => agency.shortName,
  ])
    for (const agency of agencies) {
      const name = plainTerm(nameOf(agency))
      if (!byName.has(name)) byName.set(name, agency)
    }
  return (term) => {
    const plain = plainTerm(term)
    const without = plain.replace(/\s(kab|kabupaten|kota|provinsi)\s.*$/, '')
    const shortened = without.replace(/\s\d{4}$/, '')
    return byName.get(plain) ?? byName.get(without) ?? byName.get(shortened) ?? null
  }
}

/** Finds the agency that a title names in full, the longest name first: `Renja Dinas Kesehatan 2024`. */
export function createAgencySpotter(agencies: readonly Agency[]): (title: string) => Agency | null {
  const names = agencies
    .flatMap((agency) =>
      [agency.name, agency.shortName].map((name) => ({ agency, name: plainTerm(name) })),
    )
    // Short names of one word are words of other things, too.
    .filter(({ name }) => name.includes(' '))
    .toSorted((a, b) => b.name.length - a.name.length)
  return (title) => {
    const plain = ` ${plainTerm(title)} `
    return names.find(({ name }) => plain.includes(` ${name} `))?.agency ?? null
  }
}

/**
 * The category a word names, or `exempt` where it names what is never published (UU 14/2008 Pasal 17). Null: none.
 */
export function categoryOf(term: string): Category | 'exempt' | null {
  const plain = plainTerm(term)
  const asId = plain.replaceAll(' ', '_')
  if (isCategory(asId)) return asId
  if (/\b(di)?kecuali(kan)?\b|\brahasia\b/.test(plain)) return 'exempt'
  if (/\bberkala\b/.test(plain)) return 'berkala'
  if (/\bserta ?merta\b/.test(plain)) return 'serta_merta'
  if (/\bsetiap ?saat\b/.test(plain)) return 'setiap_saat'
  return null
}

/** In which form the information can be had, from the words of a list. Null: none known. */
export function formOf(text: string): Form | null {
  const plain = plainTerm(text)
  const soft = /\b(soft ?(copy|file)?|digital|elektronik|online|pdf|file|daring)\b/.test(plain)
  const hard = /\b(hard ?(copy|file)?|cetak|kertas|buku|fisik)\b/.test(plain)
  if (/\b(both|keduanya)\b/.test(plain) || (soft && hard)) return 'both'
  if (soft) return 'softcopy'
  return hard ? 'hardcopy' : null
}

/** A topic as entries carry it: lower case words with hyphens, at most 60 characters. Empty when nothing is left. */
export function topicOf(term: string): string {
  return plainTerm(term)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
}
