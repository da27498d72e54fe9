import { counter as t } from '../../../locales/id/counter.ts'
import { personOf } from '../../people/viewer.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { isLate } from '../../procedure/request/progress.ts'
import { audienceOf } from '../applicant/matter.ts'
import { standingWords } from '../applicant/present.ts'
import { readCursor, writeCursor } from '../applicant/queries.ts'
import { listDrafts } from '../drafts/drafts.ts'
import { titleOf } from '../form/request-form.ts'
import { type CounterHandler, counterPage } from './deps.ts'
import { DeskPage, tabNames } from './pages/list.tsx'
import { deskTabs, listDesk } from './queries.ts'

/** `/kerja/loket`: what is being written down, what was, and what waits at the counter. */
export const showDesk: CounterHandler = async (deps, exchange) => {
  const { id: officerId, role } = personOf(exchange)
  const enters = role === 'desk_officer'
  const asked = deskTabs.find((one) => tabNames[one] === exchange.query['daftar'])
  const tab = asked ?? (enters ? 'mine' : 'paper')
  const after = readCursor(exchange.query['sesudah'])
  const [drafts, { requests, next }, audience] = await Promise.all([
    after || !enters ? [] : listDrafts(deps.db, deps.identityKey, officerId),
    listDesk(deps.db, { tab, officerId, after }),
    audienceOf(deps, { locale: 'id', own: false }),
  ])
  const today = localDateOf(audience.now)
  return deps.showPage(
    exchange,
    { ...counterPage, title: t.list.title },
    <DeskPage
      tab={tab}
      enters={enters}
      drafts={drafts.map(({ draftId, fields, updatedAt }) => ({
        draftId,
        title: titleOf(fields.rincian) || t.list.untitled,
        updatedAt,
      }))}
      lines={requests.map(({ log, requestId, number, title }) => {
        const state = replay(log)
        const open = state.status === 'open'
        return {
          ...{ requestId, number, title },
          channel: state.channel ?? 'web',
          standing: standingWords(state, audience),
          dueOn: open ? state.dueOn : null,
          late: open && isLate(state, today),
        }
      })}
      firstPage={after === null}
      next={next && writeCursor(next)}
    />,
  )
}
