import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { permittedCommands } from '../../procedure/request/permitted.ts'
import { contextFor } from '../act.ts'
import { withdrawRequest } from '../applicant-commands.ts'
import type { LoadedCase } from '../load-case.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { ownCase } from './matter.ts'
import { WithdrawPage } from './pages/withdraw.tsx'
import { type Place, seenVersion, showNotDone } from './place.tsx'
import { requestWords } from './words.ts'

/** The longest reason of a withdrawal, in characters. */
export const reasonLimit = 1000

/** The request is taken back, after it was asked once more. */
export function withdrawHandlers(place: Place): { readonly show: Handler; readonly send: Handler } {
  return {
    show: async (deps, exchange) => {
      const loaded = await ownCase(deps, exchange)
      if (!loaded) return place.notFound(deps, exchange)
      const actor = actorOf(personOf(exchange))
      const context = await contextFor(deps, deps.db, { actor, state: loaded.state })
      if (!permittedCommands(loaded.state, context).includes('withdraw'))
        return seeOther(place.href(loaded.requestId))
      return showWithdraw(deps, exchange, { place, loaded, reason: '', error: null })
    },
    send: async (deps, exchange) => {
      const loaded = await ownCase(deps, exchange)
      if (!loaded) return place.notFound(deps, exchange)
      const { requestId } = loaded
      const reason = exchange.form.text('alasan').trim()
      if ([...reason].length > reasonLimit) {
        const t = requestWords[place.locale(exchange)].withdraw
        const error = t.reasonTooLong({ limit: reasonLimit })
        return showWithdraw(deps, exchange, { place, loaded, reason, error })
      }
      const acted = await withdrawRequest(deps, {
        requestId,
        actor: actorOf(personOf(exchange)),
        seenVersion: seenVersion(exchange.form.line('versi')),
        reason,
      })
      // Pressed twice, the second finds done what it asks for: that is no conflict.
      if (acted.kind !== 'done' && acted.state.status !== 'withdrawn')
        return showNotDone(deps, exchange, { place, loaded, acted })
      await exchange.audit(`request:${requestId}`)
      return seeOther(`${place.href(requestId)}?selesai=ditarik`)
    },
  }
}

interface Shown {
  readonly place: Place
  readonly loaded: LoadedCase
  readonly reason: string
  readonly error: string | null
}

function showWithdraw(deps: ApplicantDeps, exchange: AppExchange, shown: Shown): Answer {
  const { place, loaded, reason, error } = shown
  const locale = place.locale(exchange)
  return deps.showPage(
    exchange,
    {
      ...place.page,
      title: requestWords[locale].withdraw.title,
      typing: true,
      status: error ? 422 : 200,
      hasErrors: error !== null,
    },
    <WithdrawPage
      locale={locale}
      loaded={loaded}
      base={place.href(loaded.requestId)}
      reason={reason}
      reasonLimit={reasonLimit}
      errors={error ? [{ field: 'alasan', message: error }] : []}
    />,
  )
}
