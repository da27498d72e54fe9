import { notices, officerLetters } from '../../../locales/id/notices.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { formatDate } from '../../ui/dates.ts'
import type { Office } from '../../ui/frame.tsx'
import type { Letter } from '../queue-message.ts'
import { composeLetter } from './compose.tsx'

/** What a letter to an officer of an agency (PPID Pembantu) says. Indonesian only; nothing of the applicant. */
export interface OfficerLetter {
  readonly office: Office
  readonly name: string
  readonly number: string
  readonly title: string
  /** Inner target of the unit's answer; null when the office sets none. */
  readonly answerBy: LocalDate | null
  readonly link: string
}

const { facts } = officerLetters

/** Step 4: PPID Utama forwarded (mendisposisikan) a request to the officer's agency. */
export function requestForwardedLetter(
  p: OfficerLetter & { readonly agency: string; readonly instruction: string },
): Letter {
  const t = officerLetters.forwarded
  return compose(p, {
    subject: t.subject(p),
    before: [t.happened(p)],
    facts: p.instruction === '' ? [] : [[facts.instruction, p.instruction]],
    after: [t.next],
    action: { text: t.action, href: p.link },
  })
}

/** Step 6: the verifier sent the answer back. */
export function answerSentBackLetter(p: OfficerLetter & { readonly reason: string }): Letter {
  const t = officerLetters.sentBack
  return compose(p, {
    subject: t.subject(p),
    before: [t.happened],
    facts: [[facts.reason, p.reason]],
    after: [t.next],
    action: { text: t.action, href: p.link },
  })
}

export type OfficerNews = keyof (typeof officerLetters)['news']

/** Something happened to a case in the hands of the office. `words` are what somebody wrote. */
export function officerNewsLetter(
  p: OfficerLetter & { readonly news: OfficerNews; readonly words: string },
): Letter {
  const t = officerLetters.news[p.news]
  return compose(p, {
    subject: t.subject(p),
    before: [t.happened],
    facts: p.words === '' ? [] : [[facts.words, p.words]],
    after: [t.next],
    action: { text: officerLetters.forwarded.action, href: p.link },
  })
}

type Content = Parameters<typeof composeLetter>[1]

function compose(p: OfficerLetter, content: Omit<Content, 'name'>): Letter {
  const frame = { office: p.office, locale: 'id' } as const
  const about: Content['facts'] = [
    [notices.facts.number, p.number],
    [notices.facts.title, p.title],
    ...(p.answerBy ? [[facts.answerBy, formatDate(p.answerBy, 'id')] as const] : []),
  ]
  return composeLetter(frame, {
    ...content,
    name: p.name,
    facts: [...about, ...(content.facts ?? [])],
  })
}
