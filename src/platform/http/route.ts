import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Form } from './form.ts'

/**
 * Who may use a route: everyone, or the listed roles. Rooms write it on the route's line; what a person may do to one
 * case beyond that is decided by the room from the case itself.
 */
export type Access<R extends string> = 'everyone' | readonly R[]

/** Languages of the pages. */
export type Locale = 'id' | 'en'

/** What the server knows of one exchange. `V` is who looks. */
export interface Exchange<V> {
  readonly viewer: V
  readonly locale: Locale
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Fields of a urlencoded form; empty for GET and for multipart, which the room reads as a stream. */
  readonly form: Form
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** Writes the route's audit event now, with what it concerns; otherwise it is written, without a subject, before the answer leaves. */
  audit(
    subject: string,
    detail?: Readonly<Record<string, string | number | boolean>>,
  ): Promise<void>
}

export type Answer =
  | {
      readonly kind: 'page'
      readonly status: number
      readonly html: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** 303 See Other. `to` is a path of this site. */
  | { readonly kind: 'redirect'; readonly to: string }
  | {
      readonly kind: 'bytes'
      readonly status: number
      readonly headers: Readonly<Record<string, string | number>>
      readonly body: Readable | Buffer | string | null
    }

/** Why an exchange ended without its page. Each has words above this floor. */
export type Failure =
  | 'not_found'
  | 'forbidden'
  | 'cross_site'
  | 'too_many'
  | 'too_large'
  | 'bad_request'
  | 'unavailable'
  | 'broken'

/** The status each failure is answered with, to people and to programs. */
export const failureStatus: Readonly<Record<Failure, number>> = {
  not_found: 404,
  forbidden: 403,
  cross_site: 403,
  too_many: 429,
  too_large: 413,
  bad_request: 400,
  unavailable: 503,
  broken: 500,
}

/** One URL of the portal, with its permission and its audit event. `R` names the roles, `V` is who looks. */
export interface Route<R extends string, V> {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly access: Access<R>
  /** Name of the audit event, or `none` where nothing personal or official happens. */
  readonly audit: string
  /** `multipart` bodies are not read before the handler asks for them. */
  readonly body?: 'form' | 'multipart'
  /** Exchanges allowed per client address. */
  readonly limit?: { readonly max: number; readonly perSeconds: number }
  /**
   * A POST that only reads, looks at no cookie and answers everybody alike, as programs send it: it may come from any
   * site or from none.
   */
  readonly anySite?: true
  /** What programs get instead of a page when the exchange fails; `code` names the failure in the log. */
  readonly failure?: (failure: Failure, code: string | null) => Answer
  readonly handle: (exchange: Exchange<V>) => Promise<Answer>
}

export function seeOther(to: string): Answer {
  return { kind: 'redirect', to }
}
