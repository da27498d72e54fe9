import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectRoot } from '../../platform/project-root.ts'
import type { Content, DemoDocument } from './content.ts'
import { fictionNotice } from './content.ts'
import { formatNumber } from './numbers.ts'
import { longDate } from './places.ts'

let compiler: NodeCompiler | undefined

/** A tagged PDF from a template of `letters/demo`; all words reach the template as data. Throws with Typst's own words when it does not compile. */
export const renderPdf = (
  document: DemoDocument,
  { content, agency }: { content: Content; agency: string },
): Buffer => {
  const folder = join(projectRoot, 'letters', 'demo')
  compiler ??= NodeCompiler.create({ workspace: folder })
  const data = {
    ...content,
    document,
    agency,
    notice: fictionNotice,
    date: longDate(document.publishedOn),
  }
  const compiled = compiler.compile({
    mainFilePath: join(folder, `${content.form}.typ`),
    inputs: { data: JSON.stringify(data, printNumbers) },
  })
  if (compiled.result === null) {
    const error = compiled.takeError()
    throw new Error(`${document.key}: ${JSON.stringify(error?.shortDiagnostics)}`)
  }
  const bytes = compiler.pdf(compiled.result)
  // Nothing of one document helps the next, and the cache would otherwise hold them all.
  compiler.evictCache(0)
  return bytes
}

const printNumbers = (key: string, value: unknown): unknown =>
  typeof value === 'number' && key !== 'year' ? formatNumber(value) : value
