import { objectionWork } from '../../locales/id/objections.ts'
import { drain } from '../documents/drain.ts'
import { findFile } from '../documents/files.ts'
import { readMultipart } from '../documents/multipart.ts'
import { isRefusal, receiveFile } from '../documents/receive-file.ts'
import { explainProblem, explainRefusal } from '../documents/refusal.ts'
import { type AppExchange, actorOf, personOf } from '../people/viewer.ts'
import { type Answer, type Locale, seeOther } from '../platform/http/route.ts'
import { deadline } from '../procedure/calendar/deadline.ts'
import { localDateOf } from '../procedure/dates.ts'
import type { FoundGround } from '../procedure/objection/events.ts'
import { possibleGrounds } from '../procedure/objection/objected.ts'
import { answerDays } from '../procedure/objection/values.ts'
import type { LocalDate } from '../procedure/values.ts'
import type { LoadedCase } from '../requests/load-case.ts'
import type { FieldError, FormErrors } from '../ui/forms.tsx'
import { type ObjectionDraft, openDraft, saveObjectionDraft } from './drafts.ts'
import { fileObjection } from './file.ts'
import {
  type CheckedObjection,
  checkObjection,
  emptyFields,
  type ObjectionFault,
  positionLength,
  readFields,
} from './form.ts'
import { earlierObjections } from './load.ts'
import { attorneyKinds, NoGroundPage, ObjectionFormPage } from './pages/form.tsx'
import { ObjectionPreviewPage } from './pages/preview.tsx'
import { RefusedObjectionPage } from './pages/refused.tsx'
import type { ObjectionWebDeps } from './web.ts'
import { objectionRefusal, objectionWords } from './words.ts'

/** Where an objection is filed: by its applicant on the web, or by an officer at the counter. */
export interface FilingPlace {
  readonly loaded: LoadedCase
  readonly locale: Locale
  readonly atCounter: boolean
  /** The address of the form. */
  readonly base: string
  readonly back: string
  /** The page of an objection. */
  readonly page: (objectionId: string) => string
}

interface Standing extends FilingPlace {
  readonly found: readonly FoundGround[]
  readonly draft: ObjectionDraft | null
  readonly open: string | null
  readonly earlier: readonly { readonly objectionId: string; readonly number: string }[]
  readonly today: LocalDate
}

/** The form, with what was typed before; an objection that is still open is shown instead. */
export async function showFiling(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  place: FilingPlace,
): Promise<Answer> {
  const standing = await standingOf(deps, exchange, place)
  if (standing.open !== null) return seeOther(place.page(standing.open))
  if (standing.found.length === 0) return showNoGround(deps, exchange, standing)
  return showForm(deps, exchange, { ...standing, errors: [] })
}

/** Keeps what was typed, right or wrong; goes on to the preview only when nothing is missing. */
export async function saveFiling(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  place: FilingPlace,
): Promise<Answer> {
  const standing = await standingOf(deps, exchange, place)
  if (standing.open !== null || standing.found.length === 0) {
    drain(exchange.request.raw)
    return standing.open === null
      ? showNoGround(deps, exchange, standing)
      : seeOther(place.page(standing.open))
  }
  const { requestId } = place.loaded
  const { id: personId } = personOf(exchange)
  const sent = await readSent(deps, exchange, { personId, locale: place.locale })
  await saveObjectionDraft(deps.db, deps.identityKey, {
    ...{ requestId, personId, fields: sent.fields, at: deps.clock() },
    ...(sent.fileId === null ? {} : { attorneyFile: sent.fileId }),
  })
  const draft = await openDraft(deps.db, deps.identityKey, { requestId, personId })
  const checked = check({ ...standing, draft })
  const faults = checked.ok ? [] : checked.faults
  const errors = [
    ...faults
      .filter((fault) => fault !== 'proxy_file' || sent.refusal === null)
      .map((fault) => errorFor(fault, place.locale)),
    ...(sent.refusal === null ? [] : [sent.refusal]),
  ]
  if (errors.length > 0) return showForm(deps, exchange, { ...standing, draft, errors })
  await exchange.audit(`request:${requestId}`)
  return seeOther(`${place.base}/periksa`)
}

/** The objection as it will stand, before it is sent. */
export async function previewFiling(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  place: FilingPlace,
): Promise<Answer> {
  const standing = await standingOf(deps, exchange, place)
  if (standing.open !== null) return seeOther(place.page(standing.open))
  const { draft, found } = standing
  const checked = check(standing)
  if (draft === null || !checked.ok) return seeOther(place.base)
  const { loaded, locale } = place
  const { form } = checked
  const receivedOn = form.receivedOn ?? standing.today
  return deps.showPage(
    exchange,
    { title: objectionWords[locale].preview.title, ...frameOf(place) },
    <ObjectionPreviewPage
      locale={locale}
      base={place.base}
      draftId={draft.draftId}
      request={loaded}
      grounds={found
        .filter(({ ground }) => form.grounds.includes(ground))
        .map((ground) => ({ ...ground, late: receivedOn > ground.lastDay }))}
      form={form}
      attorneyName={await attorneyName(deps, draft)}
      due={deadline(loaded.rules.calendar, receivedOn, answerDays)}
    />,
  )
}

