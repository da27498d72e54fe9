import { publishing as t } from '../../../locales/id/publishing.ts'
import { sensitive } from '../../../locales/id/sensitive.ts'
import { readingsOf } from '../../documents/reading/queries.ts'
import { needsALook, sensitiveOf } from '../../documents/sensitive/store.ts'
import { checkedField } from '../../documents/sensitive/warning.tsx'
import { agencyById } from '../../people/agencies.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import type { NewEntry } from '../entry.ts'
import type { EntryActed } from './act.ts'
import type { DeskPages } from './deps.ts'
import { publishDraft, recallDraft, submitDraft } from './desk.ts'
import { formPage, readDraft } from './form.tsx'
import { actingOn, type EntryHandler, type OpenedEntry, seenIn } from './open-entry.ts'
import { conclude, faultOf } from './outcome.tsx'
import { PreviewPage } from './pages/preview-page.tsx'

/** What the public will see of a draft, and what can be done with it now. */
export const showPreview: EntryHandler = (deps, exchange, opened) =>
  previewPage(deps, exchange, { opened, errors: [] })

async function previewPage(
  deps: DeskPages,
  exchange: AppExchange,
  { opened, errors }: { readonly opened: OpenedEntry; readonly errors: FormErrors },
): Promise<Answer> {
  const { draft } = opened
  if (!draft) return seeOther(opened.href())
  const read = await readDraft(deps, opened, draft)
  if ('errors' in read)
    return opened.may('edit')
      ? formPage(deps, exchange, { opened, draft, fields: draft.fields, errors: read.errors })
      : seeOther('/kerja/informasi')
  const digests = draft.files.map(({ sha256 }) => sha256)
  const [agency, readings, searches] = await Promise.all([
    agencyById(deps.db, read.entry.agencyId),
    readingsOf(deps.db, digests),
    sensitiveOf(deps.db, digests),
  ])
  const wrong = errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.preview.title,
      section: 'kerja',
      work: true,
      typing: true,
      status: wrong ? 422 : 200,
      hasErrors: wrong,
    },
    <PreviewPage
      opened={opened}
      entry={read.entry}
      files={draft.files}
      agency={agency?.name ?? read.entry.agencyId}
      readings={readings}
      searches={searches}
      seen={seenIn(opened)}
      today={localDateOf(deps.clock())}
      reason=""
      errors={errors}
    />,
  )
}

/** Hands the draft to PPID Utama. */
export const submitEntry: EntryHandler = async (deps, exchange, opened) =>
  withEntry(deps, exchange, opened, {
    done: '?selesai=diajukan',
    act: (entry) => submitDraft(deps, { ...actingOn(opened, exchange), entry }),
  })

/** Publishes what was checked. */
export const publishEntryNow: EntryHandler = async (deps, exchange, opened) => {
  const files = opened.draft?.files ?? []
  const searches = await sensitiveOf(
    deps.db,
    files.map(({ sha256 }) => sha256),
  )
  const asks = needsALook(files, searches)
  const looked = exchange.form.line(checkedField) === 'ya'
  if (asks && !looked && opened.may('publish'))
    return previewPage(deps, exchange, {
      opened,
      errors: [{ field: checkedField, message: sensitive.missing }],
    })
  return withEntry(deps, exchange, opened, {
    done: '?selesai=terbit',
    detail: asks ? { personal_data_checked: looked } : {},
    act: async (entry) => {
      const acted = await publishDraft(deps, { ...actingOn(opened, exchange), entry })
      if (acted.kind === 'done') await deps.onPublished()
      return acted
    },
  })
}

/** Takes a submission back, to write on. */
export const recallEntry: EntryHandler = async (deps, exchange, opened) =>
  conclude(deps, exchange, {
    opened,
    acted: await recallDraft(deps, actingOn(opened, exchange)),
    done: opened.href('/ubah?selesai=diambil'),
  })

async function withEntry(
  deps: DeskPages,
  exchange: AppExchange,
  opened: OpenedEntry,
  {
    done,
    detail = {},
    act,
  }: {
    readonly done: string
    /** For the audit. */
    readonly detail?: Readonly<Record<string, boolean>>
    readonly act: (entry: NewEntry) => Promise<EntryActed>
  },
): Promise<Answer> {
  const { draft } = opened
  if (!draft) {
    const refusal = { ok: false, code: 'no_draft', detail: {} } as const
    return conclude(deps, exchange, { opened, acted: { kind: 'refused', refusal }, done })
  }
  const read = await readDraft(deps, opened, draft)
  const again = { opened, draft, fields: draft.fields }
  if ('errors' in read)
    return opened.may('edit')
      ? formPage(deps, exchange, { ...again, errors: read.errors })
      : conclude(deps, exchange, { opened, acted: { kind: 'changed' }, done })
  const acted = await act(read.entry)
  const fault = acted.kind === 'refused' ? faultOf(acted.refusal.code) : null
  if (fault && opened.may('edit')) return formPage(deps, exchange, { ...again, errors: [fault] })
  return conclude(deps, exchange, { opened, acted, done: opened.href(done), detail })
}
