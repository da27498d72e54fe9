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
  const child = fork(entry, [], {
    execArgv: ['--max-old-space-size=256', '--no-warnings'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  // One that fails while nobody asks it says so to nobody else, and would end the portal.
  child.on('error', () => {})
  return child
}

/** Asks a process that is doing nothing else. It is killed when it takes longer than a minute. */
export function askPdfProcess(child: ChildProcess, order: PdfOrder): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), longestMs)
    const settle = (end: () => void) => {
      clearTimeout(timer)
      child.off('error', onError).off('exit', onExit).off('message', onMessage)
      end()
    }
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = (code: number | null, signal: string | null) =>
      onError(new Error(`the PDF was not made (${signal ?? code})`))
    const onMessage = (news: PdfNews) =>
      settle(() =>
        'pdf' in news ? resolve(Buffer.from(news.pdf)) : reject(new PdfProblem(news.problem)),
      )
    child.on('error', onError).on('exit', onExit).on('message', onMessage)
    child.send(order, (error) => error && onError(error))
  })
}

/** A template that does not compile, in Typst's own words. */
export class PdfProblem extends Error {}
