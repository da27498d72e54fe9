import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openFolder } from '../reading/folder.ts'
import { memoryOf, startProcess } from '../reading/process.ts'
import type { Searched } from '../sensitive/inside/search-file.ts'
import { type RedactionLimits, redactionLimits } from './limits.ts'
import type { PageLines } from './lines.ts'
import {
  files,
  type PageBox,
  type RedactionNews,
  type RedactionOrder,
  type RedactionReason,
  type RedactionReport,
} from './messages.ts'

/** A file that is blacked out, by the digest of its bytes. */
export interface RedactionSource {
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly bytes: () => Readable
}

/** What came of an order; `reason` when nothing did. */
export type Done<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly reason: RedactionReason }

export interface Watching {
  /** Told how many pages of how many are done. */
  readonly onStep?: (done: number, of: number) => void
  readonly stop?: AbortSignal
}

/** Opens and blacks out files in a process of its own, one order at a time. */
export interface Redactor {
  /** The text of a file's pages with its places, handed over one after another. */
  prepare(
    source: RedactionSource,
    onPage: (page: PageLines) => Promise<void>,
    watching?: Watching,
  ): Promise<Done<{ readonly pages: number }>>
  /** A page as JPEG, at most so many dots wide. */
  draw(
    source: RedactionSource,
    at: { readonly page: number; readonly width: number },
  ): Promise<Done<{ readonly bytes: Buffer }>>
  /** The file without what is under the boxes, checked; it can be read until `use` has returned. */
  apply<T>(
    source: RedactionSource,
    wanted: {
      readonly boxes: readonly PageBox[]
      readonly words: readonly string[]
      readonly flat: boolean
    },
    use: (result: {
      readonly open: () => Readable
      readonly report: RedactionReport
    }) => Promise<T>,
    watching?: Watching,
  ): Promise<Done<{ readonly result: T }>>
  /** Where personal data stands in a file, and what it hides. */
  search(
    source: RedactionSource,
    fileName: string,
    watching?: Watching,
  ): Promise<Done<{ readonly searched: Searched }>>
  close(): Promise<void>
}

/** The redactor was closed, or told to stop. */
export class RedactionStopped extends Error {
  constructor() {
    super('the work on the file was stopped')
  }
}

// A process that has grown does not open the next file.
const recycleBytes = 450 * 1024 ** 2

// What an order says of itself; where the files lie and how much it may take is added here.
type Order = RedactionOrder extends infer One
  ? One extends RedactionOrder
    ? Omit<One, 'folder' | 'limits'>
    : never
  : never

