import type { AppExchange, AppRoute } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { showChange, undoChange } from './change.tsx'
import { changeRule, confirmDays, removeDay, showDay, submitDay } from './day.tsx'
import { calendarHome as at, type CalendarDeps } from './deps.ts'
import { showPreview, submitPreview } from './drafting.tsx'
import { renewFeed, revokeFeed, sendFeed, showFeed } from './feed/handlers.tsx'
import { removeHours, showHours, submitHours } from './hours.tsx'
import { showImport, submitImport } from './import.tsx'
import { discardDraft, showCalendar } from './show.tsx'

const admin = ['admin'] as const
const looking = ['admin', 'ppid_utama'] as const
const working = ['ppid_utama', 'ppid_pembantu', 'atasan_ppid'] as const

/** The calendar in the hands of the office, and the feeds of officers' deadlines. */
export function calendarRoutes(deps: CalendarDeps): AppRoute[] {
  const to =
    (
      handler: (given: CalendarDeps, exchange: AppExchange) => Promise<Answer>,
    ): AppRoute['handle'] =>
    (exchange) =>
      handler(deps, exchange)
  // Programs ask again and again; a key that is guessed is not found in a lifetime.
  const limit = { max: 60, perSeconds: 60 }
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: at, access: looking, audit: 'none', handle: to(showCalendar) },
    { method: 'GET', url: `${at}/hari`, access: admin, audit: 'none', handle: to(showDay) },
    { method: 'POST', url: `${at}/hari`, access: admin, audit: 'calendar.drafted', handle: to(submitDay) },
    { method: 'POST', url: `${at}/hapus`, access: admin, audit: 'calendar.drafted', handle: to(removeDay) },
    { method: 'POST', url: `${at}/konfirmasi`, access: admin, audit: 'calendar.drafted', handle: to(confirmDays) },
    { method: 'POST', url: `${at}/aturan`, access: admin, audit: 'calendar.drafted', handle: to(changeRule) },
    { method: 'GET', url: `${at}/impor`, access: admin, audit: 'none', handle: to(showImport) },
    { method: 'POST', url: `${at}/impor`, access: admin, audit: 'calendar.drafted', body: 'multipart', handle: to(submitImport) },
    { method: 'GET', url: `${at}/jam`, access: looking, audit: 'none', handle: to(showHours) },
    { method: 'POST', url: `${at}/jam`, access: admin, audit: 'calendar.drafted', handle: to(submitHours) },
    { method: 'POST', url: `${at}/jam/hapus`, access: admin, audit: 'calendar.drafted', handle: to(removeHours) },
    { method: 'GET', url: `${at}/pratinjau`, access: admin, audit: 'none', handle: to(showPreview) },
    { method: 'POST', url: `${at}/pratinjau`, access: admin, audit: 'calendar.changed', handle: to(submitPreview) },
    { method: 'POST', url: `${at}/buang`, access: admin, audit: 'calendar.draft_discarded', handle: to(discardDraft) },
    { method: 'GET', url: `${at}/perubahan/:changeId`, access: looking, audit: 'none', handle: to(showChange) },
    { method: 'POST', url: `${at}/perubahan/:changeId/batalkan`, access: admin, audit: 'calendar.drafted', handle: to(undoChange) },
    { method: 'GET', url: '/kerja/kalender', access: working, audit: 'none', handle: to(showFeed) },
    { method: 'POST', url: '/kerja/kalender', access: working, audit: 'calendar.feed_renewed', handle: to(renewFeed) },
    { method: 'POST', url: '/kerja/kalender/cabut', access: working, audit: 'calendar.feed_revoked', handle: to(revokeFeed) },
    { method: 'GET', url: '/kerja/kalender.ics', access: 'everyone', audit: 'none', limit, handle: to(sendFeed) },
  ]
}
