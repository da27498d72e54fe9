import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PdfNews, PdfOrder } from './messages.ts'

// From the sources as from the build, where the program is in one folder.
const entry = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('child.ts', import.meta.url)
    : new URL('pdf-child.js', import.meta.url),
)

const longestMs = 60_000

/** Starts a process that makes PDFs. */
export function startPdfProcess(): ChildProcess {
  return fork(entry, [], {
    execArgv: ['--max-old-space-size=256', '--no-warnings'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}

/** Asks a process that is doing nothing else. It is killed when it takes longer than a minute. */
export async function askPdfProcess(child: ChildProcess, order: PdfOrder): Promise<Buffer> {
  const timer = setTimeout(() => child.kill('SIGKILL'), longestMs)
  try {
    return await answerOf(child, order)
  } finally {
    clearTimeout(timer)
    child.removeAllListeners()
  }
}

function answerOf(child: ChildProcess, order: PdfOrder): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`the PDF was not made (${signal ?? code})`)),
    )
    child.once('message', (news: PdfNews) => {
      if ('pdf' in news) resolve(Buffer.from(news.pdf))
      else reject(new PdfProblem(news.problem))
    })
    child.send(order, (error) => error && reject(error))
  })
}

/** A template that does not compile, in Typst's own words. */
export class PdfProblem extends Error {}
