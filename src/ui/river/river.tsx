import type { StepNumber } from '../../procedure/sop/types.ts'
import { useUi } from '../context.ts'
import { FullRiver, type SopRow } from './full.tsx'

export type StepStatus = 'done' | 'now' | 'late' | 'todo'

/** A station of the river line, ready to show. */
export interface RiverStep {
  readonly number: StepNumber
  readonly status: StepStatus
  /** Another name of the step than the applicant's, who is told “you”. */
  readonly name?: string | undefined
  /** Whose step it is. */
  readonly who: string
  /** A standard time, a moment, or a last day; whole words. */
  readonly when?: string | undefined
  readonly note?: string | undefined
}

/**
 * Garis alur. `how`: how it works, across on wide screens. `case`: where one case is, downwards.
 * `mini`: eight dots in a queue. `full`: the SOP page, with a lane for each actor.
 */
export type RiverProps =
  | { readonly variant: 'how' | 'case'; readonly steps: readonly RiverStep[] }
  | { readonly variant: 'mini'; readonly steps: readonly Pick<RiverStep, 'number' | 'status'>[] }
  | { readonly variant: 'full'; readonly rows: readonly SopRow[] }

export function River(props: RiverProps) {
  switch (props.variant) {
    case 'how':
      return <Stations steps={props.steps} across={true} />
    case 'case':
      return <Stations steps={props.steps} across={false} />
    case 'mini':
      return <Dots steps={props.steps} />
    case 'full':
      return <FullRiver rows={props.rows} />
  }
}

function Stations(props: { readonly steps: readonly RiverStep[]; readonly across: boolean }) {
  const { t } = useUi()
  return (
    <ol class={props.across ? 'alur across' : 'alur'} aria-label={t.river.label}>
      {props.steps.map((step) => (
        <li
          key={step.number}
          class={step.status === 'todo' ? undefined : step.status}
          aria-current={step.status === 'now' || step.status === 'late' ? 'step' : undefined}
        >
          <b>
            {step.name ?? t.steps[step.number]}
            {props.across ? null : (
              <span class="govuk-visually-hidden"> ({t.river.status[step.status]})</span>
            )}
          </b>
          <span class="who">{step.who}</span>{' '}
          {step.when ? <span class="when">{step.when}</span> : null}
          {step.note ? <span class="note">{step.note}</span> : null}
        </li>
      ))}
    </ol>
  )
}

function Dots(props: { readonly steps: readonly Pick<RiverStep, 'number' | 'status'>[] }) {
  const { t } = useUi()
  const current = props.steps.find((step) => step.status === 'now' || step.status === 'late')
  const words = current && { number: current.number, step: t.steps[current.number] }
  const label = !words
    ? t.river.miniDone
    : current.status === 'late'
      ? t.river.miniLate(words)
      : t.river.mini(words)
  return (
    <span class="mini" role="img" aria-label={label}>
      {props.steps.map((step) => (
        <i key={step.number} class={step.status === 'todo' ? undefined : step.status} />
      ))}
    </span>
  )
}
