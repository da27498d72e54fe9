import type { FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import type { DB } from '../platform/database/schema.ts'
import { type Locale, seeOther } from '../platform/http/route.ts'
import { setLocale } from './accounts/people.ts'
import { localPath } from './accounts/return-path.ts'
import type { AppRoute, Viewer } from './viewer.ts'

const cookieName = 'bahasa'
const oneYear = 31_536_000

/** The language of a page: the one last chosen in this browser, else the person's own, else Indonesian. */
export function localeOf(viewer: Viewer, request: FastifyRequest): Locale {
  const chosen = /(?:^|;\s*)bahasa=(id|en)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1]
  if (chosen === 'id' || chosen === 'en') return chosen
  return viewer.kind === 'person' ? viewer.locale : 'id'
}

/** The language button at the foot of every page; mail to a signed-in person follows it. */
export function languageRoute(deps: {
  readonly db: Kysely<DB>
  readonly secure: boolean
}): AppRoute {
  return {
    method: 'POST',
    url: '/bahasa',
    access: 'everyone',
    audit: 'none',
    handle: async ({ form, viewer, reply }) => {
      const locale: Locale = form.line('bahasa') === 'en' ? 'en' : 'id'
      if (viewer.kind === 'person') await setLocale(deps.db, { personId: viewer.id, locale })
      const attributes = `Path=/; Max-Age=${oneYear}; SameSite=Lax; HttpOnly${deps.secure ? '; Secure' : ''}`
      reply.header('set-cookie', `${cookieName}=${locale}; ${attributes}`)
      return seeOther(localPath(form.line('kembali')) ?? '/')
    },
  }
}
