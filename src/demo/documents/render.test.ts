import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { type Format, fictionNotice } from './content.ts'
import { demoDocuments } from './documents.ts'
import { renderDocument } from './render.ts'

const documents = demoDocuments()
const firstOf = (format: Format) => {
  const found = documents.find((document) => document.format === format)
  if (found === undefined) throw new Error(`no document is a ${format}`)
  return found
}
const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const count = (bytes: Buffer, pattern: RegExp): number =>
  bytes.toString('latin1').match(pattern)?.length ?? 0

describe('rendering a document', () => {
  it.each<Format>(['pdf', 'xlsx', 'csv'])(
    'gives the same bytes for the same %s, whatever came between',
    async (format) => {
      const document = firstOf(format)
      const before = digest(await renderDocument(document))
      await renderDocument(firstOf('pdf'))
      // A ZIP archive keeps its times in steps of two seconds; a clock that has moved on must not show.
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
      const after = digest(await renderDocument(document).finally(() => vi.useRealTimers()))
      expect(after).toBe(before)
    },
  )

  it('makes every PDF a tagged Indonesian paper of two to eight pages, all of them in little memory', async () => {
    const papers = documents.filter(({ format }) => format === 'pdf')
    for (const paper of papers) {
      const bytes = await renderDocument(paper)
      const pages = count(bytes, /\/Type\s*\/Page\b/g)
      expect(bytes.subarray(0, 5).toString('latin1'), paper.key).toBe('%PDF-')
      expect(pages, paper.key).toBeGreaterThanOrEqual(2)
      expect(pages, paper.key).toBeLessThanOrEqual(8)
      expect(count(bytes, /\/Lang\s*\(id/g), paper.key).toBeGreaterThan(0)
      expect(count(bytes, /\/StructTreeRoot/g), paper.key).toBeGreaterThan(0)
    }
    expect(process.memoryUsage().rss).toBeLessThan(600_000_000)
  })

  it('makes every workbook a ZIP archive with an explanation and tables', async () => {
    for (const document of documents.filter(({ format }) => format === 'xlsx')) {
      const bytes = await renderDocument(document)
      expect(bytes.subarray(0, 2).toString('latin1'), document.key).toBe('PK')
      expect(count(bytes, /xl\/worksheets\/sheet\d+\.xml/g), document.key).toBeGreaterThanOrEqual(4)
    }
  })

  it('makes every CSV a long table of equal rows that say they are invented', async () => {
    for (const document of documents.filter(({ format }) => format === 'csv')) {
      const rows = (await renderDocument(document)).toString('utf8').trimEnd().split('\r\n')
      expect(rows.length, document.key).toBeGreaterThan(40)
      expect(
        rows.slice(1).every((row) => row.endsWith(fictionNotice)),
        document.key,
      ).toBe(true)
    }
  })
})
