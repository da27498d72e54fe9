import { EventEmitter } from 'node:events'
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import type { Pool, PoolClient } from 'pg'
import { followQueues } from './follow-queues.ts'
import { type Job, RetryLater } from './job.ts'
import { type Liveness, proveLife } from './liveness.ts'

/** What does the work of one kind of job. */
export interface Task {
  readonly name: string
  /** `last`: failing now, it is not tried again. */
  readonly run: (payload: unknown, stop: AbortSignal, last: boolean) => Promise<void>
}

/** Ties a kind of job to what does it. Work that may last longer than a few seconds ends itself, by throwing, at `stop`. */
export function task<P extends object>(
  job: Job<P>,
  work: (payload: P, stop: AbortSignal, last: boolean) => Promise<void>,
): Task {
  return { name: job.name, run: (payload, stop, last) => work(payload as P, stop, last) }
}

/** A job that failed. `attempts` of `maxAttempts`; nothing of its payload. */
export interface JobFailure {
  readonly job: string
  readonly attempts: number
  readonly maxAttempts: number
}

export interface WorkerOptions {
  readonly pool: Pool
  readonly tasks: readonly Task[]
  /** Jobs that start by the clock, as lines of a crontab in UTC (`15 * * * * name`). */
  readonly crontab?: string
  /** Jobs done at once. */
  readonly concurrency?: number
  /** How often jobs that wait for their time are looked for; new ones start at once. */
  readonly pollMs?: number
  /** How long a job may stay locked by a worker that is no longer alive. */
  readonly takeOverMs?: number
  /** Without a failure: the worker itself failed and is starting again. */
  readonly onError: (error: unknown, failure?: JobFailure) => void
}

export interface Worker {
  /** Takes no new job, waits for those under way, and ends. */
  stop(): Promise<void>
}

/** Starts doing jobs. Survives the loss of the database: it starts again until it is stopped. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { pool, takeOverMs = 10_000, onError } = options
  let stopping = false
  let wake = () => {}
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  // A connection that breaks while it is lent out says so to nobody else, and would end the process.
  const onConnect = (client: PoolClient) => client.on('error', () => {})
  pool.on('connect', onConnect)
  const liveness = proveLife({ pool, takeOverMs, onError })
  let runner = await startRunner(options, liveness).catch(async (error: unknown) => {
    await liveness.stop()
    throw error
  })
  const supervised = (async () => {
    for (;;) {
      await runner.promise.catch(onError)
      if (stopping) return
      onError(new Error('the job worker ended; starting it again'))
      for (;;) {
        await pause(1_000)
        if (stopping) return
        try {
          runner = await startRunner(options, liveness)
          break
        } catch (error) {
          onError(error)
        }
      }
    }
  })()
  return {
    async stop() {
      if (stopping) return supervised
      stopping = true
      wake()
      await runner.stop().catch(() => {})
      await supervised
      await liveness.stop()
      pool.off('connect', onConnect)
    },
  }
}

async function startRunner(options: WorkerOptions, liveness: Liveness): Promise<Runner> {
  const events = new EventEmitter()
  events.on('pool:create', (event: { workerPool: { id: string } }) =>
    liveness.claim(event.workerPool.id),
  )
  followQueues(events)
  const failing = watchForFailing(events, options)
  const runner = await run({
    pgPool: options.pool,
    taskList: taskList(options),
    // Without one graphile-worker would look for a file of that name where the portal was started.
    crontab: options.crontab ?? '',
    concurrency: options.concurrency ?? 4,
    pollInterval: options.pollMs ?? 2_000,
    noHandleSignals: true,
    // Notes of jobs that are done go through a batcher, which a stop waits for; sent one by one nobody waits for them.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    events,
    logger: silent,
  })
  failing.then(() => runner.stop()).catch(() => {})
  return runner
}

const failuresBeforeRestart = 20

// A runner whose very first look at the database fails keeps that failure and never works again: once its looks for
// jobs fail in a row it is ended, and a new one takes its place.
function watchForFailing(events: EventEmitter, { onError }: WorkerOptions): Promise<void> {
  return new Promise((resolve) => {
    let inARow = 0
    events.on('worker:getJob:error', ({ error }: { error: unknown }) => {
      inARow += 1
      if (inARow === 1) onError(error)
      if (inARow === failuresBeforeRestart) resolve()
    })
    for (const good of ['worker:getJob:empty', 'job:start'])
      events.on(good, () => {
        inARow = 0
      })
  })
}

function taskList({ tasks, onError }: WorkerOptions): TaskList {
  const list: TaskList = {}
  for (const { name, run: work } of tasks) {
    if (list[name]) throw new Error(`two tasks for the job ${name}`)
    list[name] = async (payload, helpers) => {
      const { job } = helpers
      try {
        await work(payload, helpers.abortSignal, job.attempts >= job.max_attempts)
      } catch (error) {
        onError(error, { job: name, attempts: job.attempts, maxAttempts: job.max_attempts })
        if (!(error instanceof RetryLater)) throw error
        const runAt = new Date(Date.now() + error.delayMs)
        const queueName = await helpers.getQueueName(job.job_queue_id)
        await helpers.addJob(name, payload, {
          runAt,
          maxAttempts: job.max_attempts,
          priority: job.priority,
          ...(queueName === null ? {} : { queueName }),
          ...(job.key === null ? {} : { jobKey: job.key }),
        })
      }
    }
  }
  return list
}

const silent = new Logger(() => () => {})
