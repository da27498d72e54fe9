import { type SqlBool, sql } from 'kysely'
import type { CaseId, LocalDate } from '../../../procedure/values.ts'

export const queuePage = 25

/** Today, and the last day that counts as near. */
export interface QueueDays {
  readonly today: LocalDate
  readonly near: LocalDate
}

/** A line of a list. `rowId` names it for the page after. */
export interface QueueLine {
  readonly rowId: string
  readonly requestId: CaseId
  readonly number: string
  readonly title: string
  /** Last day of what the list is about: the notice, or the agency's answer. */
  readonly dueOn: LocalDate
  readonly estimated: boolean
  /** The assignment, in an agency's list. */
  readonly assignmentStatus: string | null
}

/** Each word must be in the number or in the title. */
export function matching(words: string) {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 6)
    .map((word) => {
      const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
      return sql<SqlBool>`(r.title ilike ${pattern} or r.number ilike ${pattern})`
    })
}
