import type { Letter } from '../queue-message.ts'
import { composeLetter, type LetterFrame, letterWords } from './compose.tsx'

/** To an address that was just registered. `link` opens the page with the confirm button. */
export function confirmEmailLetter(p: LetterFrame & { readonly link: string }): Letter {
  const t = letterWords[p.locale].confirmEmail
  return composeLetter(p, {
    name: null,
    subject: t.subject,
    before: [t.happened({ office: p.office.name }), t.next],
    action: { text: t.action, href: p.link },
    after: [t.otherwise],
  })
}

/** `link` opens the form for a new password. */
export function resetPasswordLetter(
  p: LetterFrame & { readonly name: string; readonly link: string },
): Letter {
  const t = letterWords[p.locale].resetPassword
  return composeLetter(p, {
    name: p.name,
    subject: t.subject,
    before: [t.happened, t.next],
    action: { text: t.action, href: p.link },
    after: [t.otherwise],
  })
}

/** To the owner of an account whose address somebody tried to register again. `link` opens the sign-in page. */
export function alreadyRegisteredLetter(
  p: LetterFrame & { readonly name: string; readonly link: string },
): Letter {
  const t = letterWords[p.locale].alreadyRegistered
  return composeLetter(p, {
    name: p.name,
    subject: t.subject,
    before: [t.happened, t.next],
    action: { text: t.action, href: p.link },
    after: [t.otherwise],
  })
}
