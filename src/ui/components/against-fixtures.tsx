import { readFileSync } from 'node:fs'
import { DOMParser } from 'linkedom'
import { type ComponentChildren, h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { UiContext } from '../context.ts'
import { uiMessages } from '../locale.ts'
import type { Attributes } from './attributes.ts'

/** Options of a Nunjucks fixture, as they stand in `fixtures.json`. */
// biome-ignore lint/suspicious/noExplicitAny: fixtures are foreign data of many shapes, read only in tests
export type Options = any

interface Fixture {
  readonly name: string
  readonly options: Options
  readonly html: string
}

/** Paths of all options used: `label.text`, `items[].hint.text`; attributes count as one option. */
function optionPaths(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => optionPaths(item, `${path}[]`))
  if (value === null || typeof value !== 'object' || /[aA]ttributes$/.test(path)) return [path]
  return Object.entries(value).flatMap(([key, item]) =>
    optionPaths(item, path === '' ? key : `${path}.${key}`),
  )
}

function parse(html: string): Element {
  return new DOMParser()
    .parseFromString(`<html><body><div id="root">${html}</div></body></html>`, 'text/html')
    .querySelector('#root') as unknown as Element
}

/** A tree that ignores white space around text and the order of attributes. */
function shape(element: Element): readonly unknown[] {
  const attributes = [...element.attributes]
    .map((a) => [
      a.name,
      a.name === 'class' ? a.value.split(/\s+/).filter(Boolean).join(' ') : a.value,
    ])
    .sort(([a = ''], [b = '']) => a.localeCompare(b))
  const children: unknown[] = []
  for (const child of element.childNodes) {
    if (child.nodeType === 1) children.push(shape(child as Element))
    if (child.nodeType !== 3) continue
    // Neighbouring texts (a parser splits them at entities) are one text.
    const before = typeof children.at(-1) === 'string' ? children.pop() : ''
    children.push(`${before}${child.textContent ?? ''}`)
  }
  const trimmed = children
    .map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ').trim() : child))
    .filter((child) => child !== '')
  return [element.tagName.toLowerCase(), Object.fromEntries(attributes), ...trimmed]
}

function toVNode(node: ChildNode): ComponentChildren {
  if (node.nodeType === 3) return node.textContent
  if (node.nodeType !== 1) return null
  const element = node as Element
  const attributes = Object.fromEntries([...element.attributes].map((a) => [a.name, a.value]))
  return h(element.tagName.toLowerCase(), attributes, ...[...element.childNodes].map(toVNode))
}

/** Words of an option given as `html` or `text`. */
export function words(option: Options | undefined): ComponentChildren {
  if (!option) return undefined
  if (option.html) return [...parse(option.html).childNodes].map(toVNode)
  return option.text
}

/** Attributes of an option; Nunjucks takes `{value, optional}` too. */
export function attributesOf(option: Options | undefined): Attributes | undefined {
  if (!option) return undefined
  return Object.fromEntries(
    Object.entries(option).map(([name, value]: readonly [string, Options]) => [
      name,
      typeof value === 'object' && value !== null ? value.value : value,
    ]),
  )
}

/** The props that all single fields share. */
export function fieldProps(options: Options) {
  return {
    name: options.name,
    id: options.id,
    label: words(options.label),
    labelClass: options.label?.classes,
    labelAttributes: attributesOf(options.label?.attributes),
    pageHeading: options.label?.isPageHeading,
    hint: words(options.hint),
    error: words(options.errorMessage),
    describedBy: options.describedBy,
    class: options.classes,
    groupClass: options.formGroup?.classes,
    groupAttributes: attributesOf(options.formGroup?.attributes),
    attributes: attributesOf(options.attributes),
  }
}

export const fieldOptions = [
  'name',
  'id',
  'label.text',
  'label.html',
  'label.classes',
  'label.isPageHeading',
  'label.attributes',
  'hint.text',
  'hint.html',
  'errorMessage.text',
  'errorMessage.html',
  'describedBy',
  'classes',
  'formGroup.classes',
  'formGroup.attributes',
  'attributes',
]

/**
 * Checks a component against every shipped fixture whose options we support, as parsed DOM.
 * `run` is how many of the fixtures that is, and `unsupported` names every option that leaves one out,
 * so that neither can change unseen when the package is updated.
 */
export function testFixtures(check: {
  readonly component: string
  readonly supported: readonly string[]
  readonly unsupported: readonly string[]
  readonly run: number
  /** Fixtures by name whose option values, not names, we do not support. */
  readonly except?: readonly string[]
  readonly render: (options: Options) => VNode | null
}): void {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${check.component}/fixtures.json`
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: readonly Fixture[] }
  const supported = new Set(check.supported)
  const foreign = (f: Fixture) =>
    optionPaths(f.options).filter((p) => p !== '' && !supported.has(p))
  const ours = fixtures.filter((f) => foreign(f).length === 0 && !check.except?.includes(f.name))

  test(`${check.component} runs ${check.run} of ${fixtures.length} fixtures`, () => {
    expect([...new Set(fixtures.flatMap(foreign))].sort()).toEqual([...check.unsupported].sort())
    expect(ours.length).toBe(check.run)
  })

  test.each(ours.map((fixture) => [fixture.name, fixture] as const))(
    `${check.component} equals the fixture "%s"`,
    (_, fixture) => {
      const html = renderToString(
        <UiContext.Provider value={{ locale: 'en', t: uiMessages.en }}>
          {check.render(fixture.options)}
        </UiContext.Provider>,
      )
      expect(shape(parse(html))).toEqual(shape(parse(fixture.html)))
    },
  )
}
