import type { Agency } from '../../people/agencies.ts'
import { instantAt, localDateOf } from '../../procedure/dates.ts'
import type { Instant } from '../../procedure/values.ts'
import type { Category } from '../entry.ts'
import type { Draft, Item, SourceFile, Trouble } from './item.ts'
import { yearIn } from './readable-title.ts'
import {
  categoryOf,
  createAgencyFinder,
  createAgencySpotter,
  plainTerm,
  type TermMap,
  topicOf,
} from './terms.ts'

/** By what drafts become items. */
export interface Rules {
  readonly agencies: readonly Agency[]
  readonly map: TermMap
  /** Where neither its place nor its title names one. */
  readonly agency: Agency | null
  readonly category: Category
  readonly now: Instant
  /** The summary of what has none. */
  readonly summarize: (about: { title: string; agency: string; year: number }) => string
}

const longestTitle = 300
const longestSummary = 2_000

/** Settles whose a thing is, its category, topic and year; or says why that cannot be done. */
export function createSettle(rules: Rules): (draft: Draft) => Item | Trouble {
  const findAgency = createAgencyFinder(rules.agencies)
  const spotAgency = createAgencySpotter(rules.agencies)
  const meaningOf = (term: string) => rules.map.get(plainTerm(term)) ?? null
  const newestYear = Number(localDateOf(rules.now).slice(0, 4)) + 1

  function agencyFor(draft: Draft): Agency | Trouble {
    const { key, agency, terms } = draft
    if (agency !== null) {
      const named = findAgency(meaningOf(agency)?.agency ?? agency)
      return named ?? { key, reason: 'unknown_agency', detail: agency }
    }
    for (const term of terms) {
      const named = findAgency(meaningOf(term)?.agency ?? term)
      if (named) return named
    }
    const spotted = spotAgency(draft.title) ?? rules.agency
    return spotted ?? { key, reason: 'no_agency', detail: terms.join(' / ') }
  }

  function categoryFor(draft: Draft): Category | Trouble {
    const { key, category, terms } = draft
    const named = [...(category === null ? [] : [category]), ...terms].flatMap((term) => {
      const found = categoryOf(meaningOf(term)?.category ?? term)
      return found === null ? [] : [{ found, term }]
    })
    // A thing in two places, one of them exempt, stays closed.
    const exempt = named.find(({ found }) => found === 'exempt')
    if (exempt) return { key, reason: 'exempt', detail: exempt.term }
    const told = category === null ? null : categoryOf(meaningOf(category)?.category ?? category)
    if (category !== null && told === null)
      return { key, reason: 'unknown_category', detail: category }
    const [first] = named
    return first && first.found !== 'exempt' ? first.found : rules.category
  }

  function topicFor(draft: Draft): string {
    if (draft.topic !== null) return topicOf(draft.topic)
    const mapped = draft.terms.flatMap((term) => meaningOf(term)?.topic ?? [])
    const meant = draft.terms.filter(
      (term) =>
        findAgency(term) === null &&
        categoryOf(term) === null &&
        /\p{L}{3}/u.test(term) &&
        !/^(tahun|thn|ta|th)?\s*\d{4}$/.test(plainTerm(term)),
    )
    return topicOf(mapped.at(-1) ?? meant.at(-1) ?? '')
  }

  // What is exempt in one place is not opened by standing in another, too.
  function openFilesOf({ files, alsoUnder }: Draft): { open: SourceFile[]; closed: Trouble[] } {
    const closed = files.flatMap(({ path }): Trouble[] => {
      const term = alsoUnder
        ?.get(path)
        ?.find((one) => categoryOf(meaningOf(one)?.category ?? one) === 'exempt')
      return term === undefined ? [] : [{ key: path, reason: 'exempt', detail: term }]
    })
    return { open: files.filter(({ path }) => !closed.some(({ key }) => key === path)), closed }
  }

  return (draft) => {
    const { key, columns, oldPaths } = draft
    const title = cut(tidy(draft.title), longestTitle)
    if ([...title].length < 3) return { key, reason: 'no_title', detail: draft.title }
    const category = categoryFor(draft)
    if (typeof category === 'object' && category.reason === 'exempt') return category
    const agency = agencyFor(draft)
    if ('reason' in agency) return agency
    if (typeof category === 'object') return category
    const { open: files, closed } = openFilesOf(draft)
    const [first] = closed
    if (first && files.length === 0) return { ...first, key }
    const troubles = [...draft.troubles, ...closed]
    const publishedAt = publicationOf(draft, rules.now)
    const year =
      draft.year ??
      yearIn(title, newestYear) ??
      yearIn([...draft.terms].reverse().join(' / '), newestYear) ??
      Number(localDateOf(publishedAt).slice(0, 4))
    const said = tidy(draft.summary ?? '')
    return {
      ...{ key, title, agencyId: agency.id, category, year, columns, files, troubles, oldPaths },
      summary:
        said === ''
          ? rules.summarize({ title, agency: agency.name, year })
          : cut(said, longestSummary),
      topic: topicFor(draft) || topicOf(agency.shortName) || agency.id,
      publishedAt,
    }
  }
}

// What claims to come from the future, or from before the web, is dated today.
function publicationOf(draft: Draft, now: Instant): Instant {
  const made = draft.columns.madeOn
  const at = draft.publishedAt ?? (made == null ? null : instantAt(made, 9 * 60))
  return at !== null && at < now && at > '1990' ? at : now
}

/** One line of plain text: no control characters, no doubled spaces. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Co}\s]+/gu, ' ')
    .normalize('NFC')
    .trim()
}

/** At most `longest` characters, cut between words and marked with `…`. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const short = text.slice(0, longest - 1)
  const space = short.lastIndexOf(' ')
  return `${(space > longest / 2 ? short.slice(0, space) : short).toWellFormed()}…`
}
