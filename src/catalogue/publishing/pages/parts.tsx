import { publishing as t } from '../../../../locales/id/publishing.ts'
import { renewalStanding } from '../../../procedure/publishing/renewal.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { NotificationBanner } from '../../../ui/components/notification-banner/notification-banner.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDate } from '../../../ui/dates.ts'

/** What was just done, said at once. */
export function Done(props: { readonly words: string | null }) {
  return props.words === null ? null : <NotificationBanner type="success" heading={props.words} />
}

export function BackToList() {
  return <BackLink href="/kerja/informasi">{t.back}</BackLink>
}

/** By when an entry must be renewed: brick when that day has passed, yellow when it is near. */
export function RenewalTag(props: { readonly until: LocalDate | null; readonly today: LocalDate }) {
  const { until } = props
  const standing = renewalStanding(until, props.today)
  if (until === null || standing.kind === 'none') return null
  const tone = { overdue: 'late', soon: 'wait', fresh: 'calm' } as const
  return (
    <>
      {standing.kind === 'fresh' ? null : (
        <Tag tone={tone[standing.kind]}>{t.renewal[standing.kind]({ days: standing.days })}</Tag>
      )}{' '}
      <span class="small muted">{t.renewal.by({ date: formatDate(until, 'id') })}</span>
    </>
  )
}
