import { calendar as t } from '../../../locales/id/calendar.ts'
import { type CalendarChange, findChange } from '../../office/calendar.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { isUuid } from '../load-case.ts'
import type { CalendarDeps } from './deps.ts'
import { draftUndo } from './drafting.tsx'
import { ChangePage } from './pages/change-page.tsx'
import { changeViews } from './present.ts'
import { recountedMatters } from './recount.ts'
import { doneWords } from './show.tsx'

const mostShown = 200

/** A saved change: what it was, how far the counting is, and what moved. */
export function showChange(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  return withChange(deps, exchange, async (change) => {
    const [view] = await changeViews(deps.db, [change])
    const moved = await recountedMatters(deps.db, {
      changeId: change.changeId,
      limit: mostShown,
    })
    if (!view) throw new Error('a change that exists can be shown')
    return deps.showPage(
      exchange,
      { title: t.changes.one({ seq: change.seq }), section: 'kerja', work: true },
      <ChangePage
        {...{ view, moved }}
        mayChange={personOf(exchange).role === 'admin'}
        mayOpen={personOf(exchange).role === 'ppid_utama'}
        done={doneWords(exchange.query['selesai'])}
      />,
    )
  })
}

/** Drafts what takes a change back. */
export function undoChange(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  return withChange(deps, exchange, (change) => draftUndo(deps, exchange, change.undo))
}

async function withChange(
  deps: CalendarDeps,
  exchange: AppExchange,
  then: (change: CalendarChange) => Promise<Answer>,
): Promise<Answer> {
  const changeId = exchange.params['changeId'] ?? ''
  const change = isUuid(changeId) ? await findChange(deps.db, changeId) : null
  if (!change) return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  return then(change)
}
