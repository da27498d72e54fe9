import { imports as words } from '../../locales/id/import.ts'
import { say } from './command.ts'

// One Ctrl-C may arrive twice: from the terminal, and handed on by what started us.
const sameKeyMs = 800

/** Aborts at the first Ctrl-C or SIGTERM; the second ends the process at once, which harms nothing. */
export function stopOnSignal(): AbortSignal {
  const stop = new AbortController()
  let firstAt = 0
  const onSignal = () => {
    if (firstAt === 0) {
      firstAt = Date.now()
      say(words.stopping)
      stop.abort()
    } else if (Date.now() - firstAt >= sameKeyMs) {
      say(words.forced)
      process.exit(130)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return stop.signal
}
