import type { ComponentChildren } from 'preact'
import { classes } from './components/attributes.ts'

/** A framed part of a page. */
export function Card(props: {
  readonly title?: ComponentChildren
  readonly headingLevel?: 2 | 3 | undefined
  readonly class?: string | undefined
  readonly children: ComponentChildren
}) {
  const Heading = `h${props.headingLevel ?? 2}` as 'h2'
  return (
    <section class={classes('card', props.class)}>
      {props.title ? <Heading>{props.title}</Heading> : null}
      {props.children}
    </section>
  )
}

/** The state of a case, first thing under its title: what is happening, whose turn it is, by when. */
export function StateBox(props: {
  /** `wait` is yellow, `late` brick, `calm` green for what needs nothing more. */
  readonly tone: 'calm' | 'wait' | 'late'
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
}) {
  return (
    <section class={classes('state', props.tone !== 'calm' && props.tone)}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

/** Says why there is nothing here, and what to do next. */
export function EmptyState(props: {
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
}) {
  return (
    <div class="empty">
      <p>
        <b>{props.title}</b>
      </p>
      {props.children}
    </div>
  )
}

/** A share between 0 and 1 as a bar; `label` says it in words. */
export function ProgressBar(props: { readonly share: number; readonly label: string }) {
  const width = Math.round(Math.min(1, Math.max(0, props.share)) * 1000) / 10
  return (
    <svg
      class="bar"
      role="img"
      aria-label={props.label}
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
    >
      <rect width={width} height="1" />
    </svg>
  )
}

export interface TabLink {
  readonly href: string
  readonly text: string
  readonly count?: number | undefined
  /** Brick, for what is late. */
  readonly alarm?: boolean | undefined
  readonly current?: boolean | undefined
}

/** Views of one list, as links with how many each holds. */
export interface DeskLink {
  readonly href: string
  readonly text: string
  /** What waits there; empty: nothing. */
  readonly waits?: string | undefined
}

/** The other desks of an officer, at the head of a list of work. */
export function DeskLinks(props: { readonly label: string; readonly items: readonly DeskLink[] }) {
  return (
    <nav aria-label={props.label}>
      <ul class="desks">
        {props.items.map((desk) => (
          <li key={desk.href}>
            <a href={desk.href}>{desk.text}</a>{' '}
            {desk.waits ? <span class="muted">{desk.waits}</span> : null}
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Tabs(props: { readonly label: string; readonly items: readonly TabLink[] }) {
  return (
    <nav aria-label={props.label}>
      <ul class="tabs">
        {props.items.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.text}
              {tab.count === undefined ? null : (
                <>
                  {' '}
                  <span
                    class={
                      tab.alarm && tab.count > 0 ? 'num govuk-tag govuk-tag--red' : 'num muted'
                    }
                  >
                    {tab.count}
                  </span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export interface TimelineEntry {
  readonly id: string
  readonly title: ComponentChildren
  readonly who?: ComponentChildren
  readonly when: string
  /** ISO 8601, for machines. */
  readonly dateTime: string
  readonly body?: ComponentChildren
}

/** What happened, in the order given. */
export function Timeline(props: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {props.entries.map((entry) => (
        <li key={entry.id}>
          <p>{entry.title}</p>
          <p class="small muted">
            <time dateTime={entry.dateTime}>{entry.when}</time>
            {entry.who ? <> · {entry.who}</> : null}
          </p>
          {entry.body}
        </li>
      ))}
    </ol>
  )
}
