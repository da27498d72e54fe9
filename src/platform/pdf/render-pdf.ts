import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { askPdfProcess, startPdfProcess } from './process.ts'

/** Too many wait for a PDF already. */
export class PdfBusy extends Error {
  constructor() {
    super('too many wait for a PDF')
  }
}

/** Where the templates that come with the product stand. */
export const templatesFolder = join(projectRoot, 'letters')

const mostWaiting = 8
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * A tagged PDF of a template in `letters/`, whose `sys.inputs.data` is `data` as JSON. Made in a process of its own, one
 * after another: for long lists, whose memory goes with the process.
 * @throws PdfBusy; PdfProblem in Typst's own words when the template does not compile.
 */
export function renderPdf({
  template,
  data,
}: {
  readonly template: string
  readonly data: unknown
}): Promise<Buffer> {
  if (waiting >= mostWaiting) return Promise.reject(new PdfBusy())
  waiting += 1
  const made = last
    .then(() => renderAlone(join(templatesFolder, template), JSON.stringify(data)))
    .finally(() => {
      waiting -= 1
    })
  last = made.catch(() => {})
  return made
}

async function renderAlone(template: string, data: string): Promise<Buffer> {
  const child = startPdfProcess()
  try {
    return await askPdfProcess(child, {
      kind: 'render',
      template,
      data,
      overlay: null,
      accessible: false,
    })
  } finally {
    child.kill('SIGKILL')
  }
}
