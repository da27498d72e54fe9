import { cli } from '../../locales/id/cli.ts'
import { isAlive } from '../platform/process-lock.mjs'
import { say } from './command.ts'
import { launchedBy } from './launched-by.ts'

/** What a long-running command undoes when it ends, and what makes it end. */
export interface Shutdown {
  /** Resolves at the first Ctrl-C or SIGTERM, when the process that started us is gone, or by `request`. */
  readonly requested: Promise<void>
  request(): void
  /** To be done at the end; the last added first. */
  defer(undo: () => void | Promise<void>): void
  finish(): Promise<void>
}

// One Ctrl-C may arrive twice: from the terminal, and handed on by what started us.
const sameKeyMs = 800

/** Listens for the end. A second Ctrl-C ends the process at once: the database recovers at its next start. */
export function listenForShutdown(): Shutdown {
  const undos: (() => void | Promise<void>)[] = []
  let firstAt: number | undefined
  let resolve = () => {}
  const requested = new Promise<void>((done) => {
    resolve = done
  })
  const request = () => {
    if (firstAt !== undefined) return
    firstAt = Date.now()
    say(cli.serve.stopping)
    resolve()
  }
  const onSignal = () => {
    if (firstAt === undefined) return request()
    if (Date.now() - firstAt < sameKeyMs) return
    say(cli.serve.forced)
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  process.on('disconnect', request)
  // Under npm without that channel: when npm is killed, nobody is left to stop us.
  const npm = launchedBy()
  if (npm !== null) setInterval(() => isAlive(npm) || request(), 1000).unref()
  const finish = async () => {
    for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) await undo()
  }
  return { requested, request, defer: (undo) => undos.push(undo), finish }
}
