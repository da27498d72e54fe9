import type { Entry } from '../../catalogue/entry.ts'
import { entriesByIds } from '../../catalogue/queries.ts'
import { findFiles, type StoredFile } from '../../documents/files.ts'
import { handoverProgress } from '../../documents/sent-ranges.ts'
import { listAgencies } from '../../people/agencies.ts'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import { isReleased, releasedFiles } from '../../procedure/request/coverage.ts'
import type { AgencyId } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'
import { type LoadedCase, loadCase, maySee } from '../load-case.ts'
import type { ApplicantDeps } from './deps.ts'
import type { Audience } from './present.ts'

/** The case an address names, when it is the viewer's own; null otherwise, whatever the reason. */
export async function ownCase(
  deps: ApplicantDeps,
  exchange: AppExchange,
): Promise<LoadedCase | null> {
  const loaded = await loadCase(deps, exchange.params['id'] ?? '')
  return loaded && maySee(personOf(exchange), loaded) ? loaded : null
}

/** The audience of a case with all agencies' names. */
export async function audienceOf(
  deps: Pick<ApplicantDeps, 'db' | 'clock'>,
  { locale, own }: Pick<Audience, 'locale' | 'own'>,
): Promise<Audience> {
  const agencies = await listAgencies(deps.db)
  return {
    locale,
    own,
    now: deps.clock(),
    agencies: new Map(agencies.map((agency) => [agency.id, agency])),
  }
}

/** A file of the answer, and how much of it has reached the applicant. */
export interface AnswerFile extends StoredFile {
  readonly sentBytes: number
  readonly complete: boolean
}

/** What one unit answered. */
export interface AnswerPart {
  readonly assignmentId: string
  readonly agencyId: AgencyId | null
  /** Null where there is none; where it was erased by law, `erased` says so. */
  readonly text: string | null
  readonly erased: boolean
  readonly files: readonly AnswerFile[]
  readonly entries: readonly Entry[]
}

/** The answers of a case as its applicant may have them: nothing before its notice (SOP step 7). */
export async function readAnswer(
  { db }: Pick<ApplicantDeps, 'db'>,
  { state, requestId }: Pick<LoadedCase, 'state' | 'requestId'>,
): Promise<AnswerPart[]> {
  const released = state.assignments.filter(isReleased)
  const textIds = released.flatMap(({ answer }) => answer?.text?.textId ?? [])
  const [texts, stored, progress, entries] = await Promise.all([
    readTexts(db, textIds),
    findFiles(
      db,
      releasedFiles(state).map((file) => file.fileId),
    ),
    handoverProgress(db, requestId),
    entriesByIds(
      db,
      released.flatMap(({ answer }) => answer?.entryIds ?? []),
    ),
  ])
  const files = new Map(stored.map((file) => [file.fileId, file]))
  const received = new Map(progress.map((one) => [one.fileId, one]))
  return released.map(({ assignmentId, agencyId, answer }) => {
    const textId = answer?.text?.textId
    const text = textId === undefined ? null : (texts.get(textId) ?? null)
    return {
      assignmentId,
      agencyId,
      text,
      erased: textId !== undefined && text === null,
      files: (answer?.files ?? []).flatMap(({ fileId }) => {
        const file = files.get(fileId)
        const got = received.get(fileId)
        if (!file) return []
        return { ...file, sentBytes: got?.sentBytes ?? 0, complete: got?.complete ?? false }
      }),
      entries: entries.filter((entry) => answer?.entryIds.includes(entry.entryId)),
    }
  })
}

/** What was asked and why, in the applicant's words; null where the law had them erased. */
export interface Asked {
  readonly items: readonly (string | null)[]
  readonly purpose: string | null
}

export async function readAsked(
  { db }: Pick<ApplicantDeps, 'db'>,
  { state }: Pick<LoadedCase, 'state'>,
): Promise<Asked> {
  const purposeId = state.purpose?.textId ?? ''
  const itemIds = state.items.map(({ text }) => text.textId)
  const texts = await readTexts(db, [...itemIds, purposeId].filter(Boolean))
  return {
    items: itemIds.map((textId) => texts.get(textId) ?? null),
    purpose: texts.get(purposeId) ?? null,
  }
}
