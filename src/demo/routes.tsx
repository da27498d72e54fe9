import { demo as en } from '../../locales/en/demo.ts'
import { demo as id } from '../../locales/id/demo.ts'
import type { AppRoute } from '../people/viewer.ts'
import type { ShowPage } from '../people/web.tsx'
import { demoAccounts, demoPassword } from './accounts.ts'
import { agencyName } from './documents/agencies.ts'

const words = { id, en } as const

/** Pages that only demo mode has: the accounts to try each role with. */
export function demoRoutes(deps: { readonly showPage: ShowPage }): AppRoute[] {
  return [
    {
      method: 'GET',
      url: '/demo/akun',
      access: 'everyone',
      audit: 'none',
      handle: async (exchange) => {
        const t = words[exchange.locale].accounts
        return deps.showPage(
          exchange,
          { title: t.title, robots: 'noindex' },
          <>
            <h1>{t.title}</h1>
            <p class="lead">{t.lead}</p>
            <p>
              {t.password} <b class="typed">{demoPassword}</b>
            </p>
            <h2>{t.walk}</h2>
            <ol class="govuk-list govuk-list--number">
              {t.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <h2>{t.list}</h2>
            <p>
              <a href="/masuk">{t.signIn}</a>
            </p>
            <ul class="docs">
              {demoAccounts.map((account) => (
                <li key={account.email}>
                  <b>{account.email}</b>
                  <br />
                  <span class="small muted">
                    {t.roles[account.role]}
                    {account.agencyId === null ? '' : ` · ${agencyName(account.agencyId)}`} ·{' '}
                    {account.name}
                  </span>
                </li>
              ))}
            </ul>
          </>,
        )
      },
    },
  ]
}
