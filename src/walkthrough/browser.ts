import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { formsOf, linksOf, type PageForm } from './html.ts'
import { type Body, type Entered, fieldsToSend, multipart, urlencoded } from './sending.ts'

/** What came back: where one is after all redirects, and what is shown there. */
export interface Page {
  readonly status: number
  /** Path and query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly html: string
}

export interface Submission {
  /** The form's action: the whole path, or its end. */
  readonly form: string | RegExp
  readonly enter?: Entered
  /** Value of the button pressed; the form's first without it. */
  readonly press?: string
}

/** A browser without JavaScript, as far as the portal needs one: cookies, links, forms, redirects. */
export interface Browser {
  get(path: string): Promise<Page>
  /** Fills in a form of a page and sends it. */
  submit(page: Page, submission: Submission): Promise<Page>
  /** Follows the first link of a page whose address fits. */
  follow(page: Page, href: RegExp): Promise<Page>
  close(): void
}

export interface BrowserOptions {
  /** Sent with every request, such as what a proxy adds. */
  readonly headers?: () => Readonly<Record<string, string>>
  /** Exchanges at once; more wait. */
  readonly connections?: number
}

/** Something was not as a person would expect it; the message says what. Holds addresses of pages, no personal data. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected'
}

const redirectsAtMost = 5

/** Opens a browser on the portal at `address`. */
export function openBrowser(address: string, options: BrowserOptions = {}): Browser {
  const { origin } = new URL(address)
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections ?? 6 })
  const cookies = new Map<string, string>()

  async function load(path: string, body: Body | null): Promise<Page> {
    let here = path
    let sending = body
    for (let hops = 0; hops <= redirectsAtMost; hops += 1) {
      const page = await exchange({ origin, agent, path: here, body: sending, headers: own() })
      keepCookies(cookies, page.headers)
      const { location } = page.headers
      if (page.status !== 303 || location === undefined) return page
      const next = new URL(location, `${origin}${here}`)
      if (next.origin !== origin) throw new Unexpected(`${here} led away to another site`)
      here = next.pathname + next.search
      sending = null
    }
    throw new Unexpected(`${path} redirects without end`)
  }

  const own = () => ({
    ...options.headers?.(),
    ...(cookies.size > 0
      ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
      : {}),
  })

  return {
    get: (path) => load(path, null),
    async submit(page, { form: wanted, enter = {}, press = null }) {
      const form = findForm(page, wanted)
      const sent = fieldsToSend(form, enter, press)
      const to = form.action === '' ? page.path : form.action
      if (form.method === 'get') return load(`${to}?${urlencoded(sent).bytes}`, null)
      return load(to, form.multipart ? multipart(sent) : urlencoded(sent))
    },
    async follow(page, href) {
      const link = linksOf(page.html).find((one) => href.test(one.href))
      if (!link) throw new Unexpected(`${page.path} (${page.status}) has no link ${href.source}`)
      return load(link.href, null)
    },
    close: () => agent.destroy(),
  }
}

/** The page itself, where it is what one hoped for. @throws Unexpected */
export function mustShow(page: Page, status = 200): Page {
  if (page.status !== status)
    throw new Unexpected(`${page.path.split('?')[0]} answered ${page.status}`)
  return page
}

/** Whether a page has a form with this action. */
export function hasForm(page: Page, wanted: string | RegExp): boolean {
  return formsOf(page.html).some((form) => fits(form, wanted))
}

function findForm(page: Page, wanted: string | RegExp): PageForm {
  const form = formsOf(page.html).find((one) => fits(one, wanted))
  if (!form) throw new Unexpected(`${page.path} (${page.status}) has no form ${wanted}`)
  return form
}

const fits = ({ action }: PageForm, wanted: string | RegExp) =>
  typeof wanted === 'string' ? action === wanted : wanted.test(action)

interface Outgoing {
  readonly origin: string
  readonly agent: Agent
  readonly path: string
  readonly body: Body | null
  readonly headers: Readonly<Record<string, string>>
}

function exchange({ origin, agent, path, body, headers }: Outgoing): Promise<Page> {
  const sent = {
    accept: 'text/html,*/*;q=0.8',
    'accept-encoding': 'br',
    ...headers,
    ...(body === null
      ? {}
      : {
          origin,
          'sec-fetch-site': 'same-origin',
          'content-type': body.type,
          'content-length': String(body.bytes.length),
        }),
  }
  return new Promise((resolve, reject) => {
    const method = body === null ? 'GET' : 'POST'
    const outgoing = request(`${origin}${path}`, { agent, method, headers: sent }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const raw = Buffer.concat(chunks)
        const bytes =
          incoming.headers['content-encoding'] === 'br' ? brotliDecompressSync(raw) : raw
        const isPage = incoming.headers['content-type']?.startsWith('text/html') ?? false
        resolve({
          status: incoming.statusCode ?? 0,
          path,
          headers: incoming.headers,
          body: bytes,
          html: isPage ? bytes.toString('utf8') : '',
        })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body?.bytes)
  })
}

function keepCookies(cookies: Map<string, string>, headers: IncomingHttpHeaders): void {
  for (const line of headers['set-cookie'] ?? []) {
    const [pair = '', ...about] = line.split(';')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    const ended = about.some((one) => /^\s*max-age=0$/i.test(one))
    if (ended) cookies.delete(name)
    else cookies.set(name, pair.slice(at + 1).trim())
  }
}
