import { readdirSync } from 'node:fs'
import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { RedactionNews, RedactionOrder } from '../messages.ts'
import { carryOut } from './carry-out.ts'

/*
 * The process that blacks out. Like the one that reads it holds no secret and no connection, opens files whose makers nobody
 * knows, and may be killed at any moment.
 */

yieldToOthers()
endWithParent()

process.on('message', (order: RedactionOrder) => {
  void carryOut(order, (news: RedactionNews) => process.send?.(news))
})
process.on('disconnect', () => process.exit(0))

// People who wait for a page come first.
function yieldToOthers(): void {
  setPriority(10)
  try {
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
