import { setPriority } from 'node:os'
import { dirname } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/*
 * Makes one PDF and ends: Typst keeps what it has set until the event loop turns, some 180 KB for each row of a table,
 * and the portal's own process has no room for that.
 */

/** What the process is told. */
export interface PdfOrder {
  /** Path of the Typst file. */
  readonly template: string
  /** Reaches the template as `sys.inputs.data`. */
  readonly data: string
}

/** What it says. */
export type PdfNews = { readonly pdf: Uint8Array } | { readonly problem: string }

// People who wait for a page come first.
setPriority(10)
process.on('message', (order: PdfOrder) => {
  process.send?.(made(order), () => process.exit(0))
})
process.on('disconnect', () => process.exit(0))

function made({ template, data }: PdfOrder): PdfNews {
  const compiler = NodeCompiler.create({ workspace: dirname(template) })
  const { result, takeError } = compile(compiler, { template, data })
  if (result === null) return { problem: takeError() }
  return { pdf: compiler.pdf(result) }
}

function compile(compiler: NodeCompiler, { template, data }: PdfOrder) {
  const compiled = compiler.compile({ mainFilePath: template, inputs: { data } })
  const takeError = () => JSON.stringify(compiled.takeError()?.shortDiagnostics)
  return { result: compiled.result, takeError }
}
