import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../project-root.ts'
import type { PdfNews } from './child.ts'

// From the sources as from the build, where the program is in one folder.
const entry = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('child.ts', import.meta.url)
    : new URL('pdf-child.js', import.meta.url),
)

/** Too many wait for a PDF already. */
export class PdfBusy extends Error {
  constructor() {
    super('too many wait for a PDF')
  }
}

const mostWaiting = 8
const longestMs = 60_000
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * A tagged PDF of a template in `letters/`, whose `sys.inputs.data` is `data` as JSON. Made in a process of its own, one
 * after another.
 * @throws PdfBusy; Error in Typst's own words when the template does not compile.
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
  const order = { template: join(projectRoot, 'letters', template), data: JSON.stringify(data) }
  const made = last
    .then(() => ask(order))
    .finally(() => {
      waiting -= 1
    })
  last = made.catch(() => {})
  return made
}

function ask(order: { template: string; data: string }): Promise<Buffer> {
  const child = fork(entry, [], {
    execArgv: ['--max-old-space-size=256', '--no-warnings'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), longestMs)
  return answerOf(child, order).finally(() => {
    clearTimeout(timer)
    child.kill('SIGKILL')
  })
}

function answerOf(child: ChildProcess, order: { template: string; data: string }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`the PDF was not made (${signal ?? code})`)),
    )
    child.once('message', (news: PdfNews) => {
      if ('pdf' in news) resolve(Buffer.from(news.pdf))
      else reject(new Error(`${order.template}: ${news.problem}`))
    })
    child.send(order, (error) => error && reject(error))
  })
}
