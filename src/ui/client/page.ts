import { countCharacters } from './character-count.ts'
import { focusErrors } from './error-focus.ts'
import { loadOnFocus } from './load-on-focus.ts'
import { showPassword } from './show-password.ts'
import { submitOnce } from './submit-once.ts'

function each<E extends HTMLElement>(selector: string, enhance: (element: E) => void): void {
  for (const element of document.querySelectorAll<E>(selector)) enhance(element)
}

focusErrors()
each('form[data-submit-once]', submitOnce)
each('[data-module=govuk-character-count]', countCharacters)
each('[data-module=govuk-password-input]', showPassword)
each('[data-script]', loadOnFocus)
