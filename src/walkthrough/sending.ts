import { randomBytes } from 'node:crypto'
import type { Control, PageForm } from './html.ts'

/** A file a person chooses in a form. */
export interface ChosenFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** What a person enters, by the names of the fields; for boxes and options the values that are chosen. */
export type Entered = Readonly<Record<string, string | readonly string[] | ChosenFile>>

export interface Body {
  readonly type: string
  readonly bytes: Buffer
}

type Sent = readonly [name: string, value: string | ChosenFile]

/**
 * What a browser sends for a form: hidden fields and what stood there already, with what was entered.
 * @throws Error for a field or choice the form does not have.
 */
export function fieldsToSend(form: PageForm, entered: Entered, press: string | null): Sent[] {
  const known = new Set(form.controls.map(({ name }) => name))
  for (const name of Object.keys(entered))
    if (!known.has(name)) throw new Error(`the form ${form.action} has no field ${name}`)
  const sent = form.controls.flatMap((control): Sent[] => fieldOf(form, control, entered))
  const button = press === null ? form.buttons[0] : form.buttons.find((one) => one.value === press)
  if (!button) throw new Error(`the form ${form.action} has no button ${press ?? ''}`)
  return button.name === '' ? sent : [...sent, [button.name, button.value]]
}

function fieldOf(form: PageForm, control: Control, entered: Entered): Sent[] {
  const { name, kind, value, on } = control
  const mine = entered[name]
  if (name === '') return []
  if (mine === undefined) return kind === 'file' || !on ? [] : [[name, value]]
  if (kind !== 'choice') {
    if (typeof mine === 'object' && 'bytes' in mine) return [[name, mine]]
    return [[name, String(mine)]]
  }
  const wanted = typeof mine === 'string' ? [mine] : (mine as readonly string[])
  const offered = form.controls.filter((one) => one.name === name).map((one) => one.value)
  for (const one of wanted)
    if (!offered.includes(one)) throw new Error(`the field ${name} offers no ${one}`)
  return wanted.includes(value) ? [[name, value]] : []
}

export function urlencoded(sent: readonly Sent[]): Body {
  const text = new URLSearchParams(
    sent.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  )
  return { type: 'application/x-www-form-urlencoded', bytes: Buffer.from(text.toString()) }
}

export function multipart(sent: readonly Sent[]): Body {
  const boundary = `----terbuka${randomBytes(12).toString('hex')}`
  const parts = sent.flatMap(([name, value]) => {
    const plain = typeof value === 'string'
    const head = plain
      ? `name="${name}"`
      : `name="${name}"; filename="${value.name}"\r\nContent-Type: ${value.type}`
    return [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      plain ? Buffer.from(value) : value.bytes,
      Buffer.from('\r\n'),
    ]
  })
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  }
}