/** Makes a redactor. Its process starts with the first order, and ends when there has been none for a while. */
export function createRedactor({
  limits = redactionLimits,
}: {
  limits?: RedactionLimits
} = {}): Redactor {
  const closing = new AbortController()
  let home: string | undefined
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  // The file opened last, with what was made of it.
  let open: { readonly sha256: string; readonly folder: string } | undefined
  let queue: Promise<unknown> = Promise.resolve()

  async function end(): Promise<void> {
    const ending = child
    child = undefined
    if (!ending || hasEnded(ending)) return
    const exited = once(ending, 'exit')
    ending.kill('SIGKILL')
    await exited
  }

  async function forget(): Promise<void> {
    const folder = open?.folder
    open = undefined
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }

  async function folderOf(source: RedactionSource): Promise<string> {
    if (open?.sha256 === source.sha256) return open.folder
    await forget()
    home ??= await openFolder()
    await mkdir(home, { recursive: true, mode: 0o700 })
    const folder = await mkdtemp(join(home, 'file-'))
    open = { sha256: source.sha256, folder }
    await pipeline(source.bytes(), createWriteStream(join(folder, files.bytes)))
    return folder
  }

  async function ask(
    source: RedactionSource,
    order: Order,
    watching: Watching = {},
  ): Promise<{ folder: string; news: RedactionNews }> {
    if (source.size > limits.fileBytes)
      return { folder: '', news: { type: 'refused', reason: 'too_large' } }
    const stop = AbortSignal.any([closing.signal, ...(watching.stop ? [watching.stop] : [])])
    if (stop.aborted) throw new RedactionStopped()
    clearTimeout(idle)
    try {
      const folder = await folderOf(source)
      if (child && hasEnded(child)) child = undefined
      child ??= startProcess(home ?? folder, 'redaction')
      const { pages, ocrPages, textLength } = limits
      const news = await carryOut(child, {
        order: { ...order, folder, limits: { pages, ocrPages, textLength } },
        limits,
        onStep: watching.onStep ?? (() => {}),
        stop,
      })
      const memory = child.pid === undefined ? null : memoryOf(child.pid)
      if (news.type === 'refused' || (memory ?? 0) > recycleBytes) await end()
      if (stop.aborted) throw new RedactionStopped()
      return { folder, news }
    } catch (error) {
      await forget()
      throw error
    } finally {
      idle = setTimeout(() => void end().then(forget), limits.idleMs)
      idle.unref()
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => {})
    return turn
  }

  return {
    prepare: (source, onPage, watching) =>
      inTurn(async () => {
        const { folder, news } = await ask(source, { type: 'prepare' }, watching)
        if (news.type !== 'prepared') return failed(news)
        const lines = createInterface({
          input: createReadStream(join(folder, files.pages)),
          crlfDelay: Infinity,
        })
        for await (const line of lines) await onPage(JSON.parse(line) as PageLines)
        return { ok: true, pages: news.pages }
      }),
    draw: (source, { page, width }) =>
      inTurn(async () => {
        const { folder, news } = await ask(source, { type: 'page', page, width })
        if (news.type !== 'drawn') return failed(news)
        return { ok: true, bytes: await readFile(join(folder, files.picture)) }
      }),
    apply: (source, { boxes, words, flat }, use, watching) =>
      inTurn(async () => {
        const order = { type: 'apply', boxes, words, flat } as const
        const { folder, news } = await ask(source, order, watching)
        if (news.type !== 'applied') return failed(news)
        const openResult = () => createReadStream(join(folder, files.result))
        const result = await use({ open: openResult, report: news.report })
        await rm(join(folder, files.result), { force: true })
        return { ok: true, result }
      }),
    search: (source, fileName, watching) =>
      inTurn(async () => {
        const { news } = await ask(source, { type: 'search', fileName }, watching)
        return news.type === 'searched' ? { ok: true, searched: news.searched } : failed(news)
      }),
    async close() {
      closing.abort()
      await queue
      clearTimeout(idle)
      await end()
      await forget()
      if (home !== undefined) await rm(home, { recursive: true, force: true })
    },
  }
}

function failed(news: RedactionNews): { readonly ok: false; readonly reason: RedactionReason } {
  return { ok: false, reason: news.type === 'refused' ? news.reason : 'broken' }
}

interface Watched {
  readonly order: RedactionOrder
  readonly limits: RedactionLimits
  readonly onStep: (done: number, of: number) => void
  readonly stop: AbortSignal
}

const everyMs = 100

// The watch is kept from outside, because a process busy with a page looks at nothing else.
function carryOut(
  child: ChildProcess,
  { order, limits, onStep, stop }: Watched,
): Promise<RedactionNews> {
  const began = Date.now()
  let stepBegan = began
  let breach: RedactionReason | undefined
  const kill = (reason: RedactionReason) => {
    breach ??= reason
    child.kill('SIGKILL')
  }
  const look = () => {
    const memory = child.pid === undefined ? null : memoryOf(child.pid)
    const now = Date.now()
    if (memory !== null && memory > limits.memoryBytes) kill('too_much_memory')
    else if (now - stepBegan > limits.stepMs || now - began > limits.orderMs) kill('too_long')
  }
  return new Promise((resolve) => {
    const timer = setInterval(look, everyMs)
    const onStop = () => child.kill('SIGKILL')
    const finish = (news: RedactionNews) => {
      clearInterval(timer)
      stop.removeEventListener('abort', onStop)
      child.off('message', onNews).off('exit', onExit).off('error', onError)
      resolve(news)
    }
    const onNews = (news: RedactionNews) => {
      stepBegan = Date.now()
      if (news.type === 'step') onStep(news.done, news.of)
      else finish(news)
    }
    const onEnd = (signal: NodeJS.Signals | null) => {
      // Node ends itself so when its own memory is full.
      if (signal === 'SIGABRT') breach ??= 'too_much_memory'
      finish({ type: 'refused', reason: breach ?? 'crashed' })
    }
    const onExit = (_: number | null, signal: NodeJS.Signals | null) => onEnd(signal)
    const onError = () => onEnd(null)
    child.on('message', onNews).on('exit', onExit).on('error', onError)
    stop.addEventListener('abort', onStop)
    if (stop.aborted) onStop()
    child.send(order, (error) => error && child.kill('SIGKILL'))
  })
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
