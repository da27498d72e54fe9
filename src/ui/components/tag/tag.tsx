import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

/** `wait` is yellow (something waits), `late` brick (past its day), otherwise calm green. */
export type TagTone = 'calm' | 'wait' | 'late'

export interface TagProps {
  readonly tone?: TagTone | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children: ComponentChildren
}

const toneClass = { calm: undefined, wait: 'govuk-tag--yellow', late: 'govuk-tag--red' } as const

export function Tag(props: TagProps) {
  return (
    <strong
      class={classes('govuk-tag', toneClass[props.tone ?? 'calm'], props.class)}
      {...props.attributes}
    >
      {props.children}
    </strong>
  )
}
