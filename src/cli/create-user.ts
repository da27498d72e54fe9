import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { cli } from '../../locales/id/cli.ts'
import { AccountRefused } from '../people/accounts/account-rules.ts'
import { createUser } from '../people/accounts/people.ts'
import { agencyById, insertAgencies, listAgencies } from '../people/agencies.ts'
import { readConfig } from '../platform/config.ts'
import { connect, type Db } from '../platform/database/connect.ts'
import { type Role, roles } from '../procedure/values.ts'
import { answer, type Command, CommandError } from './command.ts'
import { openDatabase } from './database.ts'

const words = cli.createUser

export const run: Command = async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      role: { type: 'string' },
      name: { type: 'string' },
      email: { type: 'string' },
      agency: { type: 'string' },
      'agency-name': { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
    },
  })
  const { role, name, email, agency = null } = values
  if (!role || !name || !email) throw new CommandError(words.missing, 2)
  if (!isRole(role)) throw new CommandError(words.badRole({ role, allowed: roles.join(', ') }), 2)
  if (agency !== null && !/^[a-z0-9-]{2,60}$/.test(agency))
    throw new CommandError(words.badAgency, 2)
  const typed = await readPassword(values['password-stdin'])
  const password = typed === '' ? randomBytes(12).toString('base64url') : typed
  const database = await openDatabase(readConfig(process.env))
  const connection = connect(database.appUrl, { max: 2 })
  try {
    await connection.db.transaction().execute(async (trx) => {
      if (agency !== null)
        await ensureAgency(trx, { id: agency, name: values['agency-name'] ?? null, role })
      await createUser(trx, { name, email, role, agencyId: agency, password })
    })
  } catch (error) {
    if (error instanceof AccountRefused) throw new CommandError(words.refused[error.code], 2)
    throw error
  } finally {
    await connection.close()
    await database.close()
  }
  answer(words.made({ email, role }))
  if (typed === '') answer(words.generated({ password }))
  return 0
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

// A new office has no agencies yet: the first accounts bring them, and PPID Utama's is marked as such.
async function ensureAgency(
  db: Db,
  { id, name, role }: { id: string; name: string | null; role: Role },
): Promise<void> {
  if ((await agencyById(db, id)) !== null) return
  if (name === null) {
    const known = (await listAgencies(db)).map((agency) => agency.id).join(', ')
    throw new CommandError(words.noAgency({ agency: id, known }), 2)
  }
  await insertAgencies(db, [
    {
      ...{ id, name, shortName: name, kind: 'dinas', keywords: [] },
      isPpidUtama: role === 'ppid_utama',
      active: true,
    },
  ])
}

// Never as an argument, where every user of the machine could read it.
async function readPassword(fromStdin: boolean): Promise<string> {
  if (!fromStdin && !process.stdin.isTTY) return ''
  if (process.stdin.isTTY) process.stderr.write(words.password)
  const lines = createInterface({
    input: process.stdin,
    terminal: process.stdin.isTTY,
    output: undefined,
  })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (process.stdin.isTTY) process.stderr.write('\n')
  }
}
