/** A control of a form as a page shows it. A `choice` is one box, button or option among those of its name. */
export interface Control {
  readonly name: string
  readonly kind: 'text' | 'choice' | 'file'
  readonly value: string
  /** For a choice: whether it is chosen already. */
  readonly on: boolean
}

export interface PageForm {
  readonly action: string
  readonly method: 'get' | 'post'
  readonly multipart: boolean
  readonly controls: readonly Control[]
  /** Its buttons that send, in order. Return and a plain click press the first. */
  readonly buttons: readonly { readonly name: string; readonly value: string }[]
}

export interface Link {
  readonly href: string
  readonly text: string
}

// Quoted values may hold a ">".
const tags = /<(\/?)(form|input|select|option|textarea|button)\b((?:[^">]|"[^"]*")*)>/g
const links = /<a\b((?:[^">]|"[^"]*")*)>([\s\S]*?)<\/a>/g
const attributes = /([a-z-]+)(?:="([^"]*)")?/g

/** The forms of a page of ours, in order. It reads what our renderer writes, not any HTML. */
export function formsOf(html: string): PageForm[] {
  const forms: Reading[] = []
  let form: Reading | null = null
  let select = { name: '', from: 0 }
  for (const match of html.matchAll(tags)) {
    const [whole, closing, name = '', rest = ''] = match
    if (closing) {
      if (name === 'form') form = null
      if (name === 'select' && form) chooseFirst(form.controls, select.from)
      continue
    }
    const given = attributesOf(rest)
    if (name === 'form') {
      form = openForm(given)
      forms.push(form)
    } else if (name === 'select')
      select = { name: given['name'] ?? '', from: form?.controls.length ?? 0 }
    else if (name === 'option')
      form?.controls.push(choice(select.name, given['value'] ?? '', 'selected' in given))
    else if (name === 'textarea') {
      const from = match.index + whole.length
      const text = html.slice(from, html.indexOf('</textarea>', from)).replace(/^\n/, '')
      form?.controls.push({ ...named(given), kind: 'text', value: decode(text), on: true })
    } else if (form) readControl(form, name, given)
  }
  return forms
}

/** Where the links of a page lead, in order. */
export function linksOf(html: string): Link[] {
  return [...html.matchAll(links)].map(([, rest = '', inside = '']) => ({
    href: attributesOf(rest)['href'] ?? '',
    text: textOf(inside),
  }))
}

/** The words of a page as a person reads them. */
export function textOf(html: string): string {
  return decode(html.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

interface Reading extends PageForm {
  readonly controls: Control[]
  readonly buttons: { readonly name: string; readonly value: string }[]
}

type Given = Readonly<Record<string, string>>

function openForm(given: Given): Reading {
  return {
    action: given['action'] ?? '',
    method: given['method'] === 'post' ? 'post' : 'get',
    multipart: given['enctype'] === 'multipart/form-data',
    controls: [],
    buttons: [],
  }
}

function readControl(form: Reading, tag: string, given: Given): void {
  const { type = tag === 'button' ? 'submit' : 'text', value = '' } = given
  if ('disabled' in given || type === 'button') return
  if (type === 'submit') form.buttons.push({ name: given['name'] ?? '', value })
  else if (type === 'checkbox' || type === 'radio')
    form.controls.push(choice(given['name'] ?? '', value, 'checked' in given))
  else
    form.controls.push({
      ...named(given),
      kind: type === 'file' ? 'file' : 'text',
      value,
      on: true,
    })
}

// A list shows its first option until another is chosen.
function chooseFirst(controls: Control[], from: number): void {
  const first = controls[from]
  if (first && controls.slice(from).every(({ on }) => !on)) controls[from] = { ...first, on: true }
}

const named = (given: Given) => ({ name: given['name'] ?? '' })

const choice = (name: string, value: string, on: boolean): Control => ({
  ...{ name, value, on },
  kind: 'choice',
})

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null)
  for (const [, name = '', value = ''] of text.matchAll(attributes)) found[name] = decode(value)
  return found
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
}

function decode(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
