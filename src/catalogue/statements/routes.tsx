import { statements as en } from '../../../locales/en/statements.ts'
import { statements as id } from '../../../locales/id/statements.ts'
import type { AppExchange, AppRoute } from '../../people/viewer.ts'
import type { ShowPage } from '../../people/web.tsx'

const words = { id, en } as const

/** A statement of the office: headed sections of paragraphs and lists. */
type Statement = typeof id.privacy

/** Two statements: how personal data is treated (UU 27/2022 Pasal 21), and how accessible the portal is. */
export function statementRoutes(showPage: ShowPage): AppRoute[] {
  const open = { method: 'GET', access: 'everyone', audit: 'none' } as const
  const show = (exchange: AppExchange, statement: Statement) =>
    showPage(
      exchange,
      { title: statement.title, description: statement.lead },
      <StatementPage statement={statement} />,
    )
  return [
    {
      ...open,
      url: '/data-pribadi',
      handle: async (exchange) => show(exchange, words[exchange.locale].privacy),
    },
    {
      ...open,
      url: '/aksesibilitas',
      handle: async (exchange) => show(exchange, words[exchange.locale].accessibility),
    },
  ]
}

function StatementPage({ statement }: { readonly statement: Statement }) {
  return (
    <>
      <h1>{statement.title}</h1>
      <p class="lead">{statement.lead}</p>
      {statement.sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.points.length === 0 ? null : (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p class="small muted">{statement.version}</p>
    </>
  )
}
