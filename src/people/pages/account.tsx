import type { Locale } from '../../platform/http/route.ts'
import { toInstant } from '../../procedure/dates.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner/notification-banner.tsx'
import { Radios } from '../../ui/components/radios/radios.tsx'
import { SummaryList } from '../../ui/components/summary-list/summary-list.tsx'
import { formatDateTime } from '../../ui/dates.ts'
import { PostForm } from '../../ui/forms.tsx'
import { Card } from '../../ui/shapes.tsx'
import type { Session } from '../sessions/sessions.ts'
import type { SignedIn } from '../viewer.ts'
import { deviceOf } from './device.ts'
import { ConfirmEmailNotice } from './not-confirmed.tsx'
import type { PeopleWords } from './words.ts'

/** What was just done, as the address says it after a POST. */
export type AccountDone = 'bahasa' | 'sesi' | null

export function AccountPage(props: {
  readonly t: PeopleWords
  readonly locale: Locale
  readonly person: SignedIn
  readonly agencyName: string | null
  readonly sessions: readonly Session[]
  readonly done: AccountDone
}) {
  const { t, person, sessions } = props
  const a = t.account
  const saved = { bahasa: a.languageSaved, sesi: a.ended }
  const state = person.emailVerified ? a.confirmed : a.unconfirmed
  return (
    <>
      {props.done ? <NotificationBanner type="success" heading={saved[props.done]} /> : null}
      <h1>{a.title}</h1>
      {person.emailVerified ? null : (
        <ConfirmEmailNotice locale={props.locale} email={person.email} back="/akun" />
      )}
      <SummaryList
        rows={[
          { key: a.name, value: person.name },
          { key: a.email, value: `${person.email} (${state})` },
          { key: a.role, value: t.roles[person.role] },
          props.agencyName ? { key: a.agency, value: props.agencyName } : null,
        ]}
      />
      <PostForm action="/bahasa" fields={{ kembali: '/akun?selesai=bahasa' }}>
        <Radios
          name="bahasa"
          legend={a.language}
          value={person.locale}
          items={[
            { value: 'id', label: <span lang="id">{t.languages.id}</span> },
            { value: 'en', label: <span lang="en">{t.languages.en}</span> },
          ]}
        />
        <Button look="quiet">{a.languageSubmit}</Button>
      </PostForm>
      <h2>{a.changePassword}</h2>
      <p>{a.changePasswordBody}</p>
      <PostForm action="/akun/ganti-sandi">
        <Button look="quiet">{a.changePassword}</Button>
      </PostForm>
      <h2>{a.sessions}</h2>
      {sessions.map((session) => (
        <SessionCard
          key={session.id}
          t={t}
          locale={props.locale}
          session={session}
          current={session.id === person.sessionId}
        />
      ))}
      {sessions.length > 1 ? (
        <PostForm action="/akun/sesi-lain">
          <Button look="warning">{a.endOthers}</Button>
        </PostForm>
      ) : null}
    </>
  )
}

function SessionCard(props: {
  readonly t: PeopleWords
  readonly locale: Locale
  readonly session: Session
  readonly current: boolean
}) {
  const { session, locale } = props
  const a = props.t.account
  const device = deviceOf(session.userAgent)
  const name = device ? a.deviceOn(device) : a.unknownDevice
  const time = (date: Date) => formatDateTime(toInstant(date), locale)
  return (
    <Card headingLevel={3} title={props.current ? `${name} (${a.thisDevice})` : name}>
      <p>
        {a.started} {time(session.startedAt)}
        <br />
        {a.ends} {time(session.endsAt)}
      </p>
      <PostForm action="/akun/sesi" fields={{ sesi: session.id }}>
        <Button look="quiet">
          {a.end}
          <span class="govuk-visually-hidden">: {name}</span>
        </Button>
      </PostForm>
    </Card>
  )
}
