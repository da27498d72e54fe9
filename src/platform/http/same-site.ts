import type { FastifyRequest } from 'fastify'

/**
 * Whether a POST was sent by a page of another site. Browsers say where a form stands in `Sec-Fetch-Site` or `Origin`;
 * a POST with neither is refused too, as no browser of today sends one.
 */
export function isForeignPost(request: FastifyRequest, baseUrl: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.origin
  if (origin === undefined) return true
  return origin !== new URL(baseUrl).origin && origin !== `${request.protocol}://${request.host}`
}

/** The page a person is on: the address of a GET; of a form that was sent, the page it stood on, else the front page. */
export function pageOf(request: FastifyRequest): string {
  if (request.method !== 'POST') return request.url
  const url = URL.parse(request.headers.referer ?? '')
  return url?.host === request.host ? url.pathname + url.search : '/'
}
