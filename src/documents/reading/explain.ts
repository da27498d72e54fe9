import { reading as en } from '../../../locales/en/reading.ts'
import { reading as id } from '../../../locales/id/reading.ts'
import type { Locale } from '../../ui/locale.ts'
import type { Reading } from './reading.ts'

const words = { id, en }

/**
 * What to know of the inside of a file, in one or two sentences: how far its reading is, or why not all of it is found
 * by the search. Null when all of it was read.
 */
export function explainReading(locale: Locale, reading: Reading): string | null {
  const { waiting, underWay, unreadable, partly } = words[locale]
  switch (reading.state) {
    case 'waiting':
      return waiting
    case 'reading':
      return underWay({ done: reading.pagesRead, pages: reading.pages })
    case 'read':
      return null
    case 'unreadable':
      return unreadable[reading.reason ?? 'broken']
    case 'partly':
      return partly[reading.reason ?? 'broken']({ done: reading.pagesRead, pages: reading.pages })
  }
}
