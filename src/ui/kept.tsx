import type { FunctionComponent } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { UiContext, useUi } from './context.ts'
import { type Markup, readyMarkup } from './html.ts'

const mostKept = 100

/**
 * A part that most pages have in common, rendered once for each language and each set of props and kept as text. Props are
 * plain values, and few sets of them are ever used: nothing of one person, and no address.
 */
export function kept<P extends object>(Part: FunctionComponent<P>): (props: P) => Markup {
  const known = new Map<string, string>()
  return (props) => {
    const ui = useUi()
    const key = JSON.stringify([ui.locale, props])
    const before = known.get(key)
    if (before !== undefined) return readyMarkup(before)
    const text = renderToString(
      <UiContext.Provider value={ui}>
        <Part {...props} />
      </UiContext.Provider>,
    )
    if (known.size >= mostKept) known.clear()
    known.set(key, text)
    return readyMarkup(text)
  }
}
