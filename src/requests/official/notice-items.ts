import { entriesByIds } from '../../catalogue/queries.ts'
import { findFiles } from '../../documents/files.ts'
import { readingsOf } from '../../documents/reading/queries.ts'
import type { NoticeFile, NoticeItem } from '../../notices/official/data.ts'
import { readCard } from '../../office/card.ts'
import { listAgencies } from '../../people/agencies.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { ItemOutcome } from '../../procedure/request/events.ts'
import { answersOf, givesSomething } from '../../procedure/request/outcomes.ts'
import type { Assignment } from '../../procedure/request/state.ts'
import type { FileRef } from '../../procedure/values.ts'
import { type CaseAt, maybeWordsOf, wordsOf } from './case-at.ts'

/** What a notice says of each item, one line for each agency that answered it. */
export async function noticeItems(at: CaseAt): Promise<NoticeItem[]> {
  const { db, state } = at
  const [agencies, card] = await Promise.all([listAgencies(db), readCard(db)])
  const nameOf = ({ agencyId }: Assignment) =>
    agencies.find(({ id }) => id === agencyId)?.name ?? card.name
  const seen = new Map<string, number>()
  const items: NoticeItem[] = []
  for (const [index, { itemId }] of state.items.entries())
    for (const { assignment, outcome } of answersOf(state, itemId)) {
      const first = seen.get(assignment.assignmentId) ?? null
      const gives = givesSomething(outcome.outcome)
      const listed = gives && first === null
      if (listed) seen.set(assignment.assignmentId, index + 1)
      items.push({
        ...blank,
        ordinal: index + 1,
        heldBy: nameOf(assignment),
        ...(listed ? await givenBy(at, assignment) : {}),
        together: gives ? first : null,
        ...saying(at, outcome),
      })
    }
  return items
}

const blank: Omit<NoticeItem, 'ordinal' | 'heldBy' | 'outcome'> = {
  answer: null,
  files: [],
  published: [],
  together: null,
  withheld: [],
  letters: [],
  statute: null,
  reason: null,
  holder: null,
  availableOn: null,
}

async function givenBy(
  at: CaseAt,
  { answer }: Assignment,
): Promise<Pick<NoticeItem, 'answer' | 'files' | 'published'>> {
  const entries = await entriesByIds(at.db, answer?.entryIds ?? [])
  return {
    answer: maybeWordsOf(at, answer?.text ?? null),
    files: await letterFiles(at.db, answer?.files ?? []),
    published: entries.map(({ title, slug }) => ({
      title,
      url: `${at.baseUrl}/informasi/${slug}`,
    })),
  }
}

/** Files as letters list them. */
export async function letterFiles(db: Db, refs: readonly FileRef[]): Promise<NoticeFile[]> {
  const files = await findFiles(
    db,
    refs.map(({ fileId }) => fileId),
  )
  const readings = await readingsOf(
    db,
    files.map(({ sha256 }) => sha256),
  )
  return files.map(({ name, mediaType, size, sha256 }) => ({
    ...{ name, mediaType, size },
    pages: readings.get(sha256)?.pages ?? null,
  }))
}

function saying(
  at: CaseAt,
  outcome: ItemOutcome,
): Pick<NoticeItem, 'outcome'> & Partial<NoticeItem> {
  switch (outcome.outcome) {
    case 'given':
      return { outcome: 'given' }
    case 'partial':
      return {
        outcome: 'partial',
        withheld: outcome.withheld.map(({ part, letter, reason }) => ({
          part: wordsOf(at, part),
          letter,
          reason: wordsOf(at, reason),
        })),
      }
    case 'refused':
      return {
        outcome: 'refused',
        letters: outcome.letters,
        statute: wordsOf(at, outcome.statute),
        reason: wordsOf(at, outcome.reason),
      }
    case 'not_held':
      return {
        outcome: 'not_held',
        holder: maybeWordsOf(at, outcome.holder),
        reason: maybeWordsOf(at, outcome.reason),
      }
    case 'not_documented':
      return {
        outcome: 'not_documented',
        availableOn: outcome.availableOn,
        reason: wordsOf(at, outcome.reason),
      }
  }
}
