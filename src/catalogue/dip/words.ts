import { dip as en } from '../../../locales/en/dip.ts'
import { dip as id } from '../../../locales/id/dip.ts'
import type { Locale } from '../../platform/http/route.ts'
import { formatDate } from '../../ui/dates.ts'
import { wordsIn } from '../present.ts'
import type { DipRow } from './row.ts'

const words = { id, en } as const

/** The words of both lists in a language. */
export function dipWords(locale: Locale): typeof id {
  return words[locale]
}

/** The official columns of the list beside number and title, in their order. */
export const dipColumns = [
  'summary',
  'holder',
  'producer',
  'made',
  'form',
  'retention',
  'category',
  'media',
  'documentNumber',
] as const
export type DipColumn = (typeof dipColumns)[number]

/** What a row says in a column, as text; '' when it says nothing. */
export function cellOf(row: DipRow, column: DipColumn, locale: Locale): string {
  switch (column) {
    case 'holder':
      return row.holder === null ? row.agencyName : `${row.agencyName}: ${row.holder}`
    case 'made': {
      const on = row.madeOn === null ? String(row.year) : formatDate(row.madeOn, locale)
      return row.madeAt === null ? on : `${row.madeAt}, ${on}`
    }
    case 'form':
      return words[locale].forms[row.form]
    case 'category':
      return wordsIn(locale).categories[row.category]
    case 'media':
      return row.media.join(', ')
    case 'summary':
    case 'producer':
    case 'retention':
    case 'documentNumber':
      return row[column] ?? ''
  }
}
