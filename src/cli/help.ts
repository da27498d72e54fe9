import { cli } from '../../locales/id/cli.ts'
import { answer, type Command, say } from './command.ts'

export const run: Command = async () => {
  answer(cli.help.title)
  answer(cli.help.usage)
  for (const [name, does] of Object.entries(cli.help.commands))
    answer(`  ${name.padEnd(12)} ${does}`)
  return 0
}

export function refuseCommand(command: string): number {
  say(cli.unknownCommand({ command }))
  return 2
}
