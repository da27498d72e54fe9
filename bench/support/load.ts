import pg from 'pg'

/** How much was done in how long. */
export interface Load {
  readonly done: number
  readonly seconds: number
}

export const perSecond = ({ done, seconds }: Load): number => done / seconds

/** Does `work` again and again, `atOnce` at a time, and begins none after `seconds`; what has begun is finished and counted. */
export async function load(
  { atOnce, seconds }: { readonly atOnce: number; readonly seconds: number },
  work: (worker: number) => Promise<void>,
): Promise<Load> {
  const began = performance.now()
  const elapsed = () => (performance.now() - began) / 1000
  let done = 0
  const workers = Array.from({ length: atOnce }, async (_, worker) => {
    while (elapsed() < seconds) {
      await work(worker)
      done += 1
    }
  })
  await Promise.all(workers)
  return { done, seconds: elapsed() }
}

/** The limit: what the bare driver commits of single rows, durably, on the same server. */
export interface BareDriver {
  measure(atOnce: number, seconds: number): Promise<Load>
  close(): Promise<void>
}

/** Opens connections to a database of its own beside the portal's. @throws Error when the server is not durable. */
export async function openBareDriver(maintenanceUrl: string, most: number): Promise<BareDriver> {
  const admin = new pg.Client({ connectionString: maintenanceUrl })
  await admin.connect()
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const { rows } = await admin.query<Record<string, string>>(`show ${setting}`)
    if (rows[0]?.[setting] !== 'on') throw new Error(`${setting} is off: nothing to measure`)
  }
  await admin.query('create database bare')
  await admin.end()
  const url = maintenanceUrl.replace('/postgres?', '/bare?')
  const clients = Array.from({ length: most }, () => new pg.Client({ connectionString: url }))
  await Promise.all(clients.map((client) => client.connect()))
  await clients[0]?.query('create table rows (id bigint generated always as identity, words text)')
  const insert = { name: 'insert', text: 'insert into rows (words) values ($1)' }
  return {
    measure: (atOnce, seconds) =>
      load({ atOnce, seconds }, async (worker) => {
        await clients[worker]?.query({
          ...insert,
          values: ['a row of some forty characters, or so'],
        })
      }),
    async close() {
      await Promise.all(clients.map((client) => client.end()))
    },
  }
}

/**
 * Counts transactions that wrote something: those got a number of their own. Reads are free, and are not counted.
 * Leaves nothing behind.
 */
export async function openCommitCounter(
  superuserUrl: string,
): Promise<{ read(): Promise<number>; close(): Promise<void> }> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  return {
    async read() {
      const { rows } = await client.query<{ next: string }>(
        'select pg_snapshot_xmax(pg_current_snapshot())::text as next',
      )
      return Number(rows[0]?.next)
    },
    close: () => client.end(),
  }
}
