import { catalogue as en } from '../../locales/en/catalogue.ts'
import { catalogue as id } from '../../locales/id/catalogue.ts'
import type { Locale } from '../platform/http/route.ts'
import type { SopStep, SopVersion } from '../procedure/sop/types.ts'
import { formatBytes } from '../ui/amounts.ts'
import { dateOf, formatDateShort } from '../ui/dates.ts'
import { uiMessages } from '../ui/locale.ts'
import type { RiverStep } from '../ui/river/river.tsx'
import type { Category, Entry } from './entry.ts'
import { type SearchQuery, searchParameters } from './search-query.ts'
import { slugOf } from './slug.ts'

export type Words = typeof id
const words: Readonly<Record<Locale, Words>> = { id, en }

/** The words of this room in a language. */
export function wordsIn(locale: Locale): Words {
  return words[locale]
}

/** An entry as one item of a list. */
export interface EntryLine {
  readonly href: string
  readonly title: string
  readonly about: string
}

/** Agency, category, date, and format and size of the files, in one line. */
export function entryLine(entry: Entry, locale: Locale): EntryLine {
  const t = words[locale]
  const files =
    entry.files.length === 0
      ? t.list.noFile
      : entry.files.map((file) => fileAbout(file, locale)).join('; ')
  const date = formatDateShort(dateOf(entry.publishedAt), locale)
  return {
    href: `/informasi/${entry.slug}`,
    title: entry.title,
    about: [entry.agencyShortName, t.categories[entry.category], date, files].join(' · '),
  }
}

/** What a file is called and how large it is. */
interface NamedFile {
  readonly fileId: string
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** `PDF, 1,2 MB`. */
export function fileAbout(file: Omit<NamedFile, 'fileId'>, locale: Locale): string {
  return `${extensionOf(file.name).toUpperCase()}, ${formatBytes(file.size, locale)}`
}

/** Where anybody downloads a file. The name in it is for people; the id finds the file. */
export function downloadHref(file: Omit<NamedFile, 'size'>): string {
  const stem = file.name.slice(0, file.name.length - extensionOf(file.name).length - 1)
  return `/unduh/${file.fileId}/${slugOf(stem)}.${extensionOf(file.name)}`
}

function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin'
}

/** Where all of a category stands. */
export function categoryHref(category: Category): string {
  return `/kategori/${category.replaceAll('_', '-')}`
}

/**
 * A topic as people read it: `rencana-kerja` -> `Rencana kerja`; with `shorts`, abbreviations by their small letters,
 * `dpa-rsud` -> `DPA RSUD`.
 */
export function topicLabel(topic: string, shorts?: ReadonlyMap<string, string>): string {
  const plain = topicWords(topic).replaceAll(/[a-z]+/g, (word) => shorts?.get(word) ?? word)
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** A topic as words to search for. */
export function topicWords(topic: string): string {
  return topic.replaceAll('-', ' ')
}

/** `path` with a search and what travels along; clean when there is nothing to say. */
export function hrefOf(path: string, fields: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value) parameters.set(name, value)
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The address of a search, `journey` its token or null. */
export function searchHref(
  query: SearchQuery,
  { after = null, journey = null }: { after?: string | null; journey?: string | null },
): string {
  return hrefOf('/informasi', { ...searchParameters(query), sesudah: after, jejak: journey })
}

/** The SOP's rows as stations of the river line: how it works. */
export function riverSteps(sop: SopVersion, locale: Locale): RiverStep[] {
  const { actors } = uiMessages[locale]
  return sop.steps.map((step) => ({
    number: step.number,
    status: 'todo',
    who: step.actor === 'applicant' ? actors.you : actors[step.actor],
    when: standardTime(step, locale),
  }))
}

function standardTime({ standard }: SopStep, locale: Locale): string {
  const t = words[locale].home
  return standard.kind === 'minutes'
    ? t.minutes({ count: standard.minutes })
    : t.workingDays({ count: standard.days })
}
