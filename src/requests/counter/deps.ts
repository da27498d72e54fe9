import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { ApplicantDeps } from '../applicant/deps.ts'

/** What the pages of the counter need: the applicant's tools, in an officer's hands. */
export type CounterDeps = ApplicantDeps

export type CounterHandler = (deps: CounterDeps, exchange: AppExchange) => Promise<Answer>

/** Options that every page of the counter shares. */
export const counterPage = { section: 'kerja', work: true, robots: 'noindex' } as const
