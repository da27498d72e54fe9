import { sql } from 'kysely'
import type { Trx } from '../database/connect.ts'

/** A kind of work done later; `P` is what it is told. A payload holds ids, never personal data. */
export interface Job<P> {
  readonly name: string
  /** Only carries the type. */
  readonly payload?: P
}

/** Names a kind of work. The door of a room exports it, so that whoever may add it can. */
export function defineJob<P extends object>(name: string): Job<P> {
  return { name }
}

export interface JobOptions {
  /** A job with the same key that has not started yet is replaced: adding twice does the work once. */
  readonly jobKey?: string
  /** Tries before it is given up; 25 without it, which takes about four days. */
  readonly maxAttempts?: number
  /** Not before this instant. */
  readonly runAt?: Date
  /** Jobs of one queue are done one after another, whoever does them. */
  readonly queue?: string
  /** The lower, the sooner; 0 without it. */
  readonly priority?: number
}

/**
 * Adds a job in the caller's transaction: it starts after the commit, and never when that is rolled back. Jobs run at
 * least once, so each must be harmless when repeated.
 */
export async function addJob<P extends object>(
  trx: Trx,
  job: Job<P>,
  payload: P,
  options: JobOptions = {},
): Promise<void> {
  const { jobKey = null, maxAttempts = null, runAt = null, queue = null, priority = null } = options
  await sql`
    select graphile_worker.add_job(
      ${job.name}, payload => ${JSON.stringify(payload)}::json, run_at => ${runAt}::timestamptz,
      max_attempts => ${maxAttempts}::integer, job_key => ${jobKey}::text, queue_name => ${queue}::text,
      priority => ${priority}::integer)`.execute(trx)
}

/** Thrown by a job that failed for a reason that passes: it runs again after `delayMs`, as often as it takes. */
export class RetryLater extends Error {
  readonly delayMs: number
  constructor(delayMs: number, reason: string) {
    super(reason)
    this.delayMs = delayMs
  }
}
