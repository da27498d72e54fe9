import type { TaskKey } from '../../procedure/request/events.ts'

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
