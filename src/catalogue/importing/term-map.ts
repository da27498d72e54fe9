import { readCsv } from './csv.ts'
import { type Meaning, plainTerm, type TermMap } from './terms.ts'

/**
 * Reads what an officer says the words of an archive stand for: a list with a column `istilah` and any of `dinas`,
 * `kategori`, `topik`. Null when it has no such column.
 */
export function readTermMap(text: string): TermMap | null {
  const { columns, lines } = readCsv(text)
  if (!columns.includes('term')) return null
  return new Map(
    lines.flatMap(({ cells }): [string, Meaning][] => {
      const term = plainTerm(cells.get('term') ?? '')
      if (term === '') return []
      const meaning = (column: 'agency' | 'category' | 'topic') => cells.get(column) ?? null
      return [
        [
          term,
          {
            agency: meaning('agency'),
            category: meaning('category'),
            topic: meaning('topic'),
          },
        ],
      ]
    }),
  )
}
