import type { VNode } from 'preact'
import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime'

type Value = VNode | string | number | null | readonly (VNode | string)[]

/**
 * Elements as they are written in a page, for the few lists that are made some hundred times a second: what JSX would give,
 * without an object for each element. A value is text or more elements, and stands between tags or between the quotation
 * marks of an attribute: text is escaped for both.
 */
export function html(markup: TemplateStringsArray, ...values: readonly Value[]): VNode {
  const escaped = values.map((value) => (typeof value === 'object' ? value : jsxEscape(value)))
  return jsxTemplate([...markup], ...escaped)
}
