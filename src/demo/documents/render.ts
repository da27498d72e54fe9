import { setImmediate } from 'node:timers/promises'
import { agencyName } from './agencies.ts'
import type { DemoDocument } from './content.ts'
import { renderCsv } from './csv.ts'
import { entryOf } from './documents.ts'
import { renderPdf } from './pdf.ts'
import { renderXlsx } from './xlsx.ts'

/** The bytes of a document of the demonstration; the same document always gives the same bytes. */
export const renderDocument = async (document: DemoDocument): Promise<Buffer> => {
  // Typst gives back the memory of a finished document only when the event loop gets its turn.
  await setImmediate()
  const content = entryOf(document.key).content()
  const agency = agencyName(document.agencyId)
  switch (document.format) {
    case 'pdf':
      return renderPdf(document, { content, agency })
    case 'xlsx':
      return renderXlsx(document, { content, agency })
    case 'csv':
      return renderCsv(content)
  }
}
