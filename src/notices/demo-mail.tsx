import { demoMail as words } from '../../locales/id/notices.ts'
import type { AppExchange, AppRoute } from '../people/viewer.ts'
import type { ShowPage } from '../people/web.tsx'
import type { Db } from '../platform/database/connect.ts'
import type { Answer } from '../platform/http/route.ts'
import { toInstant } from '../procedure/dates.ts'
import { BackLink } from '../ui/components/back-link/back-link.tsx'
import { formatDateTime } from '../ui/dates.ts'
import { EmptyState } from '../ui/shapes.tsx'
import { findMessage, isId, listMessages, type Message, type MessageLine } from './queries.ts'

export interface DemoMailDeps {
  readonly db: Db
  readonly showPage: ShowPage
  readonly notFound: (exchange: AppExchange) => Answer
  /** Links of the portal's own pages in a letter become links here. */
  readonly baseUrl: string
}

const perPage = 30

/** The letters the portal would have sent. Only for demo mode: in production these routes do not exist. */
export function demoMailRoutes(deps: DemoMailDeps): AppRoute[] {
  const one =
    (handle: (exchange: AppExchange, message: Message) => Answer) =>
    async (exchange: AppExchange) => {
      const message = await findMessage(deps.db, exchange.params['id'] ?? '')
      return message ? handle(exchange, message) : deps.notFound(exchange)
    }
  return [
    {
      method: 'GET',
      url: '/demo/surat',
      access: 'everyone',
      audit: 'none',
      handle: (exchange) => showList(deps, exchange),
    },
    {
      method: 'GET',
      url: '/demo/surat/:id',
      access: 'everyone',
      audit: 'none',
      handle: one((exchange, message) => showLetter(deps, { exchange, message })),
    },
    {
      method: 'GET',
      url: '/demo/surat/:id/html',
      access: 'everyone',
      audit: 'none',
      handle: one((_, message) => showHtml(message)),
    },
  ]
}

async function showList({ db, showPage }: DemoMailDeps, exchange: AppExchange): Promise<Answer> {
  const asked = exchange.query['sebelum'] ?? ''
  const before = isId(asked) ? asked : null
  const found = await listMessages(db, { before, limit: perPage + 1 })
  const messages = found.slice(0, perPage)
  const next = found.length > perPage ? messages.at(-1)?.messageId : undefined
  return showPage(
    exchange,
    { title: words.title, robots: 'noindex', wide: true },
    <List messages={messages} next={next} paged={before !== null} />,
  )
}

function List(props: {
  readonly messages: readonly MessageLine[]
  readonly next: string | undefined
  readonly paged: boolean
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {props.messages.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyNext}</p>
        </EmptyState>
      ) : (
        <ul class="docs">
          {props.messages.map((message) => (
            <li key={message.messageId}>
              <a href={`/demo/surat/${message.messageId}`}>{message.subject}</a>
              <br />
              <span class="small muted">
                {words.columns.to} {message.to},{' '}
                {formatDateTime(toInstant(message.createdAt), 'id')}, {stateOf(message)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {props.next ? (
        <p>
          <a href={`/demo/surat?sebelum=${props.next}`}>{words.older}</a>
        </p>
      ) : null}
      {props.paged ? (
        <p>
          <a href="/demo/surat">{words.newest}</a>
        </p>
      ) : null}
    </>
  )
}

function stateOf(message: MessageLine): string {
  if (message.sentAt) return words.state.sent
  return message.failedAt ? words.state.failed : words.state.waiting
}

function showLetter(
  { showPage, baseUrl }: DemoMailDeps,
  { exchange, message }: { exchange: AppExchange; message: Message },
): Answer {
  return showPage(
    exchange,
    { title: message.subject, robots: 'noindex' },
    <>
      <BackLink href="/demo/surat">{words.back}</BackLink>
      <h1>{message.subject}</h1>
      <p>
        {words.to}: {message.to}
        <br />
        {words.at}: {formatDateTime(toInstant(message.createdAt), 'id')}, {stateOf(message)}
      </p>
      <div>
        {message.text.split('\n\n').map((paragraph, index) => (
          <p key={index}>
            {paragraph.split('\n').map((text, row) => (
              <span key={row}>
                {row > 0 ? <br /> : null}
                {text.startsWith(`${baseUrl}/`) ? (
                  <a href={text.slice(baseUrl.length)}>{text}</a>
                ) : (
                  text
                )}
              </span>
            ))}
          </p>
        ))}
      </div>
      <p>
        <a href={`/demo/surat/${message.messageId}/html`}>{words.showHtml}</a>
      </p>
    </>,
  )
}

function showHtml(message: Message): Answer {
  return {
    kind: 'bytes',
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      // A letter is words and inline styles; nothing in it loads or runs.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation",
    },
    body: message.html,
  }
}
