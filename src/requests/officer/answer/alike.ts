import type { Entry } from '../../../catalogue/entry.ts'
import { lookalikes } from '../../../catalogue/suggest.ts'
import type { TaskKey } from '../../../procedure/request/events.ts'
import type { CaseView } from '../case-view.ts'
import type { OfficerDeps } from '../deps.ts'
import { may, type OpenedCase } from '../open-case.ts'

/** Published entries that may answer a case, and the work with which this officer would answer it. */
export interface AnswersAlike {
  readonly entries: readonly Entry[]
  readonly task: TaskKey
  /** The officer has it in hand; else answering takes it first. */
  readonly inHand: boolean
}

const likeAtMost = 5

/** What may answer a case; null when it is not this officer's to answer now, or nothing alike is published. */
export async function answersAlike(
  deps: OfficerDeps,
  { opened, asked }: CaseView,
): Promise<AnswersAlike | null> {
  const way = answerWay(opened)
  if (!way) return null
  const entries = await lookalikes(deps.db, asked.items.join('\n'), likeAtMost)
  return entries.length === 0 ? null : { entries, ...way }
}

function answerWay(opened: OpenedCase): { task: TaskKey; inHand: boolean } | null {
  const { person, permitted, loaded } = opened
  const open = loaded.state.tasks.filter(({ task }) => task.step === 4 || task.step === 5)
  const mine = open.find(
    ({ task, takenBy }) => takenBy === person.id && may(opened, 'supply_answer', task.assignmentId),
  )
  if (mine) return { task: mine.task, inHand: true }
  const free = open.find(
    ({ task, takenBy }) =>
      takenBy === null &&
      permitted.some(
        (one) =>
          one.type === 'take_task' &&
          one.task?.step === task.step &&
          one.task.assignmentId === task.assignmentId,
      ),
  )
  return free ? { task: free.task, inHand: false } : null
}
