import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Assets } from './assets.ts'
import { type Locale, type UiMessages, uiMessages } from './locale.ts'

export interface UiContextValue {
  readonly locale: Locale
  readonly t: UiMessages
  /** Absent in a piece of a page. */
  readonly assets?: Assets
}

/** Language, words and assets for the components below; `Page` provides it. Indonesian without one. */
export const UiContext = createContext<UiContextValue>({
  locale: 'id',
  t: uiMessages.id,
})

export function useUi(): UiContextValue {
  return useContext(UiContext)
}
