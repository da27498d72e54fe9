import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { SignedIn } from '../../people/viewer.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without scripts, signed in as one person. */
export class Browser {
  readonly #app: FastifyInstance
  readonly #person: SignedIn
  constructor(app: FastifyInstance, person: SignedIn) {
    this.#app = app
    this.#person = person
  }

  get(url: string): Promise<LightMyRequestResponse> {
    return this.#app.inject({ method: 'GET', url, headers: this.#headers() })
  }

  post(url: string, fields: Fields): Promise<LightMyRequestResponse> {
    const form = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) form.append(name, one)
    return this.#app.inject({
      method: 'POST',
      url,
      headers: { ...this.#headers(), 'content-type': 'application/x-www-form-urlencoded' },
      payload: form.toString(),
    })
  }

  /** Sends files as the upload form does, the fields first. */
  async upload(
    url: string,
    files: readonly { name: string; bytes: Buffer }[],
    fields: Readonly<Record<string, string>> = {},
  ): Promise<LightMyRequestResponse> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    for (const { name, bytes } of files)
      form.append('berkas', new Blob([new Uint8Array(bytes)]), name)
    const body = new Response(form)
    return this.#app.inject({
      method: 'POST',
      url,
      headers: { ...this.#headers(), 'content-type': body.headers.get('content-type') ?? '' },
      payload: Buffer.from(await body.arrayBuffer()),
    })
  }

  /** The version that the page of a case shows in its forms. */
  async version(url: string): Promise<string> {
    return versionIn((await this.get(url)).body)
  }

  #headers(): Record<string, string> {
    return { 'x-person': this.#person.id, 'sec-fetch-site': 'same-origin' }
  }
}

/** The hidden version of the first form in a page. */
export function versionIn(html: string): string {
  const [, version] = /name="versi" value="(\d+)"/.exec(html) ?? []
  if (version === undefined) throw new Error('the page has no form with a version')
  return version
}
