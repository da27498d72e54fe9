import { refusals } from '../../../locales/id/refusals.ts'
import { work as t } from '../../../locales/id/work.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { seeOther } from '../../platform/http/route.ts'
import type { RefusalCode } from '../../procedure/request/commands.ts'
import { personOf as personIdOf } from '../../procedure/request/tasks.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import type { Acted } from '../act.ts'
import type { OfficerDeps } from './deps.ts'
import { caseHref, type OpenedCase } from './open-case.ts'
import { ConflictPage, RefusedPage, type Typed } from './pages/conflict.tsx'
import { namesFor } from './queries.ts'
import { timelineOf } from './timeline.tsx'

export interface Outcome {
  readonly acted: Acted
  /** Where to go once it is done. */
  readonly done: string
  /** What the officer wrote, kept to copy where the form cannot be shown again. */
  readonly typed: readonly Typed[]
  /** The form again, for refusals that its fields can mend. */
  readonly form?: (errors: FormErrors) => Promise<Answer>
  /** For the audit. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>
  /** Which field mends a refusal. */
  readonly fields?: Partial<Record<RefusalCode, string>>
}

/** What an officer gets to see after an act: the next page, their form again, or what happened meanwhile. */
export async function conclude(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, ...outcome }: Outcome & { opened: OpenedCase },
): Promise<Answer> {
  const { acted, typed, fields, form } = outcome
  const { loaded } = opened
  const back = caseHref(opened)
  if (acted.kind === 'done') {
    await exchange.audit(loaded.requestId, outcome.detail)
    return seeOther(outcome.done)
  }
  if (acted.kind === 'changed') {
    const names = await namesFor(deps.db, { events: acted.since })
    const since = timelineOf({ opened, log: acted.since, texts: new Map(), ...names })
    return deps.showPage(
      exchange,
      { title: t.conflict.title, status: 409, section: 'kerja', work: true },
      <ConflictPage
        number={loaded.number}
        own={acted.since.every(({ actor }) => personIdOf(actor) === opened.person.id)}
        since={since}
        typed={typed}
        back={back}
      />,
    )
  }
  const { code } = acted.refusal
  const field = fields?.[code]
  if (field !== undefined && form) return form([{ field, message: refusals[code] }])
  return showRefused(deps, exchange, { opened, code, typed })
}

/** The procedure does not allow it now: why, and what to do. */
export async function showRefused(
  deps: OfficerDeps,
  exchange: AppExchange,
  refused: {
    readonly opened: OpenedCase
    readonly code: RefusalCode
    readonly typed: readonly Typed[]
  },
): Promise<Answer> {
  const { opened, code, typed } = refused
  return deps.showPage(
    exchange,
    { title: t.refused.title, status: 409, section: 'kerja', work: true },
    <RefusedPage
      number={opened.loaded.number}
      sentence={refusals[code]}
      typed={typed}
      back={caseHref(opened)}
    />,
  )
}
