import type { ChildProcess } from 'node:child_process'
import type { PreviewSize, ReadNews, ReadOrder, TextOutcome } from './messages.ts'
import { memoryOf } from './process.ts'
import type { ReadingReason } from './reasons.ts'

/** How far the reading of a file is. */
export interface PagesDone {
  readonly pages: number | null
  readonly pagesRead: number | null
  readonly ocrPages: number
}

export interface Watched {
  readonly order: ReadOrder
  readonly onProgress: (done: PagesDone) => void
  readonly stop: AbortSignal
}

/** How the reading of one file ended. */
export interface Ended {
  readonly outcome: TextOutcome
  readonly preview: PreviewSize | null
  /** The process ended by itself, before the text was read. */
  readonly crashed: boolean
}

const everyMs = 100

/**
 * Has a process read one file, and kills it when it takes more time or memory than it may. The watch is kept from
 * outside, because a process busy with a page looks at nothing else. Of a text that was complete, or up to the page
 * where it ended, nothing is lost.
 */
export function watchReading(child: ChildProcess, watched: Watched): Promise<Ended> {
  const { order, onProgress, stop } = watched
  const { limits } = order
  const began = Date.now()
  let stepBegan = began
  let last: Extract<ReadNews, { type: 'page' }> | undefined
  let outcome: TextOutcome | undefined
  let breach: ReadingReason | undefined

  const kill = (reason: ReadingReason) => {
    breach ??= reason
    child.kill('SIGKILL')
  }
  const isLate = () => {
    const step = Date.now() - stepBegan
    if (outcome) return step > limits.previewMs
    const whole = limits.fileMs + (last?.ocrPages ?? 0) * limits.ocrPageMs
    if (Date.now() - began > whole) return true
    return last !== undefined && step > (last.ocr ? limits.maxOcrPageMs : limits.pageMs)
  }
  const look = () => {
    const memory = child.pid === undefined ? null : memoryOf(child.pid)
    if (memory !== null && memory > limits.memoryBytes) kill('too_much_memory')
    else if (isLate()) kill('too_long')
  }
  const upToHere = (reason: ReadingReason): TextOutcome => ({
    reason,
    pages: last?.pages ?? null,
    pagesRead: last?.pagesRead ?? null,
    ocrPages: last?.ocrPages ?? 0,
  })

  return new Promise((resolve) => {
    const timer = setInterval(look, everyMs)
    const onStop = () => child.kill('SIGKILL')
    const finish = (ended: Ended) => {
      clearInterval(timer)
      stop.removeEventListener('abort', onStop)
      child.off('message', onNews).off('exit', onExit).off('error', onError)
      resolve(ended)
    }
    const onNews = (news: ReadNews) => {
      stepBegan = Date.now()
      if (news.type === 'page') {
        last = news
        onProgress(news)
      } else if (news.type === 'text') outcome = news.outcome
      else if (outcome) finish({ outcome, preview: news.preview, crashed: false })
    }
    const onEnd = (signal: NodeJS.Signals | null) => {
      // Node ends itself so when its own memory is full.
      if (signal === 'SIGABRT') breach ??= 'too_much_memory'
      const ended = outcome ?? upToHere(breach ?? 'crashed')
      finish({ outcome: ended, preview: null, crashed: !outcome && !breach })
    }
    const onExit = (_: number | null, signal: NodeJS.Signals | null) => onEnd(signal)
    const onError = () => onEnd(null)
    child.on('message', onNews).on('exit', onExit).on('error', onError)
    stop.addEventListener('abort', onStop)
    if (stop.aborted) onStop()
    child.send(order, (error) => error && child.kill('SIGKILL'))
  })
}
