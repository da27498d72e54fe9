import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PdfOrder, SignatureField } from './messages.ts'
import { askPdfProcess, startPdfProcess } from './process.ts'
import { templatesFolder } from './render-pdf.ts'

/** Makes short PDFs, one after another, in one process that stays as long as there is work. */
export interface Press {
  /**
   * An accessible PDF (PDF/UA-1) of a template, whose `sys.inputs.data` is `data` as JSON.
   * @throws PdfProblem in Typst's own words
   */
  render(order: { readonly template: string; readonly data: unknown }): Promise<Buffer>
  /** The same PDF with an empty signature field, its place still to be filled in: see `fillSignature`. */
  reserve(pdf: Buffer, field: SignatureField): Promise<Buffer>
  /** Id of the process, while there is one. */
  readonly pid: number | undefined
  close(): Promise<void>
}

// Past that many the process has grown; a new one costs half a second.
const mostOfOneProcess = 100

/** `overlay`: a folder whose files take the place of those in `letters/`; it need not exist. */
export function createPress({
  overlay = null,
  idleMs = 5_000,
}: {
  readonly overlay?: string | null
  readonly idleMs?: number
}): Press {
  let child: ChildProcess | undefined
  let made = 0
  let idle: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function end(): void {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = undefined
    made = 0
  }

  async function ask(order: PdfOrder): Promise<Buffer> {
    clearTimeout(idle)
    if (child && (child.exitCode !== null || child.signalCode !== null)) end()
    child ??= startPdfProcess()
    try {
      const pdf = await askPdfProcess(child, order)
      made += 1
      if (made >= mostOfOneProcess) end()
      else {
        idle = setTimeout(end, idleMs)
        idle.unref()
      }
      return pdf
    } catch (error) {
      end()
      throw error
    }
  }

  function enqueue(order: PdfOrder): Promise<Buffer> {
    const asked = queue.then(() => ask(order))
    queue = asked.catch(() => {})
    return asked
  }

  return {
    render: ({ template, data }) =>
      enqueue({
        kind: 'render',
        template: join(templatesFolder, template),
        data: JSON.stringify(data),
        overlay: overlay !== null && existsSync(overlay) ? overlay : null,
        accessible: true,
      }),
    reserve: (pdf, field) => enqueue({ kind: 'reserve', pdf, field }),
    get pid() {
      return child?.pid
    },
    async close() {
      await queue
      end()
    },
  }
}
