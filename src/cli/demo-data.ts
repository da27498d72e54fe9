import { cli } from '../../locales/id/cli.ts'
import { connect } from '../platform/database/connect.ts'
import { CommandError } from './command.ts'

/** Production never serves invented people. @throws CommandError when the database holds any. */
export async function refuseDemoData(databaseUrl: string): Promise<void> {
  const connection = connect(databaseUrl, { max: 1 })
  try {
    const found = await connection.db
      .selectFrom('people')
      .select('id')
      .where('demo', '=', true)
      .limit(1)
      .executeTakeFirst()
    if (found !== undefined) throw new CommandError(cli.serve.demoDataInProduction)
  } finally {
    await connection.close()
  }
}
