import { afterEach, expect, test, vi } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { connect } from '../database/connect.ts'
import { addJob, defineJob, RetryLater } from './job.ts'
import { type JobFailure, startWorker, task, type Worker } from './worker.ts'

const database = useDatabase()
const greet = defineJob<{ name: string }>('greet')

const workers: Worker[] = []
const failures: (JobFailure | undefined)[] = []
const greeted: string[] = []
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
  failures.length = 0
  greeted.length = 0
  await database.pool.query(
    'select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs',
  )
})

async function start(
  work: (payload: { name: string }, stop: AbortSignal, last: boolean) => Promise<void>,
  options = {},
): Promise<Worker> {
  const worker = await startWorker({
    pool: database.pool,
    tasks: [task(greet, work)],
    pollMs: 50,
    onError: (_error, failure) => failures.push(failure),
    ...options,
  })
  workers.push(worker)
  return worker
}

const add = (name: string, options = {}) =>
  database.db.transaction().execute((trx) => addJob(trx, greet, { name }, options))
const remember = async ({ name }: { name: string }) => void greeted.push(name)
const until = (condition: () => void | Promise<void>) =>
  vi.waitFor(condition, { timeout: 10_000, interval: 20 })
const waiting = async () =>
  (await database.pool.query('select 1 from graphile_worker.jobs')).rowCount
/** Statements of this database that wait for a lock. */
const blocked = async () =>
  (
    await database.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).rowCount

test('a job starts after the commit, and with the wish that was written down', async () => {
  await start(remember)
  await add('Sari')
  await until(() => expect(greeted).toEqual(['Sari']))
})

test('a job is told when it is not tried again', async () => {
  const told: boolean[] = []
  await start(async (_payload, _stop, last) => {
    told.push(last)
    throw new Error('broken')
  })
  await add('Sari', { maxAttempts: 2 })
  await until(async () => {
    await database.pool.query('update graphile_worker._private_jobs set run_at = now()')
    expect(told).toEqual([false, true])
  })
})

test('a job of a transaction that was rolled back never exists', async () => {
  const rolledBack = database.db.transaction().execute(async (trx) => {
    await addJob(trx, greet, { name: 'nobody' })
    throw new Error('rolled back')
  })
  await expect(rolledBack).rejects.toThrow('rolled back')
  expect(await waiting()).toBe(0)
})

test('the same key twice is one job, the newer', async () => {
  await add('old', { jobKey: 'k' })
  await add('new', { jobKey: 'k' })
  await start(remember)
  await until(async () => expect(await waiting()).toBe(0))
  expect(greeted).toEqual(['new'])
})

test('a job that fails for a while is repeated beyond any number of tries', async () => {
  let tries = 0
  await start(async (payload) => {
    if (++tries < 5) throw new RetryLater(10, 'not yet')
    await remember(payload)
  })
  await add('Sari', { jobKey: 'retry', maxAttempts: 2 })
  await until(() => expect(greeted).toEqual(['Sari']))
  await until(async () => expect(await waiting()).toBe(0))
  expect(failures).toEqual(Array(4).fill({ job: 'greet', attempts: 1, maxAttempts: 2 }))
})

test('a job that fails otherwise is reported and kept', async () => {
  await start(async () => {
    throw new Error('broken')
  })
  await add('Sari', { maxAttempts: 3 })
  await until(() => expect(failures).toEqual([{ job: 'greet', attempts: 1, maxAttempts: 3 }]))
  expect(await waiting()).toBe(1)
})

test('a line of the crontab makes its task known to the clock', async () => {
  await start(remember, { crontab: '15 * * * * greet' })
  await until(async () => {
    const { rows } = await database.pool.query(
      'select identifier from graphile_worker._private_known_crontabs',
    )
    expect(rows).toEqual([{ identifier: 'greet' }])
  })
})

test('stopping waits for the job under way', async () => {
  const gate = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const worker = await start(async (payload) => {
    begun.resolve()
    await gate.promise
    await remember(payload)
  })
  await add('Sari')
  await begun.promise
  // Whoever holds the rows makes the note that the job is done wait: stopping has to wait for it too.
  const holder = await database.pool.connect()
  await holder.query('begin')
  await holder.query('select from graphile_worker._private_jobs for update')
  let ended = false
  const stopped = worker.stop().then(() => {
    ended = true
  })
  gate.resolve()
  await until(async () => expect(await blocked()).toBe(1))
  expect(ended).toBe(false)
  await holder.query('commit')
  holder.release()
  await stopped
  expect(greeted).toEqual(['Sari'])
  expect(await waiting()).toBe(0)
})

test('a job of a worker that was killed is taken over, one of a live worker is not', async () => {
  await add('Sari', { jobKey: 'orphan' })
  await database.pool.query(
    `update graphile_worker._private_jobs set locked_by = 'killed', locked_at = now() - interval '1 minute', attempts = 1`,
  )
  const gate = Promise.withResolvers<void>()
  const runs: string[] = []
  const hold = async ({ name }: { name: string }) => {
    runs.push(name)
    await gate.promise
  }
  await start(hold, { takeOverMs: 100 })
  await until(() => expect(runs).toEqual(['Sari']))
  const other = connect(database.appUrl)
  const second = await startWorker({
    pool: other.pool,
    tasks: [task(greet, hold)],
    pollMs: 50,
    takeOverMs: 100,
    onError: () => {},
  })
  await add('Budi')
  await until(() => expect(runs).toContain('Budi'))
  expect(runs).toEqual(['Sari', 'Budi'])
  gate.resolve()
  await second.stop()
  await other.close()
  await until(async () => expect(await waiting()).toBe(0))
  expect(runs).toEqual(['Sari', 'Budi'])
})

test('a worker whose connections were cut goes on', async () => {
  await start(remember, { takeOverMs: 200 })
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  )
  await add('Sari')
  await until(() => expect(greeted).toEqual(['Sari']))
})

test('jobs of one queue are done one after another, also when one comes again later', async () => {
  let underWay = 0
  let most = 0
  const waitedFor = new Set<string>()
  await add('Sari', { queue: 'berkas' })
  await add('Budi', { queue: 'berkas' })
  await add('Dewi', { queue: 'berkas', priority: 10 })
  await start(async ({ name }) => {
    underWay += 1
    most = Math.max(most, underWay)
    await database.pool.query('select pg_sleep(0.02)')
    underWay -= 1
    if (name === 'Sari' && !waitedFor.has(name)) {
      waitedFor.add(name)
      throw new RetryLater(1, 'not yet')
    }
    greeted.push(name)
  })
  await until(() => expect(greeted.toSorted()).toEqual(['Budi', 'Dewi', 'Sari']))
  expect(most).toBe(1)
})

test('the jobs of a queue follow one another without waiting for the next look around', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `tamu ${index}`)
  for (const name of names) await add(name, { queue: 'tamu' })
  await start(remember, { pollMs: 300_000 })
  await until(() => expect(greeted).toEqual(names))
})
