import type { Answer } from '../platform/http/route.ts'
import { localPath } from './accounts/return-path.ts'
import type { createRegisteredAddress } from './registered-address.ts'
import type { SessionDeps } from './sessions/sign-in.ts'
import type { AppExchange } from './viewer.ts'
import type { ShowPage } from './web.tsx'

/** What the pages of this room need. */
export interface PeopleWeb extends SessionDeps {
  readonly show: ShowPage
  readonly registered: ReturnType<typeof createRegisteredAddress>
}

export type Handler = (web: PeopleWeb, exchange: AppExchange) => Promise<Answer>

/** Where the person was before, from the form or the address; only a page of this site. */
export function returnPath(exchange: AppExchange): string | null {
  return localPath(exchange.form.line('kembali') || exchange.query['kembali'])
}

export function userAgentOf(exchange: AppExchange): string {
  return exchange.request.headers['user-agent'] ?? ''
}

export function setCookies(exchange: AppExchange, cookies: readonly string[]): void {
  for (const cookie of cookies) exchange.reply.header('set-cookie', cookie)
}
