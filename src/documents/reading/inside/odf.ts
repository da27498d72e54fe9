import { CannotRead } from '../reasons.ts'
import { divideCells } from './cells.ts'
import type { Container } from './container.ts'
import { type Flow, flowing, type PartWriter } from './part-writer.ts'
import type { Progress } from './progress.ts'
import { walkXml } from './xml.ts'

const leftOut = new Set(['tracked-changes', 'annotation', 'notes', 'forms'])

/** Text of an OpenDocument file: flowing (ODT), by sheets (ODS) or by slides (ODP). */
export async function readOdf(
  container: Container,
  { kind, parts, progress }: { kind: 'odt' | 'ods' | 'odp'; parts: PartWriter; progress: Progress },
): Promise<void> {
  if (await isLocked(container)) throw new CannotRead('encrypted')
  const pageTag = { odt: null, ods: 'table', odp: 'page' }[kind]
  let pages = 0
  let depth = 0
  let skipped = 0
  let texts = 0
  let tables = 0
  let flow: Flow | null = kind === 'odt' ? parts.flow(flowing) : null
  const cells = divideCells((text) => flow?.write(text))
  await walkXml(container, 'content.xml', {
    open(tag, attributes) {
      if (leftOut.has(tag)) skipped += 1
      if (tag === pageTag && depth++ === 0) {
        pages += 1
        progress.page()
        const label = kind === 'ods' ? attributes['table:name']?.slice(0, 100).trim() || null : null
        flow = parts.flow({ page: pages, label: label?.toWellFormed() ?? null, ocr: false })
      }
      if (tag === 'table') tables += 1
      if (tag === 'table-row') cells.row()
      if (tag === 'table-cell') cells.cell()
      if (tag === 'p' || tag === 'h') texts += 1
      if (tag === 's' || tag === 'tab') flow?.write(' ')
      if (tag === 'line-break') flow?.write('\n')
    },
    text(text) {
      if (texts > 0 && skipped === 0) cells.text(text)
    },
    close(tag) {
      if (leftOut.has(tag)) skipped -= 1
      if (tag === 'p' || tag === 'h') {
        texts -= 1
        if (skipped === 0) flow?.write(tables > 0 ? ' ' : '\n')
      }
      if (tag === 'table') {
        tables -= 1
        cells.row()
      }
      if (tag === pageTag && --depth === 0) {
        flow?.end()
        flow = null
        progress.pageDone()
      }
    },
  })
  if (kind === 'odt') flow?.end()
  else progress.total(pages)
}

async function isLocked(container: Container): Promise<boolean> {
  const manifest = 'META-INF/manifest.xml'
  if (!container.has(manifest)) return false
  let locked = false
  await walkXml(container, manifest, {
    open(tag) {
      if (tag === 'encryption-data') locked = true
    },
  })
  return locked
}
