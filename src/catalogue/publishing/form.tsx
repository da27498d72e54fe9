import { publishing as t } from '../../../locales/id/publishing.ts'
import { drain } from '../../documents/drain.ts'
import {
  findFiles,
  mayHandOut,
  removeUnreferenced,
  type StoredFile,
} from '../../documents/files.ts'
import { type FormFile, readMultipart } from '../../documents/multipart.ts'
import { readingsOf } from '../../documents/reading/queries.ts'
import { isRefusal, receiveFile } from '../../documents/receive-file.ts'
import { withheldOf } from '../../documents/redaction/store.ts'
import { explainProblem, explainRefusal } from '../../documents/refusal.ts'
import { listAgencies } from '../../people/agencies.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Form } from '../../platform/http/form.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { decideEntry } from '../../procedure/publishing/decide.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import type { NewEntry } from '../entry.ts'
import { frequentTopics } from '../queries.ts'
import { dropUnused, type Held } from './act.ts'
import type { DeskPages } from './deps.ts'
import { saveDraft, termsOf } from './desk.ts'
import { type FileChanges, noFileChanges } from './draft-files.ts'
import { type Draft, findDraft, maxEntryFiles } from './drafts.ts'
import { type DraftFields, toFields } from './fields.ts'
import { type EntryHandler, type OpenedEntry, seenIn } from './open-entry.ts'
import { faultOf } from './outcome.tsx'
import { FormPage } from './pages/form-page.tsx'
import { readEntry } from './reading-fields.ts'
import { lastReason } from './reasons.ts'

const filesAtOnce = 20
const largestAtOnce = 10

/** The form of a draft. */
export const showForm: EntryHandler = async (deps, exchange, opened) => {
  const { draft } = opened
  if (!draft || !opened.may('edit')) return seeOther(opened.href())
  return formPage(deps, exchange, { opened, draft, fields: draft.fields, errors: [] })
}

/** Keeps what was typed and the files that came; then stays, or goes on to the preview when nothing is wrong. */
export const submitForm: EntryHandler = async (deps, exchange, opened) => {
  const { draft } = opened
  if (!draft || !opened.may('edit')) {
    drain(exchange.request.raw)
    return seeOther(opened.href())
  }
  const received = await receiveForm(deps, exchange, opened)
  const { form, errors } = received
  const fields = fieldsOf(form, opened)
  const shown = { opened, draft, fields }
  const acted = await saveDraft(deps, {
    entryId: opened.entryId,
    actor: opened.actor,
    seen: form.line('versi'),
    fields,
    files: changesIn(form, received),
  })
  if (acted.kind !== 'done') {
    await dropReceived(deps, received)
    const message = acted.kind === 'changed' ? t.form.changed : t.refusals[acted.refusal.code]
    return formPage(deps, exchange, {
      ...shown,
      errors: [{ field: '', message }, ...errors],
      status: 409,
    })
  }
  await exchange.audit(opened.entryId, { files: received.added.length + received.replaced.size })
  const saved = await findDraft(deps.db, opened.entryId)
  if (!saved) return seeOther(opened.href())
  const again = { opened, draft: saved, fields, seen: `${opened.state.version}.${saved.version}` }
  if (errors.length > 0) return formPage(deps, exchange, { ...again, errors })
  if (form.line('lanjut') !== 'pratinjau') return seeOther(opened.href('/ubah?selesai=disimpan'))
  const read = await readDraft(deps, opened, saved)
  if ('errors' in read) return formPage(deps, exchange, { ...again, errors: read.errors })
  return seeOther(opened.href('/pratinjau'))
}

/** What a draft would publish; or all that is not right yet, by the form and by the procedure. */
export async function readDraft(
  deps: DeskPages,
  opened: OpenedEntry,
  draft: Draft,
): Promise<{ readonly entry: NewEntry } | { readonly errors: FormErrors }> {
  const now = deps.clock()
  const agencies = await listAgencies(deps.db, { activeOnly: true })
  const read = readEntry(draft.fields, {
    files: draft.files.map(({ fileId }) => fileId),
    now,
    agencyIds: agencies.map(({ id }) => id),
  })
  const held = draft.files
    .filter((file) => !mayHandOut(file))
    .map(({ name }) => ({ field: 'berkas', message: t.faults.held({ name }) }))
  if ('errors' in read) return { errors: [...read.errors, ...held] }
  if (held.length > 0) return { errors: held }
  const written: Held['state'] = { ...opened.state, draft: { status: 'draft', openedBy: null } }
  const command = { type: 'submit', terms: termsOf(read.entry) } as const
  const decision = decideEntry(written, command, { now, actor: opened.actor })
  const fault = decision.ok ? null : faultOf(decision.code)
  return fault ? { errors: [fault] } : read
}

