import { divideCells } from './cells.ts'
import type { Container } from './container.ts'
import { flowing, type PartWriter } from './part-writer.ts'
import { walkXml } from './xml.ts'

// Text boxes stand twice in the file; the second time for old programs. Field codes are no text of the document.
const leftOut = new Set(['Fallback', 'instrText', 'delText', 'del', 'moveFrom'])

/** Text of a Word document: its body, then notes, heads and feet. */
export async function readDocx(container: Container, parts: PartWriter): Promise<void> {
  const body = container.names.filter((name) => /^word\/document\d*\.xml$/.test(name))
  const around = container.names.filter((name) =>
    /^word\/(footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(name),
  )
  const flow = parts.flow(flowing)
  const cells = divideCells((text) => flow.write(text))
  for (const name of [...body, ...around]) {
    let skipped = 0
    let tables = 0
    let inText = false
    await walkXml(container, name, {
      open(tag) {
        if (leftOut.has(tag)) skipped += 1
        inText = tag === 't'
        if (tag === 'tbl') tables += 1
        if (tag === 'tr') cells.row()
        if (tag === 'tc') cells.cell()
        if (tag === 'tab') flow.write(' ')
        if (tag === 'br' || tag === 'cr') flow.write('\n')
        if (tag === 'noBreakHyphen') flow.write('-')
      },
      text(text) {
        if (inText && skipped === 0) cells.text(text)
      },
      close(tag) {
        if (leftOut.has(tag)) skipped -= 1
        inText = false
        if (tag === 'tbl') {
          tables -= 1
          cells.row()
        }
        if (tag === 'p' && skipped === 0) flow.write(tables > 0 ? ' ' : '\n')
      },
    })
    flow.write('\n')
  }
  flow.end()
}
