import { exemption as t } from '../../../locales/id/exemption.ts'
import type { ClassificationDecreeData, ConsequenceSheetData } from '../../notices/official/data.ts'
import type { LetterSource, OrderedLetter } from '../../notices/official/source.ts'
import { agencyById } from '../../people/agencies.ts'
import type { Db } from '../../platform/database/connect.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { replayTest } from '../../procedure/exemption/state.ts'
import type { LetterKind } from '../../procedure/letters.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import { loadEvents, lockStream } from '../../records/load.ts'
import { decreeOf } from './rows.ts'
import { actAsSystem } from './system-acts.ts'
import { contentOfSheet, wordsOf } from './words.ts'

type Log = readonly Recorded<TestEvent>[]

/** Lembar uji konsekuensi and Surat Keputusan klasifikasi: what they say, from the log of their test. */
export function createTestLetters({ clock }: { readonly clock: () => Instant }) {
  const recordIssued: LetterSource['recordIssued'] = async (trx, letter, file) => {
    const { letterId, streamId: testId } = letter
    await lockStream(trx, testId)
    const state = replayTest(await loadEvents<TestEvent>(trx, testId))
    const command = { type: 'issue_letter', letterId, file } as const
    const after = await actAsSystem(trx, { testId, state, command, at: clock() })
    if (!after) throw new Error('a letter that was numbered is issued once')
  }
  return {
    consequence_sheet: { data: sheetData, recordIssued },
    classification_decree: { data: decreeData, recordIssued },
  } satisfies Partial<Record<LetterKind, LetterSource>>
}

async function sheetData(db: Db, letter: OrderedLetter): Promise<ConsequenceSheetData> {
  const { log, whole } = await readLog(db, letter)
  const last = log.at(-1)?.event
  const denied = last?.type === 'test_denied'
  const { state, content, ...information } = await informationOf(db, log)
  const approval = log.findLast(({ event }) => event.type === 'test_approved')?.event
  const reason = denied
    ? await wordsOf(db, last.reason)
    : await wordsOf(db, approval?.type === 'test_approved' ? approval.note : null)
  const considerations = await Promise.all(
    state.opinions.map(async (opinion) => ({
      post: t.posts.tim,
      on: localDateOf(opinion.at),
      advice: t.posts.advice({ agrees: opinion.agrees, reason: await wordsOf(db, opinion.reason) }),
    })),
  )
  return {
    kind: 'consequence_sheet',
    caseNumber: numberOf(whole, 'consequence_sheet') ?? letter.number,
    largePrint: false,
    ...information,
    proposedOn: dayOf(log, 'test_proposed') ?? letter.issuedOn,
    proposedBy: proposerOf(log, information.unit),
    publicInterest:
      [content?.publicInterest, content?.considerations].filter(Boolean).join('\n\n') || null,
    considerations,
    conclusion: denied ? 'open' : (state.conclusion?.kind ?? null),
    conclusionReason: reason || null,
  }
}

async function decreeData(db: Db, letter: OrderedLetter): Promise<ClassificationDecreeData> {
  const { log, whole } = await readLog(db, letter)
  const { state, content, ...information } = await informationOf(db, log)
  const last = log.at(-1)?.event
  const opened = last?.type === 'exemption_opened'
  const found = state.conclusion?.kind === 'exempt' && !opened
  const before = opened ? numberOf(whole, 'classification_decree') : await renewedDecree(db, log)
  const openedFor = opened ? await wordsOf(db, last.reason) : ''
  return {
    kind: 'classification_decree',
    caseNumber: numberOf(whole, 'consequence_sheet') ?? letter.number,
    largePrint: false,
    ...information,
    sheetNumber: numberOf(whole, 'consequence_sheet'),
    testedOn: dayOf(log, 'sheet_submitted') ?? letter.issuedOn,
    approvedOn: dayOf(log, 'test_approved') ?? letter.issuedOn,
    act: found ? (before === null ? 'set' : 'prolonged') : 'opened',
    changes: before,
    reason: insideSentence(openedFor || content?.publicInterest || ''),
  }
}

/** The log up to what the letter follows from, and all of it: a letter's own number comes after. */
async function readLog(
  db: Db,
  { streamId, seq }: OrderedLetter,
): Promise<{ log: Log; whole: Log }> {
  const whole = await loadEvents<TestEvent>(db, streamId)
  return { log: whole.filter((recorded) => recorded.seq <= seq), whole }
}

async function informationOf(db: Db, log: Log) {
  const state = replayTest(log)
  const [content, agency, title] = await Promise.all([
    contentOfSheet(db, state.sheet),
    agencyById(db, state.agencyId ?? ''),
    wordsOf(db, state.title),
  ])
  const parts = content?.parts ? t.posts.parts({ parts: content.parts }) : ''
  return {
    state,
    content,
    title: content?.title ?? title,
    description: [content?.description, parts].filter(Boolean).join('\n\n'),
    unit: agency?.name ?? '',
    letters: state.letters,
    statutes: content?.statutes ?? [],
    ifOpened: content?.ifOpened ?? '',
    ifClosed: content?.ifClosed ?? '',
    until: state.until,
    periodReason: content?.periodReason || null,
  }
}

// The decree goes on with it after `bahwa`; a word in capitals stays one.
function insideSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

// The first of its kind: a later decree opens what the first one closed.
function numberOf(log: Log, kind: LetterKind): string | null {
  for (const { event } of log)
    if (event.type === 'letter_numbered' && event.kind === kind) return event.number
  return null
}

/** The decree of the exemption that this test looked at anew. */
async function renewedDecree(db: Db, log: Log): Promise<string | null> {
  const { renews } = replayTest(log)
  if (renews === null) return null
  if (renews.testId !== null)
    return decreeOf(replayTest(await loadEvents<TestEvent>(db, renews.testId)))
  const row = await db
    .selectFrom('exempt_items')
    .select('decree_number')
    .where('exempt_id', '=', renews.exemptId)
    .executeTakeFirst()
  return row?.decree_number ?? null
}

function dayOf(log: Log, type: TestEvent['type']): LocalDate | null {
  const found = log.findLast(({ event }) => event.type === type)
  return found ? localDateOf(found.at) : null
}

function proposerOf(log: Log, unit: string): string {
  const actor = log[0]?.actor
  const main = actor?.kind === 'person' && actor.role === 'ppid_utama'
  return main ? t.posts.utama : t.posts.pembantu({ unit })
}
