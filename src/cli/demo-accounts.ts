import { cli } from '../../locales/id/cli.ts'
import { demoPassword, firstAccounts } from '../demo/accounts.ts'

/** What a newcomer needs to sign in. */
export function demoAccountLines(): string[] {
  const rows = firstAccounts.map(({ email, role }) => ({ email, role: cli.serve.roles[role] }))
  const width = Math.max(...rows.map(({ email }) => email.length))
  return [
    cli.serve.accounts({ password: demoPassword }),
    ...rows.map(({ email, role }) => `  ${email.padEnd(width)}  ${role}`),
  ]
}
