import type { Pool } from 'pg'
import { isUnavailable } from '../database/unavailable.ts'
import type { Route } from './route.ts'

/** `/healthz`: 200 once the database answers, 503 while it does not. For load balancers and scripts. */
export function healthRoute<R extends string, V>(pool: Pool): Route<R, V> {
  return {
    method: 'GET',
    url: '/healthz',
    access: 'everyone',
    audit: 'none',
    handle: async () => {
      const answers = await pool.query('select 1').then(
        () => true,
        (error: unknown) => {
          if (isUnavailable(error)) return false
          throw error
        },
      )
      return {
        kind: 'bytes',
        status: answers ? 200 : 503,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
        body: answers ? 'ok\n' : 'unavailable\n',
      }
    },
  }
}
