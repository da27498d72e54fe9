import type { Db } from '../platform/database/connect.ts'
import { toInstant } from '../procedure/dates.ts'
import type { Instant } from '../procedure/values.ts'
import type { PageAlert } from '../ui/frame.tsx'

/** What every page warns of now (UU 14/2008 Pasal 10), held in the process so that no page waits for it. */
export interface AlertBoard {
  /** Those in force now, the newest first. */
  current(): readonly PageAlert[]
  /** Reads them anew, after something was published here. */
  refresh(): Promise<void>
  stop(): void
}

const most = 3

/**
 * Reads the warnings in force every `everyMs`. With the database away the last ones stay until their end: a warning of
 * danger does not disappear with a broken connection, and no page fails for want of it.
 */
export async function startAlertBoard(
  db: Db,
  {
    clock,
    everyMs = 4_000,
    onError,
  }: { clock: () => Instant; everyMs?: number; onError: (error: unknown) => void },
): Promise<AlertBoard> {
  let known: readonly (PageAlert & { readonly until: Instant })[] = []
  const refresh = async () => {
    try {
      known = await alertsInForce(db, clock())
    } catch (error) {
      onError(error)
    }
  }
  await refresh()
  const timer = setInterval(refresh, everyMs)
  timer.unref()
  return {
    current: () => {
      if (known.length === 0) return known
      const now = clock()
      return known.filter(({ until }) => until > now).slice(0, most)
    },
    refresh,
    stop: () => clearInterval(timer),
  }
}

async function alertsInForce(db: Db, now: Instant) {
  const rows = await db
    .selectFrom('entries')
    .select(['slug', 'alert_text', 'alert_until', 'updated_at'])
    .where('state', '=', 'published')
    .where('alert_until', '>', new Date(now))
    .orderBy('updated_at', 'desc')
    .limit(most * 3)
    .execute()
  return rows.flatMap(({ slug, alert_text: text, alert_until: until, updated_at: at }) =>
    text === null || until === null
      ? []
      : [{ text, href: `/informasi/${slug}`, at: toInstant(at), until: toInstant(until) }],
  )
}
