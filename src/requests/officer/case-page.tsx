import { law } from '../../../locales/id/law.ts'
import { work as t } from '../../../locales/id/work.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { stepClocks } from '../../procedure/request/clocks.ts'
import { legalDue } from '../../procedure/request/inner-targets.ts'
import { isLate, progressOf } from '../../procedure/request/progress.ts'
import { formatDateShort, formatDateTime } from '../../ui/dates.ts'
import { uiMessages } from '../../ui/locale.ts'
import type { RiverStep } from '../../ui/river/river.tsx'
import { answersAlike } from './answer/alike.ts'
import { viewCase } from './case-view.ts'
import type { CaseHandler } from './deps.ts'
import { viewLaw } from './law/view.ts'
import { lettersFor } from './letters.tsx'
import { CasePage } from './pages/case.tsx'
import { timelineOf } from './timeline.tsx'

/** `/kerja/:id`: where the case stands, what can be done now, what was asked, all that happened. */
export const showCase: CaseHandler = async (deps, exchange, opened) => {
  const { loaded, person, seen } = opened
  const { state, log, rules, sop, receivedOn, requestId } = loaded
  const now = deps.clock()
  const today = localDateOf(now)
  const { calendar, hours } = rules
  const view = await viewCase(deps, opened)
  const [alike, around] = await Promise.all([answersAlike(deps, view), viewLaw(deps, opened)])
  const own = new Set<string | null>([null, ...seen.map(({ assignmentId }) => assignmentId)])
  await exchange.audit(requestId)
  return deps.showPage(
    exchange,
    { title: loaded.number, section: 'kerja', work: true },
    <CasePage
      view={view}
      today={today}
      law={around}
      due={legalDue(state.extension.granted?.days ?? 0, { calendar, sop, receivedOn })}
      late={isLate(state, today)}
      steps={progressOf(state, { calendar, sop, today }).map(
        (step): RiverStep => ({
          number: step.number,
          status: step.status,
          name: step.number === 7 ? t.case.told : undefined,
          who: uiMessages.id.actors[step.actor],
          when: whenOf(step),
        }),
      )}
      clocks={stepClocks(log, { calendar, hours, now, sop }).filter(
        ({ assignmentId }) => person.role === 'ppid_utama' || own.has(assignmentId),
      )}
      alike={alike}
      letters={await lettersFor(deps.db, opened)}
      timeline={timelineOf({ ...view, log })}
      done={doneWords(exchange.query['selesai'])}
    />,
  )
}

function whenOf({ at, by }: ReturnType<typeof progressOf>[number]): string | undefined {
  if (at) return formatDateTime(at, 'id')
  return by ? t.case.by({ date: formatDateShort(by, 'id') }) : undefined
}

// What was just done travels as a word in the address after a POST.
function doneWords(key: string | undefined): string | null {
  return Object.entries({ ...t.done, ...law.done }).find(([name]) => name === key)?.[1] ?? null
}
