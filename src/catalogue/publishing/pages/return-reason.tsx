import { publishing as t } from '../../../../locales/id/publishing.ts'
import { StateBox } from '../../../ui/shapes.tsx'
import type { OpenedEntry } from '../open-entry.ts'

/** Why PPID Utama gave the draft back. */
export function ReturnReason(props: {
  readonly opened: OpenedEntry
  readonly reason: string | null
}) {
  if (props.opened.draft?.state !== 'returned' || props.reason === null) return null
  return (
    <StateBox tone="late" title={t.form.returned}>
      <p class="typed">{props.reason}</p>
    </StateBox>
  )
}
