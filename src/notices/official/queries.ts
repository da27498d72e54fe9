import type { Db, Trx } from '../../platform/database/connect.ts'
import { toInstant } from '../../procedure/dates.ts'
import type { LetterKind } from '../../procedure/letters.ts'
import type { Instant, LocalDate } from '../../procedure/values.ts'
import type { SignatureKind } from './sign.ts'
import type { OrderedLetter } from './source.ts'

/** A letter as pages list it. */
export interface Letter extends OrderedLetter {
  /** Null while it is being made. */
  readonly made: {
    readonly fileId: string
    readonly sha256: string
    readonly signature: SignatureKind
    readonly signerPost: string | null
    readonly at: Instant
  } | null
  /** How often making it failed. */
  readonly attempts: number
  readonly lastError: string | null
}

const columns = [
  'letter_id',
  'kind',
  'number',
  'stream_id',
  'seq',
  'subject',
  'code',
  'replaces',
  'issued_on',
  'ordered_at',
  'file_id',
  'sha256',
  'signature',
  'signer_post',
  'made_at',
  'attempts',
  'last_error',
] as const

interface Row {
  readonly letter_id: string
  readonly kind: string
  readonly number: string
  readonly stream_id: string
  readonly seq: number
  readonly subject: string | null
  readonly code: string
  readonly replaces: string | null
  readonly issued_on: string
  readonly ordered_at: Date
  readonly file_id: string | null
  readonly sha256: string | null
  readonly signature: string | null
  readonly signer_post: string | null
  readonly made_at: Date | null
  readonly attempts: number
  readonly last_error: string | null
}

function toLetter(row: Row): Letter {
  const { file_id: fileId, sha256, made_at: madeAt } = row
  return {
    letterId: row.letter_id,
    kind: row.kind as LetterKind,
    number: row.number,
    streamId: row.stream_id,
    seq: row.seq,
    subject: row.subject,
    code: row.code,
    replaces: row.replaces,
    issuedOn: row.issued_on as LocalDate,
    orderedAt: toInstant(row.ordered_at),
    made:
      fileId === null || sha256 === null || madeAt === null
        ? null
        : {
            fileId,
            sha256,
            signature: row.signature as SignatureKind,
            signerPost: row.signer_post,
            at: toInstant(madeAt),
          },
    attempts: row.attempts,
    lastError: row.last_error,
  }
}

export async function findLetter(db: Db, letterId: string): Promise<Letter | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(letterId)) return null
  const row = await db
    .selectFrom('letters')
    .select(columns)
    .where('letter_id', '=', letterId)
    .executeTakeFirst()
  return row ? toLetter(row) : null
}

/** The letters of one matter in the order of its log; at most 200. */
export async function lettersOf(db: Db, streamId: string): Promise<Letter[]> {
  const rows = await db
    .selectFrom('letters')
    .select(columns)
    .where('stream_id', '=', streamId)
    .orderBy('seq')
    .orderBy('ordered_at')
    .orderBy('number')
    .limit(200)
    .execute()
  return rows.map(toLetter)
}

/** The newest letter of a kind in a matter before an event of its log. */
export async function letterBefore(
  db: Db,
  { streamId, kind, seq }: { streamId: string; kind: LetterKind; seq: number },
): Promise<Letter | null> {
  const row = await db
    .selectFrom('letters')
    .select(columns)
    .where('stream_id', '=', streamId)
    .where('kind', '=', kind)
    .where('seq', '<', seq)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toLetter(row) : null
}

/** The letter of a verification code, and the one that has taken its place. */
export async function findByCode(
  db: Db,
  code: string,
): Promise<{ letter: Letter; replacedBy: Letter | null } | null> {
  const row = await db
    .selectFrom('letters')
    .select(columns)
    .where('code', '=', code)
    .executeTakeFirst()
  if (!row) return null
  const newer = await db
    .selectFrom('letters')
    .select(columns)
    .where('replaces', '=', row.letter_id)
    .executeTakeFirst()
  const newest = newer ?? (row.kind === 'refusal_decree' ? await answeredAnew(db, row) : undefined)
  return { letter: toLetter(row), replacedBy: newest ? toLetter(newest) : null }
}

/** The notice that answered anew after a decree: what is refused now, it says. Corrected words are no new answer. */
function answeredAnew(db: Db, decree: { readonly stream_id: string; readonly seq: number }) {
  return db
    .selectFrom('letters')
    .innerJoin('events', (join) =>
      join
        .onRef('events.stream_id', '=', 'letters.stream_id')
        .onRef('events.seq', '=', 'letters.seq'),
    )
    .select(columns.map((column) => `letters.${column}` as const))
    .where('letters.stream_id', '=', decree.stream_id)
    .where('letters.kind', '=', 'notice')
    .where('letters.seq', '>', decree.seq)
    .where('events.type', '=', 'applicant_notified')
    .orderBy('letters.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/**
 * Holds a letter that is not made yet until the transaction ends; null when it is made, or in other hands. A letter that
 * takes its place may be ordered meanwhile: whoever orders it holds the log that making this one waits for.
 */
export async function lockUnmade(trx: Trx, letterId: string): Promise<OrderedLetter | null> {
  const row = await trx
    .selectFrom('letters')
    .select(columns)
    .where('letter_id', '=', letterId)
    .where('file_id', 'is', null)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row ? toLetter(row) : null
}

export async function keepMade(
  trx: Trx,
  letterId: string,
  made: {
    readonly fileId: string
    readonly sha256: string
    readonly signature: SignatureKind
    readonly signerPost: string
    readonly at: Instant
  },
): Promise<void> {
  await trx
    .updateTable('letters')
    .set({
      file_id: made.fileId,
      sha256: made.sha256,
      signature: made.signature,
      signer_post: made.signerPost,
      made_at: made.at,
      last_error: null,
    })
    .where('letter_id', '=', letterId)
    .execute()
}

/** Notes that making a letter failed. @returns how often it has by now; null when it is made. */
export async function noteFailure(
  db: Db,
  { letterId, error }: { letterId: string; error: string },
): Promise<number | null> {
  const row = await db
    .updateTable('letters')
    .set((set) => ({ attempts: set('attempts', '+', 1), last_error: error.slice(0, 1000) }))
    .where('letter_id', '=', letterId)
    .where('file_id', 'is', null)
    .returning('attempts')
    .executeTakeFirst()
  return row?.attempts ?? null
}

/** Letters of some kinds that are not made yet, oldest first; at most 50. */
export async function unmadeLetters(db: Db, kinds: readonly LetterKind[]): Promise<Letter[]> {
  if (kinds.length === 0) return []
  const rows = await db
    .selectFrom('letters')
    .select(columns)
    .where('file_id', 'is', null)
    .where('kind', 'in', [...kinds])
    .orderBy('ordered_at')
    .orderBy('number')
    .limit(50)
    .execute()
  return rows.map(toLetter)
}

/** Letters that are not made yet though they were tried, oldest first: what an officer must know of. At most 100. */
export async function failingLetters(db: Db): Promise<Letter[]> {
  const rows = await db
    .selectFrom('letters')
    .select(columns)
    .where('file_id', 'is', null)
    .where('attempts', '>', 0)
    .orderBy('ordered_at')
    .limit(100)
    .execute()
  return rows.map(toLetter)
}
