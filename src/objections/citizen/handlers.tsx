import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { decideObjection } from '../../procedure/objection/decide.ts'
import { possibleGrounds } from '../../procedure/objection/objected.ts'
import { responses } from '../../procedure/objection/values.ts'
import { disputeWindow } from '../../procedure/objection/window.ts'
import { loadCase, maySee } from '../../requests/load-case.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { respond, withdrawObjection } from '../commands.ts'
import { readCommission } from '../commission.ts'
import { conclude, notFound } from '../conclude.tsx'
import {
  type FilingPlace,
  previewFiling,
  saveFiling,
  sendFiling,
  showFiling,
} from '../filing-pages.tsx'
import { letterFileId, sendObjectionFile } from '../letter-file.ts'
import { earlierObjections, loadRequest } from '../load.ts'
import { ObjectionLandingPage } from '../pages/landing.tsx'
import { ObjectionPage } from '../pages/matter.tsx'
import { longestReason, WithdrawObjectionPage } from '../pages/withdraw.tsx'
import {
  objectionPage,
  ownObjections,
  readObjectionCursor,
  recentRequests,
  writeObjectionCursor,
} from '../queries.ts'
import { timelineOf } from '../timeline.ts'
import {
  contextOn,
  type LoadedObjection,
  loadObjection,
  maySeeObjection,
  permittedOn,
} from '../view.ts'
import { type ObjectionHandler, type ObjectionWebDeps, seenVersion } from '../web.ts'
import { objectionWords } from '../words.ts'

/** `/keberatan`: what an objection is, one's own, and the requests one can object to now. */
export const landing: ObjectionHandler = async (deps, exchange) => {
  const { viewer, locale } = exchange
  const applicant = viewer.kind === 'person' && viewer.role === 'applicant' ? viewer.id : null
  const guest = viewer.kind === 'guest'
  return deps.showPage(
    exchange,
    {
      title: objectionWords[locale].title,
      section: 'permohonan',
      ...(guest
        ? { description: objectionWords[locale].landing.lead }
        : ({ robots: 'noindex' } as const)),
    },
    <ObjectionLandingPage
      locale={locale}
      guest={guest}
      mine={applicant === null ? null : await readMine(deps, exchange, applicant)}
    />,
  )
}

async function readMine(deps: ObjectionWebDeps, exchange: AppExchange, personId: string) {
  const after = readObjectionCursor(exchange.query['sesudah'])
  const lines = await ownObjections(deps.db, { personId, after })
  const shown = lines.slice(0, objectionPage)
  const last = lines.length > objectionPage ? shown.at(-1) : undefined
  const next = last && writeObjectionCursor({ at: last.receivedAt, objectionId: last.objectionId })
  return {
    lines: shown,
    startable: await startable(deps, personId),
    nextHref: next === undefined ? null : `/keberatan?sesudah=${encodeURIComponent(next)}`,
    firstPage: after === null,
  }
}

async function startable(deps: ObjectionWebDeps, personId: string) {
  const { calendar } = await deps.readRules(deps.db)
  const today = localDateOf(deps.clock())
  const found = await Promise.all(
    (await recentRequests(deps.db, personId)).map(async (line) => {
      const { requestId } = line
      const [state, earlier] = await Promise.all([
        loadRequest(deps.db, requestId),
        earlierObjections(deps.db, { requestId }),
      ])
      const raised = earlier.flatMap(({ grounds }) => grounds)
      const grounds = possibleGrounds(state, { today, calendar, raised })
      return earlier.some(({ open }) => open) || grounds.length === 0 ? [] : [line]
    }),
  )
  return found.flat()
}

async function placeOf(deps: ObjectionWebDeps, exchange: AppExchange): Promise<FilingPlace | null> {
  const loaded = await loadCase(deps, exchange.params['id'] ?? '')
  if (!loaded || !maySee(personOf(exchange), loaded)) return null
  const back = `/permohonan/${loaded.requestId}`
  return {
    loaded,
    locale: exchange.locale,
    atCounter: false,
    base: `${back}/keberatan`,
    back,
    page: (objectionId) => `/keberatan/${objectionId}`,
  }
}

const filing =
  (
    handle: (deps: ObjectionWebDeps, exchange: AppExchange, place: FilingPlace) => Promise<Answer>,
  ): ObjectionHandler =>
  async (deps, exchange) => {
    const place = await placeOf(deps, exchange)
    return place ? handle(deps, exchange, place) : notFound(deps, exchange)
  }

export const filingForm = filing(showFiling)
export const saveForm = filing(saveFiling)
export const previewForm = filing(previewFiling)
export const sendForm = filing(sendFiling)

async function own(deps: ObjectionWebDeps, exchange: AppExchange): Promise<LoadedObjection | null> {
  const loaded = await loadObjection(deps, exchange.params['id'] ?? '')
  return loaded && maySeeObjection(personOf(exchange), loaded) ? loaded : null
}

