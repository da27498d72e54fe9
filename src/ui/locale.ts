import { ui as en } from '../../locales/en/ui.ts'
import { ui as id } from '../../locales/id/ui.ts'

/** Languages of the portal. Indonesian comes first; officers' pages exist only in Indonesian. */
export const locales = ['id', 'en'] as const
export type Locale = (typeof locales)[number]

/** The words of the layout and the components. */
export type UiMessages = typeof id

export const uiMessages: Readonly<Record<Locale, UiMessages>> = { id, en }