/** Sends it: a number and a receipt at once; sent twice it is the same objection. */
export async function sendFiling(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  place: FilingPlace,
): Promise<Answer> {
  const { loaded } = place
  const actor = actorOf(personOf(exchange))
  if (actor.kind !== 'person') throw new Error('a person sends a form')
  const standing = await standingOf(deps, exchange, place)
  const draftId = exchange.form.line('draf')
  const filed = await fileObjection(deps, {
    requestId: loaded.requestId,
    applicantId: loaded.applicantId,
    actor,
    draftId: /^[0-9a-f-]{36}$/.test(draftId) ? draftId : loaded.requestId,
    check: (draft) => {
      const checked = check({ ...standing, draft })
      return checked.ok ? checked.form : null
    },
  })
  if (filed.kind === 'done') {
    await exchange.audit(`objection:${filed.objectionId}`)
    return seeOther(`${place.page(filed.objectionId)}?selesai=dicatat`)
  }
  if (filed.kind === 'no_draft')
    return seeOther(standing.open === null ? place.base : place.page(standing.open))
  const t = objectionWords[place.locale].refused
  return deps.showPage(
    exchange,
    { title: t.title, status: 409, ...frameOf(place) },
    <RefusedObjectionPage
      locale={place.locale}
      sentence={objectionRefusal(place.locale, filed.refusal.code)}
      back={place.base}
    />,
  )
}

async function standingOf(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  place: FilingPlace,
): Promise<Standing> {
  const { requestId, state, rules } = place.loaded
  const [draft, earlier] = await Promise.all([
    openDraft(deps.db, deps.identityKey, { requestId, personId: personOf(exchange).id }),
    earlierObjections(deps.db, { requestId }),
  ])
  const today = localDateOf(deps.clock())
  const found = possibleGrounds(state, {
    today,
    calendar: rules.calendar,
    raised: earlier.flatMap(({ grounds }) => grounds),
  })
  const open = earlier.find((one) => one.open)?.objectionId ?? null
  return { ...place, found, draft, open, earlier, today }
}

function check({ found, draft, atCounter, today }: Standing): CheckedObjection {
  return checkObjection(draft?.fields ?? emptyFields, {
    offered: found,
    hasAttorney: draft !== null && draft.attorneyFile !== null,
    atCounter,
    today,
  })
}

async function readSent(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  { personId, locale }: { readonly personId: string; readonly locale: Locale },
) {
  let fileId: string | null = null
  let refusal: FieldError | null = null
  const maxBytes = deps.maxUploadBytes
  const { form, problem } = await readMultipart(exchange, {
    maxBytes: maxBytes * 2,
    maxFiles: 1,
    onFile: async ({ stream, fileName }) => {
      const upload = { stream, fileName, uploadedBy: personId, allow: attorneyKinds, maxBytes }
      const result = await receiveFile(deps, upload)
      if (isRefusal(result))
        refusal = { field: 'surat_kuasa', message: explainRefusal(locale, result) }
      else fileId = result.fileId
    },
  })
  if (problem)
    refusal = { field: 'surat_kuasa', message: explainProblem(locale, { problem, maxBytes }) }
  return { fields: readFields(form), fileId: fileId as string | null, refusal }
}

function errorFor(fault: ObjectionFault, locale: Locale): FieldError {
  const { errors } = objectionWords[locale].form
  switch (fault) {
    case 'grounds':
      return { field: 'alasan', message: errors.grounds }
    case 'position_short':
      return { field: 'posisi', message: errors.positionShort({ least: positionLength.least }) }
    case 'position_long':
      return { field: 'posisi', message: errors.positionLong({ most: positionLength.most }) }
    case 'proxy_name':
      return { field: 'nama_kuasa', message: errors.proxyName }
    case 'proxy_file':
      return { field: 'surat_kuasa', message: errors.proxyFile }
    case 'received':
      return { field: 'diterima', message: objectionWork.counter.receivedWrong }
    case 'received_before_ground':
      return { field: 'diterima', message: objectionWork.counter.receivedBefore }
    case 'channel':
      return { field: 'saluran', message: objectionWork.counter.channelMissing }
  }
}

async function showForm(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  shown: Standing & { readonly errors: FormErrors },
): Promise<Answer> {
  const { draft, errors, locale, loaded } = shown
  const wrong = errors.length > 0
  const frame = frameOf(shown)
  return deps.showPage(
    exchange,
    {
      title: shown.atCounter ? objectionWork.counter.title : objectionWords[locale].form.title,
      ...{ ...frame, uploads: true, typing: true, status: wrong ? 422 : 200, hasErrors: wrong },
    },
    <ObjectionFormPage
      {...{ locale, errors, base: shown.base, back: shown.back, found: shown.found }}
      request={loaded}
      today={shown.today}
      fields={draft?.fields ?? emptyFields}
      attorneyName={await attorneyName(deps, draft)}
      atCounter={shown.atCounter}
    />,
  )
}

function showNoGround(deps: ObjectionWebDeps, exchange: AppExchange, standing: Standing): Answer {
  const { locale, back, loaded, page } = standing
  const earlier = standing.earlier.map(({ objectionId, number }) => ({
    href: page(objectionId),
    number,
  }))
  return deps.showPage(
    exchange,
    { title: objectionWords[locale].form.none, ...frameOf(standing) },
    <NoGroundPage locale={locale} back={back} request={loaded} earlier={earlier} />,
  )
}

function frameOf({ atCounter }: Pick<FilingPlace, 'atCounter'>) {
  return atCounter
    ? ({ section: 'kerja', work: true } as const)
    : ({ section: 'permohonan', robots: 'noindex' } as const)
}

async function attorneyName(
  { db }: ObjectionWebDeps,
  draft: ObjectionDraft | null,
): Promise<string | null> {
  const fileId = draft?.attorneyFile ?? null
  return fileId === null ? null : ((await findFile(db, fileId))?.name ?? null)
}
