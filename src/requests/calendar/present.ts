import { calendar as t } from '../../../locales/id/calendar.ts'
import type { CalendarChange } from '../../office/calendar.ts'
import { personNames } from '../../people/accounts/people.ts'
import type { Db } from '../../platform/database/connect.ts'
import { formatDateTime } from '../../ui/dates.ts'
import { editWords } from './edit-words.ts'
import { type RecountProgress, recountProgress } from './recount.ts'

/** A change as pages show it. */
export interface ChangeView {
  readonly changeId: string
  readonly seq: number
  readonly reason: string
  readonly who: string
  readonly at: string
  readonly lines: readonly string[]
  readonly progress: RecountProgress
  readonly finishedAt: string | null
}

export async function changeViews(
  db: Db,
  changes: readonly CalendarChange[],
): Promise<ChangeView[]> {
  const names = await personNames(
    db,
    changes.flatMap(({ savedBy }) => savedBy ?? []),
  )
  const progress = await recountProgress(
    db,
    changes.map(({ changeId }) => changeId),
  )
  return changes.map((change) => {
    // What would undo a change tells what was before it.
    const days = new Map(
      change.undo.flatMap((edit) =>
        edit.kind === 'day' ? [[edit.day.date, edit.day] as const] : [],
      ),
    )
    const before = { days, officialYears: new Set<number>(), cutiBersamaIsOff: true }
    return {
      changeId: change.changeId,
      seq: change.seq,
      reason: change.reason ?? t.changes.erased,
      who: names.get(change.savedBy ?? '') ?? t.changes.somebody,
      at: formatDateTime(change.savedAt, 'id'),
      lines: change.edits.map((edit) => editWords(edit, before)),
      progress: progress.get(change.changeId) ?? { all: 0, done: 0, moved: 0 },
      finishedAt: change.finishedAt && formatDateTime(change.finishedAt, 'id'),
    }
  })
}
