import { deadline } from '../calendar/deadline.ts'
import { addDays, localDateOf } from '../dates.ts'
import { responseDays } from '../sop/versions.ts'
import type { CommandOf } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'
import { personOf } from './tasks.ts'

/** A letter or mail is entered at the counter with this age at most, in calendar days. */
export const oldestReceiptDays = 30

/**
 * Step 3. Receipt is the WIB date of the submission, at any hour; the notice is due within the working days
 * the SOP gives from there (UU 14/2008 Pasal 22(7)). On the web people file for themselves; at the counter a desk
 * officer files for whoever came, wrote or called (Pasal 22(1) and (3)), and the day a letter reached the office counts.
 */
export function submit(
  state: RequestState,
  command: CommandOf<'submit'>,
  context: RequestContext,
): Decision {
  const { calendar, sop, now, actor } = context
  const assisted = actor.kind === 'person' && actor.role === 'desk_officer'
  const forItself = command.applicantId === personOf(actor) && command.channel === 'web'
  if (assisted ? command.channel === 'web' : !forItself) return refuse('not_permitted')
  if (state.receivedOn !== null) return refuse('already_submitted')
  if (command.items.length === 0) return refuse('no_items')
  const ids = new Set(command.items.map(({ itemId }) => itemId))
  if (ids.size < command.items.length) return refuse('duplicate_item')

  const today = localDateOf(now)
  const receivedOn = command.receivedOn ?? today
  const earliest = assisted ? addDays(today, -oldestReceiptDays) : today
  if (receivedOn > today) return refuse('receipt_in_future', { today })
  if (receivedOn < earliest) return refuse('receipt_too_old', { earliest })
  const due = deadline(calendar, receivedOn, responseDays(sop))
  const { applicantId, channel, copy, items, purpose } = command
  const { searchStartedAt, formOpenedAt, portalAnswerMs } = command
  return accept({
    type: 'submitted',
    applicantId,
    channel,
    copy,
    assisted,
    sopVersion: sop.id,
    receivedOn,
    dueOn: due.date,
    dueEstimated: due.estimated,
    items,
    purpose,
    searchStartedAt,
    formOpenedAt,
    portalAnswerMs,
  })
}
