import type { Db } from '../../../platform/database/connect.ts'
import { toInstant } from '../../../procedure/dates.ts'
import type { CaseId, Instant } from '../../../procedure/values.ts'
import type { LoadedCase } from '../../load-case.ts'

/** A request of the same person whose title says much the same. */
export interface AlikeRequest {
  readonly requestId: CaseId
  readonly number: string
  readonly title: string
  readonly submittedAt: Instant
  /** Word for word. */
  readonly same: boolean
}

/** Looked at: enough for years of one person's requests. */
const most = 200
/** Shown. */
const shown = 5
/** Share of common words from which two titles are alike. */
const enough = 0.5

/** Requests of the same person that repeat this one or look like it, the closest and then the newest first. */
export async function requestsAlike(
  db: Db,
  { requestId, applicantId, title }: Pick<LoadedCase, 'requestId' | 'applicantId' | 'title'>,
): Promise<AlikeRequest[]> {
  const rows = await db
    .selectFrom('requests')
    .select(['request_id', 'number', 'title', 'submitted_at'])
    .where('applicant_id', '=', applicantId)
    .where('request_id', '<>', requestId)
    .where('number', 'is not', null)
    .orderBy('submitted_at', 'desc')
    .orderBy('request_id', 'desc')
    .limit(most)
    .execute()
  return rows
    .map((row) => ({ row, share: likeness(title, row.title) }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share)
    .slice(0, shown)
    .map(({ row, share }) => ({
      requestId: row.request_id,
      number: row.number ?? '',
      title: row.title,
      submittedAt: toInstant(row.submitted_at),
      same: share === 1,
    }))
}

/** The share of words two titles have in common: 0 none, 1 all. */
export function likeness(one: string, other: string): number {
  const a = wordsOf(one)
  const b = wordsOf(other)
  const common = [...a].filter((word) => b.has(word)).length
  const all = new Set([...a, ...b]).size
  return all === 0 ? 0 : common / all
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
