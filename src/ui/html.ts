import type { VNode } from 'preact'
import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime'

/** Ready markup, to be put into a page or into more of it. */
export type Markup = VNode<{ readonly tpl: readonly string[] }>

type Value = Markup | string | number | null | readonly (Markup | string)[]

/**
 * Elements as they are written in a page, for the few lists that are made some hundred times a second: what JSX would give,
 * without an object for each element. A value is text or more markup, and stands between tags or between the quotation
 * marks of an attribute: text is escaped for both.
 */
export function html(written: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let all = written[0] ?? ''
  let at = 0
  for (const value of values) {
    at += 1
    all += textOf(value) + written[at]
  }
  return readyMarkup(all)
}

/** Takes a text that is markup already, such as a rendered piece of a page. Nothing in it is escaped. */
export function readyMarkup(text: string): Markup {
  return jsxTemplate([text])
}

function textOf(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(jsxEscape(value))
  return 'props' in value ? value.props.tpl.join('') : value.map(textOf).join('')
}
