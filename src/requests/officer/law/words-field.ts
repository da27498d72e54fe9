import { law as t } from '../../../../locales/id/law.ts'
import { work } from '../../../../locales/id/work.ts'
import type { FormErrors } from '../../../ui/forms.tsx'

const length = { least: 5, most: 4000 } as const

/** What is wrong with words that have to say something; nothing when they do. */
export function wordsFaults(field: string, text: string): FormErrors {
  if (text.length < length.least) return [{ field, message: t.missing }]
  return text.length > length.most ? [{ field, message: work.tooLong({ max: length.most }) }] : []
}

/** Something of a list that a form may name; null when it names nothing of it. */
export function oneOf<T extends string>(list: readonly T[], text: string): T | null {
  return list.find((one) => one === text) ?? null
}
