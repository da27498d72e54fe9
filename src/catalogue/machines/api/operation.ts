import type { z } from 'zod'
import type { MachineDeps } from '../deps.ts'

/** Codes of the operations; their words stand in `locales` under the same keys. */
export type OperationId =
  | 'searchEntries'
  | 'getEntry'
  | 'listAgencies'
  | 'listCategories'
  | 'readList'
  | 'readExemptList'

/** One thing that `/api/v1` answers: its address, what it takes, what it gives, and how. */
export interface Operation {
  readonly id: OperationId
  /** As the route table writes it: `/api/v1/entri/:slug`. */
  readonly url: string
  readonly path: z.ZodObject
  readonly query: z.ZodObject
  readonly answer: z.ZodType
  /** An example to try, for each parameter that wants one. */
  readonly example?: Readonly<Record<string, string>>
  /** What is asked for may not be there. */
  readonly mayLack?: true
  /** Null when there is no such thing. */
  readonly run: (deps: MachineDeps, asked: unknown) => Promise<unknown>
}

/** Ties an operation's answer to its schemas. `run` gets the checked parameters of path and query in one object. */
export function operation<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  given: Omit<Operation, 'path' | 'query' | 'answer' | 'run'> & {
    readonly path: P
    readonly query: Q
    readonly answer: A
    readonly run: (
      deps: MachineDeps,
      asked: z.output<P> & z.output<Q>,
    ) => Promise<z.input<A> | null>
  },
): Operation {
  // The route parses before it runs.
  return { ...given, run: (deps, asked) => given.run(deps, asked as z.output<P> & z.output<Q>) }
}
