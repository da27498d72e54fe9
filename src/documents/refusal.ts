import { documents as en } from '../../locales/en/documents.ts'
import { documents as id } from '../../locales/id/documents.ts'
import type { Locale } from '../ui/locale.ts'
import { namesOf } from './kinds.ts'
import type { MultipartProblem } from './multipart.ts'
import type { FileRefusal } from './receive-file.ts'

const words = { id, en }

/** What happened to a file that was not taken and what to do next, in one or two sentences beside its field. */
export function explainRefusal(locale: Locale, refusal: FileRefusal): string {
  const { refusals, found, size } = words[locale]
  const p = {
    name: shortName(refusal.fileName),
    max: size(refusal.maxBytes),
    allowed: namesOf(refusal.allow),
    found: (refusal.found && found[refusal.found]) || (refusal.found ?? '').toUpperCase(),
  }
  return refusals[refusal.refused](p)
}

// A name of 500 characters, or one with marks that turn the text around, must not break the sentence.
function shortName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  const letters = [...plain]
  return letters.length <= 60 ? plain : `${letters.slice(0, 57).join('')}…`
}

/** The same for a form that could not be read as a whole. `maxBytes` is the limit of all files together. */
export function explainProblem(
  locale: Locale,
  { problem, maxBytes }: { problem: MultipartProblem; maxBytes: number },
): string {
  const { form, size } = words[locale]
  return problem === 'too_large' ? form.too_large({ max: size(maxBytes) }) : form[problem]
}
