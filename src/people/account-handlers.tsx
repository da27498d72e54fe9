import { seeOther } from '../platform/http/route.ts'
import { agencyById } from './agencies.ts'
import { type AccountDone, AccountPage } from './pages/account.tsx'
import { peopleWords } from './pages/words.ts'
import { endOtherSessions, endSession, listSessions } from './sessions/sessions.ts'
import { personOf } from './viewer.ts'
import type { Handler } from './web-deps.ts'

export const accountPage: Handler = async (web, exchange) => {
  const { locale } = exchange
  const person = personOf(exchange)
  const agency = person.agencyId ? await agencyById(web.db, person.agencyId) : null
  const t = peopleWords[locale]
  return web.show(
    exchange,
    { title: t.account.title, section: 'akun', robots: 'noindex' },
    <AccountPage
      t={t}
      locale={locale}
      person={person}
      agencyName={agency?.name ?? null}
      sessions={await listSessions(web.db, person.id)}
      done={doneOf(exchange.query['selesai'])}
    />,
  )
}

export const endOneSession: Handler = async (web, exchange) => {
  const { id: personId } = personOf(exchange)
  await endSession(web.db, { personId, sessionId: exchange.form.line('sesi') })
  await exchange.audit(`person:${personId}`)
  return seeOther('/akun?selesai=sesi')
}

export const endTheOthers: Handler = async (web, exchange) => {
  const { id: personId, sessionId } = personOf(exchange)
  await endOtherSessions(web.db, { personId, keep: sessionId })
  await exchange.audit(`person:${personId}`)
  return seeOther('/akun?selesai=sesi')
}

function doneOf(text: string | undefined): AccountDone {
  return text === 'bahasa' || text === 'sesi' ? text : null
}
