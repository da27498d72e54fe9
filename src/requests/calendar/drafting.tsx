import { createHash } from 'node:crypto'
import { calendar as t } from '../../../locales/id/calendar.ts'
import { CalendarMoved } from '../../office/calendar.ts'
import { listAgencies } from '../../people/agencies.ts'
import { type AppExchange, actorOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { CalendarEdit } from '../../procedure/calendar/change.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import {
  type CalendarDeps,
  calendarHome,
  draftAndShow,
  type OpenedCalendar,
  openCalendar,
} from './deps.ts'
import { editWords } from './edit-words.ts'
import { PreviewPage } from './pages/preview-page.tsx'
import { previewRules } from './preview.ts'
import { saveCalendar } from './save.ts'

const pageSize = 25

/** What the draft would do: which matters move, by how much, and how each new day is counted. */
export async function showPreview(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const opened = await openCalendar(deps, exchange)
  return previewPage(deps, exchange, { opened, reason: '', errors: [] })
}

/** Saves the draft whose preview was seen. */
export async function submitPreview(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const { form } = exchange
  const opened = await openCalendar(deps, exchange)
  const { person, rules, draft, version } = opened
  if (!draft) return seeOther(`${calendarHome}?selesai=unchanged`)
  const reason = form.line('alasan')
  const length = [...reason].length
  const errors: FormErrors = [
    ...(length < 5 || length > 300 ? [{ field: 'alasan', message: t.preview.faults.reason }] : []),
    ...(form.line('yakin') === 'ya' ? [] : [{ field: 'yakin', message: t.preview.faults.sure }]),
  ]
  if (errors.length > 0) return previewPage(deps, exchange, { opened, reason, errors })
  const moved = () =>
    previewPage(deps, exchange, {
      opened,
      reason,
      errors: [{ field: '', message: t.preview.faults.moved }],
      status: 409,
    })
  if (form.line('versi') !== tagOf(opened)) return moved()
  try {
    const changeId = await saveCalendar(deps, {
      before: rules,
      edits: draft.edits,
      baseVersion: version,
      reason,
      personId: person.id,
      actor: actorOf(person),
      at: deps.clock(),
    })
    await exchange.audit(changeId)
    return seeOther(`${calendarHome}/perubahan/${changeId}?selesai=saved`)
  } catch (error) {
    if (!(error instanceof CalendarMoved)) throw error
    return moved()
  }
}

// The calendar and the draft that a preview was made of.
function tagOf({ version, draft }: OpenedCalendar): string {
  const edits = createHash('sha256').update(JSON.stringify(draft?.edits ?? []))
  return `${version}-${edits.digest('base64url').slice(0, 16)}`
}

async function previewPage(
  deps: CalendarDeps,
  exchange: AppExchange,
  {
    opened,
    reason,
    errors,
    status,
  }: { opened: OpenedCalendar; reason: string; errors: FormErrors; status?: number },
): Promise<Answer> {
  const { rules, drafted, draft } = opened
  const preview = draft
    ? await previewRules(deps.db, { matters: deps.matters, rules: { ...rules, ...drafted } })
    : { open: 0, moved: [], shifts: [] }
  const pages = Math.max(1, Math.ceil(preview.moved.length / pageSize))
  const asked = Number(exchange.query['hal'] ?? '1')
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
  const agencies = new Map((await listAgencies(deps.db)).map(({ id, name }) => [id, name]))
  const wrong = errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.preview.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: status ?? (wrong ? 422 : 200),
      hasErrors: wrong,
    },
    <PreviewPage
      lines={(draft?.edits ?? []).map((edit) => editWords(edit, rules.calendar))}
      preview={preview}
      shown={preview.moved.slice((page - 1) * pageSize, page * pageSize)}
      {...{ page, pages, agencies, reason, errors }}
      tag={tagOf(opened)}
      stale={draft !== null && draft.baseVersion !== opened.version}
    />,
  )
}

/** Drafts what takes a saved change back: undoing is a new change. */
export async function draftUndo(
  deps: CalendarDeps,
  exchange: AppExchange,
  undo: readonly CalendarEdit[],
): Promise<Answer> {
  return draftAndShow(deps, await openCalendar(deps, exchange), undo)
}
