import type { Instant, LocalDate } from '../../procedure/values.ts'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import type { Letter } from '../queue-message.ts'
import { composeLetter, type LetterFrame, letterWords } from './compose.tsx'

/** What a letter to the applicant of a request (pemohon informasi) says of it. `link` opens the case. */
export interface RequestLetter extends LetterFrame {
  readonly name: string
  readonly number: string
  readonly title: string
  readonly link: string
}

/** After submission (UU 14/2008 Pasal 22(4): the registration number is given at receipt). Holds no secret code. */
export function requestReceivedLetter(
  p: RequestLetter & {
    readonly receivedAt: Instant
    readonly dueOn: LocalDate
    readonly dueEstimated: boolean
  },
): Letter {
  const { requestReceived: t, facts, dueEstimated } = letterWords[p.locale]
  const due = formatDate(p.dueOn, p.locale)
  return composeLetter(p, {
    name: p.name,
    subject: t.subject(p),
    before: [t.happened],
    facts: [
      [facts.number, p.number],
      [facts.title, p.title],
      [facts.received, formatDateTime(p.receivedAt, p.locale)],
      [facts.due, p.dueEstimated ? dueEstimated({ date: due }) : due],
    ],
    after: [t.next, t.code],
    action: { text: t.action, href: p.link },
  })
}

/**
 * The notice of step 7: the answer is available. `files` are names with sizes, none where the answer is text; `closed`
 * where there is nothing to hand over.
 */
export function answerReadyLetter(
  p: RequestLetter & { readonly files: readonly string[]; readonly closed: boolean },
): Letter {
  const { answerReady: t, facts } = letterWords[p.locale]
  return composeLetter(p, {
    name: p.name,
    subject: t.subject(p),
    before: [t.happened],
    facts: [
      [facts.number, p.number],
      [facts.title, p.title],
      ...(p.files.length > 0 ? [[facts.files, p.files.join('\n')] as const] : []),
    ],
    after: [p.closed ? t.nextNotice : p.files.length > 0 ? t.nextFiles : t.nextText],
    action: { text: t.action, href: p.link },
  })
}

export function requestWithdrawnLetter(
  p: RequestLetter & { readonly withdrawnAt: Instant },
): Letter {
  const { requestWithdrawn: t, facts } = letterWords[p.locale]
  return composeLetter(p, {
    name: p.name,
    subject: t.subject(p),
    before: [t.happened],
    facts: [
      [facts.number, p.number],
      [facts.title, p.title],
      [facts.withdrawn, formatDateTime(p.withdrawnAt, p.locale)],
    ],
    after: [t.next],
    action: { text: t.action, href: p.link },
  })
}

/**
 * `how`: all files were downloaded, the applicant confirmed a text, fetched the answer at the counter or got it sent,
 * the time for fetching ran out, or the notice left nothing to hand over.
 */
export function caseClosedLetter(
  p: RequestLetter & {
    readonly closedAt: Instant
    readonly how: keyof (typeof letterWords)['id']['caseClosed']['how']
  },
): Letter {
  const { caseClosed: t, facts } = letterWords[p.locale]
  return composeLetter(p, {
    name: p.name,
    subject: t.subject(p),
    before: [t.how[p.how]],
    facts: [
      [facts.number, p.number],
      [facts.title, p.title],
      [facts.closed, formatDateTime(p.closedAt, p.locale)],
    ],
    after: [t.next],
    action: { text: t.action, href: p.link },
  })
}

export type RequestNews = keyof (typeof letterWords)['id']['news']

/** Something happened between receipt and answer that the applicant has to know. `facts` come after number and title. */
export function requestNewsLetter(
  p: RequestLetter & {
    readonly news: RequestNews
    readonly facts: readonly (readonly [RequestNewsFact, string])[]
  },
): Letter {
  const { news, newsFacts, facts } = letterWords[p.locale]
  const t = news[p.news]
  return composeLetter(p, {
    name: p.name,
    subject: t.subject(p),
    before: [t.happened],
    facts: [
      [facts.number, p.number],
      [facts.title, p.title],
      ...p.facts
        .filter(([, words]) => words !== '')
        .map(([fact, words]) => [newsFacts[fact], words] as const),
    ],
    after: [t.next],
    action: { text: t.action, href: p.link },
  })
}

export type RequestNewsFact = keyof (typeof letterWords)['id']['newsFacts']
