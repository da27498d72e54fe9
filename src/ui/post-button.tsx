import type { ComponentChildren } from 'preact'
import { classes } from './components/attributes.ts'

/** What a form with nothing but a button sends. */
export interface PostAction {
  readonly action: string
  /** Hidden fields, such as the anti-forgery token. */
  readonly fields?: Readonly<Record<string, string>> | undefined
}

export function HiddenFields(props: { readonly fields: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/** A button that looks like a link and posts: for what changes something without asking more. */
export function PostLink(
  props: PostAction & {
    readonly lang?: string | undefined
    readonly class?: string | undefined
    readonly children: ComponentChildren
  },
) {
  return (
    <form method="post" action={props.action} class={classes('inline', props.class)}>
      <HiddenFields fields={props.fields ?? {}} />
      <button type="submit" class="linklike" lang={props.lang}>
        {props.children}
      </button>
    </form>
  )
}
