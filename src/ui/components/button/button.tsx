import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../attributes.ts'

export interface ButtonProps {
  /** `quiet` for what is not the page's one main action, `warning` for what cannot be undone. */
  readonly look?: 'main' | 'quiet' | 'warning' | undefined
  /** With an address it is a link that looks like a button. Never for what changes something. */
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly start?: boolean | undefined
  readonly preventDoubleClick?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly children?: ComponentChildren
}

const lookClass = {
  main: undefined,
  quiet: 'govuk-button--secondary',
  warning: 'govuk-button--warning',
} as const

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}

export function Button(props: ButtonProps) {
  const shared = {
    class: classes(
      'govuk-button',
      lookClass[props.look ?? 'main'],
      props.class,
      props.start && 'govuk-button--start',
    ),
    'data-module': 'govuk-button',
    ...props.attributes,
    ...(props.id ? { id: props.id } : {}),
  }
  const content = (
    <>
      {props.children}
      {props.start ? <StartIcon /> : null}
    </>
  )
  if (props.href) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a link that looks like a button, as in the design system
      <a href={props.href} role="button" draggable={false} {...shared}>
        {content}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      {...(props.value ? { value: props.value } : {})}
      {...(props.name ? { name: props.name } : {})}
      {...(props.disabled ? { disabled: true, 'aria-disabled': true } : {})}
      {...(props.preventDoubleClick === undefined
        ? {}
        : { 'data-prevent-double-click': String(props.preventDoubleClick) })}
      {...shared}
    >
      {content}
    </button>
  )
}