/** One objection of its applicant. */
export const showObjection: ObjectionHandler = async (deps, exchange) => {
  const loaded = await own(deps, exchange)
  return loaded ? showMatter(deps, exchange, { loaded, errors: [] }) : notFound(deps, exchange)
}

async function showMatter(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  { loaded, errors }: { readonly loaded: LoadedObjection; readonly errors: FormErrors },
): Promise<Answer> {
  const { locale } = exchange
  const actor = actorOf(personOf(exchange))
  const context = await contextOn(deps, { loaded, actor })
  const may = await permittedOn(deps, { loaded, actor })
  const { state, rules } = loaded
  const wrong = errors.length > 0
  const satisfied = { type: 'respond', response: 'satisfied', statement: null } as const
  return deps.showPage(
    exchange,
    {
      title: `${objectionWords[locale].title} ${loaded.number}`,
      ...{ section: 'permohonan', robots: 'noindex' },
      ...{ status: wrong ? 422 : 200, hasErrors: wrong },
    },
    <ObjectionPage
      locale={locale}
      loaded={loaded}
      today={localDateOf(deps.clock())}
      window={disputeWindow(state, rules.calendar)}
      commission={await readCommission(deps.db)}
      timeline={timelineOf(loaded.log, { locale, own: true })}
      mayRespond={may.includes('respond')}
      maySatisfy={decideObjection(state, satisfied, context).ok}
      mayWithdraw={may.includes('withdraw')}
      done={doneWords(exchange)}
      errors={errors}
    />,
  )
}

function doneWords({ query, locale }: AppExchange): string | null {
  const t = objectionWords[locale]
  switch (query['selesai']) {
    case 'dicatat':
      return t.sent
    case 'dinyatakan':
      return t.respond.saved
    case 'dicabut':
      return t.withdraw.done
    default:
      return null
  }
}

/** Puas, or ke Komisi Informasi. */
export const submitResponse: ObjectionHandler = async (deps, exchange) => {
  const loaded = await own(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const { locale } = exchange
  const chosen = responses.find((one) => one === exchange.form.line('pernyataan'))
  const may = await permittedOn(deps, { loaded, actor: actorOf(personOf(exchange)) })
  if (chosen === undefined && may.includes('respond')) {
    const message = objectionWords[locale].respond.missing
    return showMatter(deps, exchange, { loaded, errors: [{ field: 'pernyataan', message }] })
  }
  const { objectionId } = loaded
  const acted = await respond(deps, {
    objectionId,
    actor: actorOf(personOf(exchange)),
    seenVersion: seenVersion(exchange),
    response: chosen ?? 'to_commission',
  })
  const back = `/keberatan/${objectionId}`
  const done = `${back}?selesai=dinyatakan`
  return conclude(deps, exchange, { acted, objectionId, done, back, locale, work: false })
}

export const withdrawForm: ObjectionHandler = async (deps, exchange) => {
  const loaded = await own(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const may = await permittedOn(deps, { loaded, actor: actorOf(personOf(exchange)) })
  if (!may.includes('withdraw')) return seeOther(`/keberatan/${loaded.objectionId}`)
  return showWithdraw(deps, exchange, { loaded, reason: '', errors: [] })
}

export const submitWithdrawal: ObjectionHandler = async (deps, exchange) => {
  const loaded = await own(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const { locale } = exchange
  const reason = exchange.form.text('alasan').trim()
  if ([...reason].length > longestReason) {
    const message = objectionWords[locale].withdraw.reasonLong({ most: longestReason })
    return showWithdraw(deps, exchange, { loaded, reason, errors: [{ field: 'alasan', message }] })
  }
  const { objectionId } = loaded
  const acted = await withdrawObjection(deps, {
    objectionId,
    actor: actorOf(personOf(exchange)),
    seenVersion: seenVersion(exchange),
    reason,
  })
  const back = `/keberatan/${objectionId}`
  const done = `${back}?selesai=dicabut`
  return conclude(deps, exchange, { acted, objectionId, done, back, locale, work: false })
}

function showWithdraw(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  shown: {
    readonly loaded: LoadedObjection
    readonly reason: string
    readonly errors: FormErrors
  },
): Answer {
  const { locale } = exchange
  const wrong = shown.errors.length > 0
  const back = `/keberatan/${shown.loaded.objectionId}`
  return deps.showPage(
    exchange,
    {
      title: objectionWords[locale].withdraw.title,
      ...{ section: 'permohonan', robots: 'noindex', typing: true },
      ...{ status: wrong ? 422 : 200, hasErrors: wrong },
    },
    <WithdrawObjectionPage {...shown} locale={locale} action={`${back}/cabut`} back={back} />,
  )
}

/** The receipt or the answer, as issued. */
export const openLetter: ObjectionHandler = async (deps, exchange) => {
  const loaded = await own(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const fileId = letterFileId(loaded, exchange.params['letterId'])
  return (await sendObjectionFile(deps, exchange, { loaded, fileId })) ?? notFound(deps, exchange)
}
