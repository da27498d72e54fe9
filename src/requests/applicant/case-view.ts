import { findFiles, type StoredFile } from '../../documents/files.ts'
import { readMaskedNik } from '../../people/identity/identities.ts'
import { actorOf, type SignedIn } from '../../people/viewer.ts'
import type { Locale } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { possibleGrounds } from '../../procedure/objection/objected.ts'
import type { RequestCommandType } from '../../procedure/request/commands.ts'
import { permittedCommands } from '../../procedure/request/permitted.ts'
import type { TextRef } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'
import { contextFor } from '../act.ts'
import type { LoadedCase } from '../load-case.ts'
import { type QuestionView, readThread } from '../questions/read.ts'
import type { ApplicantDeps, Objected } from './deps.ts'
import { type AnswerPart, audienceOf, readAnswer } from './matter.ts'
import {
  type Audience,
  caseRiver,
  type DueStanding,
  dueStanding,
  standingWords,
} from './present.ts'
import { readSecrets, type Secrets } from './queries.ts'
import { readToldItems, type ToldItem } from './told.ts'

/** One request with everything its applicant may know of it, ready for its page. */
export interface MatterView {
  readonly audience: Audience
  readonly loaded: LoadedCase
  readonly standing: string
  readonly due: DueStanding
  readonly river: ReturnType<typeof caseRiver>
  readonly items: readonly ToldItem[]
  readonly parts: readonly AnswerPart[]
  readonly thread: readonly QuestionView[]
  /** Files sent with the completion. */
  readonly sentIn: readonly StoredFile[]
  readonly secrets: Secrets
  readonly nik: string
  /** What the viewer may do now. */
  readonly may: readonly RequestCommandType[]
  /** Whether the case gives a ground to object (UU 14/2008 Pasal 35). */
  readonly mayObject: boolean
  /** What was objected to already. */
  readonly objections: readonly Objected[]
  /** Words by their reference; null where there are none, or where the law had them erased. */
  readonly words: (ref: TextRef | null | undefined) => string | null
}

export async function viewMatter(
  deps: ApplicantDeps,
  { loaded, person, locale }: { loaded: LoadedCase; person: SignedIn; locale: Locale },
): Promise<MatterView> {
  const { db, identityKey: key } = deps
  const { state, requestId, identityId, rules } = loaded
  const own = person.id === loaded.applicantId
  const [audience, secrets, parts, items, thread, context, nik, texts, sentIn, objections] =
    await Promise.all([
      audienceOf(deps, { locale, own }),
      readSecrets(db, key, requestId),
      readAnswer(deps, loaded),
      readToldItems(deps, loaded),
      readThread(db, state),
      contextFor(deps, db, { actor: actorOf(person), state }),
      identityId === null ? null : readMaskedNik(db, { key, identityId }),
      readTexts(db, textIds(loaded)),
      findFiles(
        db,
        (state.completion.reply?.files ?? []).map(({ fileId }) => fileId),
      ),
      own ? deps.objectionsTo(requestId) : [],
    ])
  const today = localDateOf(audience.now)
  return {
    audience,
    loaded,
    standing: standingWords(state, audience),
    due: dueStanding(loaded, audience.now),
    river: caseRiver(loaded, audience),
    items,
    parts,
    thread,
    sentIn,
    secrets,
    nik: nik ?? '',
    may: permittedCommands(state, context),
    mayObject: possibleGrounds(state, { today, calendar: rules.calendar }).length > 0,
    objections,
    words: (ref) => (ref && texts.get(ref.textId)) ?? null,
  }
}

function textIds({ state }: LoadedCase): string[] {
  const { completion, extension, notices, reopening } = state
  const refs = [
    completion.text,
    completion.reply?.text,
    extension.granted?.text,
    reopening?.reason,
    ...notices.flatMap(({ note, reason }) => [note, reason]),
  ]
  return [...new Set(refs.flatMap((ref) => ref?.textId ?? []))]
}
