import type { AppExchange, SignedIn } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { extensionDays } from '../../procedure/extension.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { isLate } from '../../procedure/request/progress.ts'
import { questionsForApplicant } from '../../procedure/request/questions.ts'
import { responseDays, sopById, sopInForce } from '../../procedure/sop/versions.ts'
import { listDrafts } from '../drafts/drafts.ts'
import { titleOf } from '../form/request-form.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { audienceOf } from './matter.ts'
import { ElsewherePage, LandingPage } from './pages/landing.tsx'
import { MinePage } from './pages/mine.tsx'
import { howRiver, miniRiver, standingWords } from './present.ts'
import { listOwnRequests, readCursor, writeCursor } from './queries.ts'
import { requestWords } from './words.ts'

/** `/permohonan`: what a request is for who has none yet, one's own for who is signed in. */
export const landing: Handler = async (deps, exchange) => {
  const { viewer } = exchange
  if (viewer.kind === 'guest') return showLanding(deps, exchange)
  return viewer.role === 'applicant'
    ? showMine(deps, exchange, viewer)
    : showElsewhere(deps, exchange, viewer)
}

async function showLanding(deps: ApplicantDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const { sopVersions } = await deps.readRules(deps.db)
  const sop = sopInForce(sopVersions, localDateOf(deps.clock()))
  const t = requestWords[locale].landing
  return deps.showPage(
    exchange,
    { title: t.title, section: 'permohonan', description: t.description },
    <LandingPage
      locale={locale}
      days={responseDays(sop)}
      extension={extensionDays}
      steps={howRiver(sop, locale)}
    />,
  )
}

function showElsewhere(deps: ApplicantDeps, exchange: AppExchange, { role }: SignedIn): Answer {
  const { locale } = exchange
  return deps.showPage(
    exchange,
    { title: requestWords[locale].elsewhere.title, section: 'permohonan', robots: 'noindex' },
    <ElsewherePage locale={locale} hasWork={role === 'ppid_utama' || role === 'ppid_pembantu'} />,
  )
}

async function showMine(
  deps: ApplicantDeps,
  exchange: AppExchange,
  person: SignedIn,
): Promise<Answer> {
  const { locale } = exchange
  const after = readCursor(exchange.query['sesudah'])
  const [drafts, { requests, next }, audience, rules] = await Promise.all([
    after ? [] : listDrafts(deps.db, deps.identityKey, person.id),
    listOwnRequests(deps.db, { personId: person.id, after }),
    audienceOf(deps, { locale, own: true }),
    deps.readRules(deps.db),
  ])
  const t = requestWords[locale].mine
  const today = localDateOf(audience.now)
  return deps.showPage(
    exchange,
    { title: t.title, section: 'permohonan', robots: 'noindex' },
    <MinePage
      locale={locale}
      drafts={drafts.map(({ draftId, fields, updatedAt }) => ({
        draftId,
        title: titleOf(fields.rincian) || t.untitled,
        updatedAt,
      }))}
      requests={requests.map(({ log, requestId, number, title, submittedAt }) => {
        const state = replay(log)
        const sop = sopById(rules.sopVersions, state.sopVersion ?? '')
        return {
          ...{ requestId, number, title, submittedAt },
          standing: standingWords(state, audience),
          dueOn: state.status === 'open' ? state.dueOn : null,
          late: state.status === 'open' && isLate(state, today),
          questions: state.closedAt === null ? questionsForApplicant(state).length : 0,
          steps: miniRiver({ state, sop, rules }, audience.now),
        }
      })}
      firstPage={after === null}
      next={next && writeCursor(next)}
    />,
  )
}
