import type { TaskKey } from '../../procedure/request/events.ts'
import { ownAnswer } from '../answer-files.ts'

/** The page on which a task that was taken is done. */
export function workHref(requestId: string, { step, assignmentId }: TaskKey): string {
  const path = {
    4: '/teruskan',
    5: `/jawab/${assignmentId ?? ''}`,
    6: `/periksa/${assignmentId ?? ''}`,
    7: '/beritahukan',
  }[step]
  return `/kerja/${requestId}${path}`
}

/** The page on which a task's answer, made of one published entry, is written and sent. */
export function answerHref(
  requestId: string,
  { assignmentId }: Pick<TaskKey, 'assignmentId'>,
  entryId: string,
): string {
  return `/kerja/${requestId}/jawab/${assignmentId ?? ownAnswer}/kirim?entri=${entryId}`
}
