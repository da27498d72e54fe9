import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfNews, PdfOrder } from './messages.ts'

const compilers = new Map<string, NodeCompiler>()

/** The PDF of a template, or Typst's own words why there is none. */
export function renderTypst({
  template,
  data,
  overlay,
  accessible,
}: Extract<PdfOrder, { kind: 'render' }>): PdfNews {
  const folder = dirname(template)
  const compiler = compilers.get(folder) ?? NodeCompiler.create({ workspace: folder })
  compilers.set(folder, compiler)
  // Nothing of one document helps the next.
  compiler.evictCache(0)
  compiler.resetShadow()
  if (overlay !== null)
    for (const name of readdirSync(overlay, { withFileTypes: true }))
      if (name.isFile() && /\.(typ|svg|png|jpe?g)$/.test(name.name))
        compiler.mapShadow(join(folder, name.name), readFileSync(join(overlay, name.name)))
  const compiled = compiler.compile({ mainFilePath: template, inputs: { data } })
  const { result } = compiled
  if (result === null) return { problem: problemOf(compiler, compiled.takeError()) }
  return {
    pdf: compiler.pdf(result, accessible ? { pdfStandard: PdfStandard.UA_1 } : undefined),
  }
}

/** Where and what, one line each, as whoever edits a template needs it. */
function problemOf(compiler: NodeCompiler, error: NodeError | null): string {
  if (error === null) return 'no reason given'
  const found: Diagnostic[] = compiler.fetchDiagnostics(error)
  return found
    .filter(({ severity }) => severity === 1)
    .map(({ message, path, range }) => {
      const line = range === null ? '' : `:${range.start.line + 1}:${range.start.character + 1}`
      return `${path}${line}: ${message}`
    })
    .join('\n')
}

interface Diagnostic {
  readonly severity: number
  readonly message: string
  readonly path: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } } | null
}
