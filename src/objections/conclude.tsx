import { createFailurePage } from '../people/failure-page.tsx'
import type { AppExchange } from '../people/viewer.ts'
import { type Answer, type Locale, seeOther } from '../platform/http/route.ts'
import type { ObjectionActed } from './act.ts'
import { RefusedObjectionPage } from './pages/refused.tsx'
import { timelineOf } from './timeline.ts'
import type { ObjectionWebDeps } from './web.ts'
import { objectionRefusal, objectionWords } from './words.ts'

/** What somebody gets to see after an act: the next page, what happened meanwhile, or why it may not be. */
export async function conclude(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  outcome: {
    readonly acted: ObjectionActed
    readonly objectionId: string
    readonly done: string
    readonly back: string
    readonly locale: Locale
    readonly work: boolean
    readonly typed?: readonly { readonly label: string; readonly text: string }[]
  },
): Promise<Answer> {
  const { acted, objectionId, locale, typed = [] } = outcome
  if (acted.kind === 'done') {
    await exchange.audit(`objection:${objectionId}`)
    return seeOther(outcome.done)
  }
  const t = objectionWords[locale].refused
  const changed = acted.kind === 'changed'
  return deps.showPage(
    exchange,
    {
      title: changed ? t.changedTitle : t.title,
      status: 409,
      ...(outcome.work
        ? ({ section: 'kerja', work: true } as const)
        : ({ section: 'permohonan', robots: 'noindex' } as const)),
    },
    <RefusedObjectionPage
      locale={locale}
      sentence={changed ? null : objectionRefusal(locale, acted.refusal.code)}
      since={changed ? timelineOf(acted.since, { locale, own: !outcome.work }) : []}
      typed={typed}
      back={outcome.back}
    />,
  )
}

/** The one answer for what does not exist and for what is somebody else's. */
export function notFound(deps: ObjectionWebDeps, exchange: AppExchange): Promise<Answer> | Answer {
  return createFailurePage(deps.showPage)(exchange, 'not_found', null)
}