// An agency publishes under its own name only.
function fieldsOf(form: Form, { person, state }: OpenedEntry): DraftFields {
  const fields = toFields((name) => form.text(name))
  return person.role === 'ppid_utama' ? fields : { ...fields, dinas: state.agencyId ?? '' }
}

interface Received {
  readonly form: Form
  readonly errors: FormErrors
  readonly added: readonly StoredFile[]
  /** By the id of the file whose place it takes. */
  readonly replaced: ReadonlyMap<string, StoredFile>
}

async function receiveForm(
  deps: DeskPages,
  exchange: AppExchange,
  { person, draft }: OpenedEntry,
): Promise<Received> {
  const errors: FieldError[] = []
  const added: StoredFile[] = []
  const replaced = new Map<string, StoredFile>()
  const listed = draft?.files ?? []
  const maxBytes = deps.maxUploadBytes * largestAtOnce
  const onFile = async ({ field, stream, fileName }: FormFile) => {
    const taken = await receiveFile(deps, {
      ...{ stream, fileName, uploadedBy: person.id },
      ...{ allow: deps.kinds, maxBytes: deps.maxUploadBytes },
    })
    const place = field.startsWith('ganti-') ? field.slice('ganti-'.length) : null
    if (isRefusal(taken)) {
      errors.push({
        field: place === null ? 'berkas' : field,
        message: explainRefusal('id', taken),
      })
    } else if (place !== null && listed.some(({ fileId }) => fileId === place)) {
      const earlier = replaced.get(place)
      replaced.set(place, taken)
      if (earlier) await dropReceived(deps, { added: [earlier], replaced: new Map() })
    } else if (listed.length + added.length < maxEntryFiles) {
      added.push(taken)
    } else {
      await dropReceived(deps, { added: [taken], replaced: new Map() })
      const message = t.faults.full({ name: taken.name, max: maxEntryFiles })
      errors.push({ field: 'berkas', message })
    }
  }
  const { form, problem } = await readMultipart(exchange, {
    maxBytes,
    maxFiles: filesAtOnce + maxEntryFiles,
    onFile,
  })
  if (problem)
    errors.push({ field: 'berkas', message: explainProblem('id', { problem, maxBytes }) })
  return { form, errors, added, replaced }
}

function changesIn(form: Form, { added, replaced }: Received): FileChanges {
  const named = (name: string) => form.line(name) || null
  return {
    ...noFileChanges,
    add: added.map(({ fileId }) => fileId),
    replace: new Map([...replaced].map(([place, { fileId }]) => [place, fileId])),
    remove: named('hapus'),
    raise: named('naik'),
    restore: named('pulihkan'),
  }
}

async function dropReceived(
  deps: DeskPages,
  { added, replaced }: Pick<Received, 'added' | 'replaced'>,
): Promise<void> {
  const ids = [...added, ...replaced.values()].map(({ fileId }) => fileId)
  const freed = await deps.db.transaction().execute((trx) => dropUnused(trx, ids))
  for (const sha256 of freed) await removeUnreferenced(deps, sha256)
}

/** The form with what was typed, and what is wrong with it. */
export async function formPage(
  deps: DeskPages,
  exchange: AppExchange,
  shown: {
    readonly opened: OpenedEntry
    readonly draft: Draft
    readonly fields: DraftFields
    readonly errors: FormErrors
    readonly status?: number
    readonly seen?: string
  },
): Promise<Answer> {
  const { opened, draft, fields, errors } = shown
  const { db } = deps
  const published = opened.entry?.files ?? []
  const there = new Set(draft.files.flatMap(({ fileId, replaces }) => [fileId, replaces]))
  const [reason, agencies, topics, readings, replaced, blackedOut] = await Promise.all([
    lastReason(db, opened.log, 'entry_returned'),
    listAgencies(db, { activeOnly: true }),
    frequentTopics(db, 30),
    readingsOf(
      db,
      draft.files.map(({ sha256 }) => sha256),
    ),
    findFiles(
      db,
      draft.files.flatMap(({ replaces }) => replaces ?? []),
    ),
    withheldOf(
      db,
      draft.files.map(({ fileId }) => fileId),
    ),
  ])
  const wrong = errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.form.title,
      section: 'kerja',
      work: true,
      typing: true,
      uploads: true,
      status: shown.status ?? (wrong ? 422 : 200),
      hasErrors: wrong,
    },
    <FormPage
      opened={opened}
      draft={draft}
      fields={fields}
      errors={errors}
      reason={reason}
      seen={shown.seen ?? seenIn(opened)}
      agencies={agencies}
      topics={topics}
      readings={readings}
      replaced={replaced}
      blackedOut={blackedOut}
      takenOut={published.filter(({ fileId }) => !there.has(fileId))}
      maxBytes={deps.maxUploadBytes}
      kinds={deps.kinds}
      saved={exchange.query['selesai'] === 'disimpan' && !wrong}
      now={deps.clock()}
    />,
  )
}
