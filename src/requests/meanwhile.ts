import type { RequestCommand } from '../procedure/request/commands.ts'
import type { Recorded, RequestEvent } from '../procedure/request/events.ts'

/**
 * What happened to the matter of a command after the person last saw the case (`seenVersion` events). Work of other
 * agencies on their own assignments does not disturb; anything about the same assignment, or about the case as a whole,
 * does.
 */
export function meanwhile(
  log: readonly Recorded<RequestEvent>[],
  seenVersion: number,
  command: RequestCommand,
): Recorded<RequestEvent>[] {
  const matter = assignmentOf(command)
  return log.filter(({ seq, event }) => seq > seenVersion && concerns(event, matter))
}

/** The assignment a command is about; null when it is about the case. */
function assignmentOf(command: RequestCommand): string | null {
  switch (command.type) {
    case 'take_task':
      return command.task.assignmentId
    case 'recall_forward':
    case 'return_by_unit':
    case 'supply_answer':
    case 'send_back_answer':
    case 'verify_answer':
    case 'link_test':
    case 'propose_extension':
      return command.assignmentId
    case 'submit':
    case 'register':
    case 'forward':
    case 'notify_applicant':
    case 'hand_over':
    case 'withdraw':
    case 'confirm_complete':
    case 'request_completion':
    case 'complete':
    case 'lapse':
    case 'ask_question':
    case 'answer_question':
    case 'extend':
    case 'record_payment':
    case 'mark_silent':
    case 'correct_notice':
    case 'reopen':
    case 'recalculate_due':
    case 'number_letter':
    case 'issue_letter':
      return null
  }
}

function concerns(event: RequestEvent, matter: string | null): boolean {
  switch (event.type) {
    case 'submitted':
    case 'registered':
    case 'applicant_notified':
    case 'handed_over':
    case 'withdrawn':
    case 'completion_requested':
    case 'completed':
    case 'lapsed':
    case 'extended':
    case 'fee_paid':
    case 'notice_corrected':
    case 'reopened':
      return true
    // These leave everything else as it was: nobody loses their work to them.
    case 'completeness_confirmed':
    case 'question_asked':
    case 'question_answered':
    case 'extension_proposed':
    case 'silence_marked':
    case 'due_recalculated':
    case 'letter_numbered':
    case 'letter_issued':
      return false
    case 'task_taken':
      return event.task.assignmentId === matter
    case 'forwarded':
      return matter === null
    case 'forward_recalled':
    case 'returned_by_unit':
    case 'answer_supplied':
    case 'answer_sent_back':
    case 'answer_verified':
    case 'test_linked':
      return matter === null || event.assignmentId === matter
  }
}
