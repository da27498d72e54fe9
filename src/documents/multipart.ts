import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { type Form, readForm } from '../platform/http/form.ts'
import type { Exchange } from '../platform/http/route.ts'
import { TooLarge } from '../platform/storage/storage.ts'
import { drain } from './drain.ts'

/** A file of a form while it arrives. */
export interface FormFile {
  /** Name of its field. */
  readonly field: string
  /** As the browser sent it. */
  readonly fileName: string
  readonly stream: Readable
  /** The fields that came before it. */
  readonly form: Form
}

export type MultipartProblem = 'too_large' | 'malformed' | 'interrupted'

export interface MultipartLimits {
  /** Of all files together. */
  readonly maxBytes: number
  readonly maxFiles?: number
  /** Called for one file after the other. What it leaves unread is thrown away. A field in which no file was chosen is not reported. */
  readonly onFile: (file: FormFile) => Promise<void>
}

export interface MultipartForm {
  /** All fields, or with a problem those read before it: put the files last in a form, so that what was typed is kept. */
  readonly form: Form
  readonly problem: MultipartProblem | null
}

const fieldBytes = 256 * 1024
// Fields and boundaries beside the files.
const allowance = 2 * 1024 * 1024

/**
 * Reads a multipart form as it arrives. A body that is too large is not read to its end before the answer: the rest is
 * drained while the answer goes out, so that the browser shows it.
 * @throws what `onFile` throws
 */
export async function readMultipart<V>(
  exchange: Exchange<V>,
  limits: MultipartLimits,
): Promise<MultipartForm> {
  const { raw: body, headers } = exchange.request
  const fields = new Map<string, string[]>()
  const form = () => readForm(Object.fromEntries(fields))
  const parser = makeParser(headers, limits)
  if (!parser) {
    drain(body)
    return { form: form(), problem: 'malformed' }
  }
  const reading = new Reading({ body, parser, limits, form })
  parser.on('field', (name, value, _nameCut, valueCut) => {
    if (valueCut) reading.stop('malformed')
    fields.set(name, [...(fields.get(name) ?? []), value])
  })
  const problem = await reading.outcome
  return { form: form(), problem }
}

function makeParser(
  headers: IncomingMessage['headers'],
  { maxFiles = 20 }: MultipartLimits,
): BusboyInstance | null {
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] ?? '' },
      // Whoever takes the file judges its whole name.
      preservePath: true,
      limits: {
        fields: 200,
        fieldSize: fieldBytes,
        fieldNameSize: 200,
        files: maxFiles,
        parts: 200 + maxFiles,
        headerPairs: 50,
      },
    })
  } catch {
    return null
  }
}

interface Parts {
  readonly body: IncomingMessage
  readonly parser: BusboyInstance
  readonly limits: MultipartLimits
  readonly form: () => Form
}

/** Owns one body until all its files are handled or the reading is stopped. */
class Reading {
  readonly outcome: Promise<MultipartProblem | null>
  readonly #parts: Parts
  readonly #open = new Set<Readable>()
  #files: Promise<void> = Promise.resolve()
  #stopped = false
  #settle: { resolve: (problem: MultipartProblem | null) => void; reject: (error: unknown) => void }

  constructor(parts: Parts) {
    this.#parts = parts
    const { promise, resolve, reject } = Promise.withResolvers<MultipartProblem | null>()
    this.outcome = promise
    this.#settle = { resolve, reject }
    this.#start()
  }

  #start(): void {
    const { body, parser, limits } = this.#parts
    const most = limits.maxBytes + allowance
    const announced = Number(body.headers['content-length'] ?? 0)
    let read = 0
    body.on('data', (chunk: Buffer) => {
      read += chunk.length
      if (read > most) this.stop('too_large')
    })
    body.once('close', () => body.complete || this.stop('interrupted'))
    body.once('error', () => this.stop('interrupted'))
    parser.on('file', (field, stream, fileName) => {
      stream.on('error', () => {})
      if (this.#stopped) return void stream.resume()
      // The fields before the first file are read by now; nothing after it is wanted.
      if (announced > most) return this.stop('too_large')
      this.#open.add(stream)
      this.#files = this.#files.then(() =>
        this.#handle({ field, stream, fileName: fileName ?? '' }),
      )
    })
    for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
      parser.on(limit, () => this.stop('malformed'))
    parser.on('error', () => this.stop(body.complete ? 'malformed' : 'interrupted'))
    parser.on('finish', () => {
      void this.#files.then(() => this.#settle.resolve(null))
    })
    body.pipe(parser)
  }

  async #handle({
    field,
    stream,
    fileName,
  }: {
    field: string
    stream: Readable
    fileName: string
  }): Promise<void> {
    const { limits, form } = this.#parts
    try {
      if (this.#stopped) return
      if (fileName === '' && (await isEmpty(stream))) return
      await limits.onFile({ field, fileName, stream, form: form() })
      if (!this.#stopped) await readToEnd(stream)
    } catch (error) {
      // Once stopped, the file was broken off by us.
      if (this.#stopped) return
      this.#settle.reject(error)
      this.stop('malformed')
    } finally {
      this.#open.delete(stream)
    }
  }

  /** Ends the reading: files under way break off, the rest of the body is thrown away. */
  stop(problem: MultipartProblem): void {
    if (this.#stopped) return
    this.#stopped = true
    const { body, parser } = this.#parts
    body.unpipe(parser)
    for (const stream of this.#open)
      stream.destroy(
        problem === 'too_large' ? new TooLarge(this.#parts.limits.maxBytes) : new Error(problem),
      )
    drain(body)
    void this.#files.then(() => this.#settle.resolve(problem))
  }
}

// A file field in which nothing was chosen arrives without a name and without a byte.
function isEmpty(stream: Readable): Promise<boolean> {
  return new Promise((resolve) => {
    stream.once('close', () => resolve(true))
    stream.once('readable', () => {
      const chunk: Buffer | null = stream.read()
      if (chunk === null) return resolve(true)
      stream.unshift(chunk)
      resolve(false)
    })
  })
}

function readToEnd(stream: Readable): Promise<void> {
  if (stream.readableEnded || stream.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    stream.once('close', resolve)
    stream.resume()
  })
}
