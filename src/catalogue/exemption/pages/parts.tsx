import { exemption as t } from '../../../../locales/id/exemption.ts'
import { periodStanding } from '../../../procedure/exemption/period.ts'
import type { TestStatus } from '../../../procedure/exemption/state.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { Tag, type TagTone } from '../../../ui/components/tag/tag.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { hasExpired, type TestRow } from '../rows.ts'

const tones: Readonly<Record<TestStatus, TagTone>> = {
  proposed: 'wait',
  testing: 'wait',
  advising: 'wait',
  approved: 'wait',
  reviewing: 'wait',
  concluded: 'calm',
  extended: 'calm',
  opened: 'calm',
  denied: 'calm',
  dropped: 'calm',
}

export function StatusTag({ row }: { readonly row: Pick<TestRow, 'status' | 'conclusion'> }) {
  const found = row.status === 'concluded' && row.conclusion === 'open'
  return <Tag tone={tones[row.status]}>{found ? t.conclusions.open : t.statuses[row.status]}</Tag>
}

/** Until when something is exempt: brick when that day has passed, yellow when it is near. */
export function PeriodTag(props: { readonly until: LocalDate | null; readonly today: LocalDate }) {
  const { until } = props
  const standing = periodStanding(until, props.today)
  if (until === null || standing.kind === 'endless') return <>{t.standing.endless}</>
  const tone = { expired: 'late', ending: 'wait', running: 'calm' } as const
  return (
    <>
      {standing.kind === 'running' ? null : (
        <Tag tone={tone[standing.kind]}>{t.standing[standing.kind]({ days: standing.days })}</Tag>
      )}{' '}
      <span class="small muted">{formatDate(until, 'id')}</span>
    </>
  )
}

/** Who must act next. */
export function turnOf(
  row: Pick<TestRow, 'status' | 'conclusion' | 'until' | 'agencyName' | 'opinions'>,
  today: LocalDate,
): string {
  switch (row.status) {
    case 'proposed':
    case 'testing':
      return t.turns.drafter({ agency: row.agencyName })
    case 'advising':
      return row.opinions === 0 ? t.turns.tim : t.turns.timAndAtasan
    case 'approved':
      return t.turns.concluder
    case 'reviewing':
      return t.turns.utama
    case 'concluded':
      return hasExpired(row, today) ? t.turns.utama : t.turns.nobody
    case 'extended':
    case 'opened':
    case 'denied':
    case 'dropped':
      return t.turns.nobody
  }
}
