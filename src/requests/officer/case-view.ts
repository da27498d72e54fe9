import type { Entry } from '../../catalogue/entry.ts'
import { entriesByIds } from '../../catalogue/queries.ts'
import { findFiles } from '../../documents/files.ts'
import { addresseeById } from '../../people/accounts/people.ts'
import { shownEmail } from '../../people/accounts/visitors.ts'
import { readMaskedNik } from '../../people/identity/identities.ts'
import { outcomeTexts } from '../../procedure/request/outcomes.ts'
import type { TextRef } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'
import type { RequestForm } from '../form/request-form.ts'
import type { OfficerDeps } from './deps.ts'
import type { OpenedCase } from './open-case.ts'
import type { FileLine } from './pages/parts.tsx'
import { type Names, namesFor, readSubmittedForm } from './queries.ts'
import { timelineTexts } from './timeline.tsx'

/** What was asked, and how it is wanted; no word of who asks. */
export interface Asked {
  readonly items: readonly string[]
  readonly purpose: string
  readonly way: RequestForm['caraMemperoleh']
  readonly sending: RequestForm['caraMendapatSalinan']
}

/** Who asks: for PPID Utama only. */
export interface ApplicantView {
  readonly form: RequestForm
  readonly email: string
  readonly nik: string | null
}

/** Everything the pages of a case put for its ids. Holds nothing that its viewer may not read. */
export interface CaseView extends Names {
  readonly opened: OpenedCase
  readonly texts: ReadonlyMap<string, string | null>
  readonly files: ReadonlyMap<string, FileLine>
  readonly entries: ReadonlyMap<string, Entry>
  readonly asked: Asked
  readonly applicant: ApplicantView | null
}

export async function viewCase(deps: OfficerDeps, opened: OpenedCase): Promise<CaseView> {
  const { db, identityKey: key } = deps
  const { person, loaded, seen } = opened
  const { state, log, requestId } = loaded
  const answers = seen.flatMap(({ answer }) => answer ?? [])
  const refs: (TextRef | null | undefined)[] = [
    ...state.items.map(({ text }) => text),
    state.purpose,
    ...(person.role === 'ppid_utama' ? [state.completion.text, state.completion.reply?.text] : []),
    ...seen.flatMap(({ instruction, answer, reason }) => [instruction, answer?.text, reason]),
    ...answers.flatMap(({ outcomes }) => outcomes.flatMap(outcomeTexts)),
    ...timelineTexts(opened, log),
  ]
  const takers = state.tasks.flatMap(({ takenBy }) => takenBy ?? [])
  const [texts, files, entries, names, form, applicant] = await Promise.all([
    readTexts(db, [...new Set(refs.flatMap((ref) => ref?.textId ?? []))]),
    findFiles(
      db,
      answers.flatMap((answer) => answer.files.map(({ fileId }) => fileId)),
    ),
    entriesByIds(
      db,
      answers.flatMap(({ entryIds }) => entryIds),
    ),
    namesFor(db, { events: log, people: takers }),
    readSubmittedForm(db, { key, requestId }),
    person.role === 'ppid_utama' ? viewApplicant(deps, opened) : null,
  ])
  const words = (ref: TextRef | null) => (ref && texts.get(ref.textId)) ?? ''
  return {
    opened,
    texts,
    files: new Map(files.map((file) => [file.fileId, file])),
    entries: new Map(entries.map((entry) => [entry.entryId, entry])),
    ...names,
    asked: {
      items: state.items.map(({ text }) => words(text)),
      purpose: words(state.purpose),
      way: form.caraMemperoleh,
      sending: form.caraMendapatSalinan,
    },
    applicant,
  }
}

/** The words behind a reference; '' where there are none, or where the law erased them. */
export function wordsOf({ texts }: Pick<CaseView, 'texts'>, ref: TextRef | null): string {
  return (ref && texts.get(ref.textId)) ?? ''
}

async function viewApplicant(deps: OfficerDeps, { loaded }: OpenedCase): Promise<ApplicantView> {
  const { db, identityKey: key } = deps
  const { requestId, applicantId, identityId } = loaded
  const [form, person, nik] = await Promise.all([
    readSubmittedForm(db, { key, requestId }),
    addresseeById(db, applicantId),
    identityId ? readMaskedNik(db, { key, identityId }) : null,
  ])
  return { form, email: shownEmail(person?.email ?? '') ?? '', nik }
}
