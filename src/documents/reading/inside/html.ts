import { Parser } from 'htmlparser2'
import { divideCells } from './cells.ts'
import { openText, readStart } from './encoding.ts'
import { flowing, type PartWriter } from './part-writer.ts'

// What no reader of the page sees, and what is code.
const leftOut = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
])
const blocks =
  /^(address|article|aside|blockquote|br|caption|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|title|ul)$/

/** The text of a web page. Nothing in it runs and nothing it names is fetched. */
export async function readHtml(path: string, parts: PartWriter): Promise<void> {
  const flow = parts.flow(flowing)
  const cells = divideCells((text) => flow.write(text))
  let skipped = 0
  const parser = new Parser({
    onopentagname(name) {
      if (leftOut.has(name)) skipped += 1
      else if (name === 'td' || name === 'th') cells.cell()
      else if (name === 'tr' || name === 'table') cells.row()
      else if (blocks.test(name)) flow.write('\n')
    },
    ontext(text) {
      if (skipped === 0) cells.text(text.replaceAll(/\s+/g, ' '))
    },
    onclosetag(name) {
      if (leftOut.has(name)) skipped -= 1
      else if (name === 'table') cells.row()
      else if (blocks.test(name)) flow.write('\n')
    },
  })
  for await (const piece of openText(path, await declaredEncoding(path))) parser.write(piece)
  parser.end()
  flow.end()
}

async function declaredEncoding(path: string): Promise<string> {
  const start = (await readStart(path, 2_048)).toString('latin1')
  const name = /charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(start)?.[1] ?? ''
  try {
    return new TextDecoder(name).encoding
  } catch {
    return 'windows-1252'
  }
}
