import { type OfficerNews, officerNewsLetter } from '../notices/letters/officer.tsx'
import {
  type RequestNews,
  type RequestNewsFact,
  requestNewsLetter,
} from '../notices/letters/request.tsx'
import type { MessageKind } from '../notices/queue-message.ts'
import type { Trx } from '../platform/database/connect.ts'
import type { Locale } from '../platform/http/route.ts'
import { awaitsAnswer, findAssignment } from '../procedure/request/coverage.ts'
import type { EventOf } from '../procedure/request/events.ts'
import type { AgencyId, LocalDate } from '../procedure/values.ts'
import { formatDate } from '../ui/dates.ts'
import {
  type Happening,
  type TellDeps,
  tellAgency,
  tellApplicant,
  tellMain,
  textOf,
} from './tell.ts'

/** What happens around the eight steps, and concerns somebody who is not looking. */
type Newsworthy = EventOf<
  | 'completion_requested'
  | 'completed'
  | 'lapsed'
  | 'question_asked'
  | 'question_answered'
  | 'extension_proposed'
  | 'extended'
  | 'silence_marked'
  | 'notice_corrected'
  | 'reopened'
>

/** Tells the parties: the applicant what was decided or asked, officers what now waits for them. */
export async function tellNews(
  deps: TellDeps,
  trx: Trx,
  here: Happening,
  event: Newsworthy,
): Promise<void> {
  const teller = tellerOf(deps, trx, here)
  switch (event.type) {
    case 'completion_requested': {
      const words = await textOf(trx, event.text)
      return teller.applicant('completion_requested', 'completion', [
        ['by', event.completeBy],
        ['words', words],
      ])
    }
    case 'completed':
      return teller.main('request_completed', 'completed', await textOf(trx, event.text))
    case 'lapsed':
      return teller.applicant('request_lapsed', 'lapsed', [])
    case 'question_asked': {
      const words = await textOf(trx, event.text)
      if (event.by === 'office')
        return teller.applicant('question_asked', 'asked', [['question', words]])
      return teller.main('question_asked', 'asked', words)
    }
    case 'question_answered':
      return tellAnswered(teller, trx, here, event)
    case 'extension_proposed':
      return teller.main('extension_proposed', 'extensionProposed', await textOf(trx, event.text))
    case 'extended': {
      const words = await textOf(trx, event.text)
      await teller.applicant('notice_extended', 'extended', [
        ['due', event.dueOn],
        ['words', words],
      ])
      const waiting = here.state.assignments.filter(awaitsAnswer)
      for (const agencyId of new Set(waiting.flatMap((one) => one.agencyId ?? [])))
        await teller.agency(agencyId, 'notice_extended', 'extended', words)
      return
    }
    case 'silence_marked':
      await teller.applicant('notice_overdue', 'silent', [])
      return teller.main('notice_overdue', 'silent', '')
    case 'notice_corrected':
      return teller.applicant('notice_corrected', 'corrected', [
        ['words', await textOf(trx, event.reason)],
      ])
    case 'reopened': {
      const words = await textOf(trx, event.reason)
      await teller.applicant('request_reopened', 'reopened', [
        ['due', event.noticeBy],
        ['words', words],
      ])
      if (event.cause === 'objection') await teller.main('request_reopened', 'reopened', words)
    }
  }
}

async function tellAnswered(
  teller: Teller,
  trx: Trx,
  { state }: Happening,
  { questionId, text }: EventOf<'question_answered'>,
): Promise<void> {
  const question = state.questions.find((one) => one.questionId === questionId)
  if (question === undefined || question.by === 'applicant')
    return teller.applicant('question_answered', 'answered', [])
  const words = await textOf(trx, text)
  const { assignmentId } = question
  const agencyId = assignmentId === null ? null : findAssignment(state, assignmentId)?.agencyId
  return agencyId
    ? teller.agency(agencyId, 'question_answered', 'answered', words)
    : teller.main('question_answered', 'answered', words)
}

type Teller = ReturnType<typeof tellerOf>
type Fact = readonly [RequestNewsFact, LocalDate | string]

function tellerOf(deps: TellDeps, trx: Trx, here: Happening) {
  return {
    applicant: (kind: MessageKind, news: RequestNews, facts: readonly Fact[]) =>
      tellApplicant(deps, trx, here, kind, (letter) =>
        requestNewsLetter({
          ...letter,
          news,
          facts: facts.map(([fact, said]) => [fact, saidIn(fact, said, letter.locale)] as const),
        }),
      ),
    main: (kind: MessageKind, news: OfficerNews, words: string) =>
      tellMain(deps, trx, here, kind, (letter) => officerNewsLetter({ ...letter, news, words })),
    agency: (agencyId: AgencyId, kind: MessageKind, news: OfficerNews, words: string) =>
      tellAgency(deps, trx, here, { agencyId, kind }, (letter) =>
        officerNewsLetter({ ...letter, news, words }),
      ),
  }
}

/** Dates in the language of the letter; what somebody wrote as it is. */
function saidIn(fact: RequestNewsFact, said: string, locale: Locale): string {
  return fact === 'by' || fact === 'due' ? formatDate(said as LocalDate, locale) : said
}
