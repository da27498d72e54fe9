import { letters as en } from '../../../locales/en/letters.ts'
import { letters as id } from '../../../locales/id/letters.ts'

/** Words of this room in each language. */
export const letterWords = { id, en } as const
