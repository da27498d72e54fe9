import type { EventOf, ItemOutcome, RequestEvent } from './events.ts'

/** `answer_supplied` as it was written while every answer gave what was asked. */
interface GivenWholly {
  readonly itemIds: readonly string[]
}

/**
 * An event as today's release writes it: logs are never rewritten, so what older ones do not say is said here. Their
 * answers gave everything, their copies were files, their people filed alone, their notices were first and free.
 */
export function modern(event: RequestEvent): RequestEvent {
  switch (event.type) {
    case 'submitted':
      return { ...event, copy: event.copy ?? 'softcopy', assisted: event.assisted ?? false }
    case 'answer_supplied':
      return { ...event, outcomes: outcomesIn(event) }
    case 'applicant_notified':
      return { ...event, fee: event.fee ?? null, version: event.version ?? 1 }
    default:
      return event
  }
}

/** What an answer in the log says of each of its items, however old the log. */
export function outcomesIn(
  event: Pick<EventOf<'answer_supplied'>, 'outcomes'> | GivenWholly,
): readonly ItemOutcome[] {
  if ('outcomes' in event) return event.outcomes
  return event.itemIds.map((itemId) => ({ itemId, outcome: 'given' }))
}
