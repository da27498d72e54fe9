import type { Locale } from '../../platform/http/route.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { Pagination } from '../../ui/components/pagination/pagination.tsx'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/shapes.tsx'
import type { ObjectionLine } from '../queries.ts'
import { objectionWords } from '../words.ts'

export interface LandingProps {
  readonly locale: Locale
  /** Null for guests and for accounts that file no objections. */
  readonly mine: {
    readonly lines: readonly ObjectionLine[]
    readonly startable: readonly {
      readonly requestId: string
      readonly number: string
      readonly title: string
    }[]
    readonly nextHref: string | null
    readonly firstPage: boolean
  } | null
  readonly guest: boolean
}

/** What an objection is, one's own, and where to begin one. */
export function ObjectionLandingPage(props: LandingProps) {
  const words = objectionWords[props.locale]
  const t = words.landing
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{t.lead}</p>
      {props.guest ? (
        <p>
          <Button href="/masuk?kembali=%2Fkeberatan">{t.signIn}</Button>
        </p>
      ) : null}
      {props.mine === null ? null : <Mine locale={props.locale} mine={props.mine} />}
      <h2>{t.how}</h2>
      <ol>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t.counter}</p>
      <p class="small muted">{t.law}</p>
    </>
  )
}

function Mine(props: {
  readonly locale: Locale
  readonly mine: NonNullable<LandingProps['mine']>
}) {
  const { locale, mine } = props
  const words = objectionWords[locale]
  const t = words.landing
  const foreign = locale === 'id' ? undefined : 'id'
  return (
    <>
      <h2>{t.mine}</h2>
      {mine.lines.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <ul class="list">
          {mine.lines.map((line) => (
            <li key={line.objectionId}>
              <a href={`/keberatan/${line.objectionId}`}>
                <span class="num">{line.number}</span>
              </a>{' '}
              <span lang={foreign}>{line.title}</span>
              <br />
              <span class="small muted">
                {line.status === 'absent' ? null : words.states[line.status]}
                {line.status === 'registered' || line.status === 'forwarded' ? (
                  <>
                    {' · '}
                    {words.state.answerBy}: {formatDate(line.dueOn, locale)}
                  </>
                ) : (
                  <>
                    {' · '}
                    {formatDateTime(line.receivedAt, locale)}
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mine.nextHref !== null || !mine.firstPage ? (
        <Pagination
          previous={mine.firstPage ? null : { href: '/keberatan', text: t.newest }}
          next={mine.nextHref === null ? null : { href: mine.nextHref, text: t.older }}
        />
      ) : null}
      <h2>{t.startTitle}</h2>
      {mine.startable.length === 0 ? (
        <p>
          {t.startNone} <a href="/permohonan">{t.toRequests}</a>
        </p>
      ) : (
        <>
          <p>{t.startHint}</p>
          <ul>
            {mine.startable.map(({ requestId, number, title }) => (
              <li key={requestId}>
                <a href={`/permohonan/${requestId}/keberatan`}>
                  <span class="num">{number}</span>
                </a>{' '}
                <span lang={foreign}>{title}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
