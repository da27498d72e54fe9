import { walkthrough as words } from '../../locales/id/walkthrough.ts'
import type { StepResult } from './walk.ts'

const widest = 46

/** The results as a table for a terminal; long texts run over several lines. */
export function tableOf(results: readonly StepResult[]): string {
  const { columns } = words
  const rows = results.map((one) => [
    String(one.step),
    one.activity,
    one.actor,
    one.standard,
    words.milliseconds({ count: Math.round(one.elapsedMs) }),
    one.ok ? words.good : words.bad,
    one.output,
  ])
  const head = [
    columns.step,
    columns.activity,
    columns.actor,
    columns.standard,
    columns.taken,
    columns.ok,
    columns.output,
  ]
  const wrapped = [head, ...rows].map((row) => row.map((cell) => wrap(cell)))
  const widths = head.map((_, column) =>
    Math.max(...wrapped.flatMap((row) => (row[column] ?? []).map((line) => line.length))),
  )
  const lines = wrapped.map((row) => layOut(row, widths))
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  const [title = '', ...body] = lines
  const well = results.every(({ ok }) => ok) ? [rule, words.allWell] : []
  return [title, rule, ...body, ...well].join('\n')
}

function layOut(row: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(...row.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    row
      .map((lines, column) => (lines[line] ?? '').padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  ).join('\n')
}

function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=[\s/])/)) {
    if ((line + word).trimEnd().length > widest) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  return [...lines, line.trimEnd()]
}
