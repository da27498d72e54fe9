import { Fragment } from 'preact'
import type { SopStep, StepNumber } from '../../procedure/sop/types.ts'
import { useUi } from '../context.ts'

/** A row of the SOP as its page shows it: official text, and the times as words. */
export interface SopRow {
  readonly number: StepNumber
  readonly actor: SopStep['actor']
  readonly activity: string
  readonly requirements: readonly string[]
  readonly standard: string
  /** What was measured; absent when nothing was yet. */
  readonly measured?: string | undefined
  readonly output: string
  readonly note?: string | undefined
}

const lanes = ['applicant', 'ppid_utama', 'ppid_pembantu'] as const

/** Where the river passes in the lane of an actor, of 30 units across. */
function middleOf(actor: SopStep['actor']): number {
  return lanes.indexOf(actor) * 10 + 5
}

function Reach(props: { readonly from: SopStep['actor']; readonly to: SopStep['actor'] }) {
  const from = middleOf(props.from)
  const to = middleOf(props.to)
  return (
    <svg viewBox="0 0 30 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d={`M${from} 0C${from} 60 ${to} 40 ${to} 100`} vector-effect="non-scaling-stroke" />
    </svg>
  )
}

/** Official words join terms with a slash; a narrow screen may break there. */
function breakable(text: string) {
  return text.split('/').map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? (
        <>
          /<wbr />
        </>
      ) : null}
      {part}
    </Fragment>
  ))
}

function Fact(props: { readonly term: string; readonly value: string | undefined }) {
  return props.value ? (
    <>
      <dt>{props.term}</dt>
      <dd>{breakable(props.value)}</dd>
    </>
  ) : null
}

export function FullRiver(props: { readonly rows: readonly SopRow[] }) {
  const { t } = useUi()
  return (
    <>
      <div class="lanes" aria-hidden="true">
        {lanes.map((actor) => (
          <span key={actor}>{t.actors[actor]}</span>
        ))}
      </div>
      <ol class="alur full" aria-label={t.river.label}>
        {props.rows.map((row, index) => {
          const next = props.rows[index + 1]
          return (
            <li key={row.number} class={row.actor}>
              {next ? <Reach from={row.actor} to={next.actor} /> : null}
              <b>{t.steps[row.number]}</b>
              <span class="who">{t.actors[row.actor]}</span>
              <span class="note">{breakable(row.activity)}</span>
              <dl>
                <Fact term={t.river.standard} value={row.standard} />
                <Fact term={t.river.measured} value={row.measured} />
                <Fact term={t.river.requirements} value={row.requirements.join('; ')} />
                <Fact term={t.river.output} value={row.output} />
                <Fact term={t.river.note} value={row.note} />
              </dl>
            </li>
          )
        })}
      </ol>
    </>
  )
}
