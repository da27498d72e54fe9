import { imports as words } from '../../locales/id/import.ts'

/** How far an import is, on the terminal or in a log. */
export interface ProgressLine {
  advance(done: number): void
  /** Leaves the terminal with a clean line. */
  end(): void
}

export interface ProgressOptions {
  readonly of: number
  readonly out: NodeJS.WriteStream
  readonly json: boolean
  readonly now?: () => number
}

const redrawMs = 100
const mostBetweenLinesMs = 5_000
const leastBetweenLinesMs = 1_000
const betweenLinesShare = 0.05

/** A bar that is drawn anew on a terminal; elsewhere a line every five seconds or twentieth part. */
export function startProgress(options: ProgressOptions): ProgressLine {
  const { of, out, json, now = () => performance.now() } = options
  const began = now()
  let shownAt = json || !out.isTTY ? began : Number.NEGATIVE_INFINITY
  let shownDone = 0
  const rateOf = (done: number) => done / Math.max((now() - began) / 1000, 0.001)
  const show = (done: number) => {
    const rate = rateOf(done)
    const left = done === 0 ? null : (of - done) / rate
    if (json) out.write(`${JSON.stringify({ type: 'progress', done, of, rate: round(rate) })}\n`)
    else {
      const text = words.progress({ done, of, rate: decimal(rate), left: duration(left) })
      out.write(out.isTTY ? `\r${barOf(done / of, text, out.columns)}\u001b[K` : `${text}\n`)
    }
    shownAt = now()
    shownDone = done
  }
  return {
    advance(done) {
      const wait = now() - shownAt
      const due =
        out.isTTY && !json
          ? wait >= redrawMs || done === of
          : wait >= mostBetweenLinesMs ||
            (wait >= leastBetweenLinesMs && done - shownDone >= of * betweenLinesShare) ||
            (json && done === of)
      if (due) show(done)
    },
    end() {
      if (out.isTTY && !json) out.write('\n')
    },
  }
}

function barOf(share: number, text: string, columns = 80): string {
  const room = Math.max(0, Math.min(30, columns - text.length - 10))
  const full = Math.round(share * room)
  const bar = room < 5 ? '' : `[${'#'.repeat(full)}${'.'.repeat(room - full)}] `
  return `${bar}${String(Math.floor(share * 100)).padStart(3)} % ${text}`.slice(0, columns - 1)
}

/** `45 detik`, `3 menit`, `1 jam 20 menit`; null: not known. */
export function duration(seconds: number | null): string {
  if (seconds === null) return words.unknownTime
  if (seconds < 90) return words.seconds({ seconds: Math.round(seconds) })
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return words.minutes({ minutes })
  return words.hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

export function decimal(value: number): string {
  return value.toLocaleString('id-ID', { maximumFractionDigits: value < 10 ? 1 : 0 })
}

const round = (value: number) => Math.round(value * 10) / 10
