import { insight as en } from '../../locales/en/insight.ts'
import { insight as id } from '../../locales/id/insight.ts'

export const insightWords = { id, en } as const
