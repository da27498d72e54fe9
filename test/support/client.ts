import { parseHTML } from 'linkedom'
import { filledFields, type TypedFields } from './forms.ts'

/** What came back, without following it. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly url: string
  readonly bytes: Buffer
  readonly html: string
  readonly document: Document
  /** Path the answer sends to; '' when it sends nowhere. */
  readonly location: string
}

export interface SentFile {
  readonly field: string
  readonly name: string
  readonly bytes: Buffer
}

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without scripts: cookies, forms, no redirect followed unasked. Notes every path it asked for. */
export class Client {
  readonly asked: string[] = []
  readonly #cookies = new Map<string, string>()
  readonly #origin: string
  constructor(origin: string) {
    this.#origin = origin
  }

  /** The `Cookie` header it sends. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.#send(path, { headers })
  }

  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Reply> {
    return this.#send(path, {
      method: 'POST',
      headers: { origin: this.#origin, ...headers },
      body: new URLSearchParams(pairsOf(fields)),
    })
  }

  postFiles(path: string, fields: Fields, files: readonly SentFile[]): Promise<Reply> {
    const body = new FormData()
    for (const [name, value] of pairsOf(fields)) body.append(name, value)
    for (const { field, name, bytes } of files)
      body.append(field, new Blob([new Uint8Array(bytes)]), name)
    return this.#send(path, { method: 'POST', headers: { origin: this.#origin }, body })
  }

  /** Opens a page and whatever it leads to. */
  async open(path: string): Promise<Reply> {
    let reply = await this.get(path)
    for (let hops = 0; reply.location && hops < 5; hops += 1) reply = await this.get(reply.location)
    return reply
  }

  /**
   * Sends the form of a page whose address ends as given, with what it holds already and what is typed into it, and
   * follows where that leads.
   * @throws Error when the page has no such form.
   */
  async submit(
    page: Reply,
    action: string,
    typed: TypedFields = {},
    files: readonly SentFile[] = [],
  ) {
    const sent = await this.send(page, action, typed, files)
    return sent.location ? this.open(sent.location) : sent
  }

  /** As `submit`, without following. */
  send(page: Reply, action: string, typed: TypedFields = {}, files: readonly SentFile[] = []) {
    const form = formOf(page, action)
    const target = new URL(form.getAttribute('action') ?? '', page.url)
    const fields = filledFields(form, typed)
    const path = target.pathname + target.search
    return form.getAttribute('enctype') === 'multipart/form-data'
      ? this.postFiles(path, fields, files)
      : this.post(path, fields)
  }

  async #send(
    path: string,
    init: RequestInit & { headers: Record<string, string> },
  ): Promise<Reply> {
    this.asked.push(path)
    const { cookie } = this
    const response = await fetch(new URL(path, this.#origin), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(cookie ? { cookie } : {}) },
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    const bytes = Buffer.from(await response.arrayBuffer())
    const isText = /^text\//.test(response.headers.get('content-type') ?? '')
    const html = isText ? bytes.toString('utf8') : ''
    return {
      status: response.status,
      headers: response.headers,
      url: response.url,
      bytes,
      html,
      get document() {
        return parseHTML(html).document as unknown as Document
      },
      location: response.headers.get('location') ?? '',
    }
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';')
    const [name = '', ...rest] = pair.split('=')
    const ends = attributes.some((one) => /^\s*max-age=0$/i.test(one))
    if (ends) this.#cookies.delete(name.trim())
    else this.#cookies.set(name.trim(), rest.join('='))
  }
}

function pairsOf(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
}

function formOf(page: Reply, action: string): Element {
  const forms = [...page.document.querySelectorAll('form')]
  const found = forms.find((form) => form.getAttribute('action')?.split('?')[0]?.endsWith(action))
  if (!found)
    throw new Error(
      `${page.status} ${page.url} has no form to ${action}, only ${forms.map((form) => form.getAttribute('action')).join(', ')}`,
    )
  return found
}
