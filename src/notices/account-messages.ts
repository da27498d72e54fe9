import type { Announce } from '../people/accounts/registration.ts'
import type { Locale } from '../platform/http/route.ts'
import type { Office } from '../ui/frame.tsx'
import {
  alreadyRegisteredLetter,
  confirmEmailLetter,
  resetPasswordLetter,
} from './letters/account.tsx'
import { type Letter, queueMessage } from './queue-message.ts'

/** Gives the accounts their mail: what they announce is written in the recipient's language and queued. */
export function createAnnounce(deps: { readonly office: (locale: Locale) => Office }): Announce {
  return async (trx, { kind, person, link }) => {
    const { locale, name } = person
    const frame = { office: deps.office(locale), locale, name, link }
    const letter = letters[kind](frame)
    await queueMessage(trx, {
      ...letter,
      kind,
      recipient: { id: person.id, address: person.email },
      streamId: null,
    })
  }
}

const letters: Record<
  Parameters<Announce>[1]['kind'],
  (frame: { office: Office; locale: Locale; name: string; link: string }) => Letter
> = {
  confirm_email: confirmEmailLetter,
  reset_password: resetPasswordLetter,
  already_registered: alreadyRegisteredLetter,
}
