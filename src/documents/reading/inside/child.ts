import { readdirSync } from 'node:fs'
import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ReadNews, ReadOrder } from '../messages.ts'
import { readOrder } from './read.ts'

/*
 * The reading process. It holds no secret and no connection; it reads files whose makers nobody knows, one after
 * another as it is told, and may be killed at any moment.
 */

yieldToOthers()
endWithParent()

process.on('message', (order: ReadOrder) => {
  // What fails here is no fault of the file: the process ends, and the parent tries once more.
  void readOrder(order, send)
})
process.on('disconnect', () => process.exit(0))

function send(news: ReadNews): void {
  process.send?.(news)
}

// People who wait for a page come first.
function yieldToOthers(): void {
  setPriority(10)
  try {
    // On Linux each thread has a priority of its own.
    for (const thread of readdirSync('/proc/self/task')) setPriority(Number(thread), 10)
  } catch {
    // Not Linux: the whole process has yielded already.
  }
}

// A page that keeps the main thread busy for ever would not hear that the parent is gone.
function endWithParent(): void {
  const watch = `
    const { ppid } = process
    setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), 500)`
  new Worker(watch, { eval: true }).unref()
}
