import { cli } from '../../locales/id/cli.ts'
import type { Config } from '../platform/config.ts'
import type { Holder } from '../platform/process-lock.mjs'
import { CommandError } from './command.ts'

/** Says which process works on the data folder, and where. */
export function alreadyRunning({ dataDir }: Config, holder: Holder): CommandError {
  const address = typeof holder['address'] === 'string' ? holder['address'] : ''
  return new CommandError(
    cli.serve.alreadyRunning({ dataDir, pid: holder.pid, host: holder.host, address }),
  )
}
