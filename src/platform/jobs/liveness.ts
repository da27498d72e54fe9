import type { Pool, PoolClient } from 'pg'

/** Shows other workers that this one is alive, and frees the jobs of those that died. */
export interface Liveness {
  /** Says that this process works under `poolId`. */
  claim(poolId: string): void
  stop(): Promise<void>
}

/**
 * A worker that is killed leaves its jobs locked, by graphile-worker's own rule for four hours. Here each live worker
 * holds an advisory lock of its own name on one connection, which falls with the connection; whoever gets the lock of
 * another's name knows that it is dead and frees its jobs. `takeOverMs` covers the moment between a worker's first job
 * and its lock.
 */
export function proveLife({
  pool,
  takeOverMs,
  onError,
}: {
  pool: Pool
  takeOverMs: number
  onError: (error: unknown) => void
}): Liveness {
  const mine = new Set<string>()
  const held = new Set<string>()
  let client: PoolClient | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false

  async function tick(): Promise<void> {
    if (stopped) return
    try {
      client ??= await openClient()
      for (const name of mine) {
        if (held.has(name)) continue
        await client.query(`select pg_advisory_lock(${lockOf('$1')})`, [name])
        held.add(name)
      }
      await freeJobsOfTheDead(client, { mine, takeOverMs })
    } catch (error) {
      drop(error)
      onError(error)
    }
  }
  async function openClient(): Promise<PoolClient> {
    const opened = await pool.connect()
    opened.on('error', drop)
    return opened
  }
  function drop(error: unknown): void {
    held.clear()
    client?.off('error', drop)
    client?.release(error instanceof Error ? error : true)
    client = undefined
  }
  const soon = () => {
    running = running.then(tick)
  }
  const timer = setInterval(soon, takeOverMs)
  soon()
  return {
    claim(poolId) {
      mine.add(poolId)
      soon()
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
      // Closing the connection, not giving it back, lets go of the locks.
      drop(new Error('stopped'))
    },
  }
}

const lockOf = (name: string) => `hashtextextended('terbuka worker ' || ${name}, 0)`

async function freeJobsOfTheDead(
  client: PoolClient,
  { mine, takeOverMs }: { mine: ReadonlySet<string>; takeOverMs: number },
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct locked_by as name from graphile_worker.jobs
     where locked_by is not null and locked_by <> all($1) and locked_at < now() - $2 * interval '1 millisecond'
     limit 100`,
    [[...mine], takeOverMs],
  )
  for (const { name } of rows) {
    const taken = await client.query<{ free: boolean }>(
      `select pg_try_advisory_lock(${lockOf('$1')}) as free`,
      [name],
    )
    if (!taken.rows[0]?.free) continue
    try {
      await client.query('select graphile_worker.force_unlock_workers(array[$1])', [name])
    } finally {
      await client.query(`select pg_advisory_unlock(${lockOf('$1')})`, [name])
    }
  }
}
