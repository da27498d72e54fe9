import { publishing as t } from '../../../locales/id/publishing.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { EntryRefusalCode } from '../../procedure/publishing/commands.ts'
import type { FieldError } from '../../ui/forms.tsx'
import type { EntryActed } from './act.ts'
import type { DeskPages } from './deps.ts'
import type { OpenedEntry } from './open-entry.ts'
import { StoppedPage, type Typed } from './pages/stopped.tsx'

/** What an officer gets to see after an act: the next page, or why it did not happen, with what they wrote. */
export async function conclude(
  deps: DeskPages,
  exchange: AppExchange,
  {
    opened,
    acted,
    done,
    typed = [],
    detail = {},
  }: {
    readonly opened: OpenedEntry
    readonly acted: EntryActed
    readonly done: string
    readonly typed?: readonly Typed[]
    /** For the audit. */
    readonly detail?: Readonly<Record<string, boolean>>
  },
): Promise<Answer> {
  if (acted.kind === 'done') {
    await exchange.audit(opened.entryId, detail)
    return seeOther(done)
  }
  const sentence = acted.kind === 'changed' ? t.stopped.changed : t.refusals[acted.refusal.code]
  return deps.showPage(
    exchange,
    { title: t.stopped.title, status: 409, section: 'kerja', work: true },
    <StoppedPage sentence={sentence} typed={typed} back={opened.href()} />,
  )
}

const fields: Partial<Record<EntryRefusalCode, string>> = {
  valid_until_missing: 'berlaku',
  valid_until_past: 'berlaku',
  valid_until_too_late: 'berlaku',
  alert_missing: 'peringatan',
  alert_over: 'sampaiTanggal',
  alert_not_immediate: 'peringatan',
}

/** A refusal beside the field that mends it; null when no field does. */
export function faultOf(code: EntryRefusalCode): FieldError | null {
  const field = fields[code]
  return field === undefined ? null : { field, message: t.refusals[code] }
}
