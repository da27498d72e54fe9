import { type EmbeddedOptions, type EmbeddedPostgres, startPostgres } from './embedded.ts'

export interface Supervision {
  /** The server ended by itself. Its last words may quote data: they are for the operator, not for a log. */
  readonly onGone: (lastWords: string) => void
  /** It answers again, at the same addresses. */
  readonly onBack: () => void
  /** It ended again and again; nobody starts it any more. */
  readonly onLost: (lastWords: string) => void
}

export interface SupervisedPostgres {
  readonly server: EmbeddedPostgres
  stop(): Promise<void>
}

const triesInARow = 5
const calmMs = 60_000

/** Starts the embedded server and starts it again whenever it ends by itself. */
export async function supervisePostgres(
  options: EmbeddedOptions,
  { onGone, onBack, onLost }: Supervision,
): Promise<SupervisedPostgres> {
  const first = await startPostgres(options)
  let current = first
  let stopping = false
  let failures = 0
  let startedAt = Date.now()

  async function restart(words: string): Promise<void> {
    failures = Date.now() - startedAt > calmMs ? 1 : failures + 1
    if (failures > triesInARow) return onLost(words)
    await new Promise((next) => setTimeout(next, 100 * 2 ** failures))
    if (stopping) return
    startedAt = Date.now()
    try {
      current = await startPostgres(options)
    } catch (error) {
      return await restart(String(error))
    }
    if (stopping) return await current.stop()
    watch(current)
    onBack()
  }

  let restarting: Promise<void> = Promise.resolve()
  function watch(server: EmbeddedPostgres): void {
    void server.ended.then((words) => {
      if (stopping) return
      onGone(words)
      restarting = restart(words)
    })
  }

  watch(first)
  return {
    server: first,
    async stop() {
      stopping = true
      await restarting
      await current.stop()
    },
  }
}
