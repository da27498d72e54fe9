import type { EventEmitter } from 'node:events'
import type { Worker, WorkerEventMap } from 'graphile-worker'

// Together longer than a note of a finished job takes, even on a busy machine.
const looksAfterMs = [2, 10, 50, 250, 1_000]

/**
 * Has the next job of a queue begin soon after the one before. A worker that finished one looks for the next before the
 * note that frees the queue is written, finds nothing, and would wait for the poll: it is told to look again.
 */
export function followQueues(events: EventEmitter): void {
  const looks = new Map<Worker, number>()
  events.on('job:complete', ({ worker, job }: WorkerEventMap['job:complete']) => {
    if (job.job_queue_id !== null) looks.set(worker, 0)
  })
  events.on('worker:getJob:empty', ({ worker }: WorkerEventMap['worker:getJob:empty']) => {
    const look = looks.get(worker)
    if (look === undefined) return
    const wait = looksAfterMs[look]
    looks.set(worker, look + 1)
    if (wait === undefined) looks.delete(worker)
    else setTimeout(() => looks.has(worker) && worker.nudge(), wait).unref()
  })
  for (const over of ['job:start', 'worker:release', 'worker:stop'] as const)
    events.on(over, ({ worker }: { worker: Worker }) => looks.delete(worker))
}
