import { cli } from '../../locales/id/cli.ts'
import { CommandError, say } from './command.ts'

/** Tells the person at the terminal why a command ended; a fault of ours is shown whole. @returns the exit code. */
export async function explain(command: string, error: unknown): Promise<number> {
  if (error instanceof CommandError) {
    say(error.message)
    return error.exitCode
  }
  if (
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS')
  ) {
    say(cli.badOption({ command, problem: error.message }))
    return 2
  }
  const { ConfigError } = await import('../platform/config.ts')
  if (error instanceof ConfigError) {
    say(cli.settings.title)
    for (const one of error.problems) say(`  ${cli.settings[one.code](one)}`)
    return 1
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}
